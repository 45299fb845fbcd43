package dk.sagsgang.validation.text;

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
        this.active = rules.stream()
                .filter(rule -> wanted.test(rule.description()))
                .map(rule -> new Active(rule, findings.apply(rule.description())))
                .toList();
    }

    /** The descriptions of all rules for text. */
    public static List<RuleDescription> descriptions() {
        return TextRules.ALL.stream().map(TextRule::description).toList();
    }

    /** Looks at one text. */
    void check(Passage passage) {
        for (Active rule : active) {
            rule.rule.check(passage, rule.findings);
        }
    }

    private record Active(TextRule rule, Findings findings) {}
}
