package dk.sagsgang.examples.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntConsumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Twice as much takes about twice the work, whichever list or text is the long one: counted in steps, method by method, so
 * that the method that goes through a list for each of its elements stands in the failure. {@link MeetingGrowthTest} has the meetings.
 */
@Tag("once")
class GrowthTest {

    @Test
    void twiceAsMuchTakesTwiceTheWork() throws ReflectiveOperationException {
        assertThat(Growth.of(name -> !MeetingGrowthTest.of(name))).isEmpty();
    }

    @Test
    void aLoopInALoopIsSeen() {
        int method = Operations.method("loop in a loop");
        IntConsumer work = n -> {
            for (int i = 0; i < n * n; i++) {
                Operations.step(method);
            }
        };

        assertThat(Growth.grown("A list", work)).containsExactly("A list: loop in a loop 256, 1024, 4096");
    }
}
