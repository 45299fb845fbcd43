package dk.sagsgang.validation.organisation.unit;

import dk.sagsgang.identifier.ExternalId;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.organisation.facts.OrganisationFacts;
import dk.sagsgang.validation.organisation.facts.OrganisationRule;
import dk.sagsgang.validation.organisation.facts.UnitFacts;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** ORG-025: No two units have the same UUID. */
public final class UuidIsOfOneUnit implements OrganisationRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ORG-025", Severity.WARNING)
            .restingOn(RuleSource.standard("OIO", RuleSource.Verified.NO));

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(OrganisationFacts model, Findings findings) {
        Map<String, UnitFacts> seen = new HashMap<>();
        for (UnitFacts unit : model.units()) {
            List<ExternalId> ids = unit.unit().ids();
            for (int i = 0; i < ids.size(); i++) {
                ExternalId id = ids.get(i).normal();
                String uuid = id.value();
                if (!id.system().equals(ExternalId.OIO_UUID) || uuid.isEmpty()) {
                    continue;
                }
                UnitFacts earlier = seen.put(uuid, unit);
                if (earlier != null && earlier != unit && earlier.mayMeet(unit)) {
                    findings.at(unit.place().at("ids", i).at("value"), unit.called("unit"), earlier.called("other"));
                }
            }
        }
    }
}
