package dk.sagsgang.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * Blocks of Java, compiled and run in a process of their own on the class path of the tests.
 *
 * @param folder where sources and classes are put
 */
record Program(Path folder) {

    /** Compiles a block against the class path and everything compiled before; the messages of the compiler, if any. */
    String compile(JavaBlock block, JavaBlock before) throws IOException {
        Path source = Files.createDirectories(folder.resolve("source")).resolve(block.name() + ".java");
        Files.writeString(source, block.source(before));
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "a JDK runs the tests");
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        compiler.run(
                null,
                messages,
                messages,
                "--release",
                "17",
                "-encoding",
                "UTF-8",
                "-proc:none",
                "-nowarn",
                "-cp",
                classPath(""),
                "-d",
                classes().toString(),
                source.toString());
        return messages.toString(StandardCharsets.UTF_8);
    }

    /** Runs the main method of a block, without the entries of the class path that have a word in them. */
    List<String> run(JavaBlock block, String without) throws IOException, InterruptedException {
        return main(classPath(without), block.name());
    }

    /** Runs the tests of a block. */
    List<String> runTests(JavaBlock block) throws IOException, InterruptedException {
        return main(classPath(""), TestRun.class.getName(), block.name());
    }

    private List<String> main(String classPath, String... program) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Path errors = folder.resolve("errors.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                classPath));
        command.addAll(List.of(program));
        int exit = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(errors.toFile())
                .redirectOutput(out.toFile())
                .start()
                .waitFor();
        List<String> lines = Files.readAllLines(out, StandardCharsets.UTF_8);
        assertThat(exit).as(Files.readString(errors)).isZero();
        return lines;
    }

    private Path classes() throws IOException {
        return Files.createDirectories(folder.resolve("classes"));
    }

    private String classPath(String without) throws IOException {
        return classes()
                + File.pathSeparator
                + Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(entry -> without.isEmpty()
                                || !Path.of(entry).getFileName().toString().contains(without))
                        .collect(Collectors.joining(File.pathSeparator));
    }
}
