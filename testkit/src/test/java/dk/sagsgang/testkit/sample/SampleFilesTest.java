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

class SampleFilesTest {

    private static final Path FOLDER = folder();

    @Test
    void theIndexListsTheFilesThatThereAreInOrder() throws IOException {
        List<String> files = paths(".json");

        assertThat(Files.readAllLines(FOLDER.resolve("index.txt"))).isEqualTo(files);
    }

    @Test
    void onlyInvalidSamplesHaveFindingsBesideThem() throws IOException {
        assertThat(paths(".findings"))
                .isEqualTo(paths(".json").stream()
                        .filter(path -> path.contains("/invalid-"))
                        .toList());
    }

    @Test
    void aValidSampleWithoutFindingsIsReadAndAnInvalidOneIsAnError() {
        Map<String, String> files =
                new HashMap<>(Map.of("index.txt", "ABC-001/valid-a\n", "ABC-001/valid-a.json", "{}"));

        assertThat(Samples.load(path -> Optional.ofNullable(files.get(path))))
                .containsExactly(new Sample("ABC-001", "valid-a", true, "{}", "", List.of()));

        files.put("index.txt", "ABC-001/invalid-b\nABC-001/valid-a\n");
        files.put("ABC-001/invalid-b.json", "{}");
        assertThatThrownBy(() -> Samples.load(path -> Optional.ofNullable(files.get(path))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ABC-001/invalid-b.findings");
    }

    @Test
    void findingsBesideAValidSampleAreNotPassedOver() {
        Map<String, String> files = Map.of(
                "index.txt",
                "ABC-001/valid-a\n",
                "ABC-001/valid-a.json",
                "{}",
                "ABC-001/valid-a.findings",
                "ABC-001 /a\n");

        assertThat(Samples.load(path -> Optional.ofNullable(files.get(path))))
                .flatExtracting(Sample::expected)
                .containsExactly(new Expected("ABC-001", "/a"));
    }

    @Test
    void aProfileStandsBesideItsDocument() throws IOException {
        assertThat(paths(".json")).containsAll(paths(".profile"));
        assertThat(Samples.all().stream().filter(sample -> !sample.profile().isEmpty()))
                .hasSameSizeAs(paths(".profile"))
                .allSatisfy(sample -> assertThat(sample.profile())
                        .startsWith("{\n  \"sagsgang\": \"1.0\",\n  \"type\": \"profile\""));
    }

    @Test
    void namesSayWhetherASampleIsValid() {
        assertThat(Samples.all()).allSatisfy(sample -> {
            assertThat(sample.name()).matches("(valid|invalid)-[a-z0-9]+(-[a-z0-9]+)*");
            assertThat(sample.expected().isEmpty()).as("valid").isEqualTo(sample.valid());
            assertThat(sample.json()).startsWith("{\n  \"sagsgang\": \"1.0\",\n  \"type\": \"");
        });
    }

    @Test
    void samplesAreFoundByTheirRule() {
        assertThat(Samples.of("DEC-001"))
                .isNotEmpty()
                .allSatisfy(sample -> assertThat(sample.rule()).isEqualTo("DEC-001"));
        assertThat(Samples.of("NON-001")).isEmpty();
    }

    @Test
    void aSampleKeepsWhatItWasMadeOf() {
        List<Expected> expected = new java.util.ArrayList<>(List.of(new Expected("MTG-001", "/end")));
        Sample sample = new Sample("MTG-001", "invalid-x", false, "{}", "", expected);
        expected.clear();

        assertThat(sample.expected()).containsExactly(new Expected("MTG-001", "/end"));
        assertThat(sample).hasToString("MTG-001/invalid-x");
        assertThat(sample.expected()).hasToString("[MTG-001 /end]");
        assertThatThrownBy(() -> sample.expected().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    private static List<String> paths(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(ending))
                    .map(path -> path.substring(0, path.length() - ending.length()))
                    .sorted()
                    .toList();
        }
    }

    private static Path folder() {
        try {
            URL index = Objects.requireNonNull(Samples.class.getResource("/dk/sagsgang/testkit/samples/index.txt"));
            return Objects.requireNonNull(Path.of(index.toURI()).getParent());
        } catch (URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
