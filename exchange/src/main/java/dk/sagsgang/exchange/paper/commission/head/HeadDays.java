package dk.sagsgang.exchange.paper.commission.head;

import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day of a commission on a line of its head: "Den 30. januar 2014", or at the end of one, "Kommissorium 1.0 Den 30. januar 2014". */
final class HeadDays {

    private static final QuickPattern DAY = QuickPattern.compile(
            "^(?:(?:\\p{L}[\\p{L}-]{2,20}(?: \\p{L}[\\p{L}-]{1,20})?, ?|publiceret:? |offentliggjort:? )?(?:den |d\\. )?|dato:? ?)(\\d{1,2}\\. \\p{L}{3,9} \\d{4}|\\d{1,2}[-./] ?\\d{1,2}[-./] ?\\d{4})\\.?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Kommissorium 1.0 Den 30. januar 2014": lines of a head that were copied as one. */
    private static final QuickPattern CLOSING_DAY =
            QuickPattern.compile("^(.{3,80}?),? (?:[Dd]en|[Dd]ato:?) (\\d{1,2}\\. \\p{L}{3,9} \\d{4})$");

    /** The day of a decision is not that of the paper. */
    private static final QuickPattern DECIDED =
            QuickPattern.compile("\\b(?:vedtaget|godkendt|revideret|besluttet|nedsat)\\b", Pattern.CASE_INSENSITIVE);

    private HeadDays() {}

    /**
     * A line that a day closes.
     *
     * @param before what stands before the day
     */
    record Closing(String before, String day) {}

    /** The day that a line is, as it is printed; empty where it is none. */
    static Optional<String> alone(String text) {
        Matcher day = DAY.matcher(text);
        return day.matches() ? Optional.of(day.group(1)) : Optional.empty();
    }

    /** The day at the end of a line that speaks of no decision. */
    static Optional<Closing> closing(String text) {
        Matcher closing = CLOSING_DAY.matcher(text);
        return closing.matches() && !decided(text)
                ? Optional.of(new Closing(closing.group(1), closing.group(2)))
                : Optional.empty();
    }

    /** Whether a line speaks of a decision on the paper. */
    static boolean decided(String text) {
        return DECIDED.find(text);
    }
}
