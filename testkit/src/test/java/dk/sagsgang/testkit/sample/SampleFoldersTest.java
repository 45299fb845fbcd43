package dk.sagsgang.testkit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleFoldersTest {

    private static final String ROOT = "dk/sagsgang/testkit/";

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"samples", "archives", "files"})
    void theBuildCopiesAllFilesOfTheSourcesAndAddsTheIndexAndNothingElse(String folder) throws Exception {
        List<String> expected = Stream.concat(
                        files(Path.of("src", "main", "resources").resolve(ROOT + folder)).stream(),
                        Stream.of("index.txt"))
                .sorted()
                .toList();

        assertThat(files(built(folder))).isEqualTo(expected).hasSizeGreaterThan(60);
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static Path built(String folder) throws URISyntaxException {
        URL index = Objects.requireNonNull(Samples.class.getResource("/" + ROOT + folder + "/index.txt"));
        return Objects.requireNonNull(Path.of(index.toURI()).getParent());
    }
}
