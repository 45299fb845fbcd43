package dk.sagsgang.validation.organisation.service;

import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.organisation.facts.OrganisationFacts;
import dk.sagsgang.validation.organisation.facts.OrganisationRule;
import dk.sagsgang.validation.organisation.facts.UnitFacts;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.List;

/** ORG-030: A section that provides services says whom it is there for, where its siblings do. */
public final class TargetGroupStated implements OrganisationRule {

    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("ORG-030", Severity.INFO).ofAbsence();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(OrganisationFacts model, Findings findings) {
        for (UnitFacts parent : model.units()) {
            List<UnitFacts> sections = parent.children().stream()
                    .filter(unit -> unit.is(UnitKind.EXECUTION_SECTION) && !unit.passing())
                    .toList();
            List<UnitFacts> silent = sections.stream()
                    .filter(unit -> unit.unit().targetGroups().isEmpty())
                    .toList();
            if (sections.size() - silent.size() >= silent.size()) {
                for (UnitFacts unit : silent) {
                    if (!unit.unit().targetGroupOpen().orElse(false)) {
                        findings.at(unit.place(), unit.called("unit"));
                    }
                }
            }
        }
    }
}
