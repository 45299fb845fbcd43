package dk.kommune;

import static dk.sagsgang.assertions.SagsgangAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.serialization.DocumentReader;
import dk.sagsgang.serialization.DocumentWriter;
import dk.sagsgang.serialization.Reading;
import org.junit.jupiter.api.Test;

/** What our system writes breaks no rule, and is read back as it was. */
class MinutesTest {

    private final Meeting meeting = minutes().of("Kvalitetsstandard for bostøtte", "kvalitetsstandarden godkendes");

    Minutes minutes() {
        return new Minutes();
    }

    @Test
    void breakNoRule() {
        assertThat(meeting).isValid();
    }

    @Test
    void areReadBackAsTheyWere() {
        Reading reading = DocumentReader.strict().read(DocumentWriter.compact().write(meeting), "minutes.json");

        assertThat(reading).isWhole();
        assertThat(reading.document()).contains(meeting);
    }
}
