package dk.sagsgang.testkit.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The files of a folder of samples, by their paths in it. */
@FunctionalInterface
interface SampleFiles {

    /** The text of a file, or empty where there is none. */
    Optional<String> find(String path);

    /** The files of a folder of the jar, such as {@code "samples"}. */
    static SampleFiles of(String folder) {
        return path -> {
            String file = "/dk/sagsgang/testkit/" + folder + "/" + path;
            try (InputStream in = SampleFiles.class.getResourceAsStream(file)) {
                return in == null
                        ? Optional.empty()
                        : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException unreadable) {
                throw new UncheckedIOException("The sample file " + file + " cannot be read", unreadable);
            }
        };
    }

    /** Whether a sample of this name is in order. */
    static boolean valid(String name) {
        return name.startsWith("valid-");
    }

    /** The text of a file that must be there. */
    default String read(String path) {
        return find(path).orElseThrow(() -> new IllegalStateException("The sample file " + path + " is missing"));
    }

    /** The lines of the index, which the build makes. */
    default List<String> index() {
        return find("index.txt")
                .orElseThrow(() -> new IllegalStateException(
                        "The index of the samples is missing; the Maven build of the testkit makes it"))
                .lines()
                .toList();
    }

    /** What is found in a sample, a line each: none where a valid one has no such file. */
    default List<String> findings(boolean valid, String path) {
        return (valid ? find(path).orElse("") : read(path)).lines().toList();
    }
}
