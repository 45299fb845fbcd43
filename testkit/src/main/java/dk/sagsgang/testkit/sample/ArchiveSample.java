package dk.sagsgang.testkit.sample;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A sample archive of several documents for one rule, with everything that the rules for archives must find in it. Each
 * of its documents by itself breaks no rule.
 *
 * @param rule the id of the rule that it is a sample for, such as {@code "ARC-003"}
 * @param name its name among the rule's samples, such as {@code "invalid-council-before-committee"}
 * @param valid whether nothing is to be found in it, so {@code false} for {@code "invalid-finance-committee-skipped"}
 * @param documents the documents in the JSON form of the library by the names of their files, in the order of these,
 *     such as {@code byraadet.json} and {@code oekonomiudvalget.json}
 * @param expected all findings, whatever their severity, in the order of the file, such as
 *     {@code byraadet.json ARC-003 /items/0}
 */
public record ArchiveSample(
        String rule, String name, boolean valid, Map<String, String> documents, List<ExpectedIn> expected) {

    /** The day on which samples are looked at, for the rules that ask for one. */
    public static final LocalDate JUDGED_ON = LocalDate.of(2030, 1, 1);

    /** Keeps copies of map and list. */
    public ArchiveSample {
        documents = Collections.unmodifiableMap(new LinkedHashMap<>(documents));
        expected = List.copyOf(expected);
    }

    /** Rule and name, such as {@code ARC-003/invalid-council-before-committee}; test reports show it. */
    @Override
    public String toString() {
        return rule + "/" + name;
    }
}
