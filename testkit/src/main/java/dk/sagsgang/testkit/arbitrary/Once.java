package dk.sagsgang.testkit.arbitrary;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * An arbitrary without edge cases that makes its generator once.
 *
 * <p>Wherever jqwik needs the generator of an arbitrary inside another it looks it up for every sample, by the hash of all that it is
 * made of, in a cache of 500: for a meeting that took most of the time. Here it is kept.
 *
 * @param <T> what is generated
 */
final class Once<T> implements Arbitrary<T> {

    private final Arbitrary<T> arbitrary;
    private @Nullable RandomGenerator<T> generator;
    private int size;

    private Once(Arbitrary<T> arbitrary) {
        this.arbitrary = arbitrary.withoutEdgeCases();
    }

    static <T> Arbitrary<T> of(Arbitrary<T> arbitrary) {
        return new Once<>(arbitrary);
    }

    @Override
    public RandomGenerator<T> generator(int genSize) {
        RandomGenerator<T> known = generator;
        if (known == null || size != genSize) {
            known = arbitrary.generator(genSize);
            generator = known;
            size = genSize;
        }
        return known;
    }

    @Override
    public RandomGenerator<T> generator(int genSize, boolean withEdgeCases) {
        return generator(genSize);
    }

    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
        return arbitrary.edgeCases(maxEdgeCases);
    }
}
