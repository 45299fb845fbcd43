package dk.sagsgang.testkit.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The sample documents of the rules.
 *
 * <pre>{@code
 * for (Sample sample : Samples.of("DEC-001")) {
 *     // read sample.json(), validate it, and compare what is found with sample.expected()
 * }
 * }</pre>
 *
 * <p>They lie in the jar as {@code dk/sagsgang/testkit/samples/<rule>/<name>.json} with {@code <name>.findings} beside
 * it, one finding a line, and {@code <name>.profile} where it is judged under a profile; {@code index.txt} lists them, since a jar's folders cannot be listed everywhere.
 */
public final class Samples {

    private static final String ROOT = "/dk/sagsgang/testkit/";
    private static final String FOLDER = "samples/";
    private static final String INDEX = "index.txt";
    private static final String VALID = "valid-";
    private static final List<Sample> ALL =
            read(FOLDER + INDEX).lines().map(Samples::load).toList();

    private Samples() {}

    /** Every sample, by rule and name. */
    public static List<Sample> all() {
        return ALL;
    }

    /** The samples of one rule, by name; none for a rule that has no samples. */
    public static List<Sample> of(String ruleId) {
        return ALL.stream().filter(sample -> sample.rule().equals(ruleId)).toList();
    }

    private static Sample load(String path) {
        int slash = path.indexOf('/');
        String name = path.substring(slash + 1);
        List<Expected> expected =
                read(FOLDER + path + ".findings").lines().map(Samples::expected).toList();
        return new Sample(
                path.substring(0, slash),
                name,
                name.startsWith(VALID),
                read(FOLDER + path + ".json"),
                find(FOLDER + path + ".profile").orElse(""),
                expected);
    }

    /** A finding as a line tells it. */
    static Expected expected(String line) {
        int space = line.indexOf(' ');
        return space < 0 ? new Expected(line, "") : new Expected(line.substring(0, space), line.substring(space + 1));
    }

    /** The text of a file of samples. */
    static String read(String file) {
        return find(file)
                .orElseThrow(() -> new IllegalStateException("The sample file " + file + " is missing from the jar"));
    }

    private static Optional<String> find(String file) {
        try (InputStream in = Samples.class.getResourceAsStream(ROOT + file)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The sample file " + file + " cannot be read", unreadable);
        }
    }
}
