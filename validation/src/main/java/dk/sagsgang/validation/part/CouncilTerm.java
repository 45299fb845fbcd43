package dk.sagsgang.validation.part;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/** The term of a Danish council (valgperiode): four years from 1 January after the election in November. */
public final class CouncilTerm {

    private static final int YEARS = 4;
    private static final int A_FIRST_YEAR = 2014;
    /** Since the election of November 1997 at the latest, terms have been of four calendar years without a break. */
    private static final int EARLIEST = 1998;

    private CouncilTerm() {}

    /**
     * The last day of the term in which a council decides, or for which it does: after the election in the second half of
     * November the council decides for the term to come.
     */
    public static Optional<LocalDate> end(LocalDate decided) {
        int year = decided.plusDays(Month.DECEMBER.length(false) + FROM_THE_ELECTION)
                .getYear();
        if (year < EARLIEST) {
            return Optional.empty();
        }
        int first = A_FIRST_YEAR + Math.floorDiv(year - A_FIRST_YEAR, YEARS) * YEARS;
        return Optional.of(LocalDate.of(first + YEARS - 1, Month.DECEMBER, Month.DECEMBER.length(false)));
    }

    /** Whether councils are elected in November of a year: the one before a term begins. */
    public static boolean electedIn(int year) {
        return Math.floorMod(year + 1 - A_FIRST_YEAR, YEARS) == 0;
    }

    /** The election is on the third Tuesday of November, the 15th at the earliest. */
    private static final int FROM_THE_ELECTION = 16;
}
