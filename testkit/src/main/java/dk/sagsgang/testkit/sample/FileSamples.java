package dk.sagsgang.testkit.sample;

import java.util.List;

/**
 * Samples of the rules about files: documents that cannot be read as they should be (DOC), profiles, suppressions and
 * baselines (CFG). They lie in the jar as {@code dk/sagsgang/testkit/files/<rule>/<name>.json}.
 *
 * <p>Suppressions and baselines are tried on one document, {@link #MINUTES}, on 1 January 2020: its item with the key 1 has a
 * title for TXT-004, and no other document exists.
 */
public final class FileSamples {

    /** The document on which suppressions and baselines are tried; its source is {@code minutes.json}. */
    public static final String MINUTES = """
            {"sagsgang":"1.0","type":"meeting","bodies":[{"name":"Socialudvalget"}],"edition":"agenda",
             "date":"2019-01-07","items":[{"key":"1","number":"1.","title":"Budget 2020-2013"}]}
            """;

    private static final List<Sample> ALL = Samples.load(SampleFiles.of("files"));

    private FileSamples() {}

    /** Every sample, by rule and name. */
    public static List<Sample> all() {
        return ALL;
    }

    /** The samples of one rule, by name; none for a rule that has no samples. */
    public static List<Sample> of(String ruleId) {
        return ALL.stream().filter(sample -> sample.rule().equals(ruleId)).toList();
    }
}
