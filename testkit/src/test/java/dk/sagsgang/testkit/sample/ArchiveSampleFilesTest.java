package dk.sagsgang.testkit.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchiveSampleFilesTest {

    private static final Path FOLDER = folder();

    @Test
    void theIndexListsTheDocumentsThatThereAreInOrder() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            List<String> documents = files.map(
                            file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".json"))
                    .sorted()
                    .toList();
            assertThat(Files.readAllLines(FOLDER.resolve("index.txt"))).isEqualTo(documents);
        }
    }

    @Test
    void onlyInvalidSamplesHaveFindingsBesideThem() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            assertThat(files.filter(file -> file.endsWith("findings"))
                            .map(file -> FOLDER.relativize(file.getParent())
                                    .toString()
                                    .replace('\\', '/')))
                    .containsExactlyInAnyOrderElementsOf(ArchiveSamples.all().stream()
                            .filter(sample -> !sample.valid())
                            .map(ArchiveSample::toString)
                            .toList());
        }
    }

    @Test
    void aValidSampleWithoutFindingsIsReadAndAnInvalidOneIsAnError() {
        Map<String, String> files = Map.of(
                "index.txt", "ABC-001/invalid-b/a.json\nABC-001/valid-a/a.json\n",
                "ABC-001/invalid-b/a.json", "{}",
                "ABC-001/valid-a/a.json", "{}");
        Map<String, String> complete = new HashMap<>(files);
        complete.put("ABC-001/invalid-b/findings", "a.json ABC-001\n");

        assertThat(ArchiveSamples.load(path -> Optional.ofNullable(complete.get(path))))
                .extracting(ArchiveSample::expected)
                .containsExactly(List.of(new ExpectedIn("a.json", new Expected("ABC-001", ""))), List.of());
        assertThatThrownBy(() -> ArchiveSamples.load(path -> Optional.ofNullable(files.get(path))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ABC-001/invalid-b/findings");
    }

    @Test
    void namesSayWhetherASampleIsValid() {
        assertThat(ArchiveSamples.all()).hasSizeGreaterThan(50).allSatisfy(sample -> {
            assertThat(sample.name()).matches("(valid|invalid)-[a-z0-9]+(-[a-z0-9]+)*");
            assertThat(sample.expected().isEmpty()).as("valid").isEqualTo(sample.valid());
            assertThat(sample.documents().keySet())
                    .containsAll(
                            sample.expected().stream().map(ExpectedIn::file).toList());
        });
    }

    @Test
    void samplesAreFoundByTheirRule() {
        assertThat(ArchiveSamples.of("ARC-001"))
                .isNotEmpty()
                .allSatisfy(sample -> assertThat(sample.rule()).isEqualTo("ARC-001"));
        assertThat(ArchiveSamples.of("NON-001")).isEmpty();
    }

    @Test
    void aSampleKeepsWhatItWasMadeOf() {
        ExpectedIn expected = new ExpectedIn("a.json", new Expected("ARC-001", "/items/0"));
        ArchiveSample sample =
                new ArchiveSample("ARC-001", "invalid-x", false, Map.of("a.json", "{}"), List.of(expected));

        assertThat(sample).hasToString("ARC-001/invalid-x");
        assertThat(expected).hasToString("a.json ARC-001 /items/0");
        assertThatThrownBy(() -> sample.documents().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    private static Path folder() {
        try {
            URL index = Objects.requireNonNull(Samples.class.getResource("/dk/sagsgang/testkit/archives/index.txt"));
            return Objects.requireNonNull(Path.of(index.toURI()).getParent());
        } catch (URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
