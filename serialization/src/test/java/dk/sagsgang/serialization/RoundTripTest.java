package dk.sagsgang.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.Meeting;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for every meeting, whatever of it is filled in. */
class RoundTripTest {

    @Property(tries = 300)
    void everyHostWritesTheSameAndReadsItsEqual(@ForAll long seed) {
        Meeting meeting = Filler.byChance(seed).fill(Meeting.class);
        String json = DocumentWriter.compact().write(meeting);
        for (Host host : Host.values()) {
            assertThat(host.write(meeting)).isEqualTo(json);
            assertThat(host.read(json)).isEqualTo(meeting);
        }
    }

    @Property(tries = 100)
    void theIndentedFormReadsTheSame(@ForAll long seed) {
        Meeting meeting = Filler.byChance(seed).fill(Meeting.class);

        assertThat(Host.SAGSGANG.read(DocumentWriter.indented().write(meeting))).isEqualTo(meeting);
    }

    @Property(tries = 100)
    void aTolerantReaderFindsNothingInAValidDocument(@ForAll long seed) {
        Meeting meeting = Filler.byChance(seed).fill(Meeting.class);
        Reading reading =
                DocumentReader.tolerant().read(DocumentWriter.compact().write(meeting), "test.json");

        assertThat(reading.report().clean()).isTrue();
        assertThat(reading.document()).contains(meeting);
    }
}
