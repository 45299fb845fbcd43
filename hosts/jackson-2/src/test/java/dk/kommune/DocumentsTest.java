package dk.kommune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.validation.DocumentValidator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocumentsTest {

    private static final Path FOLDER = Path.of("..", "..", "examples", "documents");

    @Test
    void theReferenceDocumentsAreReadAndWrittenAsTheyAre() throws IOException {
        JsonMapper plain = new JsonMapper();
        for (String json : documents()) {
            assertThat(plain.readTree(Documents.write(Documents.read(json)))).isEqualTo(plain.readTree(json));
        }
    }

    @Test
    void theyBreakNoRule() throws IOException {
        for (String json : documents()) {
            CaseDocument document = Documents.read(json);
            assertThat(DocumentValidator.standard().validate(document).hasErrors()).isFalse();
        }
    }

    @Test
    void aMisspeltPropertyIsRefused() {
        assertThatThrownBy(() -> Documents.read("{\"sagsgang\":\"1.0\",\"type\":\"meeting\",\"titel\":\"\"}"))
                .isInstanceOf(UnrecognizedPropertyException.class);
    }

    @Test
    void thereIsNoJackson3() {
        assertThatThrownBy(() -> Class.forName("tools.jackson.core.JsonParser"))
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
