package dk.sagsgang.validation.rule;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Runs rules over one document: those that are wanted and apply to its edition, its day, its bodies and its municipality.
 *
 * <pre>{@code new RuleRun(rule -> true, collector::of).check(MeetingRules.ALL, facts)}</pre>
 */
public final class RuleRun {

    private final Predicate<RuleDescription> wanted;
    private final Function<RuleDescription, Findings> findings;

    /**
     * A run of some rules.
     *
     * @param wanted which rules to run
     * @param findings where a rule puts what it finds
     */
    public RuleRun(Predicate<RuleDescription> wanted, Function<RuleDescription, Findings> findings) {
        this.wanted = wanted;
        this.findings = findings;
    }

    /** Looks at the facts of a document with rules for documents of its type, one rule after the other. */
    public <F extends DocumentFacts> void check(List<? extends Rule<? super F>> rules, F facts) {
        for (Rule<? super F> rule : rules) {
            RuleDescription description = rule.description();
            if (!inForce(description, facts) || !wanted.test(description)) {
                continue;
            }
            if (!description.dependsOnKind() || facts.appliesToBodies(description)) {
                rule.check(facts, findings.apply(description));
            } else if (facts.kindNeedsRoster(description)) {
                findings.apply(description).lacksRoster();
            }
        }
    }

    /** The descriptions of rules, in their order. */
    public static List<RuleDescription> descriptions(List<? extends Rule<?>> rules) {
        return rules.stream().<RuleDescription>map(Rule::description).toList();
    }

    private static boolean inForce(RuleDescription rule, DocumentFacts facts) {
        return rule.appliesTo(facts.edition())
                && rule.holdsOn(facts.day())
                && (rule.notIn().isEmpty() || rule.holdsIn(facts.municipality()));
    }
}
