package dk.sagsgang.validation.commission.committee;

import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.reference.DecisionReference;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.commission.facts.CommissionFacts;
import dk.sagsgang.validation.commission.facts.CommissionRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleSource;
import java.util.Optional;

/** COM-001: A committee under § 17, stk. 4 is set up by a decision of the council. */
public final class CouncilSetsUpSpecialCommittee implements CommissionRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("COM-001", Severity.ERROR)
            .restingOn(RuleSource.localGovernmentAct("§ 17, stk. 4").andRegions("§ 13, stk. 6"))
            .withVariant("missing", Severity.WARNING)
            .withVariant("other-body", Severity.ERROR)
            .withVariant("body-unknown", Severity.WARNING)
            .ofAbsence();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(CommissionFacts facts, Findings findings) {
        // Before anybody has decided there is no decision to name.
        if (!facts.specialCommittee() || facts.undecided()) {
            return;
        }
        Optional<DecisionReference> decision = facts.commission().establishedBy();
        if (decision.isEmpty()) {
            findings.at(Place.ROOT, "missing");
            return;
        }
        Place place = Place.ROOT.at("establishedBy");
        Optional<Body> body = decision.get().body();
        if (body.isEmpty()) {
            findings.at(place, "body-unknown");
        } else if (!council(body.get(), facts)) {
            findings.at(
                    place.at("body"),
                    other(body.get(), facts) ? "other-body" : "body-unknown",
                    Argument.body("body", body.get().label()));
        }
    }

    private static boolean council(Body body, CommissionFacts facts) {
        return facts.kind(body).filter(BodyKind::electedCouncil).isPresent();
    }

    private static boolean other(Body body, CommissionFacts facts) {
        return facts.kind(body).isPresent()
                || facts.roster()
                        .filter(roster -> roster.council().isPresent()
                                && roster.find(body).isPresent())
                        .isPresent();
    }
}
