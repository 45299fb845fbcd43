package dk.sagsgang.validation.text;

import dk.sagsgang.time.ImpreciseDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A weekday that is printed before a day of another weekday, such as "tirsdag den 7. januar 2019", which was a Monday.
 *
 * <p>Only where the day stands directly behind, with its year: "tirsdag den 7. og 14. januar 2019" has two days, and a day without
 * a year may be of any.
 *
 * @param printed the weekday as printed
 * @param day the day behind it
 * @param right the weekday of that day
 */
record PrintedWeekday(String printed, LocalDate day, String right) {

    private static final List<String> NAMES =
            List.of("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag");

    private static final Pattern BEFORE_A_DAY = Pattern.compile(
            "(?<![\\p{L}-])(mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|man\\.|tirs?\\.|ons\\.|tors?\\.|fre\\.|lør\\.|søn\\.)"
                    + ",? (?:den |d\\. ?)?(\\d{1,2}\\. ?\\p{L}{3,9}\\.? \\d{4}|\\d{1,2}[-.]\\d{1,2}[-.]\\d{4})(?![\\d-])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The first one in a text. */
    static Optional<PrintedWeekday> wrong(String text) {
        // A weekday ends with "dag", or with the full stop of an abbreviation.
        if (!WordInText.stands("dag", text) && text.indexOf('.') < 0) {
            return Optional.empty();
        }
        Matcher matcher = BEFORE_A_DAY.matcher(text);
        while (matcher.find()) {
            Optional<LocalDate> day = ImpreciseDate.of(matcher.group(2)).day();
            if (day.isPresent()) {
                String right = NAMES.get(day.get().getDayOfWeek().ordinal());
                String printed = matcher.group(1).toLowerCase(Locale.ROOT);
                String known = printed.endsWith(".") ? printed.substring(0, printed.length() - 1) : printed;
                if (!right.startsWith(known)) {
                    return Optional.of(new PrintedWeekday(printed, day.get(), right));
                }
            }
        }
        return Optional.empty();
    }
}
