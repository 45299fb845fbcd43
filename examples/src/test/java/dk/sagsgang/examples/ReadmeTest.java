package dk.sagsgang.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.party.Body;
import dk.sagsgang.report.Report;
import dk.sagsgang.serialization.DocumentReader;
import dk.sagsgang.serialization.DocumentWriter;
import dk.sagsgang.serialization.Reading;
import dk.sagsgang.validation.DocumentValidator;
import dk.sagsgang.validation.message.Messages;
import dk.sagsgang.validation.profile.Profile;
import dk.sagsgang.validation.structure.StructureCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The example of the README does what the README says. */
class ReadmeTest {

    @Test
    void theExampleFindsWhatItSays() throws IOException {
        Meeting meeting = Meeting.builder()
                .addBodies(Body.of("Socialudvalget"))
                .edition(Edition.MINUTES)
                .date(LocalDate.of(2019, 1, 7))
                .addItems(AgendaItem.builder()
                        .key("1")
                        .number("1.")
                        .title("Drøftelse af budget 2020-2013")
                        .build())
                .build();

        Report report = DocumentValidator.standard().validate(meeting);
        Messages danish = Messages.in(Locale.forLanguageTag("da"));
        List<String> lines = report.findings().stream()
                .map(f -> f.location() + ": " + f.rule() + " " + danish.text(f))
                .toList();
        String json = DocumentWriter.compact().write(meeting);
        Reading reading = DocumentReader.strict().read(json, "minutes.json");

        assertThat(lines)
                .containsExactly(
                        "/items/0/title: TXT-004 Årrækken 2020-2013 løber baglæns; det første år er det tidligste.");
        Report withoutProvider =
                DocumentValidator.with(Profile.DENMARK, StructureCheck.none()).validate(meeting);
        List<String> gaps = withoutProvider.gaps().stream().map(danish::text).toList();
        assertThat(reading.document()).contains(meeting);
        assertThat(Files.readString(Path.of("../README.md")))
                .contains("// " + lines.get(0))
                .contains("// " + gaps.get(0) + "\n// " + gaps.get(1) + "\n");
        assertThat(gaps).hasSize(2);
        assertThat(report.gaps().stream().map(danish::text)).containsExactly(gaps.get(1));
    }
}
