package dk.sagsgang.testkit.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The sample archives of the rules that need more than one document.
 *
 * <pre>{@code
 * for (ArchiveSample sample : ArchiveSamples.of("ARC-003")) {
 *     // add sample.documents() to an archive, check it, and compare what is found with sample.expected()
 * }
 * }</pre>
 *
 * <p>They lie in the jar as {@code dk/sagsgang/testkit/archives/<rule>/<name>/<document>.json} with {@code findings}
 * beside the documents, one finding a line: file, rule, pointer; {@code index.txt} lists the documents.
 */
public final class ArchiveSamples {

    private static final String FOLDER = "archives/";
    private static final String VALID = "valid-";
    private static final List<ArchiveSample> ALL = load();

    private ArchiveSamples() {}

    /** Every sample, by rule and name. */
    public static List<ArchiveSample> all() {
        return ALL;
    }

    /** The samples of one rule, by name; none for a rule that has no samples. */
    public static List<ArchiveSample> of(String ruleId) {
        return ALL.stream().filter(sample -> sample.rule().equals(ruleId)).toList();
    }

    private static List<ArchiveSample> load() {
        Map<String, Map<String, String>> documents = new LinkedHashMap<>();
        Samples.read(FOLDER + "index.txt").lines().forEach(path -> {
            int slash = path.lastIndexOf('/');
            documents
                    .computeIfAbsent(path.substring(0, slash), sample -> new LinkedHashMap<>())
                    .put(path.substring(slash + 1), Samples.read(FOLDER + path));
        });
        return documents.entrySet().stream()
                .map(entry -> sample(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static ArchiveSample sample(String path, Map<String, String> documents) {
        int slash = path.indexOf('/');
        String name = path.substring(slash + 1);
        List<ExpectedIn> expected = Samples.read(FOLDER + path + "/findings")
                .lines()
                .map(ArchiveSamples::expected)
                .toList();
        return new ArchiveSample(path.substring(0, slash), name, name.startsWith(VALID), documents, expected);
    }

    private static ExpectedIn expected(String line) {
        int space = line.indexOf(' ');
        return new ExpectedIn(line.substring(0, space), Samples.expected(line.substring(space + 1)));
    }
}
