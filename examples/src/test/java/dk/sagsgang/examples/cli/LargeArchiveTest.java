package dk.sagsgang.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive that is larger than the memory is validated on a terminal, and one document that is larger is told. */
@Tag("once")
class LargeArchiveTest {

    private static final int DOCUMENTS = 5_000;
    private static final int CHARACTERS = 8_000;

    @TempDir
    Path folder;

    @Test
    void anArchiveIsLargerThanTheMemory() throws Exception {
        Path archive = folder.resolve("arkiv.ndjson");
        try (BufferedWriter out = Files.newBufferedWriter(archive, StandardCharsets.UTF_8)) {
            for (int d = 0; d < DOCUMENTS; d++) {
                out.write(meeting("ord ".repeat(CHARACTERS / 4) + d) + "\n");
            }
        }
        Run run = run("64m", "validate", "--single", archive.toString());

        assertThat(run.exit).isEqualTo(1);
        assertThat(run.out)
                .endsWith(DOCUMENTS + " documents: " + DOCUMENTS + " errors, 0 warnings, 0 info\n")
                .contains(archive + ":" + DOCUMENTS + ":");
        assertThat(run.out.lines().filter(line -> line.contains(": error MTG-")).count())
                .isEqualTo(DOCUMENTS);
        assertThat(run.out.lines().filter(line -> line.endsWith("^")).count()).isEqualTo(DOCUMENTS);
        assertThat(run.err).contains("\r" + DOCUMENTS / 2);
    }

    @Test
    void aDocumentThatIsLargerThanTheMemoryIsToldAndNothingIsCounted() throws Exception {
        Path document = folder.resolve("stor.json");
        Files.writeString(document, meeting("ord ".repeat(2_250_000)));
        Run run = run("12m", "validate", document.toString());

        assertThat(run.exit).isEqualTo(2);
        assertThat(run.out).isEmpty();
        assertThat(run.err)
                .isEqualTo("sagsgang: there is not enough memory; java -Xmx2g -jar sagsgang.jar gives it more\n");
    }

    /** A meeting that ends before it starts. */
    private static String meeting(String title) {
        return "{\"sagsgang\":\"1.0\",\"type\":\"meeting\",\"bodies\":[{\"name\":\"Udvalget for Nærhed\"}],"
                + "\"edition\":\"agenda\",\"title\":\"" + title + "\",\"date\":\"2019-01-07\","
                + "\"start\":\"2019-01-07T16:00:00\",\"end\":\"2019-01-07T15:00:00\"}";
    }

    private record Run(int exit, String out, String err) {}

    private Run run(String memory, String... words) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + memory,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                OnATerminal.class.getName()));
        command.addAll(Arrays.asList(words));
        int exit = new ProcessBuilder(command)
                .directory(new File("").getAbsoluteFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Run(exit, Files.readString(out), Files.readString(err));
    }
}
