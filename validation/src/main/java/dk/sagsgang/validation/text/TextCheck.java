package dk.sagsgang.validation.text;

import dk.sagsgang.internal.NormalText;
import dk.sagsgang.text.FormattedText;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.text.Passage.Kind;
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
    public void check(String text, Kind kind, Place parent, String component) {
        String normal = NormalText.of(text);
        int traces = Traces.in(normal);
        if (mayTell(traces, kind)) {
            check(new Passage(normal, FormattedText.of(text), kind, parent.at(component), traces));
        }
    }

    /** Looks at one text that may have markup: at what is read, and at what is written where nobody sees it. */
    public void check(FormattedText text, Kind kind, Place parent, String component) {
        String plain = NormalText.of(text.plain());
        int traces = Traces.in(plain) | (Traces.in(text.content()) & Traces.TEN_DIGITS);
        if (mayTell(traces, kind)) {
            check(new Passage(plain, text, kind, parent.at(component), traces));
        }
    }

    /** Looks at one text of a list. */
    public void check(String text, Kind kind, Place parent, String component, int index) {
        String normal = NormalText.of(text);
        int traces = Traces.in(normal);
        if (mayTell(traces, kind)) {
            check(new Passage(normal, FormattedText.of(text), kind, parent.at(component, index), traces));
        }
    }

    /** Whether a rule may find something, told without making a passage: nearly all texts hold nothing. */
    private static boolean mayTell(int traces, Kind kind) {
        return traces != Traces.NONE || (kind != Kind.PROSE && kind != Kind.PRINTED && kind != Kind.TECHNICAL);
    }

    /** Looks at one text. */
    public void check(Passage passage) {
        for (Active rule : active) {
            rule.rule.check(passage, rule.findings);
        }
    }

    private record Active(TextRule rule, Findings findings) {}
}
