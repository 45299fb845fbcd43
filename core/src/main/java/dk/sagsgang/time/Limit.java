package dk.sagsgang.time;

import dk.sagsgang.internal.Expressions;
import dk.sagsgang.internal.TokenReader;
import java.util.Optional;

/** A word that turns a period into a limit, such as "senest" or "efter". */
enum Limit {
    /** No later than its last day. */
    NO_LATER_THAN("senest", "allersenest", "ikke senere end") {
        @Override
        Bounds of(Period period) {
            return Bounds.until(period.last());
        }
    },
    /** On a day before it begins. */
    BEFORE("inden", "før", "forud for") {
        @Override
        Bounds of(Period period) {
            return Bounds.until(period.lastDayBefore());
        }
    },
    /** On its last day. */
    THROUGH("til og med", "frem til og med", "indtil og med", "t.o.m.") {
        @Override
        Bounds of(Period period) {
            return Bounds.of(period.end());
        }
    },
    /** Until it: Danish leaves open whether it is counted in, so on any day from the one before it to its last. */
    UNTIL("til", "frem til", "indtil", "frem mod") {
        @Override
        Bounds of(Period period) {
            return Bounds.between(period.earliestEndOfUntil(), period.last());
        }
    },
    /** On its first day or any day after that. */
    FROM("fra", "fra og med", "med virkning fra", "med virkning fra og med", "gældende fra", "tidligst") {
        @Override
        Bounds of(Period period) {
            return Bounds.from(period.first());
        }
    },
    /** On a day after it has ended. */
    AFTER("efter") {
        @Override
        Bounds of(Period period) {
            return Bounds.from(period.firstDayAfter());
        }
    };

    @SuppressWarnings("ImmutableEnumChecker") // expressions never change
    private final Expressions words;

    Limit(String... words) {
        this.words = Expressions.of(words);
    }

    abstract Bounds of(Period period);

    /** The limit whose words stand next in a text; the longest where several would do ("fra", "fra og med"). */
    static Optional<Limit> read(TokenReader reader) {
        for (Limit limit : values()) {
            if (reader.take(limit.words)) {
                return Optional.of(limit);
            }
        }
        return Optional.empty();
    }
}
