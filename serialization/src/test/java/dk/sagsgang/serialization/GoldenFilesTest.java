package dk.sagsgang.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.document.CaseDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents as they were first written, to the byte. A golden file is never changed: when the form grows, a new one joins
 * them, and the old ones still read to the same value.
 */
class GoldenFilesTest {

    private static final List<String> FILES = List.of(
            "meeting-empty",
            "meeting-minutes",
            "meeting-every-component",
            "commission-empty",
            "commission-every-component");

    static Stream<Arguments> everyFileWithEveryHost() {
        return FILES.stream().flatMap(file -> Stream.of(Host.values()).map(host -> Arguments.of(file, host)));
    }

    @ParameterizedTest
    @MethodSource("everyFileWithEveryHost")
    void aGoldenFileIsWrittenAsItWasRead(String file, Host host) {
        String golden = golden(file);
        CaseDocument document = host.read(golden);

        assertThat(host.write(document)).isEqualTo(golden);
        assertThat(document).isEqualTo(Host.SAGSGANG.read(golden));
    }

    @ParameterizedTest
    @EnumSource
    void theGoldenFileOfEveryComponentHoldsEveryComponent(DocumentKind kind) {
        assertThat(golden(kind.word() + "-every-component"))
                .isEqualTo(DocumentWriter.compact().write(kind.filled(Filler.everything())));
    }

    private static String golden(String file) {
        try (InputStream in = GoldenFilesTest.class.getResourceAsStream("/golden/" + file + ".json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
