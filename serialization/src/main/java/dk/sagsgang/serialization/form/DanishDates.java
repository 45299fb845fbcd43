package dk.sagsgang.serialization.form;

import dk.sagsgang.internal.WordBounds;
import dk.sagsgang.time.ImpreciseDate;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates and times as Danish papers print them, where they mean one thing only: "7. januar 2019", "mandag den 7/1-2019",
 * "07.01.2019", "kl. 16.00".
 *
 * <p>Dots, and a slash with a hyphen, are Danish, with the day first; other systems use slashes or hyphens alone for the
 * month first as well, so that these mean one day only where the first number is no month, or both are the same. What such
 * a text means is read by {@link ImpreciseDate}; here is only said what may be read. A year has four digits.
 */
final class DanishDates {

    private static final int LONGEST = 60;
    private static final int MONTHS = 12;

    private static final Pattern DATE = pattern("(?:[\\p{L}]+dag\\b,?\\s*)?(?:den\\s+|d\\.\\s*)?"
            + "(?:[0-9]{1,2}\\.?\\s*\\p{L}{3,9}\\.?,?\\s+[0-9]{4}" // 7. januar 2019
            + "|[0-9]{1,2}\\.\\s?[0-9]{1,2}\\.\\s?[0-9]{4}" // 07.01.2019
            + "|[0-9]{1,2}/[0-9]{1,2}-[0-9]{4}" // 7/1-2019
            + "|(?<day>[0-9]{1,2})(?<mark>[/-])(?<month>[0-9]{1,2})(?:\\k<mark>|\\s)[0-9]{4})"); // 25/12/2019
    private static final Pattern YEAR_FIRST = pattern("([0-9]{4})([-./])([0-9]{1,2})\\2([0-9]{1,2})");
    private static final Pattern TIME = pattern("(?:(?<clock>kl\\.?|klokken)\\s*)?(?<hour>[0-9]{1,2})"
            + "(?:(?<mark>[.:])(?<minute>[0-9]{2})(?:\\k<mark>(?<second>[0-9]{2}))?)?");
    private static final Pattern DATE_TIME =
            pattern("(?<date>.*?[0-9](?:[0-9]{3}|[-./][0-9]{1,2})),?\\s+(?<time>(?:kl|[0-9]+[.:]).*)");

    private DanishDates() {}

    /** The day; null where the text may mean another, or none. */
    static @Nullable LocalDate date(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return IsoDates.date(number(yearFirst, 1), number(yearFirst, 3), number(yearFirst, 4));
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        Matcher date = DATE.matcher(composed);
        return date.matches() && !ambiguous(date)
                ? ImpreciseDate.of(composed).day().orElse(null)
                : null;
    }

    /** Whether the month may stand first. */
    private static boolean ambiguous(Matcher date) {
        if (date.group("day") == null) {
            return false;
        }
        int first = Integer.parseInt(date.group("day"));
        return first <= MONTHS && first != Integer.parseInt(date.group("month"));
    }

    /** The time of day; null where there is none, or more than one. */
    static @Nullable LocalTime time(String text) {
        Matcher time = TIME.matcher(text);
        if (text.length() > LONGEST || !time.matches() || (time.group("clock") == null && time.group("mark") == null)) {
            return null;
        }
        int minute = time.group("minute") == null ? 0 : Integer.parseInt(time.group("minute"));
        int second = time.group("second") == null ? 0 : Integer.parseInt(time.group("second"));
        return IsoDates.time(Integer.parseInt(time.group("hour")), minute, second, 0);
    }

    /** The day and the time; null where one of them is missing or may be another. */
    static @Nullable LocalDateTime dateTime(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        Matcher both = DATE_TIME.matcher(text);
        LocalDate date = both.matches() ? date(both.group("date")) : null;
        LocalTime time = date == null ? null : time(both.group("time"));
        return date == null || time == null ? null : LocalDateTime.of(date, time);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Pattern pattern(String regex) {
        return WordBounds.compile(regex.replace("\\s", "[\\s\\u00a0\\u202f]"), Pattern.CASE_INSENSITIVE);
    }
}
