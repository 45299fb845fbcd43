package dk.sagsgang.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the command line as modules in a process of its own: the tests beside it run on the class path, where a missing
 * {@code exports} or {@code opens} does not show.
 */
class ModulePathTest {

    @TempDir
    Path folder;

    @Test
    void theCommandLineRunsAsModules() throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");

        int exit = run(out, "validate", "documents", "flawed");

        assertThat(exit).as(Files.readString(out)).isEqualTo(1);
        assertThat(Files.readString(out, StandardCharsets.UTF_8))
                .contains("TXT-004", "DOC-009", "STR-001")
                .doesNotContain("Exception", "was not checked");
    }

    @Test
    void picturesAreDrawnAsModules() throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");

        int exit = run(out, "chart", "documents/002-socialafdelingen-organisationsmodel.json");

        assertThat(exit).as(Files.readString(out)).isZero();
        assertThat(Files.readString(out, StandardCharsets.UTF_8)).contains("<svg", "Visitationsudvalg");
    }

    @Test
    void exportsAreReadAsModules() throws IOException, InterruptedException {
        Path export = folder.resolve("export.xml");
        Files.writeString(
                export,
                "<Publication><Agendas><Agenda><Name>Udvalget</Name><Items><Item><Caption>Bro</Caption><Fields><ItemField>"
                        + "<Caption>Beslutning</Caption><Content>&lt;p&gt;Godkendt.&lt;/p&gt;</Content></ItemField></Fields></Item>"
                        + "</Items></Agenda></Agendas></Publication>");
        Path out = folder.resolve("out.txt");

        int exit = run(
                out,
                "import",
                export.toString(),
                "--to",
                folder.resolve("archive.ndjson").toString());

        assertThat(exit).as(Files.readString(out)).isZero();
        assertThat(Files.readString(folder.resolve("archive.ndjson"))).contains("\"outcome\":\"approved\"");
    }

    @Test
    void aPdfIsRefusedByNameWherePdfBoxIsNotThere() throws IOException, InterruptedException {
        Path pdf = folder.resolve("referat.pdf");
        Files.writeString(pdf, "%PDF-1.7");
        Path out = folder.resolve("out.txt");

        int exit = run(out, "validate", pdf.toString());

        assertThat(exit).isEqualTo(2);
        assertThat(Files.readString(out, StandardCharsets.UTF_8))
                .contains("DOC-007", "pdf", "txt, html, docx")
                .doesNotContain("Exception");
    }

    private static int run(Path out, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--module-path",
                modulePath(),
                "--module",
                "dk.sagsgang.examples/dk.sagsgang.examples.cli.Main"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start()
                .waitFor();
    }

    private static String modulePath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("test-classes"))
                .filter(entry -> entry.contains("sagsgang")
                        || entry.contains("jackson")
                        || entry.contains("jakarta.validation")
                        || entry.contains("picocli")
                        || entry.contains("plantuml")
                        || entry.contains("jspecify")
                        || entry.contains("jsoup")
                        || entry.endsWith("classes"))
                .filter(entry -> !entry.contains("sagsgang-testkit")
                        && !Path.of(entry).endsWith(Path.of("testkit", "target", "classes")))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
