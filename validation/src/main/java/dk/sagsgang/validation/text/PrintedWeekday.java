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

    private static final Pattern DAY =
            Pattern.compile("(?:\\d{1,2}\\. ?\\p{L}{3,9}\\.? \\d{4}|\\d{1,2}[-.]\\d{1,2}[-.]\\d{4})(?![\\d-])");

    private static final int LONGEST = "torsdag, den ".length();

    private static final Pattern BEFORE_IT = Pattern.compile(
            "(?<![\\p{L}-])(mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|man\\.|tirs?\\.|ons\\.|tors?\\.|fre\\.|lør\\.|søn\\.)"
                    + ",? (?:den |d\\. ?)?\\z",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The first one in a text. */
    static Optional<PrintedWeekday> wrong(String text) {
        Matcher day = DAY.matcher(text).useTransparentBounds(true);
        for (int at = 0; at < text.length(); at++) {
            if (mayBegin(text, at) && day.region(at, text.length()).lookingAt()) {
                Optional<PrintedWeekday> wrong = before(text, at, day.group());
                if (wrong.isPresent()) {
                    return wrong;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether one or two digits begin here and a full stop or a dash stands behind. */
    private static boolean mayBegin(String text, int at) {
        if (!digit(text, at) || (at > 0 && digit(text, at - 1)) || at + 2 >= text.length()) {
            return false;
        }
        char behind = text.charAt(digit(text, at + 1) ? at + 2 : at + 1);
        return behind == '.' || behind == '-';
    }

    private static boolean digit(String text, int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /** The weekday before a day, if it is another's. */
    private static Optional<PrintedWeekday> before(String text, int start, String printedDay) {
        Matcher matcher = BEFORE_IT
                .matcher(text)
                .region(Math.max(0, start - LONGEST), start)
                .useTransparentBounds(true)
                .useAnchoringBounds(true);
        if (matcher.find()) {
            Optional<LocalDate> day = ImpreciseDate.of(printedDay).day();
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
