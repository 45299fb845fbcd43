package dk.sagsgang.validation.organisation.unit;

import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.Placement;
import dk.sagsgang.organisation.leadership.LeadershipTeam;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.organisation.facts.OrganisationFacts;
import dk.sagsgang.validation.organisation.facts.OrganisationRule;
import dk.sagsgang.validation.organisation.facts.UnitFacts;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.List;

/** A reference by key finds the unit that it refers to. */
public final class KeysReferToUnits implements OrganisationRule {

    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("ORG-005", Severity.ERROR).ofAbsence();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(OrganisationFacts model, Findings findings) {
        for (UnitFacts unit : model.units()) {
            see(unit.unit().spans(), unit.place(), "spans", model, findings);
            List<Placement> placements = unit.unit().placements();
            for (int p = 0; p < placements.size(); p++) {
                see(placements.get(p).hosts(), unit.place().at("placements", p), "hosts", model, findings);
            }
        }
        OrganisationModel document = model.model();
        for (int m = 0; m < document.measures().size(); m++) {
            see(document.measures().get(m).units(), Place.ROOT.at("measures", m), "units", model, findings);
        }
        for (int c = 0; c < document.statedCounts().size(); c++) {
            see(
                    document.statedCounts().get(c).unit(),
                    Place.ROOT.at("statedCounts", c).at("unit"),
                    model,
                    findings);
        }
        for (int t = 0; t < document.leadershipTeams().size(); t++) {
            see(document.leadershipTeams().get(t), Place.ROOT.at("leadershipTeams", t), model, findings);
        }
        for (int b = 0; b < document.boards().size(); b++) {
            see(document.boards().get(b).unit(), Place.ROOT.at("boards", b).at("unit"), model, findings);
        }
        for (int r = 0; r < document.relations().size(); r++) {
            Place place = Place.ROOT.at("relations", r);
            see(document.relations().get(r).unit(), place.at("unit"), model, findings);
            see(document.relations().get(r).to(), place, "to", model, findings);
        }
        for (int d = 0; d < document.deviations().size(); d++) {
            see(document.deviations().get(d).units(), Place.ROOT.at("deviations", d), "units", model, findings);
        }
        for (int s = 0; s < document.steps().size(); s++) {
            see(document.steps().get(s).units(), Place.ROOT.at("steps", s), "units", model, findings);
        }
    }

    private static void see(LeadershipTeam team, Place place, OrganisationFacts model, Findings findings) {
        see(team.unit(), place.at("unit"), model, findings);
        for (int s = 0; s < team.seats().size(); s++) {
            see(team.seats().get(s).units(), place.at("seats", s), "units", model, findings);
        }
    }

    private static void see(
            List<String> keys, Place parent, String component, OrganisationFacts model, Findings findings) {
        for (int k = 0; k < keys.size(); k++) {
            see(keys.get(k), parent.at(component, k), model, findings);
        }
    }

    private static void see(String key, Place place, OrganisationFacts model, Findings findings) {
        if (model.dangling(key)) {
            findings.at(place, Argument.identifier("key", key));
        }
    }
}
