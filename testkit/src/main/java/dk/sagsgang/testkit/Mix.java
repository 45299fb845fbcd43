package dk.sagsgang.testkit;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** How often and how many. */
final class Mix {

    private Mix() {}

    /** None, one or two. */
    static <T> Arbitrary<List<T>> few(Arbitrary<T> elements) {
        return upTo(2, elements);
    }

    /** None to so many. */
    static <T> Arbitrary<List<T>> upTo(int most, Arbitrary<T> elements) {
        return elements.list().ofMaxSize(most).withoutEdgeCases();
    }

    /** At least one and at most so many. */
    static <T> Arbitrary<List<T>> oneTo(int most, Arbitrary<T> elements) {
        return elements.list().ofMinSize(1).ofMaxSize(most).withoutEdgeCases();
    }

    /** True in so many of a hundred. */
    static Arbitrary<Boolean> chance(int inHundred) {
        return Arbitraries.frequency(Tuple.of(100 - inHundred, false), Tuple.of(inHundred, true));
    }

    /** Mostly the one, now and then the other. */
    static <T> Arbitrary<T> mostly(Arbitrary<T> usual, Arbitrary<T> odd) {
        return Arbitraries.frequencyOf(Tuple.of(4, usual), Tuple.of(1, odd));
    }
}
