package dk.sagsgang.validation.organisation.change;

import dk.sagsgang.organisation.Deviation;
import dk.sagsgang.organisation.leadership.Leadership;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.organisation.facts.OrganisationFacts;
import dk.sagsgang.validation.organisation.facts.OrganisationRule;
import dk.sagsgang.validation.organisation.facts.UnitFacts;
import dk.sagsgang.validation.part.TermCheck;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.List;

/** ORG-010: What ends does so after it begins. */
public final class OrganisationTermsRunForward implements OrganisationRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ORG-010", Severity.ERROR);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(OrganisationFacts model, Findings findings) {
        TermCheck.runsForward(model.model().validity(), Place.ROOT.at("validity"), findings);
        for (UnitFacts unit : model.units()) {
            TermCheck.runsForward(unit.unit().validity(), unit.place().at("validity"), findings);
            List<Leadership> leadership = unit.unit().leadership();
            for (int l = 0; l < leadership.size(); l++) {
                TermCheck.runsForward(
                        leadership.get(l).validity(),
                        unit.place().at("leadership", l).at("validity"),
                        findings);
            }
        }
        List<Deviation> deviations = model.model().deviations();
        for (int d = 0; d < deviations.size(); d++) {
            TermCheck.runsForward(
                    deviations.get(d).term(), Place.ROOT.at("deviations", d).at("term"), findings);
        }
    }
}
