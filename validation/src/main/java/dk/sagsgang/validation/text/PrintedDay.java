package dk.sagsgang.validation.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds days that no calendar has, such as "31. september 2014" or "30-02-2019".
 *
 * <p>A day is looked at where its month is written out, or where day, month and year stand with dashes or dots between and
 * nothing glued to either side: numbers of cases, sections of law and parts of KLE numbers are none.
 */
final class PrintedDay {

    private static final List<String> MONTHS = List.of(
            "januar",
            "februar",
            "marts",
            "april",
            "maj",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "december");

    private static final Pattern DAY = Pattern.compile(
            "(?<![\\p{L}\\p{N}.,/§-])(?<!§ )(\\d{1,2})(?:\\.? ?(" + String.join("|", MONTHS)
                    + ") |([.-])(\\d{2})\\3)(\\d{4})" + "(?![\\p{L}\\p{N}]|[./-]\\p{N})",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_MONTH = 31;
    private static final int MOST_MONTHS = 12;

    private PrintedDay() {}

    /** The first day that does not exist, as printed. */
    static Optional<String> impossible(String text) {
        Matcher day = DAY.matcher(text);
        while (day.find()) {
            if (!exists(day) && !YearSpan.ofAnotherKind(text, day.start(), day.end())) {
                return Optional.of(day.group());
            }
        }
        return Optional.empty();
    }

    private static boolean exists(Matcher printed) {
        int day = Integer.parseInt(printed.group(1));
        boolean inWords = printed.group(2) != null;
        int month = inWords
                ? 1 + MONTHS.indexOf(printed.group(2).toLowerCase(Locale.ROOT))
                : Integer.parseInt(printed.group(4));
        if (!inWords && (day > LONGEST_MONTH || month < 1 || month > MOST_MONTHS)) {
            // Numbers that cannot be day and month were never meant as such.
            return true;
        }
        try {
            LocalDate.of(Integer.parseInt(printed.group(5)), month, Math.max(1, day));
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }
}
