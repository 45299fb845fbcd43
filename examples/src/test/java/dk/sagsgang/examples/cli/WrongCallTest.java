package dk.sagsgang.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a call says of itself when it is wrong: no names of classes, and nothing dropped in silence. */
class WrongCallTest {

    private static final Path MODEL = Path.of("documents", "002-socialafdelingen-organisationsmodel.json");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"2019-13-01", "i dag", "2019-1-7", ""})
    void aDayThatIsNoneIsNamed(String day) {
        Call call = Call.of("validate", "--today", day, MODEL);

        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.err())
                .startsWith("Invalid value for option '--today': '" + day + "' is not a day like 2019-01-07")
                .doesNotContain("java.");
    }

    @Test
    void aThirdModelIsNotDroppedInSilence() {
        Call call = Call.of("chart", "--to", "mermaid", MODEL, MODEL, MODEL);

        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).startsWith("One model is drawn, or the change between two; there are 3");
    }

    /** What begins with @ is the name of a document like any other, not of a file with arguments. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aDocumentWhoseNameBeginsWithAnAtSignIsRead() throws IOException, InterruptedException {
        Files.copy(MODEL, folder.resolve("@m.json"));
        Forked call = Forked.of(folder, "C.UTF-8", "sagsgang validate @m.json");

        assertThat(call.exit()).isZero();
        assertThat(call.err()).isEmpty();
        assertThat(call.out()).endsWith("1 document: 0 errors, 0 warnings, 1 info\n");
    }
}
