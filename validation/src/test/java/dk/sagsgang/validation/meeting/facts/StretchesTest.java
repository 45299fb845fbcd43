package dk.sagsgang.validation.meeting.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.validation.meeting.facts.Presences.Presence;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Stretches of items in which somebody is away. */
class StretchesTest {

    private final Stretches stretches = new Stretches();

    @Test
    void aStretchHoldsFromItsFirstItemAndNotForTheOneBehindIt() {
        stretches.add(2, 5, Presence.OUT_OF_THE_ROOM);

        assertThat(stretches.at(1)).isEmpty();
        assertThat(stretches.at(2)).contains(Presence.OUT_OF_THE_ROOM);
        assertThat(stretches.at(4)).contains(Presence.OUT_OF_THE_ROOM);
        assertThat(stretches.at(5)).isEmpty();
    }

    @Test
    void ofTwoThatOverlapTheOneToldFirstHolds() {
        stretches.add(3, 5, Presence.DISQUALIFIED);
        stretches.add(1, 8, Presence.OUT_OF_THE_ROOM);
        stretches.add(4, 6, Presence.DISQUALIFIED);

        assertThat(stretches.at(2)).contains(Presence.OUT_OF_THE_ROOM);
        assertThat(stretches.at(4)).contains(Presence.DISQUALIFIED);
        assertThat(stretches.at(5)).contains(Presence.OUT_OF_THE_ROOM);
        List<String> spans = new ArrayList<>();
        stretches.each((from, to) -> spans.add(from + "-" + to));
        assertThat(spans).containsExactly("1-3", "3-5", "5-8");
    }
}
