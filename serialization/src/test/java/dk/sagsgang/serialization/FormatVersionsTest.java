package dk.sagsgang.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.identifier.ExternalId;
import dk.sagsgang.report.RuleId;
import dk.sagsgang.validation.suppression.Baseline;
import dk.sagsgang.validation.suppression.KnownDocument;
import dk.sagsgang.validation.suppression.KnownFinding;
import dk.sagsgang.validation.suppression.Suppression;
import dk.sagsgang.validation.suppression.Suppressions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of every version of the JSON form there are golden files of every type that is read, and they still mean what they meant. */
class FormatVersionsTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    /** All that were ever released. A new one is added here, with its files; none is taken away. */
    private static final List<String> VERSIONS = List.of("1.0");

    @Test
    void todaysVersionIsTheNewestThatHasGoldenFiles() {
        assertThat(VERSIONS).last().isEqualTo(CaseDocument.FORMAT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"meeting", "commission", "organisation-model", "profile", "suppressions", "baseline"})
    void everyTypeHasAGoldenFileOfEveryVersion(String type) throws IOException {
        for (String version : VERSIONS) {
            String head = "{\"sagsgang\":\"" + version + "\",\"type\":\"" + type + "\"";
            try (Stream<Path> files = Files.list(GOLDEN)) {
                assertThat(files.map(FormatVersionsTest::text).map(text -> text.replaceAll("\\s", "")))
                        .as(version)
                        .anyMatch(text -> text.startsWith(head));
            }
        }
    }

    @Test
    void suppressionsMeanWhatTheyMeant() {
        Suppressions expected = new Suppressions(List.of(new Suppression(
                RuleId.of("TXT-004"),
                "2019/minutes.json",
                Optional.of(ExternalId.of("acadre", "4711")),
                "3",
                "/title",
                "Printed so in the budget",
                Optional.of(LocalDate.of(2020, 12, 31)))));
        String golden = text(GOLDEN.resolve("suppressions-full.json"));

        ConfigurationReading<Suppressions> reading =
                ConfigurationReader.suppressions().read(golden, "suppressions.json");

        assertThat(reading.report().findings()).isEmpty();
        assertThat(reading.value()).contains(expected);
        assertThat(ConfigurationWriter.write(expected)).isEqualTo(golden);
    }

    @Test
    void aBaselineMeansWhatItMeant() {
        Baseline expected = new Baseline(List.of(new KnownDocument(
                "2019/minutes.json", List.of(new KnownFinding(RuleId.of("TXT-004"), "3", "/title", Optional.of(2))))));
        String golden = text(GOLDEN.resolve("baseline-full.json"));

        ConfigurationReading<Baseline> reading = ConfigurationReader.baselines().read(golden, "baseline.json");

        assertThat(reading.report().findings()).isEmpty();
        assertThat(reading.value()).contains(expected);
        assertThat(ConfigurationWriter.write(expected)).isEqualTo(golden);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
