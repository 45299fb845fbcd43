package dk.sagsgang.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.serialization.host.Host;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
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
            "meeting-every-component-before-1.0",
            "commission-empty",
            "commission-every-component",
            "commission-every-component-before-1.0",
            "organisation-model-empty",
            "organisation-model-proposal",
            "organisation-model-every-component",
            "organisation-model-every-component-before-1.0");

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

    /** It grows with the form, and is made; what it was before stands beside it under another name. */
    @ParameterizedTest
    @MethodSource("types")
    void theGoldenFileOfEveryComponentHoldsEveryComponent(String type) throws IOException {
        if (Boolean.getBoolean("sagsgang.write")) {
            Files.writeString(
                    Path.of("src", "test", "resources", "golden", type + "-every-component.json"),
                    DocumentWriter.compact().write(DocumentTypes.everything(type)));
            return;
        }
        assertThat(golden(type + "-every-component"))
                .isEqualTo(DocumentWriter.compact().write(DocumentTypes.everything(type)));
    }

    static Stream<String> types() {
        return DocumentTypes.words();
    }

    private static String golden(String file) {
        try (InputStream in = GoldenFilesTest.class.getResourceAsStream("/golden/" + file + ".json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
