package dk.sagsgang.validation.rule;

import dk.sagsgang.meeting.Edition;
import dk.sagsgang.report.RuleId;
import dk.sagsgang.report.Severity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What there is to know of a rule, apart from its sentences: those stand in the message bundles under its id.
 *
 * @param id the id
 * @param severity how grave a finding is unless a profile says otherwise
 * @param source what the rule rests on
 * @param editions the editions of a meeting to which it applies; empty for every edition and for other documents
 * @param variants the rule's further messages and how grave each is; empty for a rule with one message
 * @param absence whether it finds that something is missing: such a find means nothing where a part could not be read
 * @param from the first day of documents to which it applies; empty when there is none
 * @param until the last day of documents to which it applies; empty when there is none
 */
public record RuleDescription(
        RuleId id,
        Severity severity,
        RuleSource source,
        Set<Edition> editions,
        Map<String, Severity> variants,
        boolean absence,
        Optional<LocalDate> from,
        Optional<LocalDate> until) {

    /** A rule for every edition that rests on what documents must keep to. */
    public static RuleDescription of(String id, Severity severity) {
        return new RuleDescription(
                RuleId.of(id),
                severity,
                RuleSource.practice(),
                Set.of(),
                Map.of(),
                false,
                Optional.empty(),
                Optional.empty());
    }

    /** The same with another source. */
    public RuleDescription restingOn(RuleSource source) {
        return new RuleDescription(id, severity, source, editions, variants, absence, from, until);
    }

    /** The same for some editions of a meeting only. */
    public RuleDescription in(Edition... editions) {
        return new RuleDescription(
                id, severity, source, EnumSet.copyOf(Arrays.asList(editions)), variants, absence, from, until);
    }

    /** The same with a further message of its own severity. */
    public RuleDescription withVariant(String variant, Severity severity) {
        Map<String, Severity> all = new LinkedHashMap<>(variants);
        all.put(variant, severity);
        return new RuleDescription(id, this.severity, source, editions, all, absence, from, until);
    }

    /** The same, finding that something is missing. */
    public RuleDescription ofAbsence() {
        return new RuleDescription(id, severity, source, editions, variants, true, from, until);
    }

    /** The same for documents of these days only. */
    public RuleDescription between(Optional<LocalDate> from, Optional<LocalDate> until) {
        return new RuleDescription(id, severity, source, editions, variants, absence, from, until);
    }

    /** Whether the rule is for this edition; an unstated edition is only for rules of every edition. */
    public boolean appliesTo(Optional<Edition> edition) {
        return editions.isEmpty() || edition.filter(editions::contains).isPresent();
    }

    /** Whether the rule held on this day; a document without a date is not judged by rules with one. */
    public boolean holdsOn(Optional<LocalDate> day) {
        if (from.isEmpty() && until.isEmpty()) {
            return true;
        }
        return day.isPresent()
                && from.map(first -> !day.get().isBefore(first)).orElse(true)
                && until.map(last -> !day.get().isAfter(last)).orElse(true);
    }

    /** How grave a finding with this variant is unless a profile says otherwise. */
    public Severity severity(String variant) {
        return variants.getOrDefault(variant, severity);
    }
}
