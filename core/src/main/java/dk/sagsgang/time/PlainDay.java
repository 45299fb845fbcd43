package dk.sagsgang.time;

import dk.sagsgang.internal.MonthNames;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * The way in which most days are written, "12. december 2012" or "den 3. maj 2021", read at once: the grammar of all that dates can be
 * tries some thirty rules before it.
 *
 * <p>It means what {@link DateGrammar} reads; whatever is written in another way, it leaves to that.
 */
final class PlainDay {

    private static final List<String> MONTHS = MonthNames.DANISH;

    private static final String DEN = "den ";

    /** "20" and two digits more. */
    private static final int YEAR = 4;

    private PlainDay() {}

    /** The day; empty where it is written otherwise, or is none. */
    static Optional<LocalDate> read(String printed) {
        int at = printed.startsWith(DEN) ? DEN.length() : 0;
        int digits = digits(printed, at);
        int month = at + digits + 2;
        if (digits < 1 || digits > 2 || !printed.startsWith(". ", at + digits)) {
            return Optional.empty();
        }
        int year = printed.length() - YEAR;
        for (int m = 0; m < MONTHS.size(); m++) {
            String name = MONTHS.get(m);
            if (month + name.length() + 1 == year
                    && printed.startsWith(name, month)
                    && printed.charAt(year - 1) == ' '
                    && (printed.startsWith("20", year) || printed.startsWith("19", year))
                    && digits(printed, year) == YEAR) {
                int day = Integer.parseInt(printed, at, at + digits, 10);
                YearMonth in = YearMonth.of(Integer.parseInt(printed, year, year + YEAR, 10), m + 1);
                return in.isValidDay(day) ? Optional.of(in.atDay(day)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static int digits(String printed, int from) {
        int to = from;
        while (to < printed.length() && printed.charAt(to) >= '0' && printed.charAt(to) <= '9') {
            to++;
        }
        return to - from;
    }
}
