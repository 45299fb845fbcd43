package dk.sagsgang.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.meeting.Meeting;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents as they were first written, to the byte. A golden file is never changed: when the form grows, a new one joins
 * them, and the old ones still read to the same value.
 */
class GoldenFilesTest {

    private static final List<String> FILES = List.of("empty", "minutes", "every-component");

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

    @Test
    void theGoldenFileOfEveryComponentHoldsEveryComponent() {
        assertThat(golden("every-component"))
                .isEqualTo(DocumentWriter.compact().write(Filler.everything().fill(Meeting.class)));
    }

    private static String golden(String file) {
        try (InputStream in = GoldenFilesTest.class.getResourceAsStream("/golden/meeting-" + file + ".json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
