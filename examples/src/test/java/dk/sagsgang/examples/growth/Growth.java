package dk.sagsgang.examples.growth;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** How the work grows with what it is done on, counted in steps, method by method. */
final class Growth {

    /** Below a hundred, so that the numbers of elements have as many digits throughout. */
    private static final int LENGTH = 16;

    /**
     * How much the steps of a method may grow from two to four lengths, where they grew by one from one to two: in the
     * number of elements it is 2, with sorting somewhat more, in its square 4.
     */
    private static final double LINEAR = 3;

    /** What is twice as much, with what goes beside it. */
    private static final double TWICE = 2.2;

    /**
     * Four times as much takes at most so much more: words of closed lists come round again and printed numbers get longer, so that one
     * doubling may add more than the other; a loop in a loop takes sixteen times as much.
     */
    private static final double FOUR_TIMES = 6;

    /** Fewer steps for each element are no loop. */
    private static final int FEW = 5;

    private Growth() {}

    @SuppressWarnings("unchecked") // of our own class, in another loader
    private static Map<String, IntConsumer> cases() throws ReflectiveOperationException {
        ClassLoader counting = new CountingLoader(GrowthTest.class.getClassLoader());
        Method all = counting.loadClass(Cases.class.getName()).getDeclaredMethod("all");
        all.setAccessible(true);
        return (Map<String, IntConsumer>) all.invoke(null);
    }

    /** The methods that grow faster than what they work on, in the cases whose names are chosen. */
    static List<String> of(Predicate<String> names) throws ReflectiveOperationException {
        List<String> grows = new ArrayList<>();
        cases().forEach((name, work) -> {
            if (names.test(name)) {
                grows.addAll(grown(name, work));
            }
        });
        return grows;
    }

    /** The methods that grow faster than the length of one kind of work. */
    static List<String> grown(String name, IntConsumer work) {
        work.accept(1); // what is kept from the first use on
        long[] once = steps(work, LENGTH);
        long[] fourTimes = steps(work, 4 * LENGTH);
        List<String> grown = new ArrayList<>();
        if (IntStream.range(0, fourTimes.length).noneMatch(method -> muchMore(once, fourTimes, method))) {
            return grown;
        }
        long[] twice = steps(work, 2 * LENGTH);
        for (int method = 0; method < fourTimes.length; method++) {
            long first = at(twice, method) - at(once, method);
            long second = fourTimes[method] - at(twice, method);
            if (muchMore(once, fourTimes, method)
                    && second > LINEAR * first + FEW * LENGTH
                    && fourTimes[method] > TWICE * at(twice, method)) {
                grown.add(name + ": " + Operations.name(method) + " " + at(once, method) + ", " + at(twice, method)
                        + ", " + fourTimes[method]);
            }
        }
        return grown;
    }

    /** Most cases end here, and the length between is not tried. */
    private static boolean muchMore(long[] once, long[] fourTimes, int method) {
        return fourTimes[method] > FOUR_TIMES * at(once, method) && fourTimes[method] > FEW * LENGTH;
    }

    private static long[] steps(IntConsumer work, int length) {
        Operations.clear();
        work.accept(length);
        return Operations.counts();
    }

    private static long at(long[] counts, int method) {
        return method < counts.length ? counts[method] : 0;
    }
}
