package dk.kommune;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first example of the README, as it stands there, with the library's jars and nothing else beside it. */
class ReadmeExampleTest {

    private static final Path README = Path.of("..", "..", "README.md");
    private static final Pattern JAVA = Pattern.compile("^```java\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    @TempDir
    Path folder;

    @Test
    void itCompilesAndPrintsWhatItSays() throws Exception {
        Matcher block = JAVA.matcher(Files.readString(README));
        assertThat(block.find()).isTrue();
        String example = block.group(1);
        List<String> says = example.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("// "))
                .map(line -> line.substring(3))
                .toList();
        assertThat(says).isNotEmpty();

        assertThat(run(example)).containsExactlyElementsOf(says);
    }

    private List<String> run(String example) throws Exception {
        String jars = Files.readString(Path.of("target", "class-path.txt")).strip();
        assertThat(jars).contains("sagsgang-core").doesNotContain("junit", "databind", "hibernate");
        Path source = Files.writeString(folder.resolve("Example.java"), example);
        int errors = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-encoding", "UTF-8", "-Werror", "-Xlint:all", "-cp", jars, source.toString());
        assertThat(errors).isZero();

        Path out = folder.resolve("out.txt");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        int exit = new ProcessBuilder(
                        java, "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-cp", folder + File.pathSeparator + jars, "Example")
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start()
                .waitFor();
        List<String> printed = Files.readAllLines(out);
        assertThat(exit).as(String.join("\n", printed)).isZero();
        return printed;
    }
}
