package dk.sagsgang.validation.meeting.facts;

import dk.sagsgang.time.ImpreciseDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one full date in a printed heading, such as "Beslutning i Socialudvalget den 07-01-2019". */
public final class PrintedDate {

    private static final int LONGEST = 200;
    private static final Pattern DATE = Pattern.compile(
            "(?<![\\p{L}\\p{N}/.-])(?:\\d{1,2}[-./]\\d{1,2}[-./]\\d{4}|\\d{1,2}\\. ?\\p{L}{3,9}\\.? \\d{4}|\\d{4}-\\d{2}-\\d{2})(?!\\d)");

    private PrintedDate() {}

    /** Whether just this date stands in the heading as 07-01-2019 or 07.01.2019: a quick look, most headings have it. */
    public static boolean stands(LocalDate date, String heading) {
        int year = heading.indexOf(Integer.toString(date.getYear()));
        return year >= 6
                && twoDigits(heading, year - 6) == date.getDayOfMonth()
                && twoDigits(heading, year - 3) == date.getMonthValue();
    }

    private static int twoDigits(String text, int at) {
        int tens = text.charAt(at) - '0';
        int ones = text.charAt(at + 1) - '0';
        return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
    }

    /** The date; empty when there is none, more than one, or one that no calendar has. */
    public static Optional<LocalDate> in(String heading) {
        if (heading.length() > LONGEST || heading.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        Matcher matcher = DATE.matcher(heading);
        if (!matcher.find()) {
            return Optional.empty();
        }
        Optional<LocalDate> date = ImpreciseDate.of(matcher.group()).day();
        return matcher.find() ? Optional.empty() : date;
    }
}
