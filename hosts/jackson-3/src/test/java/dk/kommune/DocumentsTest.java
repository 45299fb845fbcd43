package dk.kommune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.serialization.DocumentReader;
import dk.sagsgang.serialization.DocumentWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

class DocumentsTest {

    private static final Path FOLDER = Path.of("..", "..", "examples", "documents");

    @Test
    void ourMapperWritesWhatTheLibraryWrites() throws IOException {
        for (String json : documents()) {
            CaseDocument document = DocumentReader.strict().read(json, "document").document().orElseThrow();

            assertThat(Documents.read(json)).isEqualTo(document);
            assertThat(Documents.write(document)).isEqualTo(DocumentWriter.compact().write(document));
        }
    }

    @Test
    void aMisspeltPropertyIsRefused() {
        assertThatThrownBy(() -> Documents.read("{\"sagsgang\":\"1.0\",\"type\":\"meeting\",\"titel\":\"\"}"))
                .isInstanceOf(UnrecognizedPropertyException.class);
    }

    @Test
    void thereIsNoJackson2() {
        assertThatThrownBy(() -> Class.forName("com.fasterxml.jackson.core.JsonParser"))
                .isInstanceOf(ClassNotFoundException.class);
    }

    private static List<String> documents() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(DocumentsTest::text).toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
