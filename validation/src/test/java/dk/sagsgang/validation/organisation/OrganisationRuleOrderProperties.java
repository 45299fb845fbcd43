package dk.sagsgang.validation.organisation;

import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.validation.RuleOrder;
import dk.sagsgang.validation.Slips;
import dk.sagsgang.validation.engine.RuleRun;
import dk.sagsgang.validation.organisation.facts.OrganisationRule;
import dk.sagsgang.validation.rule.Context;
import dk.sagsgang.validation.text.TextCheck;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class OrganisationRuleOrderProperties extends RuleOrder<OrganisationModel, OrganisationRule> {

    OrganisationRuleOrderProperties() {
        super(OrganisationRules.ALL, Slips.organisationModels());
    }

    @Property
    void aReportIsTheSameInWhateverOrderTheRulesRan(
            @ForAll("documents") OrganisationModel model, @ForAll("shuffled") List<OrganisationRule> rules) {
        sameInOrder(rules, model);
    }

    @Property
    void aRuleFindsAloneWhatItFindsAmongOthers(@ForAll("documents") OrganisationModel model) {
        aloneAsAmongOthers(model);
    }

    @Property
    void checkingTwiceFindsTheSame(@ForAll("documents") OrganisationModel model) {
        sameTwice(model);
    }

    @Override
    protected void check(List<OrganisationRule> rules, OrganisationModel document, RuleRun run, TextCheck texts) {
        OrganisationCheck.check(rules, document, Context.EMPTY, run, texts);
    }
}
