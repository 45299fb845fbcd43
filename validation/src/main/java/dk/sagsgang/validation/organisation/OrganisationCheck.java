package dk.sagsgang.validation.organisation;

import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.validation.engine.DocumentFacts;
import dk.sagsgang.validation.engine.DocumentWithFacts;
import dk.sagsgang.validation.engine.RuleRun;
import dk.sagsgang.validation.organisation.facts.OrganisationFacts;
import dk.sagsgang.validation.organisation.facts.OrganisationRule;
import dk.sagsgang.validation.rule.Context;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.text.DocumentTexts;
import dk.sagsgang.validation.text.TextCheck;
import java.util.List;

/** Runs the rules for organisation models. */
public final class OrganisationCheck {

    private OrganisationCheck() {}

    /** The descriptions of all rules for organisation models. */
    public static List<RuleDescription> descriptions() {
        return RuleRun.descriptions(OrganisationRules.ALL);
    }

    /**
     * Looks at an organisation model with the rules that apply to its day and its municipality.
     *
     * @param context what the rules go by beside the model
     * @param run which rules are wanted, and where they put what they find
     * @param texts the rules for text, to look at every text of the model
     */
    public static DocumentWithFacts<OrganisationModel> check(
            OrganisationModel model, Context context, RuleRun run, TextCheck texts) {
        return check(OrganisationRules.ALL, model, context, run, texts);
    }

    /** The same with the rules in a given order, which must make no difference. */
    static DocumentWithFacts<OrganisationModel> check(
            List<OrganisationRule> rules, OrganisationModel model, Context context, RuleRun run, TextCheck texts) {
        DocumentTexts<OrganisationModel> walked = DocumentTexts.of(model);
        OrganisationFacts facts = new OrganisationFacts(walked.normal(), context);
        run.check(rules, facts);
        walked.check(texts.asked(rule -> run.asks(rule, facts)));
        return new DocumentWithFacts<>(walked.normal(), facts);
    }

    /** By which it is known which rules apply to an organisation model. */
    public static DocumentFacts facts(OrganisationModel model, Context context) {
        return new OrganisationFacts(model, context);
    }
}
