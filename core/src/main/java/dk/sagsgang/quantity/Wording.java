package dk.sagsgang.quantity;

import dk.sagsgang.internal.Expressions;
import dk.sagsgang.internal.TokenReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The words before a quantity, which call it approximate, bound it or add nothing.
 *
 * @param roughly whether one of them calls it approximate or bounds it
 * @param bound the first bound that they set
 */
record Wording(boolean roughly, Optional<Bound> bound) {

    private static final Expressions OPENING = Expressions.of("i alt", "på", "for", "samlet", "på i alt");
    private static final Expressions ROUGHLY = Expressions.of(
            "ca.",
            "cirka",
            "circa",
            "omkring",
            "omtrent",
            "omegnen af",
            "i omegnen af",
            "i størrelsesordenen",
            "anslået",
            "skønnet");
    private static final Map<Expressions, Bound> BOUNDS = bounds();

    /** Takes the words before a quantity. */
    static Wording read(TokenReader reader) {
        boolean roughly = false;
        Optional<Bound> bound = Optional.empty();
        boolean more = true;
        while (more) {
            Optional<Bound> next = bound(reader);
            bound = bound.isPresent() ? bound : next;
            boolean rough = next.isPresent() || reader.take(ROUGHLY);
            roughly |= rough;
            more = rough || reader.take(OPENING);
        }
        return new Wording(roughly, bound);
    }

    /** Takes what may follow a quantity in running text and answers whether nothing else does. */
    static boolean atEnd(TokenReader reader) {
        while (reader.takeMark(".") || reader.takeMark(",") || reader.takeMark(";") || reader.takeMark(":")) {
            // and the next one
        }
        return reader.atEnd();
    }

    /** What is kept of the words, with whether the quantity is a range: true, or nothing. */
    Optional<Boolean> approximate(boolean range) {
        return Optional.of(roughly || range).filter(said -> said);
    }

    private static Optional<Bound> bound(TokenReader reader) {
        return BOUNDS.entrySet().stream()
                .filter(entry -> reader.take(entry.getKey()))
                .findFirst()
                .map(Map.Entry::getValue);
    }

    private static Map<Expressions, Bound> bounds() {
        Map<Expressions, Bound> bounds = new LinkedHashMap<>();
        bounds.put(Expressions.of("over", "mere end", "flere end"), Bound.MORE_THAN);
        bounds.put(Expressions.of("mindst", "min.", "minimum", "ikke under"), Bound.AT_LEAST);
        bounds.put(Expressions.of("godt", "godt og vel", "lidt over", "lidt mere end"), Bound.JUST_OVER);
        bounds.put(
                Expressions.of("knap", "knapt", "næsten", "op mod", "op imod", "lidt under", "lidt mindre end"),
                Bound.JUST_UNDER);
        bounds.put(Expressions.of("op til", "højst", "maks.", "max.", "maksimalt", "ikke over"), Bound.AT_MOST);
        bounds.put(Expressions.of("under", "mindre end", "færre end"), Bound.LESS_THAN);
        return bounds;
    }
}
