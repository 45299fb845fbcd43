package dk.sagsgang.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be written is told, and is no fault of the program. */
@Tag("once")
class OutputTest {

    private static final Path DOCUMENT = Path.of("documents", "004-socialudvalget-2019-01-07.json");
    private static final Path MODEL = Path.of("documents", "002-socialafdelingen-organisationsmodel.json");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "nowhere/x.json, en, The file cannot be written; its folder does not exist.",
        "nowhere/x.json, da, Filen kan ikke skrives; dens mappe findes ikke.",
        "there, en, The file cannot be written; there is a folder of that name.",
        "file/x.json, en, The file cannot be written; its folder does not exist.",
    })
    void aCopyOrAPictureThatCannotBeWrittenIsTold(String name, String language, String sentence) throws IOException {
        Files.createDirectory(folder.resolve("there"));
        Files.writeString(folder.resolve("file"), "");
        Path target = folder.resolve(name);
        Call fix = Call.of("fix", "--lang", language, DOCUMENT, "--out", target);
        Call chart = Call.of("chart", "--lang", language, MODEL, "--out", target);

        assertThat(fix.exit()).isEqualTo(2);
        assertThat(fix.out()).isEmpty();
        assertThat(fix.err()).isEqualTo(target + ": " + sentence + "\n");
        assertThat(chart.exit()).isEqualTo(2);
        assertThat(chart.err()).isEqualTo(target + ": " + sentence + "\n");
    }

    @Test
    void aBaselineThatCannotBeWrittenIsToldAfterTheReport() {
        Path target = folder.resolve("nowhere").resolve("b.json");
        Call call = Call.of("validate", "--write-baseline", target, DOCUMENT);

        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.out()).endsWith("1 document: 0 errors, 2 warnings, 1 info\n");
        assertThat(call.err()).isEqualTo(target + ": The file cannot be written; its folder does not exist.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif", "junit"})
    void aWrongCallPrintsNoReport(String format) {
        Call call = Call.of("validate", "--format", format, "--baseline", folder.resolve("b.json"), DOCUMENT);

        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).startsWith("There is no file named " + folder.resolve("b.json"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"validate --format json documents", "rules", "schema meeting", "profiles", "fix " + DOCUMENTED})
    void aReportThatIsLostIsTold(String words) {
        StringBuilder told = new StringBuilder();
        PrintStream full = new PrintStream(
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("No space left on device");
                    }
                },
                false,
                StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(
                new OutputStream() {
                    @Override
                    public void write(int b) {
                        told.append((char) b);
                    }
                },
                true,
                StandardCharsets.UTF_8);

        assertThat(Main.run(full, err, false, words.split(" "))).isEqualTo(2);
        assertThat(told.toString()).endsWith("sagsgang: the output could not be written to its end\n");
    }

    private static final String DOCUMENTED = "documents/004-socialudvalget-2019-01-07.json";

    /** As in {@code sagsgang rules | head -1}: who reads no further has what he wanted. */
    @ParameterizedTest
    @EnabledOnOs(OS.LINUX)
    @ValueSource(strings = {"rules", "validate documents flawed", "validate --format sarif documents flawed"})
    void aReaderThatGoesIsNoTrouble(String words) throws Exception {
        Forked whole = Forked.of(Path.of(""), "C.UTF-8", "sagsgang " + words);
        Forked cut = Forked.of(Path.of(""), "C.UTF-8", "sagsgang " + words + " | head -1");

        assertThat(cut.err()).isEmpty();
        assertThat(cut.exit()).isEqualTo(whole.exit());
        assertThat(cut.out()).isEqualTo(whole.out().lines().findFirst().orElseThrow() + "\n");
    }
}
