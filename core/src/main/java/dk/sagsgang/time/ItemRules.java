package dk.sagsgang.time;

import dk.sagsgang.internal.Expressions;
import dk.sagsgang.internal.TokenReader;
import java.util.Optional;

/** How one day or period is written, with the words around it: "ved udgangen af februar", "i starten af januar". */
final class ItemRules {

    private static final Expressions OPENING = Expressions.of(
            "i",
            "på",
            "den",
            "d.",
            "pr.",
            "per",
            "af",
            "ved",
            "med",
            "om",
            "for",
            "hele",
            "i løbet af",
            "henover",
            "hen over",
            "resten af",
            "senere i",
            "senere på",
            "tidligt i",
            "tidligt på",
            "sent i",
            "sent på",
            "perioden");
    private static final Expressions ROUGHLY = Expressions.of("ca.", "cirka", "circa", "omkring", "omtrent");
    private static final Expressions END_OF = Expressions.of("udgangen af", "udløbet af");
    private static final Expressions END_OF_YEAR = Expressions.of("årets udgang", "årets udløb");
    private static final Expressions TURN_OF_YEAR = Expressions.of("årsskiftet");
    private static final Expressions JOINING_PARTS = Expressions.of("-", "/", "og", "eller");

    private final TokenReader reader;
    private final YearRules years;
    private final PeriodRules periods;
    private final DayRules days;

    ItemRules(TokenReader reader) {
        this.reader = reader;
        this.years = new YearRules(reader);
        this.periods = new PeriodRules(reader);
        this.days = new DayRules(reader);
    }

    Optional<Written> item() {
        return reader.attempt(() -> {
            opening();
            boolean roughly = roughly();
            opening();
            Optional<Written> core =
                    endOf().or(this::part).or(this::turnOfYear).or(days::day).or(periods::period);
            return roughly ? core.map(written -> written.map(period -> Optional.of(period.widened()))) : core;
        });
    }

    /** Takes words that say nothing about which days are meant, such as "i løbet af" and "den". */
    void opening() {
        while (reader.take(OPENING)) {
            // and the next one
        }
    }

    /** Takes a word for "about". */
    boolean roughly() {
        return reader.take(ROUGHLY);
    }

    private Optional<Written> endOf() {
        if (reader.take(END_OF_YEAR)) {
            return Optional.of(Written.of(
                    years.ownYear(), year -> Optional.of(Period.year(year).end())));
        }
        return reader.attempt(() -> reader.take(END_OF)
                ? periods.period().map(written -> written.map(period -> Optional.of(period.end())))
                : Optional.empty());
    }

    /** "primo februar", "medio/ultimo marts". */
    private Optional<Written> part() {
        return reader.attempt(() -> PartOfPeriod.read(reader).flatMap(part -> {
            Optional<PartOfPeriod> other =
                    reader.attempt(() -> reader.take(JOINING_PARTS) ? PartOfPeriod.read(reader) : Optional.empty());
            PartOfPeriod last = other.orElse(part);
            return last.compareTo(part) < 0
                    ? Optional.empty()
                    : periods.period()
                            .map(written -> written.map(whole -> part.of(whole)
                                    .flatMap(begin -> last.of(whole).map(begin::or))));
        }));
    }

    private Optional<Written> turnOfYear() {
        return reader.attempt(() -> {
            if (!reader.take(TURN_OF_YEAR)) {
                return Optional.empty();
            }
            Optional<Integer> from = years.pair();
            Optional<Integer> either = from.isPresent() ? Optional.empty() : years.onlyYear();
            return Optional.of(Written.of(
                    from.or(() -> either),
                    year -> Optional.of(
                            either.isPresent()
                                    ? Period.turnOfYear(year - 1).or(Period.turnOfYear(year))
                                    : Period.turnOfYear(year))));
        });
    }
}
