package dk.sagsgang.validation.meeting.attendance;

import java.time.LocalDate;
import java.time.Month;

/**
 * The days on which the orders on COVID-19 held (bekendtgørelser om midlertidig fravigelse af regler om møder, § 5): councils and
 * their committees could meet though the minutes were not signed.
 *
 * <p>Orders 254/2020, 954/2020, 1884/2020, 588/2021, 861/2021, 1199/2021 and 2333/2021 were seen in a public text; those that
 * prolonged them (1239/2020, 1519/2020, 2487/2021, 55/2022) only by their names, so a gap between two orders counts as theirs, and
 * the last ones are given the time to the end of June 2022.
 */
final class CovidOrders {

    private static final LocalDate FIRST = LocalDate.of(2020, Month.MARCH, 22);
    private static final LocalDate FIRST_LAST = LocalDate.of(2021, Month.JULY, 1);
    private static final LocalDate SECOND = LocalDate.of(2021, Month.DECEMBER, 11);
    private static final LocalDate SECOND_LAST = LocalDate.of(2022, Month.JUNE, 30);

    private CovidOrders() {}

    static boolean held(LocalDate day) {
        return between(FIRST, day, FIRST_LAST) || between(SECOND, day, SECOND_LAST);
    }

    private static boolean between(LocalDate first, LocalDate day, LocalDate last) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
