package dk.sagsgang.time;

import dk.sagsgang.internal.Expressions;
import dk.sagsgang.internal.TokenReader;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;

/**
 * A part of a month or of a longer period.
 *
 * <p>The days are the library's own convention: the thirds of a month are its days 1-10, 11-20 and 21 to the end, those
 * of a year are January-April, May-August and September-December, and those of other whole months follow suit. The
 * halves of an uneven number of days share its middle day.
 */
enum PartOfPeriod {
    /** Primo, also "begyndelsen af", "starten af" and "først i". */
    EARLY(0, "primo", "begyndelsen af", "starten af", "start", "først i", "først på"),
    /** Medio, also "midten af" and "midt i". */
    MIDDLE(1, "medio", "midten af", "midt i", "midt på"),
    /** Ultimo, also "slutningen af" and "sidst i". */
    LATE(2, "ultimo", "ult.", "slutningen af", "slut", "sidst i", "sidst på"),
    /** "Første halvdel af". */
    FIRST_HALF(0, "første halvdel af", "1. halvdel af"),
    /** "Anden halvdel af" or "sidste halvdel af". */
    SECOND_HALF(1, "anden halvdel af", "sidste halvdel af", "2. halvdel af");

    private static final int DAYS_OF_A_THIRD = 10;

    private final int index;

    @SuppressWarnings("ImmutableEnumChecker") // expressions never change
    private final Expressions words;

    PartOfPeriod(int index, String... words) {
        this.index = index;
        this.words = Expressions.of(words);
    }

    /** The part whose words stand next in a text. */
    static Optional<PartOfPeriod> read(TokenReader reader) {
        return Arrays.stream(values()).filter(part -> reader.take(part.words)).findFirst();
    }

    /** The part of a period; empty for periods that nobody divides so, such as a week. */
    Optional<Period> of(Period whole) {
        if (!whole.exact()) {
            return Optional.of(whole);
        }
        YearMonth firstMonth = YearMonth.from(whole.first());
        long months = ChronoUnit.MONTHS.between(whole.first(), whole.last().plusDays(1));
        if (!whole.equals(Period.months(firstMonth, firstMonth.plusMonths(Math.max(0, months - 1))))) {
            return Optional.empty();
        }
        return Optional.of(
                switch (this) {
                    case EARLY, MIDDLE, LATE -> months == 1 ? thirdOfMonth(firstMonth) : third(firstMonth, months / 3);
                    case FIRST_HALF, SECOND_HALF -> months % 2 == 0 ? half(firstMonth, months / 2) : half(whole);
                });
    }

    private Period thirdOfMonth(YearMonth month) {
        LocalDate first = month.atDay(1).plusDays((long) index * DAYS_OF_A_THIRD);
        return Period.of(first, this == LATE ? month.atEndOfMonth() : first.plusDays(DAYS_OF_A_THIRD - 1L));
    }

    private Period third(YearMonth firstMonth, long months) {
        YearMonth first = firstMonth.plusMonths(index * months);
        return Period.months(first, first.plusMonths(months - 1));
    }

    private Period half(YearMonth firstMonth, long months) {
        YearMonth first = this == FIRST_HALF ? firstMonth : firstMonth.plusMonths(months);
        return Period.months(first, first.plusMonths(months - 1));
    }

    private Period half(Period whole) {
        long days = ChronoUnit.DAYS.between(whole.first(), whole.last()) + 1;
        long half = (days + 1) / 2;
        return this == FIRST_HALF
                ? Period.of(whole.first(), whole.first().plusDays(half - 1))
                : Period.of(whole.last().minusDays(half - 1), whole.last());
    }
}
