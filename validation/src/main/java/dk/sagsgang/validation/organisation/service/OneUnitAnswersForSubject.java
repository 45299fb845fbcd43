package dk.sagsgang.validation.organisation.service;

import dk.sagsgang.identifier.KleNumber;
import dk.sagsgang.organisation.KleAspect;
import dk.sagsgang.organisation.Responsibility;
import dk.sagsgang.report.Argument;
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
import java.util.Optional;

/** ORG-027: One unit answers for a subject of KLE. */
public final class OneUnitAnswersForSubject implements OrganisationRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ORG-027", Severity.INFO)
            .restingOn(RuleSource.standard("OS2mo", RuleSource.Verified.NO));

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(OrganisationFacts model, Findings findings) {
        Map<String, UnitFacts> responsible = new HashMap<>();
        for (UnitFacts unit : model.units()) {
            List<Responsibility> responsibilities = unit.unit().responsibilities();
            for (int r = 0; r < responsibilities.size(); r++) {
                Optional<String> subject = responsibilities.get(r).aspects().contains(KleAspect.RESPONSIBLE)
                        ? responsibilities
                                .get(r)
                                .kle()
                                .filter(KleNumber::wellFormed)
                                .map(kle -> kle.printed().strip())
                        : Optional.empty();
                UnitFacts earlier = subject.isEmpty() ? null : responsible.put(subject.get(), unit);
                if (earlier != null && earlier != unit && earlier.mayMeet(unit)) {
                    findings.at(
                            unit.place().at("responsibilities", r),
                            unit.called("unit"),
                            earlier.called("other"),
                            Argument.identifier("kle", subject.get()));
                }
            }
        }
    }
}
