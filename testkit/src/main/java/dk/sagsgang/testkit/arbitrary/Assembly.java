package dk.sagsgang.testkit.arbitrary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Puts a record together from arbitraries of its components, by its builder. Shrinking leaves components out one by one.
 *
 * <p>There are no edge cases: with thirty components their combinations are more than a property could ever try, and
 * listing them takes minutes. So the odd values of a component stand among its ordinary ones.
 *
 * @param <B> the builder of the record
 */
public final class Assembly<B> {

    private final Supplier<B> start;
    private final List<Arbitrary<Consumer<B>>> steps = new ArrayList<>();

    private Assembly(Supplier<B> start) {
        this.start = start;
    }

    public static <B> Assembly<B> of(Supplier<B> start) {
        return new Assembly<>(start);
    }

    /** A component that is always there. */
    public <T> Assembly<B> always(Arbitrary<T> component, BiConsumer<B, T> put) {
        steps.add(component.map(value -> builder -> put.accept(builder, value)));
        return this;
    }

    /** A component that is there in four of five. */
    public <T> Assembly<B> often(Arbitrary<T> component, BiConsumer<B, T> put) {
        return given(1, 4, component, put);
    }

    /** A component that is there every other time. */
    public <T> Assembly<B> maybe(Arbitrary<T> component, BiConsumer<B, T> put) {
        return given(1, 1, component, put);
    }

    /** A component that is there in one of five. */
    public <T> Assembly<B> seldom(Arbitrary<T> component, BiConsumer<B, T> put) {
        return given(4, 1, component, put);
    }

    private <T> Assembly<B> given(int without, int with, Arbitrary<T> component, BiConsumer<B, T> put) {
        Arbitrary<Consumer<B>> nothing = Arbitraries.just(builder -> {});
        Arbitrary<Consumer<B>> step = component.map(value -> builder -> put.accept(builder, value));
        steps.add(Choice.of(List.of(Tuple.of(without, nothing), Tuple.of(with, step))));
        return this;
    }

    public <R> Arbitrary<R> build(Function<B, R> finish) {
        return Once.of(Combinators.combine(steps).as(chosen -> {
            B builder = start.get();
            chosen.forEach(step -> step.accept(builder));
            return finish.apply(builder);
        }));
    }
}
