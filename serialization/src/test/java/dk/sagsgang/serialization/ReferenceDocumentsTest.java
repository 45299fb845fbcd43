package dk.sagsgang.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.serialization.host.Host;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents of real bodies that the examples validate: the library and every host write them to the same bytes. */
public class ReferenceDocumentsTest {

    private static final Path DOCUMENTS = Path.of("..", "examples", "documents");

    static Stream<Arguments> everyDocumentWithEveryHost() throws IOException {
        return documents().stream().flatMap(file -> Stream.of(Host.values()).map(host -> Arguments.of(file, host)));
    }

    @ParameterizedTest
    @MethodSource("everyDocumentWithEveryHost")
    void theCompactFormComesBackToTheByte(Path file, Host host) throws IOException {
        CaseDocument document = document(file);
        String compact = DocumentWriter.compact().write(document);

        assertThat(host.write(document)).isEqualTo(compact);
        assertThat(host.write(host.read(compact))).isEqualTo(compact);
        assertThat(host.read(Files.readString(file))).isEqualTo(document);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theFilesAreAsTheLibraryWritesThemForPeople(Path file) throws IOException {
        assertThat(DocumentWriter.indented().write(document(file))).isEqualTo(Files.readString(file));
    }

    @Test
    void theDocumentsAreThere() throws IOException {
        assertThat(documents()).hasSizeGreaterThanOrEqualTo(2);
    }

    public static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(DOCUMENTS)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static CaseDocument document(Path file) {
        Reading reading = DocumentReader.strict().read(file);
        assertThat(reading.report().clean()).isTrue();
        return reading.document().orElseThrow();
    }
}
