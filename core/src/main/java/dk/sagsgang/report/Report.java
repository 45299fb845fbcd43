package dk.sagsgang.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.JsonForm;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that was found in one document, by every layer of checking, in the order of the document.
 *
 * <p>Two reports are equal when they found the same, whatever the order in which the rules ran.
 *
 * <p>Minutes of which one item has no decision: a finding of DEC-001 at {@code /items/1}, and that reading, structure
 * and rules all got to their end.
 *
 * @param findings what was found, ordered by place and rule, each once, such as {@code TXT-004} at
 *     {@code /items/0/title}
 * @param coverage how far each layer got, such as {@code "rules"} got through in part
 * @param setAside what was found and does not count, since it is suppressed or known, such as a {@code TXT-004} that a
 *     baseline knows; no severity is counted of it
 */
@JsonForm
public record Report(
        @JsonProperty("findings") List<Finding> findings,
        @JsonProperty("coverage") List<Coverage> coverage,
        @JsonProperty("setAside") List<SetAside> setAside) {

    /** A report in which everything counts. */
    public Report(List<Finding> findings, List<Coverage> coverage) {
        this(findings, coverage, List.of());
    }

    /** Sorts the findings and drops exact repetitions. */
    public Report {
        setAside = Components.list(setAside).stream().distinct().sorted().toList();
        findings = Components.list(findings).stream().distinct().sorted().toList();
        coverage = Components.list(coverage).stream()
                .distinct()
                .sorted(Comparator.comparing(Coverage::layer)
                        .thenComparing(Coverage::extent)
                        .thenComparing(part -> part.reason().map(Enum::ordinal).orElse(-1))
                        .thenComparing(part -> part.rules().toString()))
                .toList();
    }

    /** The report of one layer. */
    public static Report of(List<Finding> findings, Coverage... coverage) {
        return new Report(findings, List.of(coverage));
    }

    /** Both reports as one. */
    public Report and(Report other) {
        return new Report(
                Stream.concat(findings.stream(), other.findings.stream()).toList(),
                Stream.concat(coverage.stream(), other.coverage.stream()).toList(),
                Stream.concat(setAside.stream(), other.setAside.stream()).toList());
    }

    /** The findings of one severity, in their order. */
    public List<Finding> findings(Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).toList();
    }

    /** How many findings have this severity. */
    public long count(Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }

    /** The gravest severity among the findings; empty when there are none. */
    public Optional<Severity> gravest() {
        return findings.stream().map(Finding::severity).min(Comparator.naturalOrder());
    }

    /** Whether at least one finding is an error. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
    }

    /** The layers that did not see the whole document; an empty report says "nothing wrong" only when this is empty. */
    public List<Coverage> gaps() {
        return coverage.stream()
                .filter(c -> c.extent() != Coverage.Extent.COMPLETE)
                .toList();
    }

    /**
     * Whether every layer that ran saw the whole document and nothing was found. A layer that the coverage does not name does
     * not count: a document that was validated by itself is clean though nobody compared it with others.
     */
    public boolean clean() {
        return findings.isEmpty() && gaps().isEmpty();
    }
}
