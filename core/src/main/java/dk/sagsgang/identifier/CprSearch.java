package dk.sagsgang.identifier;

import dk.sagsgang.identifier.CprHit.Certainty;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks through one text that has no markup and no characters that are not seen. */
final class CprSearch {

    private static final int DATE = 6;
    private static final int SERIAL = 4;
    private static final int LENGTH = DATE + SERIAL;
    private static final String DATE_WEIGHTS = "432765";
    private static final String SERIAL_WEIGHTS = "4321";

    private final String text;
    private final char[] characters;
    private final boolean suspects;
    private @Nullable Boolean labels;

    private CprSearch(String text, boolean suspects) {
        this.text = text;
        this.characters = text.toCharArray();
        this.suspects = suspects;
    }

    /** The numbers in a text, in their order; with suspects, also what only has the form of one. */
    static List<CprHit> in(String text, boolean suspects) {
        return new CprSearch(text, suspects).hits();
    }

    private List<CprHit> hits() {
        List<CprHit> hits = new ArrayList<>();
        int at = 0;
        while (at < characters.length) {
            if (!IdentifierCharacters.isDigit(characters[at])) {
                at++;
                continue;
            }
            int end = endOfDigits(at);
            CprHit hit = hit(at, end);
            if (hit == null && suspects) {
                hit = suspect(at, end);
            }
            if (hit != null) {
                hits.add(hit);
                end = hit.end();
            }
            at = end;
        }
        return hits;
    }

    /** The number that begins with a run of digits, if there is one. */
    private @Nullable CprHit hit(int start, int end) {
        if (end - start == LENGTH) {
            return hit(start, end, alone(start, end));
        }
        if (end - start > LENGTH) {
            return null;
        }
        NumberGap gap = sixAndFour(start, end);
        CprHit common =
                gap == null ? null : hit(start, gap.end() + SERIAL, gap.dash() ? dashed(start) : parted(start, gap));
        return common == null ? grouped(start, end) : common;
    }

    private static @Nullable CprHit hit(int start, int end, @Nullable Certainty certainty) {
        return certainty == null ? null : new CprHit(start, end, certainty);
    }

    /** What stands between six digits and four; null if it is not six and four. */
    private @Nullable NumberGap sixAndFour(int start, int end) {
        NumberGap gap = end - start == DATE ? NumberGap.after(text, end) : null;
        return gap == null || endOfDigits(gap.end()) - gap.end() != SERIAL ? null : gap;
    }

    /** Ten digits in a row. */
    private @Nullable Certainty alone(int start, int end) {
        CprDate date = CprDate.in(text, start, start + DATE);
        if (date == CprDate.NONE) {
            return null;
        }
        CprLabel label = CprLabel.before(text, start);
        if (label == CprLabel.JUST_BEFORE) {
            return date.labelled();
        }
        if (label.ofSomethingElse() || CprSurroundings.areOfAnotherNumber(text, start, end)) {
            return null;
        }
        if (label == CprLabel.NEAR) {
            return date.labelled();
        }
        boolean likely = date == CprDate.REAL && (checksOut(start) || text.startsWith("0101", start));
        return likely ? Certainty.LIKELY : null;
    }

    /** The date, a dash and four digits. */
    private @Nullable Certainty dashed(int start) {
        int serial = start + DATE + 1;
        int end = serial + SERIAL;
        CprDate date = CprDate.in(text, start, serial);
        if (date == CprDate.NONE) {
            return null;
        }
        CprLabel label = CprLabel.before(text, start);
        if (label == CprLabel.JUST_BEFORE) {
            return date.labelled();
        }
        boolean likeACase = isYear(serial);
        if ((label == CprLabel.OF_A_CASE && likeACase) || CprSurroundings.goOnAfterDash(text, start, end)) {
            return null;
        }
        boolean identifier = CprSurroundings.areOfIdentifier(text, start, end);
        if (identifier || (likeACase && label != CprLabel.NEAR)) {
            return date == CprDate.REAL ? Certainty.LIKELY : null;
        }
        return date.labelled();
    }

    /** Whether four digits are a year in which cases had numbers such as 010513-2013. */
    private boolean isYear(int at) {
        return text.startsWith("19", at) || text.startsWith("20", at);
    }

    /** The date and four digits with something else than a dash between: only with a label. */
    private @Nullable Certainty parted(int start, NumberGap gap) {
        CprDate date = CprDate.in(text, start, gap.end());
        boolean weak = gap.blank() && gap.breaksLine(text);
        return date == CprDate.NONE ? null : labelled(start, gap.end() + SERIAL, date, weak);
    }

    /** Ten digits that are parted otherwise: only with a label. */
    private @Nullable CprHit grouped(int start, int end) {
        // Most digits stand alone or are too few, and few texts hold a label: the words before them are asked last.
        if (!labels() || NumberGap.after(text, end) == null || DigitGroups.digits(text, start) < LENGTH) {
            return null;
        }
        DigitGroups groups = DigitGroups.from(text, start);
        GroupedNumber number = GroupedNumber.of(groups);
        if (number == null) {
            number = GroupedNumber.loose(groups);
        }
        return number == null
                ? null
                : hit(start, number.end(), labelled(start, number.end(), number.date(), number.weak()));
    }

    private boolean labels() {
        if (labels == null) {
            labels = CprLabel.ofPersonMayStandIn(characters);
        }
        return labels;
    }

    private @Nullable Certainty labelled(int start, int end, CprDate date, boolean weak) {
        CprLabel label = CprLabel.before(text, start);
        boolean near = label == CprLabel.NEAR && !weak && !CprSurroundings.areOfAnotherNumber(text, start, end);
        return near || label == CprLabel.JUST_BEFORE ? date.labelled() : null;
    }

    /** What has the form of a number of a person, whatever stands around it. */
    private @Nullable CprHit suspect(int start, int end) {
        if (end - start == LENGTH) {
            return hit(start, end, Certainty.POSSIBLE);
        }
        NumberGap gap = sixAndFour(start, end);
        if (gap != null && (gap.common(text) || CprDate.in(text, start, gap.end()) != CprDate.NONE)) {
            return hit(start, gap.end() + SERIAL, Certainty.POSSIBLE);
        }
        GroupedNumber number = end - start > LENGTH ? null : GroupedNumber.of(DigitGroups.from(text, start));
        return number == null ? null : hit(start, number.end(), Certainty.POSSIBLE);
    }

    private boolean checksOut(int start) {
        int sum = Modulus11.sum(text, start, DATE_WEIGHTS) + Modulus11.sum(text, start + DATE, SERIAL_WEIGHTS);
        return sum % 11 == 0;
    }

    private int endOfDigits(int at) {
        int end = at;
        while (end < text.length() && IdentifierCharacters.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
