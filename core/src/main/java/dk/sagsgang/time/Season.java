package dk.sagsgang.time;

import java.time.Month;
import java.time.YearMonth;

/**
 * A season as Danish documents use it: three whole months.
 *
 * <p>"Foråret 2019" is {@link #SPRING}, 1 March to 31 May.
 */
public enum Season {
    /** Forår: March to May. */
    SPRING("foråret", Month.MARCH),
    /** Sommer: June to August. */
    SUMMER("sommeren", Month.JUNE),
    /** Efterår: September to November. */
    AUTUMN("efteråret", Month.SEPTEMBER),
    /** Vinter: December to February, and so always in two years. */
    WINTER("vinteren", Month.DECEMBER);

    private final String danish;
    private final Month firstMonth;

    Season(String danish, Month firstMonth) {
        this.danish = danish;
        this.firstMonth = firstMonth;
    }

    /** The Danish word with its article, such as {@code "foråret"}. */
    String danish() {
        return danish;
    }

    /** The season that begins in a year. */
    Period beginningIn(int year) {
        YearMonth first = YearMonth.of(year, firstMonth);
        return Period.months(first, first.plusMonths(2));
    }

    /** The season that is named after one year alone: for the winter that may be either of two, or their months in it. */
    Period of(int year) {
        if (this != WINTER) {
            return beginningIn(year);
        }
        Period before = beginningIn(year - 1);
        Period after = beginningIn(year);
        return new Period(before.first(), after.first(), before.last(), after.last(), false);
    }
}
