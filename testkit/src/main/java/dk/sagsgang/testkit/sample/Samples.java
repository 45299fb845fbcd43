package dk.sagsgang.testkit.sample;

import java.util.List;

/**
 * The sample documents of the rules.
 *
 * <pre>{@code
 * for (Sample sample : Samples.of("DEC-001")) {
 *     // read sample.json(), validate it, and compare what is found with sample.expected()
 * }
 * }</pre>
 *
 * <p>They lie in the jar as {@code dk/sagsgang/testkit/samples/<rule>/<name>.json}; beside an invalid one stands {@code
 * <name>.findings}, one finding a line, and where one is judged under a profile, {@code <name>.profile}. {@code
 * index.txt}, which the build makes, lists them, since a jar's folders cannot be listed everywhere.
 */
public final class Samples {

    private static final List<Sample> ALL = load(SampleFiles.of("samples"));

    private Samples() {}

    /** Every sample, by rule and name. */
    public static List<Sample> all() {
        return ALL;
    }

    /** The samples of one rule, by name; none for a rule that has no samples. */
    public static List<Sample> of(String ruleId) {
        return ALL.stream().filter(sample -> sample.rule().equals(ruleId)).toList();
    }

    /** The samples of a folder, in the order of its index. */
    static List<Sample> load(SampleFiles files) {
        return files.index().stream().map(path -> load(files, path)).toList();
    }

    private static Sample load(SampleFiles files, String path) {
        int slash = path.indexOf('/');
        String name = path.substring(slash + 1);
        boolean valid = SampleFiles.valid(name);
        return new Sample(
                path.substring(0, slash),
                name,
                valid,
                files.read(path + ".json"),
                files.find(path + ".profile").orElse(""),
                files.findings(valid, path + ".findings").stream()
                        .map(Expected::parse)
                        .toList());
    }
}
