package dk.sagsgang.testkit.value;

import dk.sagsgang.testkit.arbitrary.Mix;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/**
 * Keys of items and points, and references by them.
 *
 * <p>{@code Keys.anyKey()} draws {@code "p1"} again and again, so that keys meet references to them.
 */
public final class Keys {

    private Keys() {}

    /** One of few keys, so that some stand twice and some references find something. */
    public static Arbitrary<String> anyKey() {
        return Mix.frequencyOf(
                        Tuple.of(8, Arbitraries.of("1", "2", "3", "p1", "p2", "a/b~c")), Tuple.of(1, Texts.anyText()))
                .withoutEdgeCases();
    }
}
