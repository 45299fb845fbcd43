package dk.sagsgang.validation.commission;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.validation.commission.facts.CommissionFacts;
import dk.sagsgang.validation.commission.facts.CommissionRule;
import dk.sagsgang.validation.engine.DocumentFacts;
import dk.sagsgang.validation.engine.DocumentWithFacts;
import dk.sagsgang.validation.engine.RuleRun;
import dk.sagsgang.validation.rule.Context;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.text.DocumentTexts;
import dk.sagsgang.validation.text.TextCheck;
import java.util.List;

/** Runs the rules for commissions. */
public final class CommissionCheck {

    private CommissionCheck() {}

    /** The descriptions of all rules for commissions. */
    public static List<RuleDescription> descriptions() {
        return RuleRun.descriptions(CommissionRules.ALL);
    }

    /**
     * Looks at a commission with the rules that apply to its day and its municipality.
     *
     * @param context what the rules go by beside the commission
     * @param run which rules are wanted, and where they put what they find
     * @param texts the rules for text, to look at every text of the commission
     */
    public static DocumentWithFacts<Commission> check(
            Commission commission, Context context, RuleRun run, TextCheck texts) {
        return check(CommissionRules.ALL, commission, context, run, texts);
    }

    /** The same with the rules in a given order, which must make no difference. */
    static DocumentWithFacts<Commission> check(
            List<CommissionRule> rules, Commission commission, Context context, RuleRun run, TextCheck texts) {
        DocumentTexts<Commission> walked = DocumentTexts.of(commission);
        CommissionFacts facts = new CommissionFacts(walked.normal(), context);
        run.check(rules, facts);
        walked.check(texts.asked(rule -> run.asks(rule, facts)));
        return new DocumentWithFacts<>(walked.normal(), facts);
    }

    /** By which it is known which rules apply to a commission. */
    public static DocumentFacts facts(Commission commission, Context context) {
        return new CommissionFacts(commission, context);
    }
}
