package dk.sagsgang.exchange.text;

import dk.sagsgang.internal.WordBounds;
import dk.sagsgang.reference.DecisionReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * References to earlier decisions in running text, where body, day and number of the item are all given: "Byrådet godkendte den
 * 29. januar 2024 (pkt. 29)", "Den 19. juni 2023, punkt 24, godkendte Byrådet".
 */
public final class ReferenceWords {

    private static final String BODY =
            "((?:[A-ZÆØÅ]\\p{L}*(?:-,?|,| og| &) (?:og |& )?){0,4}[A-ZÆØÅ]\\p{L}*(?:udvalget|(?<!om)rådet|bestyrelsen|magistraten)"
                    + "|[Bb]yrådet|[Kk]ommunalbestyrelsen|[Bb]orgerrepræsentationen)";

    private static final String DATE = "(\\d{1,2}\\. \\p{L}{3,9}\\.? \\d{4})";

    private static final String ITEM = "(?:pkt\\.?|punkt|punk) ?(\\d{1,3})";

    /** Asked only where the word for an item stands behind a day. */
    private static final Pattern BODY_FIRST = WordBounds.compile(
            "\\b" + BODY + "s?(?: \\p{L}+){0,4} (?:den|d\\.) " + DATE + ",? ?\\(?,? ?" + ITEM + "(?!\\d)");

    private static final Pattern DATE_FIRST = WordBounds.compile(
            "\\b(?:[Dd]en|d\\.) " + DATE + ",? \\(?" + ITEM + "\\)?,? \\p{L}+ " + BODY + "(?!\\p{L})");

    /** A reference is not longer than this on either side of the word for the item. */
    private static final int WINDOW = 220;

    private static final int MOST_BETWEEN = 5;

    /** With one of them every word for an item of the agenda begins. */
    private static final String SHORTER = "pkt";

    private static final String LONGER = "punk";

    private ReferenceWords() {}

    /** The references in a line, in their order. */
    public static List<DecisionReference> in(String line) {
        Found found = null;
        int shorter = line.indexOf(SHORTER);
        int longer = line.indexOf(LONGER);
        while (shorter >= 0 || longer >= 0) {
            boolean next = longer < 0 || (shorter >= 0 && shorter < longer);
            int at = next ? shorter : longer;
            if (counted(line, at + (next ? SHORTER : LONGER).length()) && dated(line, at)) {
                found = found == null ? new Found(line) : found;
                found.around(at);
            }
            shorter = next ? line.indexOf(SHORTER, at + 1) : shorter;
            longer = next ? longer : line.indexOf(LONGER, at + 1);
        }
        return found == null ? List.of() : found.references;
    }

    /** The references of a line that has some; each expression is made ready for the line once. */
    private static final class Found {

        private final List<DecisionReference> references = new ArrayList<>();
        private final Matcher body;
        private final Matcher date;
        private final String line;
        private int from;

        Found(String line) {
            this.body = BODY_FIRST.matcher(line).useTransparentBounds(true);
            this.date = DATE_FIRST.matcher(line).useTransparentBounds(true);
            this.line = line;
        }

        /** Takes the reference around a word for an item, unless the last one goes on to there. */
        void around(int at) {
            if (at < from) {
                return;
            }
            int den = den(line, at);
            if (den < from) {
                return;
            }
            int end = Math.min(line.length(), at + WINDOW);
            boolean bodyFirst = line.charAt(den) == 'd'
                    && body.region(Math.max(from, at - WINDOW), end).find();
            boolean dateFirst = date.region(den, end).lookingAt();
            if (bodyFirst && (!dateFirst || body.start() < date.start())) {
                reference(body.group(1), body.group(2), body.group(3)).ifPresent(references::add);
                from = body.end();
            } else if (dateFirst) {
                reference(date.group(3), date.group(1), date.group(2)).ifPresent(references::add);
                from = date.end();
            }
        }
    }

    /** Where "den" or "d." begins before the day that stands before a word for an item; -1 where none does. */
    private static int den(String line, int word) {
        int at = line.lastIndexOf(' ', yearEnd(line, word) - 1);
        at = at > 0 && line.charAt(at - 1) == '.' ? at - 1 : at;
        at = line.lastIndexOf(' ', at - 1) - 1;
        if (at < 0 || line.charAt(at) != '.') {
            return -1;
        }
        at = line.lastIndexOf(' ', at);
        boolean den = at >= 3 && (line.startsWith("den", at - 3) || line.startsWith("Den", at - 3));
        return den ? at - 3 : at >= 2 && line.startsWith("d.", at - 2) ? at - 2 : -1;
    }

    private static int yearEnd(String line, int word) {
        int end = word;
        while (end > 0 && end > word - MOST_BETWEEN && " ,(".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** Whether the digits of a year stand before a word, with no more between than a comma, a blank and a bracket, or two of them. */
    private static boolean dated(String line, int word) {
        int end = yearEnd(line, word);
        return end >= 4 && digit(line, end - 1) && digit(line, end - 2) && digit(line, end - 3) && digit(line, end - 4);
    }

    private static boolean digit(String line, int at) {
        return line.charAt(at) >= '0' && line.charAt(at) <= '9';
    }

    /** Whether a number stands behind the letters of the word that all its forms have, and what may follow them. */
    private static boolean counted(String line, int behind) {
        int at = behind;
        while (at < line.length() && at < behind + 2 && ".t ".indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return at < line.length() && digit(line, at);
    }

    private static Optional<DecisionReference> reference(String body, String date, String item) {
        Optional<LocalDate> day = Danish.day(date);
        String name = body.startsWith("byr") || body.startsWith("komm") || body.startsWith("borg")
                ? Character.toUpperCase(body.charAt(0)) + body.substring(1)
                : body;
        return day.map(on -> DecisionReference.builder()
                .body(BodyWords.kinded(name))
                .date(on)
                .itemNumber(item)
                .build());
    }
}
