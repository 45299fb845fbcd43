package dk.sagsgang.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.testkit.SagsgangDomain;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What holds for every meeting: those of the testkit, and those that are filled in by chance and mean nothing. */
class RoundTripProperties {

    @Property
    @Domain(SagsgangDomain.class)
    void everyHostWritesTheSameAndReadsItsEqual(@ForAll Meeting meeting) {
        hostsAgree(meeting);
    }

    @Property
    @Domain(DomainContext.Global.class)
    void everyHostWritesTheSameAndReadsItsEqualWhateverIsFilledIn(@ForAll long seed) {
        hostsAgree(Filler.byChance(seed).fill(Meeting.class));
    }

    @Property(tries = 100)
    @Domain(SagsgangDomain.class)
    void theIndentedFormReadsTheSame(@ForAll Meeting meeting) {
        assertThat(Host.SAGSGANG.read(DocumentWriter.indented().write(meeting))).isEqualTo(meeting);
    }

    @Property(tries = 100)
    @Domain(SagsgangDomain.class)
    void aTolerantReaderFindsNothingInAValidDocument(@ForAll Meeting meeting) {
        Reading reading =
                DocumentReader.tolerant().read(DocumentWriter.compact().writeBytes(meeting), "test.json");

        assertThat(reading.report().clean()).isTrue();
        assertThat(reading.document()).contains(meeting);
    }

    private static void hostsAgree(Meeting meeting) {
        String json = DocumentWriter.compact().write(meeting);
        for (Host host : Host.values()) {
            assertThat(host.write(meeting)).isEqualTo(json);
            assertThat(host.read(json)).isEqualTo(meeting);
        }
    }
}
