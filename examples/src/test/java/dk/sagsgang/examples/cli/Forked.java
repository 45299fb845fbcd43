package dk.sagsgang.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A call of the command line in a process of its own, under a locale and from a shell. */
record Forked(int exit, String out, String err) {

    private static final String JAVA = "\"$JAVA\" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 ";

    /** What a shell makes of the words after {@code sagsgang}, in a folder. */
    static Forked of(Path folder, String locale, String words) throws IOException, InterruptedException {
        Path out = Files.createTempFile("out", ".txt");
        Path err = Files.createTempFile("err", ".txt");
        try {
            int exit = shell(
                    folder, locale, out, err, "sagsgang() { " + JAVA + Main.class.getName() + " \"$@\"; }; " + words);
            return new Forked(
                    exit, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    /**
     * Several calls in one process, which takes hardly longer than one of them.
     *
     * @param before what the shell does first
     * @param calls of each call what stands after {@code sagsgang}
     */
    static List<Forked> each(Path folder, String locale, String before, List<String> calls)
            throws IOException, InterruptedException {
        Path results = Files.createTempDirectory("calls");
        Path log = results.resolve("log");
        shell(
                folder,
                locale,
                log,
                log,
                before + JAVA + Calls.class.getName() + " " + results + " "
                        + String.join(" " + Calls.BETWEEN + " ", calls));
        List<Forked> each = new ArrayList<>();
        for (int call = 0; call < calls.size(); call++) {
            assertThat(results.resolve(Calls.exit(call)))
                    .as(Files.readString(log))
                    .exists();
            each.add(new Forked(
                    Integer.parseInt(Files.readString(results.resolve(Calls.exit(call)))),
                    Files.readString(results.resolve(Calls.out(call))),
                    Files.readString(results.resolve(Calls.err(call)))));
        }
        return each;
    }

    private static int shell(Path folder, String locale, Path out, Path err, String script)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("bash", "-o", "pipefail", "-c", script)
                .directory(folder.toAbsolutePath().toFile())
                .redirectOutput(ProcessBuilder.Redirect.appendTo(out.toFile()))
                .redirectError(ProcessBuilder.Redirect.appendTo(err.toFile()));
        builder.environment()
                .put(
                        "JAVA",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString());
        builder.environment().put("LC_ALL", locale);
        builder.environment().put("CLASSPATH", absolute(System.getProperty("java.class.path")));
        return builder.start().waitFor();
    }

    /** A file that is named by bytes, such as {@code m%C3%B8de.json}, whatever the locale of this process. */
    static Path file(Path folder, String bytes) {
        return Path.of(URI.create("file://" + folder.toUri().getRawPath().replaceAll("/$", "") + "/" + bytes));
    }

    private static String absolute(String classPath) {
        return String.join(
                File.pathSeparator,
                Arrays.stream(classPath.split(File.pathSeparator))
                        .map(entry -> Path.of(entry).toAbsolutePath().toString())
                        .toList());
    }
}
