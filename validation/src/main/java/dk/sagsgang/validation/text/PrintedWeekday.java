package dk.sagsgang.validation.text;

import dk.sagsgang.internal.MonthNames;
import dk.sagsgang.time.ImpreciseDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

    private static final List<String> BEFORE_A_DAY = List.of("den ", "d. ", "d.");

    private static final Set<Integer> CENTURIES = Set.of(19, 20);

    /** Of weekdays and of what is short for them. */
    private static final String LAST_LETTERS = "gG.";

    private static final Pattern BEFORE_IT = Pattern.compile(
            "(?<![\\p{L}-])(mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|man\\.|tirs?\\.|ons\\.|tors?\\.|fre\\.|lør\\.|søn\\.)"
                    + ",? (?:den |d\\. ?)?\\z",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The first one in a text. */
    static Optional<PrintedWeekday> wrong(String text) {
        for (int year = FourDigits.next(text, 0); year >= 0; year = FourDigits.next(text, year + FourDigits.LENGTH)) {
            int start = beginning(text, year);
            if (start > 0 && weekdayMayStandBefore(text, start)) {
                Matcher day = DAY.matcher(text).useTransparentBounds(true).region(start, text.length());
                Optional<PrintedWeekday> wrong = day.lookingAt() ? before(text, start, day.group()) : Optional.empty();
                if (wrong.isPresent()) {
                    return wrong;
                }
            }
        }
        return Optional.empty();
    }

    /** Where the day of a year begins, if what stands before the year looks like one; else a negative number. */
    private static int beginning(String text, int year) {
        int month = year - 1;
        if (month > 0 && text.charAt(month) == ' ') {
            month -= text.charAt(month - 1) == '.' ? 1 : 0;
            while (month > 0 && Character.isLetter(text.charAt(month - 1))) {
                month--;
            }
            month -= month > 0 && text.charAt(month - 1) == ' ' ? 1 : 0;
        } else {
            month = endOfDigitsBefore(text, month);
        }
        char sign = month > 0 ? text.charAt(month - 1) : ' ';
        if (sign != '.' && sign != '-') {
            return -1;
        }
        int day = endOfDigitsBefore(text, month - 1);
        return day == month - 1 ? -1 : day;
    }

    private static int endOfDigitsBefore(String text, int end) {
        int start = end;
        while (start > 0 && FourDigits.digit(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** A quick look: whether the last letter of a weekday, or the full stop of a short one, stands before a day and "den". */
    private static boolean weekdayMayStandBefore(String text, int start) {
        int end = start;
        for (String between : BEFORE_A_DAY) {
            if (text.regionMatches(true, start - between.length(), between, 0, between.length())) {
                end = start - between.length();
                break;
            }
        }
        if (end < 2 || text.charAt(end - 1) != ' ') {
            return false;
        }
        int last = text.charAt(end - 2) == ',' ? end - 3 : end - 2;
        return last > 0 && LAST_LETTERS.indexOf(text.charAt(last)) >= 0;
    }

    /** The weekday before a day, if it is another's. */
    private static Optional<PrintedWeekday> before(String text, int start, String printedDay) {
        Matcher matcher = BEFORE_IT
                .matcher(text)
                .region(Math.max(0, start - LONGEST), start)
                .useTransparentBounds(true)
                .useAnchoringBounds(true);
        if (matcher.find()) {
            Optional<LocalDate> day = day(printedDay);
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

    /** The day that is printed; the month in full is in nearly all, and needs no grammar. */
    private static Optional<LocalDate> day(String printed) {
        int stop = printed.indexOf(". ");
        int blank = printed.length() - FourDigits.LENGTH - 1;
        int month =
                stop > 0 && blank > stop + 1 ? MonthNames.DANISH.indexOf(printed.substring(stop + 2, blank)) + 1 : 0;
        int year = Integer.parseInt(printed, blank + 1, printed.length(), 10);
        int day = month > 0 ? Integer.parseInt(printed, 0, stop, 10) : 0;
        return month > 0
                        && CENTURIES.contains(year / 100)
                        && day > 0
                        && day <= YearMonth.of(year, month).lengthOfMonth()
                ? Optional.of(LocalDate.of(year, month, day))
                : ImpreciseDate.of(printed).day();
    }
}
