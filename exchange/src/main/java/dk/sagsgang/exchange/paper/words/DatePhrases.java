package dk.sagsgang.exchange.paper.words;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.internal.MonthNames;
import dk.sagsgang.time.ImpreciseDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and times in running text, such as "senest ved udgangen af 2016" or "primo juni 2017". */
public final class DatePhrases {

    private static final String MONTH = MonthNames.ANY;

    private static final String SEASON =
            "(?:foråret|sommeren|efteråret|vinteren|årsskiftet|(?:forår|sommer|efterår|vinter)(?= \\d{4}))";

    private static final String CORE = "(?:\\d{1,2}\\. ?" + MONTH + "(?: \\d{4})?|" + MONTH + "(?: ?[/-] ?" + MONTH
            + ")?(?: \\d{4})?|[1-4]\\. kvartal(?: \\d{4})?|[12]\\. halvår(?: \\d{4})?|" + SEASON
            + "(?: \\d{4})?|uge \\d{1,2}(?:,? \\d{4}| i \\d{4})?|\\d{1,2}[-./]\\d{1,2}[-./]\\d{4}|(?:19|20)\\d{2})";

    private static final String LIMIT =
            "(?:senest (?:ved |med |den |i |inden |d\\. )?|inden (?:den )?|før (?:den )?|frem til (?:den )?|til og med (?:den )?|til (?:den )?|fra (?:den )?|efter (?:den )?|pr\\. |den |d\\. |i (?!\\d))?";

    private static final String PART =
            "(?:(?:udgangen|slutningen|begyndelsen|starten|midten) af |(?:først|sidst|midt) i |primo |medio |ultimo |i løbet af )?";

    private static final QuickPattern DATE = QuickPattern.compile(
            "(?<![\\p{L}\\d.,-])(" + LIMIT + PART + CORE + ")(?![\\p{L}\\d]|[.,-]\\d| ?(?:kr|pct|%))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private DatePhrases() {}

    /**
     * A phrase.
     *
     * @param start where it begins
     * @param end where it ends
     * @param printed its words
     */
    public record Phrase(int start, int end, String printed) {

        /** The days that it can mean, in a year that it does not name itself. */
        public ImpreciseDate date(OptionalInt year) {
            return year.isPresent() && !printed.matches(".*\\d{4}.*")
                    ? ImpreciseDate.of(printed, year.getAsInt())
                    : ImpreciseDate.of(printed);
        }
    }

    /** The phrases of a text, in their order. */
    public static List<Phrase> in(String text) {
        List<Phrase> phrases = new ArrayList<>();
        Matcher matcher = DATE.matcher(text);
        while (matcher.find()) {
            phrases.add(new Phrase(matcher.start(1), matcher.end(1), matcher.group(1)));
        }
        return phrases;
    }
}
