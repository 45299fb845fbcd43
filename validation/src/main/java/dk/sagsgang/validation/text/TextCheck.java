package dk.sagsgang.validation.text;

import dk.sagsgang.validation.engine.RuleRun;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Runs the rules for text over one text after another. */
public final class TextCheck {

    private final List<Active> active;

    /** The rules that a predicate lets through, each putting its finds where a function says. */
    public TextCheck(Predicate<RuleDescription> wanted, Function<RuleDescription, Findings> findings) {
        this(TextRules.ALL, wanted, findings);
    }

    /** The same with the rules in a given order, which must make no difference. */
    TextCheck(List<TextRule> rules, Predicate<RuleDescription> wanted, Function<RuleDescription, Findings> findings) {
        this(rules.stream()
                .filter(rule -> wanted.test(rule.description()))
                .map(rule -> new Active(rule, findings.apply(rule.description())))
                .toList());
    }

    private TextCheck(List<Active> active) {
        this.active = active;
    }

    /** The same with those of its rules that are asked of a document. */
    public TextCheck asked(Predicate<RuleDescription> ofDocument) {
        return new TextCheck(active.stream()
                .filter(rule -> ofDocument.test(rule.rule.description()))
                .toList());
    }

    /** The descriptions of all rules for text. */
    public static List<RuleDescription> descriptions() {
        return RuleRun.descriptions(TextRules.ALL);
    }

    /** Looks at one text. */
    void check(Passage passage) {
        for (Active rule : active) {
            rule.rule.check(passage, rule.findings);
        }
    }

    private record Active(TextRule rule, Findings findings) {}
}
