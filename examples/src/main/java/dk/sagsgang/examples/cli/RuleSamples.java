package dk.sagsgang.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The shortest samples of each rule, for its page.
 *
 * <p>The build makes them from the samples of the testkit, as a file that goes with the command line alone: hosts that
 * embed the rules do not carry them, and hosts that want samples for their tests have all of them in the testkit.
 *
 * <p>In the file a line {@code == DEC-001 invalid-no-decision} begins a sample, a line {@code ! DEC-001 /items/0} tells what
 * is found in it, and the rest is the file itself.
 */
final class RuleSamples {

    private static final String BEGIN = "== ";
    private static final String FOUND = "! ";

    private final Map<String, RuleSample> valid = new HashMap<>();
    private final Map<String, RuleSample> invalid = new HashMap<>();

    private RuleSamples() {}

    /**
     * A sample as a page shows it.
     *
     * @param rule the rule
     * @param name its name, which begins with {@code valid-} or {@code invalid-}
     * @param found what is found in it: each a rule and, after a space, a pointer
     * @param lines its lines
     */
    record RuleSample(String rule, String name, List<String> found, List<String> lines) {

        boolean valid() {
            return name.startsWith("valid-");
        }

        /** As it stands in the file. */
        List<String> written() {
            List<String> written = new ArrayList<>();
            written.add(BEGIN + rule + " " + name);
            found.forEach(finding -> written.add(FOUND + finding));
            written.addAll(lines);
            return written;
        }
    }

    /** The samples that go with this program. */
    static RuleSamples shipped() {
        try (InputStream in = RuleSamples.class.getResourceAsStream("rule-samples.txt")) {
            return in == null ? new RuleSamples() : of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The samples of the rules cannot be read", unreadable);
        }
    }

    static RuleSamples of(String text) {
        RuleSamples samples = new RuleSamples();
        for (String part : text.split("(?m)^" + BEGIN, -1)) {
            List<String> lines = part.lines().toList();
            if (!lines.isEmpty()) {
                samples.add(lines);
            }
        }
        return samples;
    }

    private void add(List<String> lines) {
        String[] head = lines.get(0).split(" ", 2);
        List<String> found = lines.stream()
                .skip(1)
                .takeWhile(line -> line.startsWith(FOUND))
                .map(line -> line.substring(FOUND.length()))
                .toList();
        RuleSample sample = new RuleSample(head[0], head[1], found, lines.subList(1 + found.size(), lines.size()));
        (sample.valid() ? valid : invalid).put(sample.rule(), sample);
    }

    Optional<RuleSample> valid(String rule) {
        return Optional.ofNullable(valid.get(rule));
    }

    Optional<RuleSample> invalid(String rule) {
        return Optional.ofNullable(invalid.get(rule));
    }
}
