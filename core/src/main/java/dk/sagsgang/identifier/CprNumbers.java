package dk.sagsgang.identifier;

import dk.sagsgang.identifier.CprHit.Certainty;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers of persons (CPR-numre, personnumre) in text, so that they can be taken out before publication.
 *
 * <p>A CPR number is the date of birth as ddmmyy and four digits, of which the first tells the century. What is found:
 *
 * <ul>
 *   <li>CERTAIN: {@code ddmmyy-nnnn} with any common dash, and ten digits or {@code ddmmyy nnnn} with a label such as
 *       "CPR-nr." in the 20 characters before, where the date is real. The check digit is not asked, since numbers
 *       without one have been issued from October 2007 on.
 *   <li>LIKELY: ten digits alone with a real date and the right check digit by modulus 11; without it only for births on
 *       1 January, where numbers ran out; a number whose day has 60 added (an administrative one) with a dash or a label;
 *       and one with a dash that is part of an address, a file name or an attribute.
 * </ul>
 *
 * <p>Not reported, because they look like one and are not: longer numbers; numbers glued by dashes to further digits,
 * such as case numbers; ten digits alone in an address, path, file name, attribute, decimal or amount; ten digits just
 * after the name of another number, such as "P-nr.", "EAN", "konto" or "sags-id".
 *
 * <p>Example: in {@code "CPR-nr. 010270-5678 er slettet"} there is one certain find from 8 to 19. That day-plus-60
 * numbers exist is not verified in a public source; the rest follows da.wikipedia.org "CPR-nummer" and cpr.dk (10 May
 * 2023).
 */
public final class CprNumbers {

    private static final int DATE = 6;
    private static final int SERIAL = 4;
    private static final int LENGTH = DATE + SERIAL;
    private static final String DATE_WEIGHTS = "432765";
    private static final String SERIAL_WEIGHTS = "4321";
    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2212";

    private CprNumbers() {}

    /**
     * The CPR numbers in a text, in their order; none overlaps another.
     *
     * <p>Every form has six digits in a row, so it is enough to look at each sixth character and to read on where there
     * is a digit: a text without digits costs a sixth of a look at each of its characters.
     */
    public static List<CprHit> find(CharSequence text) {
        String searched = text.toString();
        List<CprHit> hits = List.of();
        int at = DATE - 1;
        while (at < searched.length()) {
            if (!Printed.isDigit(searched.charAt(at))) {
                at += DATE;
                continue;
            }
            int start = startOfDigits(searched, at);
            int end = endOfDigits(searched, at);
            CprHit hit = hit(searched, start, end);
            if (hit != null) {
                hits = hits.isEmpty() ? new ArrayList<>() : hits;
                hits.add(hit);
                end = hit.end();
            }
            at = end + DATE;
        }
        return List.copyOf(hits);
    }

    /** The find that begins with a run of digits, if there is one. */
    private static @Nullable CprHit hit(String text, int start, int end) {
        if (end - start == LENGTH) {
            return hit(start, end, alone(text, start, end));
        }
        if (end - start != DATE) {
            return null;
        }
        int serial = afterSeparator(text, end);
        if (serial == end || serial >= text.length() || endOfDigits(text, serial) - serial != SERIAL) {
            return null;
        }
        boolean dashed = serial == end + 1 && isDash(text.charAt(end));
        return hit(start, serial + SERIAL, dashed ? dashed(text, start) : spaced(text, start, serial));
    }

    private static @Nullable CprHit hit(int start, int end, @Nullable Certainty certainty) {
        return certainty == null ? null : new CprHit(start, end, certainty);
    }

    /** Ten digits in a row. */
    private static @Nullable Certainty alone(String text, int start, int end) {
        CprDate date = CprDate.in(text, start, start + DATE);
        if (date == CprDate.NONE) {
            return null;
        }
        CprLabel label = CprLabel.before(text, start);
        if (label == CprLabel.JUST_BEFORE) {
            return date.labelled();
        }
        if (label == CprLabel.OF_ANOTHER_NUMBER || CprSurroundings.areOfAnotherNumber(text, start, end)) {
            return null;
        }
        if (label == CprLabel.NEAR) {
            return date.labelled();
        }
        boolean likely = date == CprDate.REAL && (checksOut(text, start) || text.startsWith("0101", start));
        return likely ? Certainty.LIKELY : null;
    }

    /** The date, a dash and four digits. */
    private static @Nullable Certainty dashed(String text, int start) {
        int end = start + LENGTH + 1;
        CprDate date = CprDate.in(text, start, start + DATE + 1);
        if (date == CprDate.NONE) {
            return null;
        }
        if (CprLabel.before(text, start) == CprLabel.JUST_BEFORE) {
            return date.labelled();
        }
        if (CprSurroundings.goOnAfterDash(text, start, end)) {
            return null;
        }
        boolean identifier = CprSurroundings.areOfIdentifier(text, start, end);
        return identifier && date == CprDate.REAL ? Certainty.LIKELY : identifier ? null : date.labelled();
    }

    /** The date, a space or a dash between spaces, and four digits: only with a label. */
    private static @Nullable Certainty spaced(String text, int start, int serial) {
        CprDate date = CprDate.in(text, start, serial);
        if (date == CprDate.NONE) {
            return null;
        }
        CprLabel label = CprLabel.before(text, start);
        boolean near = label == CprLabel.NEAR && !CprSurroundings.areOfAnotherNumber(text, start, serial + SERIAL);
        return near || label == CprLabel.JUST_BEFORE ? date.labelled() : null;
    }

    private static boolean checksOut(String text, int start) {
        int sum = Modulus11.sum(text, start, DATE_WEIGHTS) + Modulus11.sum(text, start + DATE, SERIAL_WEIGHTS);
        return sum % 11 == 0;
    }

    /** The place after at most a space, a dash and a space; the place itself if none of them stands there. */
    private static int afterSeparator(String text, int at) {
        int after = at;
        after += isBlank(text, after) ? 1 : 0;
        after += after < text.length() && isDash(text.charAt(after)) ? 1 : 0;
        after += after > at && isDash(text.charAt(after - 1)) && isBlank(text, after) ? 1 : 0;
        return after;
    }

    private static boolean isBlank(String text, int at) {
        return at < text.length() && Character.isSpaceChar(text.charAt(at));
    }

    static boolean isDash(char c) {
        return DASHES.indexOf(c) >= 0;
    }

    private static int startOfDigits(String text, int at) {
        int start = at;
        while (start > 0 && Printed.isDigit(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int endOfDigits(String text, int at) {
        int end = at;
        while (end < text.length() && Printed.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
