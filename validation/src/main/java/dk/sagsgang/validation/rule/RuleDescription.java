package dk.sagsgang.validation.rule;

import dk.sagsgang.identifier.MunicipalityCode;
import dk.sagsgang.internal.Components;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.report.RuleId;
import dk.sagsgang.report.Severity;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * What there is to know of a rule, apart from its sentences: those stand in the message bundles under its id.
 *
 * @param id the id, such as {@code DEC-001}
 * @param severity how grave a finding is unless a profile says otherwise, such as {@code "warning"}
 * @param source what the rule rests on, such as "Lov om kommunernes styrelse" "§ 8, stk. 4"
 * @param editions the editions of a meeting to which it applies, such as {@code "minutes"}; empty for every edition and
 *     for other documents
 * @param bodies the kinds of bodies to whose documents it applies, such as {@code "council"} alone; empty for every
 *     body
 * @param notBodies the kinds of bodies to whose documents it does not apply, such as {@code "works-council"}; empty
 *     where it leaves none out
 * @param notIn the municipalities in which it does not hold, such as {@code 101}, whose council has its own rules of
 *     government; empty for a rule of every municipality
 * @param variants the rule's further messages and how grave each is, such as {@code "locked"} of {@code DOC-001}; empty
 *     for a rule with one message
 * @param absence whether it finds that something is missing: such a find means nothing where a part could not be read,
 *     so {@code true} for {@code DEC-001}
 * @param asksRoster whether it needs to know council, committees, chairs or member counts, so {@code true} for
 *     {@code MTG-021}; without a roster that tells them it stays silent, and the report says so
 * @param from the first day of documents to which it applies, such as {@code 2019-01-01}; empty when there is none
 * @param until the last day of documents to which it applies, such as {@code 2024-12-31}; empty when there is none
 */
@Value.Builder
public record RuleDescription(
        RuleId id,
        Severity severity,
        RuleSource source,
        Set<Edition> editions,
        Set<BodyKind> bodies,
        Set<BodyKind> notBodies,
        Set<MunicipalityCode> notIn,
        Map<String, Severity> variants,
        boolean absence,
        boolean asksRoster,
        Optional<LocalDate> from,
        Optional<LocalDate> until)
        implements WithRuleDescription {

    /** Puts sets and maps in an order that is the same in every run. Not stable: use {@link #of} and the withers. */
    public RuleDescription {
        id = Components.required(id, "id", RuleDescription.class);
        severity = Components.required(severity, "severity", RuleDescription.class);
        source = Components.required(source, "source", RuleDescription.class);
        editions = ordered(editions, Comparator.naturalOrder());
        bodies = ordered(bodies, Comparator.comparing(BodyKind::code));
        notBodies = ordered(notBodies, Comparator.comparing(BodyKind::code));
        notIn = ordered(notIn, Comparator.comparing(MunicipalityCode::printed));
        variants = Collections.unmodifiableMap(new TreeMap<>(variants));
        from = Components.optional(from);
        until = Components.optional(until);
    }

    private static <T> Set<T> ordered(Set<T> given, Comparator<T> order) {
        Set<T> ordered = new LinkedHashSet<>();
        given.stream().filter(Objects::nonNull).sorted(order).forEach(ordered::add);
        return Collections.unmodifiableSet(ordered);
    }

    /** A rule for every edition and body that rests on what documents must keep to. */
    public static RuleDescription of(String id, Severity severity) {
        return new RuleDescription(
                RuleId.of(id),
                severity,
                RuleSource.practice(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Map.of(),
                false,
                false,
                Optional.empty(),
                Optional.empty());
    }

    /** The same with another source. */
    public RuleDescription restingOn(RuleSource source) {
        return withSource(source);
    }

    /** The same for some editions of a meeting only. */
    public RuleDescription in(Edition... editions) {
        return withEditions(Set.of(editions));
    }

    /** The same for documents of some kinds of bodies only. */
    public RuleDescription forBodies(BodyKind... kinds) {
        return withBodies(Set.of(kinds));
    }

    /** The same for documents of every body but these kinds. */
    public RuleDescription butNotOf(BodyKind... kinds) {
        return withNotBodies(Set.of(kinds));
    }

    /** The same for documents of elected councils only, those of municipalities and of regions. */
    public RuleDescription forCouncils() {
        return forBodies(BodyKind.COUNCIL, BodyKind.REGIONAL_COUNCIL);
    }

    /** The same for documents of every body but elected councils. */
    public RuleDescription butNotOfCouncils() {
        return butNotOf(BodyKind.COUNCIL, BodyKind.REGIONAL_COUNCIL);
    }

    /** The same for every municipality but these. */
    public RuleDescription butNotIn(MunicipalityCode... municipalities) {
        return withNotIn(Set.of(municipalities));
    }

    /** The same with a further message of its own severity. */
    public RuleDescription withVariant(String variant, Severity severity) {
        Map<String, Severity> all = new LinkedHashMap<>(variants);
        all.put(variant, severity);
        return withVariants(all);
    }

    /** The same, finding that something is missing. */
    public RuleDescription ofAbsence() {
        return withAbsence(true);
    }

    /** The same, asking the roster of the municipality. */
    public RuleDescription askingRoster() {
        return withAsksRoster(true);
    }

    /** The same for documents of these days only. */
    public RuleDescription between(Optional<LocalDate> from, Optional<LocalDate> until) {
        return withFrom(from).withUntil(until);
    }

    /** The same for documents from this day on. */
    public RuleDescription since(LocalDate first) {
        return withFrom(Optional.of(first));
    }

    /** Whether the rule is for this edition; an unstated edition is only for rules of every edition. */
    public boolean appliesTo(Optional<Edition> edition) {
        return editions.isEmpty() || (edition.isPresent() && editions.contains(edition.get()));
    }

    /** Whether the rule is for a body of this kind; one whose kind is not known is of none of those that are named. */
    public boolean appliesToKind(Optional<BodyKind> kind) {
        return (bodies.isEmpty() || kind.filter(bodies::contains).isPresent())
                && kind.filter(notBodies::contains).isEmpty();
    }

    /** Whether the rule is for some bodies only. */
    public boolean dependsOnKind() {
        return !bodies.isEmpty() || !notBodies.isEmpty();
    }

    /** Whether the rule holds in this municipality; one that is not stated has the rules of every other. */
    public boolean holdsIn(Optional<MunicipalityCode> municipality) {
        return municipality
                .filter(here -> notIn.stream().anyMatch(here::sameAs))
                .isEmpty();
    }

    /** Whether the rule held on this day; a document without a date is not judged by rules with one. */
    public boolean holdsOn(Optional<LocalDate> day) {
        if (from.isEmpty() && until.isEmpty()) {
            return true;
        }
        return day.isPresent()
                && (from.isEmpty() || !day.get().isBefore(from.get()))
                && (until.isEmpty() || !day.get().isAfter(until.get()));
    }

    /** How grave a finding with this variant is unless a profile says otherwise. */
    public Severity severity(String variant) {
        return variants.getOrDefault(variant, severity);
    }
}
