package dk.sagsgang.time;

import dk.sagsgang.internal.Expressions;
import dk.sagsgang.internal.TokenReader;
import java.util.Optional;

/**
 * The grammar of written dates, from the outside in.
 *
 * <pre>
 * text   = ["("] phrase [")"] {"." | "," | ":" | ";"}
 * phrase = {opening} [limit | "mellem"] {opening} ["ca."] span ["og frem"]
 * span   = item [("-" | "/" | "og" | "til" ...) item]            {@link SpanRules}
 * item   = {opening} ["ca."] ("udgangen af" period | part period
 *          | turn of the year | day | period)                    {@link ItemRules}
 * day    = "12. december 2012" | "19-12-2012" ...                {@link DayRules}
 * period = "marts 2019" | "uge 7" | "1. kvartal" ...             {@link PeriodRules}
 * limit  = "senest" | "inden" | "til og med" ...                 {@link Limit}
 * part   = "primo" | "slutningen af" ...                         {@link PartOfPeriod}
 * </pre>
 *
 * <p>What is left over at the end makes the whole text something else than a date: a date is never picked out of prose.
 */
final class DateGrammar {

    private static final Expressions BETWEEN = Expressions.of("mellem");
    private static final Expressions OPEN_END = Expressions.of("og frem", "og fremover", "og fremefter", "og fremad");
    private static final Expressions FOLLOWING = Expressions.of(",", ":", ";");

    private final TokenReader reader;
    private final ItemRules items;
    private final SpanRules spans;
    private final Optional<Integer> givenYear;

    private DateGrammar(TokenReader reader, Optional<Integer> givenYear) {
        this.reader = reader;
        this.items = new ItemRules(reader);
        this.spans = new SpanRules(reader);
        this.givenYear = givenYear;
    }

    /** The days that a text can mean; empty when it is not understood. */
    static Optional<Bounds> read(String printed, Optional<Integer> givenYear) {
        return new DateGrammar(TokenReader.of(printed), givenYear).text();
    }

    private Optional<Bounds> text() {
        boolean bracketed = reader.takeMark("(");
        Optional<Bounds> bounds = phrase();
        boolean closed = !bracketed || reader.takeMark(")");
        while (reader.takeMark(".") || reader.take(FOLLOWING)) {
            // what follows a date in running text is no part of it
        }
        return bounds.filter(b -> closed && reader.atEnd());
    }

    private Optional<Bounds> phrase() {
        Optional<Limit> limit = Limit.read(reader).or(this::limitAfterOpening);
        boolean between = limit.isEmpty() && reader.take(BETWEEN);
        items.opening();
        boolean roughly = items.roughly();
        Optional<SpanRules.Span> span =
                spans.span().filter(read -> !between || read.second().isPresent());
        Optional<Limit> all = reader.take(OPEN_END) ? openEnded(limit) : limit;
        return span.flatMap(read -> read.period(givenYear)
                .map(period -> roughly ? period.widened() : period)
                .map(period -> bounds(all, read.until(), period)));
    }

    private Optional<Limit> limitAfterOpening() {
        items.opening();
        return Limit.read(reader);
    }

    private static Optional<Limit> openEnded(Optional<Limit> limit) {
        return limit.isEmpty() ? Optional.of(Limit.FROM) : limit;
    }

    private static Bounds bounds(Optional<Limit> limit, boolean until, Period period) {
        boolean fromAndUntil = until && limit.filter(Limit.FROM::equals).isPresent();
        return limit.isEmpty() || fromAndUntil ? Bounds.of(period) : limit.get().of(period);
    }
}
