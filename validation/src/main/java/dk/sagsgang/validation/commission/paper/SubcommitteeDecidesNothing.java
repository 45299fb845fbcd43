package dk.sagsgang.validation.commission.paper;

import dk.sagsgang.commission.CommissionKind;
import dk.sagsgang.commission.Mandate;
import dk.sagsgang.commission.MandateKind;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.commission.facts.CommissionFacts;
import dk.sagsgang.validation.commission.facts.CommissionRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleSource;
import java.util.Optional;

/** COM-029: A sub-committee of a standing committee prepares; it has no say of its own. */
public final class SubcommitteeDecidesNothing implements CommissionRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("COM-029", Severity.WARNING)
            .restingOn(RuleSource.opinion("77.1.3"))
            .withVariant("decides", Severity.WARNING)
            .withVariant("carries-out", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(CommissionFacts facts, Findings findings) {
        Optional<Mandate> mandate = facts.commission().mandate();
        boolean subcommittee = facts.commission()
                .kind()
                .filter(CommissionKind.SUBCOMMITTEE::equals)
                .isPresent();
        if (!subcommittee || mandate.isEmpty()) {
            return;
        }
        Place place = Place.ROOT.at("mandate");
        if (!mandate.get().mayDecide().isEmpty()) {
            findings.at(place.at("mayDecide"), "decides");
        }
        int carriesOut = mandate.get().kinds().indexOf(MandateKind.CARRIES_OUT);
        if (carriesOut >= 0) {
            findings.at(place.at("kinds", carriesOut), "carries-out");
        }
    }
}
