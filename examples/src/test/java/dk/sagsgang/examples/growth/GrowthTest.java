package dk.sagsgang.examples.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Twice as much takes about twice the work, whichever list or text is the long one: counted in steps, method by method, so
 * that the method that goes through a list for each of its elements stands in the failure.
 */
@Tag("once")
class GrowthTest {

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

    @Test
    void twiceAsMuchTakesTwiceTheWork() throws ReflectiveOperationException {
        List<String> grows = new ArrayList<>();
        cases().forEach((name, work) -> grows.addAll(grown(name, work)));

        assertThat(grows).isEmpty();
    }

    @Test
    void aLoopInALoopIsSeen() {
        int method = Operations.method("loop in a loop");
        IntConsumer work = n -> {
            for (int i = 0; i < n * n; i++) {
                Operations.step(method);
            }
        };

        assertThat(grown("A list", work)).containsExactly("A list: loop in a loop 256, 1024, 4096");
    }

    @SuppressWarnings("unchecked") // of our own class, in another loader
    private static Map<String, IntConsumer> cases() throws ReflectiveOperationException {
        ClassLoader counting = new CountingLoader(GrowthTest.class.getClassLoader());
        Method all = counting.loadClass(Cases.class.getName()).getDeclaredMethod("all");
        all.setAccessible(true);
        return (Map<String, IntConsumer>) all.invoke(null);
    }

    private static List<String> grown(String name, IntConsumer work) {
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
