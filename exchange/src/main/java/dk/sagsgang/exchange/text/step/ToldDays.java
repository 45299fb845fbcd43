package dk.sagsgang.exchange.text.step;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.pattern.Remembered;
import dk.sagsgang.internal.MonthNames;
import dk.sagsgang.time.ImpreciseDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days and times of steps as they are printed in sentences and rows: "mandag d. 28. februar", "fra den 28. august til den 24. oktober
 * 2019", "primo 2022", "uge 24", "sept./okt.". What such words mean is told by {@link ImpreciseDate}; here is said where they stand.
 */
public final class ToldDays {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final String YEAR = "(?:19|20)\\d{2}";

    private static final String MONTH =
            "(?:" + MonthNames.ANY + "|(?:jan|feb|apr|aug|sept?|okt|nov|dec)\\.?)(?!\\p{L})";

    private static final String DEN = "(?:(?:man|tirs|ons|tors|fre|lør|søn)dag,? )?(?:den |d\\. ?|d )?";

    private static final String DAY = DEN + "(?:\\d{1,2}(?:\\. ?| )" + MONTH + "(?:,? " + YEAR + ")?|\\d{1,2}/\\d{1,2} "
            + YEAR + "|\\d{1,2}[-./] ?\\d{1,2}[-./] ?(?:" + YEAR + "|\\d{2}))(?!\\d)";

    private static final String SEASON =
            "(?:foråret|sommeren|efteråret|vinteren|årsskiftet|(?:forår|sommer|efterår|vinter)(?=:? ?" + YEAR + "|:))";

    private static final String PERIOD = "(?:" + MONTH + "(?: måned)?(?:,? " + YEAR
            + ")?|[1-4]\\.(?: ?(?:og|[-\u2013]) ?[1-4]\\.)? (?:kvartal|kvt\\.)\\.?(?:,? (?:i )?" + YEAR
            + ")?|[12]\\. halvår(?: (?:i )?" + YEAR + ")?|" + SEASON + "(?: " + YEAR + "(?:/(?:" + YEAR
            + "|\\d{2})(?!\\d))?)?|uger?(?:ne)? \\d{1,2}(?:(?:,| i)? " + YEAR + ")?)";

    private static final String PART =
            "(?:(?:begyndelsen|starten|midten|slutningen|udgangen|første halvdel|anden halvdel) af |(?:først|sidst|midt) i |start |primo |medio |ultimo )";

    private static final String ITEM = "(?:" + DAY + "|(?:" + PART + ")?" + PERIOD + "|" + PART + YEAR + "(?![\\d/-]))";

    private static final String JOINED = "(?: ?[-\u2013\u2014] ?(?:den |d\\. )?| ?/ ?| til og med | frem til | til )";

    private static final String RANGE = "(?:" + ITEM + JOINED + ITEM + "|" + DEN
            + "\\d{1,2}\\.?(?: ?[-\u2013\u2014] ?| til (?:den )?| og (?:den )?)" + DAY
            + "|uger?(?:ne)? \\d{1,2} ?[-\u2013/] ?\\d{1,2}(?!\\d)(?:(?:,| i)? " + YEAR + ")?|i?mellem " + ITEM + " og "
            + ITEM
            + ")";

    private static final String LIMIT =
            "(?:senest (?:ved |i |inden )?|inden |før |efter |fra og med |fra |frem til (?:og med )?|indtil |til og med |til (?=den |d\\. |\\d)|pr\\. |omkring |ca\\. |i løbet af )?";

    private static final QuickPattern ANY = QuickPattern.compile(
            "(?<![\\p{L}\\d.,/-])(?<!nr\\. )(?<day>" + LIMIT + "(?:" + RANGE + "|" + ITEM
                    + "))(?![\\p{L}\\d]|[,/-]\\d|\\.\\d| ?(?:kr|mio|pct|%))",
            FLAGS);

    private static final QuickPattern YEARS =
            QuickPattern.compile("(?:I )?(?<day>" + YEAR + "(?: ?[-\u2013] ?" + YEAR + ")?)(?![\\d/-])", FLAGS);

    private static final QuickPattern FOUR_DIGITS = QuickPattern.compile(YEAR + "(?!\\d)|[-./]\\d{2}$");

    private static final QuickPattern WRITTEN_SHORT = QuickPattern.compile(
            "^(?<first>\\d{1,2})\\.? ?[-\u2013] ?(?<last>\\d{1,2}[-./]) ?(?<rest>\\d{1,2}[-./]\\d{2,4})$");

    /** "den 3/12 2014". */
    private static final QuickPattern SLASHED =
            QuickPattern.compile("(?<day>\\d{1,2})/(?<month>\\d{1,2}) (?<year>\\d{4})$");

    private static final QuickPattern FROM = QuickPattern.compile("fra ", FLAGS);

    private static final QuickPattern OPEN_DASH = QuickPattern.compile(" [-\u2013\u2014] ?");

    /** "Fastsat til 1. februar - 1. april": the word is none of the time. */
    private static final QuickPattern UNTIL_RANGE =
            QuickPattern.compile("^(?:frem )?til (?=.*(?: ?[-\u2013\u2014] ?\\d| til ))", FLAGS);

    /** No more stands before the month or the digits of a day: "til og med fredag den 3. ". */
    private static final int BEFORE = 80;

    /** A time from one day to another is no longer. */
    private static final int BEHIND = 160;

    /** One and the same day is asked for by every reader of the sentence, and stands in many. */
    private static final Remembered<ImpreciseDate> OF_YEAR =
            Remembered.of(printed -> ImpreciseDate.of(spelledOut(printed)).withPrinted(printed));

    /** Whoever tells of earlier decisions and of steps to come asks for the days of the same sentences. */
    private static final Remembered<List<Told>> IN = Remembered.of(ToldDays::find);

    private ToldDays() {}

    /**
     * A day or time where it is printed.
     *
     * @param start where it begins
     * @param end where it ends
     * @param printed its words
     */
    public record Told(int start, int end, String printed) {

        /** Whether its words name the year. */
        public boolean ofYear() {
            return FOUR_DIGITS.find(printed);
        }

        /** The days that it can mean, in the year that is given where it names none. */
        public ImpreciseDate date(OptionalInt year) {
            if (ofYear()) {
                return OF_YEAR.about(printed);
            }
            return year.isPresent()
                    ? ImpreciseDate.of(spelledOut(printed), year.getAsInt()).withPrinted(printed)
                    : ImpreciseDate.of(printed).withPrinted(printed);
        }
    }

    /** Whether a day or time may stand in a text; most sentences are done with here. */
    public static boolean mayStandIn(String text) {
        return SomeDay.in(text);
    }

    /** The same for a day or time that may be one to come. */
    static boolean mayComeIn(String text, LocalDate meeting) {
        return SomeDay.notBefore(text, YearMonth.from(meeting));
    }

    /** The days of a text, in their order. */
    public static List<Told> in(String text) {
        return mayStandIn(text) ? IN.about(text) : List.of();
    }

    private static List<Told> find(String text) {
        int at = SomeDay.next(text, 0);
        List<Told> days = new ArrayList<>();
        Matcher matcher = ANY.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        int from = 0;
        while (at >= 0) {
            int end = Math.min(text.length(), at + BEHIND);
            boolean found = WordsBefore.find(matcher, text, Math.max(from, at - BEFORE), at, end, DayWords::belongs);
            if (found) {
                days.add(told(text, matcher));
                from = matcher.end();
            }
            at = SomeDay.next(text, Math.max(from, at + 1));
        }
        return List.copyOf(days);
    }

    /** The day with which a text begins; a year alone counts there too. */
    public static Optional<Told> leading(String text) {
        if (mayStandIn(text)) {
            Matcher matcher = ANY.matcher(text);
            if (matcher.lookingAt()) {
                return Optional.of(told(text, matcher));
            }
        }
        Matcher years = YEARS.matcher(text);
        return years.lookingAt() ? Optional.of(told(text, years)) : Optional.empty();
    }

    private static Told told(String text, Matcher matcher) {
        String words = text.substring(matcher.start("day"), matcher.end("day")).strip();
        int end = matcher.start("day") + words.length();
        String printed = UNTIL_RANGE.matcher(words).replaceFirst("");
        return new Told(end - printed.length(), end, printed);
    }

    /** "17-18.06.19" and "imellem" in words that are understood. */
    private static String spelledOut(String printed) {
        Matcher together = WRITTEN_SHORT.matcher(printed);
        if (together.matches()) {
            String rest = together.group("rest");
            return "fra " + together.group("first") + together.group("last").replaceFirst("^\\d+", "") + rest + " til "
                    + together.group("last") + rest;
        }
        Matcher slashed = SLASHED.matcher(printed);
        if (slashed.find()) {
            return slashed.replaceFirst("${day}.${month}.${year}");
        }
        String joined = FROM.lookingAt(printed) ? OPEN_DASH.matcher(printed).replaceFirst(" til ") : printed;
        return joined.replaceFirst("(?i)^imellem ", "mellem ").replaceFirst("(?i)^i løbet af ", "");
    }
}
