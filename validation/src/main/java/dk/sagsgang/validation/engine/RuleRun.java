package dk.sagsgang.validation.engine;

import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Rule;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Asks rules, each of what it is for: those that are wanted and apply to a document's edition, its day, its bodies and its
 * municipality.
 *
 * <pre>{@code new RuleRun(rule -> true, collector::of).check(MeetingRules.ALL, facts)}</pre>
 */
public final class RuleRun {

    private final Predicate<RuleDescription> wanted;
    private final Function<RuleDescription, Findings> findings;
    private final Consumer<RuleDescription> failed;

    /** A run of the rules that are chosen. */
    public RuleRun(RuleChoice choice, FindingCollector collected) {
        this(choice::wanted, collected::of, collected::failed);
    }

    /**
     * A run of some rules, of which none may fail.
     *
     * @param wanted which rules to run
     * @param findings where a rule puts what it finds
     */
    public RuleRun(Predicate<RuleDescription> wanted, Function<RuleDescription, Findings> findings) {
        this(wanted, findings, rule -> {
            throw new IllegalStateException("The rule " + rule.id() + " failed");
        });
    }

    private RuleRun(
            Predicate<RuleDescription> wanted,
            Function<RuleDescription, Findings> findings,
            Consumer<RuleDescription> failed) {
        this.wanted = wanted;
        this.findings = findings;
        this.failed = failed;
    }

    /** Looks at the facts of a document with rules for documents of its type, one rule after the other. */
    public <F extends DocumentFacts> void check(List<? extends Rule<? super F>> rules, F facts) {
        for (Rule<? super F> rule : rules) {
            if (asks(rule.description(), facts)) {
                rule.check(facts, findings.apply(rule.description()));
            }
        }
    }

    /** Looks at an archive with rules for every document of it, one rule after the other. */
    public <F> void checkTogether(List<? extends Rule<? super F>> rules, F archive) {
        for (Rule<? super F> rule : rules) {
            if (wanted.test(rule.description())) {
                rule.check(archive, findings.apply(rule.description()));
            }
        }
    }

    /**
     * Looks at something with a rule of a host, which may fail: then the others run all the same, and it counts among those
     * that could not look at everything.
     */
    public <F> void checkGuarded(Rule<? super F> rule, F subject) {
        try {
            rule.check(subject, findings.apply(rule.description()));
        } catch (Exception | StackOverflowError | LinkageError | AssertionError failure) {
            failed.accept(rule.description());
        }
    }

    /** Whether a rule is wanted at all. */
    public boolean wants(RuleDescription rule) {
        return wanted.test(rule);
    }

    /** Whether a rule is asked of a document; where only a roster could tell, that is noted. */
    public boolean asks(RuleDescription rule, DocumentFacts facts) {
        if (!inForce(rule, facts) || !wanted.test(rule)) {
            return false;
        }
        if (!rule.dependsOnKind() || facts.appliesToBodies(rule)) {
            return true;
        }
        if (facts.kindNeedsRoster(rule)) {
            findings.apply(rule).lacksRoster();
        }
        return false;
    }

    /** Notes that a rule failed before it was asked. */
    public void failed(RuleDescription rule) {
        failed.accept(rule);
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
