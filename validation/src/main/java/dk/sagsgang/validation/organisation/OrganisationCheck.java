package dk.sagsgang.validation.organisation;

import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.validation.organisation.facts.OrganisationFacts;
import dk.sagsgang.validation.organisation.facts.OrganisationRule;
import dk.sagsgang.validation.rule.Context;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleRun;
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
    public static void check(OrganisationModel model, Context context, RuleRun run, TextCheck texts) {
        check(OrganisationRules.ALL, model, context, run, texts);
    }

    /** The same with the rules in a given order, which must make no difference. */
    static void check(
            List<OrganisationRule> rules, OrganisationModel model, Context context, RuleRun run, TextCheck texts) {
        DocumentTexts<OrganisationModel> walked = DocumentTexts.of(model);
        run.check(rules, new OrganisationFacts(walked.normal(), context));
        walked.check(texts);
    }
}
