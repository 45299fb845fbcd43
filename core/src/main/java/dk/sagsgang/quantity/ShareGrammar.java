package dk.sagsgang.quantity;

import dk.sagsgang.internal.Expressions;
import dk.sagsgang.internal.NumberWords;
import dk.sagsgang.internal.TokenReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/**
 * The grammar of written shares.
 *
 * <pre>
 * share    = {"ca." | "op imod" ...} (per cent | part)
 * per cent = number ["%"] ["-" number] ("%" | "pct." | "procent")
 * part     = number ("af" | "ud af") number | "halvdelen" | number ("tredjedel" | "fjerdedele" ...)
 * </pre>
 */
final class ShareGrammar {

    /** A share as read. */
    record Reading(
            BigDecimal percent,
            Optional<BigDecimal> to,
            Optional<Integer> part,
            Optional<Integer> whole,
            Wording wording) {}

    /** One end of a range, with its unit or without. */
    private record End(BigDecimal number, boolean perCent) {}

    private static final Expressions PER_CENT = Expressions.of("pct.", "procent", "%");
    private static final Expressions OF = Expressions.of("af", "ud af");
    private static final Expressions HALF = Expressions.of("halvdelen", "en halvdel", "det halve");
    private static final Map<String, Integer> PARTS = Map.ofEntries(
            Map.entry("tredjedel", 3),
            Map.entry("tredjedele", 3),
            Map.entry("fjerdedel", 4),
            Map.entry("fjerdedele", 4),
            Map.entry("femtedel", 5),
            Map.entry("femtedele", 5),
            Map.entry("tiendedel", 10),
            Map.entry("tiendedele", 10));
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    private ShareGrammar() {}

    /** The share that a text says; empty when it is not understood. */
    static Optional<Reading> read(String printed) {
        TokenReader reader = TokenReader.of(printed);
        Wording wording = Wording.read(reader);
        return reader.attempt(() -> perCent(reader, wording))
                .or(() -> reader.attempt(() -> part(reader, wording)))
                .filter(reading -> Wording.atEnd(reader));
    }

    private static Optional<Reading> perCent(TokenReader reader, Wording wording) {
        return Span.read(reader, () -> end(reader)).flatMap(span -> {
            End last = span.last().orElse(span.first());
            boolean ascends = span.last().isEmpty()
                    || span.first().number().signum() >= 0
                            && last.number().compareTo(span.first().number()) > 0;
            return last.perCent() && ascends
                    ? Optional.of(new Reading(
                            span.first().number(),
                            span.last().map(End::number),
                            Optional.empty(),
                            Optional.empty(),
                            wording))
                    : Optional.empty();
        });
    }

    private static Optional<End> end(TokenReader reader) {
        return DanishNumber.readSigned(reader).map(number -> new End(number, reader.take(PER_CENT)));
    }

    private static Optional<Reading> part(TokenReader reader, Wording wording) {
        if (reader.take(HALF)) {
            return of(1, 2, wording);
        }
        Optional<Integer> part = number(reader);
        Optional<Integer> whole = reader.take(OF) ? number(reader) : reader.takeWord(PARTS);
        return part.isPresent() && whole.isPresent() ? of(part.get(), whole.get(), wording) : Optional.empty();
    }

    private static Optional<Reading> of(int part, int whole, Wording wording) {
        if (whole == 0 || part > whole) {
            return Optional.empty();
        }
        BigDecimal percent = BigDecimal.valueOf(part)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return Optional.of(new Reading(percent, Optional.empty(), Optional.of(part), Optional.of(whole), wording));
    }

    private static Optional<Integer> number(TokenReader reader) {
        return reader.takeWord(NumberWords.DANISH)
                .or(() -> DanishNumber.read(reader)
                        .filter(CountGrammar::whole)
                        .filter(number -> number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0)
                        .map(BigDecimal::intValueExact));
    }
}
