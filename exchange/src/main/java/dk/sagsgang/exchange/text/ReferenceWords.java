package dk.sagsgang.exchange.text;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.party.Body;
import dk.sagsgang.reference.DecisionReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * References to earlier decisions in running text, where body, day and number of the item are all given: "Byrådet godkendte den
 * 29. januar 2024 (pkt. 29)", "Den 19. juni 2023, punkt 24, godkendte Byrådet".
 */
public final class ReferenceWords {

    private static final String BODY =
            "((?:[A-ZÆØÅ]\\p{L}*(?:-,?|,| og| &) (?:og |& )?){0,4}[A-ZÆØÅ]\\p{L}*(?:udvalget|rådet|bestyrelsen|magistraten)"
                    + "|[Bb]yrådet|[Kk]ommunalbestyrelsen|[Bb]orgerrepræsentationen)";

    private static final String DATE = "(\\d{1,2}\\. \\p{L}{3,9}\\.? \\d{4})";

    private static final String ITEM = "(?:pkt\\.?|punkt|punk) ?(\\d{1,3})";

    private static final QuickPattern BODY_FIRST = QuickPattern.compile(
            "\\b" + BODY + "s?(?: \\p{L}+){0,4} (?:den|d\\.) " + DATE + ",? ?\\(?,? ?" + ITEM + "(?!\\d)");

    private static final QuickPattern DATE_FIRST = QuickPattern.compile(
            "\\b(?:[Dd]en|d\\.) " + DATE + ",? \\(?" + ITEM + "\\)?,? \\p{L}+ " + BODY + "(?!\\p{L})");

    /** A reference is not longer than this on either side of the word for the item. */
    private static final int WINDOW = 220;

    private ReferenceWords() {}

    /** The references in a line, in their order. */
    public static List<DecisionReference> in(String line) {
        if (item(line, 0) < 0) {
            return List.of();
        }
        List<DecisionReference> references = new ArrayList<>();
        int from = 0;
        for (int at = item(line, 0); at >= 0; at = item(line, at + 1)) {
            int begin = Math.max(from, at - WINDOW);
            int end = Math.min(line.length(), at + WINDOW);
            if (!year(line, begin, end) || !day(line, begin, end)) {
                continue;
            }
            Matcher body = BODY_FIRST.matcher(line).useTransparentBounds(true).region(begin, end);
            Matcher date = DATE_FIRST.matcher(line).useTransparentBounds(true).region(begin, end);
            boolean bodyFirst = body.find();
            boolean dateFirst = date.find();
            if (bodyFirst && (!dateFirst || body.start() < date.start())) {
                reference(body.group(1), body.group(2), body.group(3)).ifPresent(references::add);
                from = body.end();
            } else if (dateFirst) {
                reference(date.group(3), date.group(1), date.group(2)).ifPresent(references::add);
                from = date.end();
            }
            at = Math.max(at, from - 1);
        }
        return references;
    }

    /** Whether a year may stand in a piece of a line; without one there is no day. */
    private static boolean year(String line, int begin, int end) {
        int digits = 0;
        for (int i = begin; i < end && digits < 4; i++) {
            char c = line.charAt(i);
            digits = c >= '0' && c <= '9' ? digits + 1 : 0;
        }
        return digits == 4;
    }

    /** Whether a word that a day stands behind, "den" or "d.", is in a piece of a line. */
    private static boolean day(String line, int begin, int end) {
        for (int at = line.indexOf(' ', begin); at >= 0 && at < end; at = line.indexOf(' ', at + 1)) {
            boolean digit = at + 1 < line.length() && line.charAt(at + 1) >= '0' && line.charAt(at + 1) <= '9';
            if (digit && (line.startsWith("en", at - 2) || line.startsWith("d.", at - 2))) {
                return true;
            }
        }
        return false;
    }

    /** Where the next word for an item of the agenda stands, with a number behind it. */
    private static int item(String line, int from) {
        for (int at = line.indexOf('p', from); at >= 0; at = line.indexOf('p', at + 1)) {
            boolean shortly = line.startsWith("kt", at + 1);
            if ((shortly || line.startsWith("unk", at + 1)) && counted(line, at + (shortly ? 3 : 4))) {
                return at;
            }
        }
        return -1;
    }

    /** Whether a number stands behind the letters of the word that all its forms have, and what may follow them. */
    private static boolean counted(String line, int behind) {
        int at = behind;
        while (at < line.length() && at < behind + 2 && ".t ".indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9';
    }

    private static Optional<DecisionReference> reference(String body, String date, String item) {
        Optional<LocalDate> day = Danish.day(date);
        String name = body.startsWith("byr") || body.startsWith("komm") || body.startsWith("borg")
                ? Character.toUpperCase(body.charAt(0)) + body.substring(1)
                : body;
        return day.map(on -> DecisionReference.builder()
                .body(Body.of(name))
                .date(on)
                .itemNumber(item)
                .build());
    }
}
