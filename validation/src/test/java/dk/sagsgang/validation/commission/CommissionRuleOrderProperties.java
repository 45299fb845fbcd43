package dk.sagsgang.validation.commission;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.validation.RuleOrder;
import dk.sagsgang.validation.Slips;
import dk.sagsgang.validation.commission.facts.CommissionRule;
import dk.sagsgang.validation.engine.RuleRun;
import dk.sagsgang.validation.rule.Context;
import dk.sagsgang.validation.text.TextCheck;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CommissionRuleOrderProperties extends RuleOrder<Commission, CommissionRule> {

    CommissionRuleOrderProperties() {
        super(CommissionRules.ALL, Slips.commissions());
    }

    @Property
    void aReportIsTheSameInWhateverOrderTheRulesRan(
            @ForAll("documents") Commission commission, @ForAll("shuffled") List<CommissionRule> rules) {
        sameInOrder(rules, commission);
    }

    @Property
    void aRuleFindsAloneWhatItFindsAmongOthers(@ForAll("documents") Commission commission) {
        aloneAsAmongOthers(commission);
    }

    @Property
    void checkingTwiceFindsTheSame(@ForAll("documents") Commission commission) {
        sameTwice(commission);
    }

    @Override
    protected void check(List<CommissionRule> rules, Commission document, RuleRun run, TextCheck texts) {
        CommissionCheck.check(rules, document, Context.EMPTY, run, texts);
    }
}
