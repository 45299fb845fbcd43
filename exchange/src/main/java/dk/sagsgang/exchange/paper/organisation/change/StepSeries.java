package dk.sagsgang.exchange.paper.organisation.change;

import dk.sagsgang.exchange.paper.words.DatePhrases;
import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.List;

/**
 * Clauses that tell several steps with one verb: "behandles forslaget i Økonomiudvalget 22. september og i kommunalbestyrelsen 29.
 * september" is one step for each body and its day.
 */
final class StepSeries {

    private static final QuickPattern NEXT = QuickPattern.compile(
            "(?:,| og) (?=(?:i|af) (?:\\p{Lu}\\p{L}+ )?\\p{L}*(?:udvalget|bestyrelsen|rådet|direktionen|MED))");

    /** "Efter høringen, der slutter 11. september, behandles forslaget i ...": what goes before is another step. */
    private static final QuickPattern BEFORE = QuickPattern.compile(
            "^(?:Efter|Når) .{3,120}, (?=(?:behandles|drøftes|forelægges|vedtages|godkendes|besluttes) )");

    private static final int MOST = 6;

    private StepSeries() {}

    /** The parts of a clause, each with its body and its day; the clause itself where it is one step. */
    static List<String> of(String clause) {
        if (DatePhrases.in(clause).size() < 2) {
            return List.of(clause);
        }
        String[] parts = NEXT.split(BEFORE.matcher(clause).replaceFirst(""));
        boolean days = parts.length > 1 && parts.length <= MOST;
        for (String part : parts) {
            days &= DatePhrases.in(part).size() == 1 && !StepBodies.in(part).isEmpty();
        }
        if (!days) {
            return List.of(clause);
        }
        return List.of(parts);
    }
}
