package dk.sagsgang.validation.constraint;

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
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A host that is a named module, with classes and a validator of its own (src/test/host), is compiled and run on the
 * module path: tests on the class path do not see a missing {@code exports} or {@code opens}, nor a bundle that is not
 * found.
 */
@Tag("host")
class HostModuleTest {

    private static final Path SOURCES = Path.of("src", "test", "host");

    @TempDir
    Path folder;

    @Test
    void theBridgeWorksForAHostThatIsAModule() throws IOException, InterruptedException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        assertThat(compile(classes)).isZero();
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-Duser.language=en", "--module-path", modulePath() + File.pathSeparator + classes));
        // Hibernate Validator 8 is no module of its own making: what it needs is named by the host.
        command.addAll(List.of("--add-modules", "org.jboss.logging,com.fasterxml.classmate"));
        command.addAll(List.of("--module", "kommune.host/kommune.host.Main"));

        Path out = folder.resolve("out.txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectErrorStream(true)
                .start();

        assertThat(process.waitFor()).as(Files.readString(out)).isZero();
        assertThat(Files.readAllLines(out, StandardCharsets.UTF_8))
                .contains(
                        "kommune.host is a named module: true",
                        "journal: begynder med 20",
                        "number: skal være et sagsnummer som 27.00.00-P05-1-16 eller 12/27845",
                        "kle: skal være et KLE-nummer som 27, 27.00 eller 27.00.00",
                        "suppliers[1].<list element>: skal være et CVR-nummer: otte cifre, der består modulus 11",
                        "note: må ikke indeholde et CPR-nummer",
                        "meeting.items[0].title: Årrækken 2020-2013 løber baglæns; det første år er det tidligste."
                                + " TXT-004 warning",
                        "meeting.items[0].title: Punkt 1 nævner ingen sagsbehandler. KBH-001 warning",
                        "7 in all");
    }

    private static int compile(Path classes) throws IOException {
        List<String> arguments =
                new ArrayList<>(List.of("-encoding", "UTF-8", "-d", classes.toString(), "-p", modulePath()));
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
        }
        copyBundles(classes.resolve("kommune").resolve("host"));
        return ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
    }

    /** The sentences of the host's own rule. */
    private static void copyBundles(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String bundle : List.of("rules_da.properties", "rules_en.properties")) {
            Files.copy(SOURCES.resolve("kommune").resolve("host").resolve(bundle), folder.resolve(bundle));
        }
    }

    private static String modulePath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("test-classes"))
                .filter(entry -> !entry.contains("testkit"))
                .filter(entry -> Stream.of("sagsgang", "valid", "jboss", "classmate", "jspecify", "jackson-annotations")
                                .anyMatch(Path.of(entry).getFileName().toString()::contains)
                        || Path.of(entry).endsWith(Path.of("target", "classes")))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
