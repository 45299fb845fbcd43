package dk.sagsgang.quantity;

import dk.sagsgang.internal.NumberWords;
import dk.sagsgang.internal.Token;
import dk.sagsgang.internal.TokenReader;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * The grammar of counts: {"ca." | "godt" ...} (number | word from "nul" to "tolv") [unit].
 *
 * <p>The unit is words only. Where its first word shows that the number counts something else than it ("25 pct.", "5 mio.
 * borgere", "8 af 10", "et par"), the text is no count.
 */
final class CountGrammar {

    /** A count as read. */
    record Reading(int value, String unit, boolean roughly) {}

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
            "vist");

    private CountGrammar() {}

    /** The count that a text says; empty when it is not understood. */
    static Optional<Reading> read(String printed) {
        TokenReader reader = TokenReader.of(printed);
        boolean roughly = Wording.readRoughly(reader);
        return number(reader)
                .flatMap(number -> unit(reader)
                        .filter(unit -> Wording.atEnd(reader))
                        .map(unit -> new Reading(number, unit, roughly)));
    }

    private static Optional<Integer> number(TokenReader reader) {
        return reader.takeWord(NumberWords.DANISH)
                .or(() -> DanishNumber.read(reader).flatMap(CountGrammar::whole));
    }

    private static Optional<Integer> whole(BigDecimal number) {
        boolean fits = number.stripTrailingZeros().scale() <= 0
                && number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
        return fits ? Optional.of(number.intValueExact()) : Optional.empty();
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
