package dk.sagsgang.quantity;

import dk.sagsgang.internal.NumberWords;
import dk.sagsgang.internal.Token;
import dk.sagsgang.internal.TokenReader;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * The grammar of counts: {"ca." | "godt" ...} (number | range) [unit], where a number is in figures or a
 * word from "nul" to "tolv", and a range is two of them that go upwards: "10-15", "10 til 15", "mellem 10 og 15".
 *
 * <p>The unit is words only. Where its first word shows that the number counts something else than it ("25 pct.", "5 mio.
 * borgere", "8 af 10", "et par", "13-17 årige"), the text is no count. A number with decimals counts something that is named.
 */
final class CountGrammar {

    /** A count as read. */
    record Reading(BigDecimal value, Optional<BigDecimal> to, String unit, Wording wording) {}

    private static final Set<String> NO_UNITS = Set.of(
            "af",
            "ud",
            "til",
            "eller",
            "og",
            "pct",
            "procent",
            "procentpoint",
            "kr",
            "kroner",
            "dkk",
            "t",
            "tkr",
            "mio",
            "mill",
            "million",
            "millioner",
            "mia",
            "mrd",
            "milliard",
            "milliarder",
            "hundrede",
            "tusind",
            "tusinde",
            "par",
            "antal",
            "del",
            "række",
            "håndfuld",
            "dusin",
            "snes",
            "halv",
            "halvt",
            "halve",
            "kvart",
            "tredjedel",
            "tredjedele",
            "fjerdedel",
            "fjerdedele",
            "femtedel",
            "femtedele",
            "anden",
            "andet",
            "vis",
            "vist",
            "årig",
            "årige");

    private CountGrammar() {}

    /** The count that a text says; empty when it is not understood. */
    static Optional<Reading> read(String printed) {
        TokenReader reader = TokenReader.of(printed);
        Wording wording = Wording.read(reader);
        return Span.read(reader, () -> number(reader))
                .filter(CountGrammar::ascends)
                .flatMap(span -> unit(reader)
                        .filter(unit -> Wording.atEnd(reader))
                        .filter(unit -> !unit.isEmpty() || whole(span.first()))
                        .map(unit -> new Reading(span.first(), span.last(), unit, wording)));
    }

    /** Whether a number has no decimals. */
    static boolean whole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    private static boolean ascends(Span<BigDecimal> span) {
        return span.last().map(last -> last.compareTo(span.first()) > 0).orElse(true);
    }

    private static Optional<BigDecimal> number(TokenReader reader) {
        return reader.takeWord(NumberWords.DANISH)
                .map(BigDecimal::valueOf)
                .or(() -> DanishNumber.read(reader))
                .filter(number -> number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0);
    }

    private static Optional<String> unit(TokenReader reader) {
        StringBuilder unit = new StringBuilder();
        Optional<Token> first = reader.takeAnyWord();
        Optional<Token> word = first;
        while (word.isPresent()) {
            unit.append(unit.isEmpty() || !word.get().spaced() ? "" : " ")
                    .append(word.get().printed());
            if (reader.takeJoinedMark("-")) {
                unit.append('-');
            }
            word = reader.takeAnyWord();
        }
        return first.filter(token -> NO_UNITS.contains(token.text())).isPresent()
                ? Optional.empty()
                : Optional.of(unit.toString());
    }
}
