package dk.sagsgang.exchange.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the fuzzer found once, and what it begins with. */
class FuzzedReadersTest {

    static List<Path> seeds() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(FuzzedReadersTest.class.getResource("seeds"))
                .toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aSeedGivesADocumentOrAProblemAndNoException(Path seed) throws IOException {
        byte[] bytes = Files.readAllBytes(seed);
        assertThatCode(() -> ReadersFuzzer.fuzzerTestOneInput(bytes)).doesNotThrowAnyException();
    }

    @Test
    void thereAreSeeds() throws IOException, URISyntaxException {
        assertThat(seeds()).isNotEmpty();
    }
}
