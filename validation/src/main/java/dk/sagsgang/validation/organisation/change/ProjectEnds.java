package dk.sagsgang.validation.organisation.change;

import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.report.Severity;
import dk.sagsgang.time.Term;
import dk.sagsgang.validation.organisation.facts.OrganisationFacts;
import dk.sagsgang.validation.organisation.facts.OrganisationRule;
import dk.sagsgang.validation.organisation.facts.UnitFacts;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;

/** ORG-019: A project organisation has an end or a duration. */
public final class ProjectEnds implements OrganisationRule {

    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("ORG-019", Severity.INFO).ofAbsence();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(OrganisationFacts model, Findings findings) {
        if (model.model().validity().flatMap(Term::end).isPresent()) {
            return;
        }
        for (UnitFacts unit : model.units()) {
            if (unit.is(UnitKind.PROJECT_ORGANISATION) && !ends(unit) && !insideProject(unit)) {
                findings.at(unit.place(), unit.called("unit"));
            }
        }
    }

    private static boolean ends(UnitFacts unit) {
        return unit.end().isPresent() || unit.unit().duration().isPresent();
    }

    /** A part of a project lasts as long as the project. */
    private static boolean insideProject(UnitFacts unit) {
        return unit.parent()
                .filter(parent -> parent.is(UnitKind.PROJECT_ORGANISATION))
                .isPresent();
    }
}
