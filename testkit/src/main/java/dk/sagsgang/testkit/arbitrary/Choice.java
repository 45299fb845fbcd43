package dk.sagsgang.testkit.arbitrary;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import net.jqwik.api.Tuple.Tuple2;

/**
 * One of several arbitraries, each as often as its weight among all says; in shrinking the first is the simplest.
 *
 * <p>{@code Arbitraries.frequencyOf} does the same by drawing the sample anew, with all that it is made of, whenever its value or its
 * distance is asked for: in a record of records that multiplies with the depth, and to shrink a meeting took longer than jqwik
 * allows. Here the sample that was drawn is kept.
 *
 * @param <T> what is generated
 */
final class Choice<T> implements Arbitrary<T> {

    private final List<Arbitrary<T>> choices = new ArrayList<>();
    private final List<Integer> weights = new ArrayList<>();
    private int total;

    private Choice() {}

    static <T> Arbitrary<T> of(List<Tuple2<Integer, Arbitrary<T>>> weighted) {
        Choice<T> choice = new Choice<>();
        for (Tuple2<Integer, Arbitrary<T>> each : weighted) {
            choice.weights.add(each.get1());
            choice.choices.add(Once.of(each.get2()));
            choice.total += each.get1();
        }
        return Once.of(choice);
    }

    @Override
    public RandomGenerator<T> generator(int genSize) {
        return random -> {
            int index = indexOf(random.nextInt(total));
            long seed = random.nextLong();
            return new Chosen<>(
                    generators(genSize),
                    index,
                    seed,
                    choices.get(index).generator(genSize).next(random));
        };
    }

    private int indexOf(int drawn) {
        int index = 0;
        int left = drawn;
        while (left >= weights.get(index)) {
            left -= weights.get(index++);
        }
        return index;
    }

    private List<RandomGenerator<T>> generators(int genSize) {
        return choices.stream()
                .<RandomGenerator<T>>map(
                        choice -> random -> choice.generator(genSize).next(random))
                .toList();
    }

    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
        return EdgeCases.none();
    }

    /** Shrinks to any of the choices before it, and by itself. */
    private record Chosen<T>(List<RandomGenerator<T>> generators, int index, long seed, Shrinkable<T> sample)
            implements Shrinkable<T> {

        @Override
        public T value() {
            return sample.value();
        }

        @Override
        public Stream<Shrinkable<T>> shrink() {
            Stream<Shrinkable<T>> simpler = IntStream.range(0, index)
                    .mapToObj(before -> new Chosen<>(
                            generators, before, seed, generators.get(before).next(new Random(seed))));
            return Stream.concat(simpler, sample.shrink().map(each -> new Chosen<>(generators, index, seed, each)));
        }

        @Override
        public ShrinkingDistance distance() {
            return ShrinkingDistance.of(index).append(sample.distance());
        }
    }
}
