package dk.sagsgang.time;

import dk.sagsgang.internal.Expressions;
import dk.sagsgang.internal.TokenReader;
import java.util.Optional;

/** How two days or periods are joined: "februar/marts 2013", "12.-14. december", "ugerne 7-9", "2014/15". */
final class SpanRules {

    private static final Expressions JOINING = Expressions.of("-", "/", "og", "eller");
    private static final Expressions UNTIL = Expressions.of("til", "til og med", "frem til", "frem til og med");

    private final TokenReader reader;
    private final YearRules years;
    private final PeriodRules periods;
    private final ItemRules items;

    SpanRules(TokenReader reader) {
        this.reader = reader;
        this.years = new YearRules(reader);
        this.periods = new PeriodRules(reader);
        this.items = new ItemRules(reader);
    }

    /**
     * One day or period, or two that are joined.
     *
     * @param until whether a word for "until" joins them, so that the second ends what the first begins
     */
    record Span(Written first, Optional<Written> second, boolean until) {

        Optional<Period> period(Optional<Integer> givenYear) {
            return second.isPresent() ? first.to(second.get(), givenYear) : first.period(givenYear);
        }
    }

    Optional<Span> span() {
        return items.item().map(this::beginningWith).or(this::beginningWithNumber);
    }

    private Span beginningWith(Written first) {
        return reader.attempt(() -> joined().flatMap(until -> items.item()
                        .or(() -> numberAfter(first))
                        .map(second -> new Span(first, Optional.of(second), until))))
                .orElseGet(() -> new Span(first, Optional.empty(), false));
    }

    /** "12.-14. december": the first number gets its meaning from what stands behind the second. */
    private Optional<Span> beginningWithNumber() {
        return reader.attempt(() -> periods.ordinal()
                .flatMap(number -> joined().flatMap(until -> items.item()
                        .flatMap(second -> second.before()
                                .map(meaning -> new Span(meaning.apply(number), Optional.of(second), until))))));
    }

    /** "ugerne 7-9", "2014/15": the second number gets its meaning from what stands before the first. */
    private Optional<Written> numberAfter(Written first) {
        return first.after()
                .flatMap(meaning -> reader.takeNumber(1, 2).map(number -> {
                    Written second = meaning.apply(number);
                    return second.year().isPresent() ? second : second.withYear(years.ownYear());
                }));
    }

    private Optional<Boolean> joined() {
        if (reader.take(UNTIL)) {
            return Optional.of(true);
        }
        return reader.take(JOINING) ? Optional.of(false) : Optional.empty();
    }
}
