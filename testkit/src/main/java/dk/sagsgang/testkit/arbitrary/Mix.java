package dk.sagsgang.testkit.arbitrary;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** How often and how many. */
public final class Mix {

    private Mix() {}

    /** One of several, each as often as its weight among all says; in shrinking the first is the simplest. */
    @SafeVarargs
    public static <T> Arbitrary<T> frequencyOf(Tuple2<Integer, Arbitrary<T>>... choices) {
        return Choice.of(Arrays.asList(choices));
    }

    /** One of several, each as often. */
    public static <T> Arbitrary<T> oneOf(List<Arbitrary<T>> choices) {
        return Choice.of(choices.stream().map(choice -> Tuple.of(1, choice)).toList());
    }

    /** One of several, each as often. */
    @SafeVarargs
    public static <T> Arbitrary<T> oneOf(Arbitrary<T>... choices) {
        return oneOf(List.of(choices));
    }

    /** None, one or two. */
    public static <T> Arbitrary<List<T>> few(Arbitrary<T> elements) {
        return upTo(2, elements);
    }

    /** None to so many. */
    public static <T> Arbitrary<List<T>> upTo(int most, Arbitrary<T> elements) {
        return Once.of(elements.list().ofMaxSize(most));
    }

    /** At least one and at most so many. */
    public static <T> Arbitrary<List<T>> oneTo(int most, Arbitrary<T> elements) {
        return Once.of(elements.list().ofMinSize(1).ofMaxSize(most));
    }

    /** True in so many of a hundred. */
    public static Arbitrary<Boolean> chance(int inHundred) {
        return Arbitraries.frequency(Tuple.of(100 - inHundred, false), Tuple.of(inHundred, true));
    }

    /** Mostly the one, now and then the other. */
    public static <T> Arbitrary<T> mostly(Arbitrary<T> usual, Arbitrary<T> odd) {
        return frequencyOf(Tuple.of(4, usual), Tuple.of(1, odd));
    }
}
