package dk.sagsgang.validation.organisation.service;

import dk.sagsgang.organisation.TargetGroup;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.organisation.facts.OrganisationFacts;
import dk.sagsgang.validation.organisation.facts.OrganisationRule;
import dk.sagsgang.validation.organisation.facts.UnitFacts;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.List;
import java.util.Optional;

/** ORG-031: The ages of a target group run upwards. */
public final class AgesRise implements OrganisationRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ORG-031", Severity.ERROR);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(OrganisationFacts model, Findings findings) {
        for (UnitFacts unit : model.units()) {
            List<TargetGroup> groups = unit.unit().targetGroups();
            for (int g = 0; g < groups.size(); g++) {
                Optional<Integer> from = groups.get(g).fromAge();
                Optional<Integer> to = groups.get(g).toAge();
                if (from.isPresent() && to.isPresent() && from.get() > to.get()) {
                    findings.at(
                            unit.place().at("targetGroups", g),
                            Argument.number("from", from.get()),
                            Argument.number("to", to.get()));
                }
            }
        }
    }
}
