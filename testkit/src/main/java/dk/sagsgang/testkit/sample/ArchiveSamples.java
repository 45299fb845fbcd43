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
 * <p>They lie in the jar as {@code dk/sagsgang/testkit/archives/<rule>/<name>/<document>.json}; beside the documents of an
 * invalid one stands {@code findings}, one finding a line: file, rule, pointer. {@code index.txt}, which the build makes,
 * lists the documents.
 */
public final class ArchiveSamples {

    private static final List<ArchiveSample> ALL = load(SampleFiles.of("archives"));

    private ArchiveSamples() {}

    /** Every sample, by rule and name. */
    public static List<ArchiveSample> all() {
        return ALL;
    }

    /** The samples of one rule, by name; none for a rule that has no samples. */
    public static List<ArchiveSample> of(String ruleId) {
        return ALL.stream().filter(sample -> sample.rule().equals(ruleId)).toList();
    }

    /** The samples of a folder, in the order of its index. */
    static List<ArchiveSample> load(SampleFiles files) {
        Map<String, Map<String, String>> documents = new LinkedHashMap<>();
        files.index().forEach(path -> {
            int slash = path.lastIndexOf('/');
            documents
                    .computeIfAbsent(path.substring(0, slash), sample -> new LinkedHashMap<>())
                    .put(path.substring(slash + 1), files.read(path));
        });
        return documents.entrySet().stream()
                .map(entry -> sample(files, entry.getKey(), entry.getValue()))
                .toList();
    }

    private static ArchiveSample sample(SampleFiles files, String path, Map<String, String> documents) {
        int slash = path.indexOf('/');
        String name = path.substring(slash + 1);
        boolean valid = SampleFiles.valid(name);
        List<ExpectedIn> expected = files.findings(valid, path + "/findings").stream()
                .map(ExpectedIn::parse)
                .toList();
        return new ArchiveSample(path.substring(0, slash), name, valid, documents, expected);
    }
}
