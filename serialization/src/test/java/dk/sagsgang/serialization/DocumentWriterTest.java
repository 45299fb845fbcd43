package dk.sagsgang.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.party.Body;
import dk.sagsgang.text.FormattedText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentWriterTest {

    private static final Meeting MEETING = Meeting.builder()
            .addBodies(Body.of("Børne- og Familieudvalget"))
            .edition(Edition.MINUTES)
            .date(LocalDate.of(2012, 12, 19))
            .start(LocalDateTime.of(2012, 12, 19, 16, 30))
            .addItems(AgendaItem.builder()
                    .key("160")
                    .number("160.")
                    .title("Orientering \"til alle\" \uD83D\uDE00")
                    .addDecisions(Decision.builder()
                            .outcome(Outcome.NOTED)
                            .text(FormattedText.html("<p>Taget til efterretning</p>"))
                            .build())
                    .build())
            .build();

    @Test
    void compactIsOneLineInTheOrderOfTheRecords() {
        assertThat(DocumentWriter.compact().write(MEETING))
                .isEqualTo("{\"sagsgang\":\"1.0\",\"type\":\"meeting\","
                        + "\"bodies\":[{\"name\":\"Børne- og Familieudvalget\"}],\"edition\":\"minutes\","
                        + "\"date\":\"2012-12-19\",\"start\":\"2012-12-19T16:30:00\",\"items\":[{\"key\":\"160\","
                        + "\"number\":\"160.\",\"title\":\"Orientering \\\"til alle\\\" \uD83D\uDE00\","
                        + "\"decisions\":[{\"outcome\":\"noted\","
                        + "\"text\":{\"format\":\"html\",\"content\":\"<p>Taget til efterretning</p>\"}}]}]}");
    }

    @Test
    void indentedHasTwoSpacesALevelAndALineBreakAtTheEnd() {
        assertThat(DocumentWriter.indented().write(MEETING)).isEqualTo("""
                        {
                          "sagsgang": "1.0",
                          "type": "meeting",
                          "bodies": [
                            {
                              "name": "Børne- og Familieudvalget"
                            }
                          ],
                          "edition": "minutes",
                          "date": "2012-12-19",
                          "start": "2012-12-19T16:30:00",
                          "items": [
                            {
                              "key": "160",
                              "number": "160.",
                              "title": "Orientering \\"til alle\\" \uD83D\uDE00",
                              "decisions": [
                                {
                                  "outcome": "noted",
                                  "text": {
                                    "format": "html",
                                    "content": "<p>Taget til efterretning</p>"
                                  }
                                }
                              ]
                            }
                          ]
                        }
                        """);
    }

    @Test
    void streamsGetTheSameBytesAndStayOpen() throws IOException {
        boolean[] closed = {false};
        ByteArrayOutputStream stream = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        DocumentWriter.indented().write(MEETING, stream);

        assertThat(stream.toString(StandardCharsets.UTF_8))
                .isEqualTo(DocumentWriter.indented().write(MEETING));
        assertThat(closed[0]).isFalse();
    }

    @Test
    void aFileIsReplacedAsAWholeAndKeepsItsPermissions(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("møde.json"), "gammelt");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);

        DocumentWriter.compact().write(MEETING, link);

        assertThat(file).hasContent(DocumentWriter.compact().write(MEETING));
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(file, link);
        }
    }

    @Test
    void aNewFileIsWritten(@TempDir Path folder) throws IOException {
        DocumentWriter.compact().write(MEETING, folder.resolve("ny.json"));

        assertThat(folder.resolve("ny.json"))
                .hasContent(DocumentWriter.compact().write(MEETING));
    }

    @Test
    void whereAFileCannotBeWrittenNothingIsLeftBehind(@TempDir Path folder) throws IOException {
        assertThatThrownBy(() -> DocumentWriter.compact().write(MEETING, folder))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> DocumentWriter.compact().write(MEETING, folder.resolve("findes/ikke.json")))
                .isInstanceOf(IOException.class);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jens \uD83D Vejmand", "Jens \uD83D", "\uDE00 Jens", "Jens \uDE00\uD83D"})
    void halfACharacterIsWrittenAsAnEscapeThatReadersReport(String title) {
        byte[] json = DocumentWriter.compact()
                .writeBytes(Meeting.builder().title(title).build());

        assertThat(Found.rules(DocumentReader.strict().read(json, "x.json").report()))
                .containsExactly("DOC-014.surrogate");
    }
}
