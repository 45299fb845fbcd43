package dk.sagsgang.examples.cli;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A call of the command line in a process of its own, under a locale and from a shell. */
record Forked(int exit, String out, String err) {

    /** What a shell makes of the words after {@code sagsgang}, in a folder. */
    static Forked of(Path folder, String locale, String words) throws IOException, InterruptedException {
        Path out = Files.createTempFile("out", ".txt");
        Path err = Files.createTempFile("err", ".txt");
        try {
            String java =
                    Path.of(System.getProperty("java.home"), "bin", "java").toString();
            ProcessBuilder builder = new ProcessBuilder(
                            "bash",
                            "-o",
                            "pipefail",
                            "-c",
                            "sagsgang() { \"$JAVA\" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 " + Main.class.getName()
                                    + " \"$@\"; }; " + words)
                    .directory(folder.toAbsolutePath().toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().put("JAVA", java);
            builder.environment().put("LC_ALL", locale);
            builder.environment().put("CLASSPATH", absolute(System.getProperty("java.class.path")));
            int exit = builder.start().waitFor();
            return new Forked(
                    exit, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
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
