package dk.sagsgang.examples.growth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same as {@link GrowthTest} for meetings: they have more lists and texts than all the rest, and take as long. */
@Tag("once")
class MeetingGrowthTest {

    static boolean of(String name) {
        return name.startsWith("Meeting ");
    }

    @Test
    void twiceAsMuchTakesTwiceTheWork() throws ReflectiveOperationException {
        assertThat(Growth.of(MeetingGrowthTest::of)).isEmpty();
    }
}
