package dk.sagsgang.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.report.Finding;
import dk.sagsgang.serialization.DocumentReader;
import dk.sagsgang.serialization.DocumentWriter;
import dk.sagsgang.validation.DocumentValidator;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BuildMeetingTest {

    @Test
    void theProgramFindsThePointThatIsNotAnswered() {
        assertThat(DocumentValidator.standard().validate(BuildMeeting.meeting()).findings())
                .extracting(Finding::toString)
                .hasSize(1)
                .first()
                .asString()
                .contains("DEC-001", "/items/0/recommendations/0/points/1");
    }

    @Test
    void whatItPrintsReadsBackToTheSameMeeting() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BuildMeeting.run(new PrintStream(out, true, StandardCharsets.UTF_8));
        String printed = out.toString(StandardCharsets.UTF_8);
        String json = printed.substring(printed.indexOf('{'));

        assertThat(printed)
                .startsWith("/items/0/recommendations/0/points/1: DEC-001 Indstillingens punkt 2 er ikke besvaret");
        assertThat(DocumentReader.strict().read(json, "").document()).contains(BuildMeeting.meeting());
    }

    @Test
    void aMeetingIsWrittenTheSameEveryTime() {
        Meeting meeting = BuildMeeting.meeting();

        assertThat(DocumentWriter.compact().write(meeting))
                .isEqualTo(DocumentWriter.compact().write(meeting));
    }
}
