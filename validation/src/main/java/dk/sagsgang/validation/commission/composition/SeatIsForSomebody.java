package dk.sagsgang.validation.commission.composition;

import dk.sagsgang.commission.composition.Filling;
import dk.sagsgang.commission.composition.MembersOfBody;
import dk.sagsgang.commission.composition.OfficeHolder;
import dk.sagsgang.commission.composition.OnePerParty;
import dk.sagsgang.commission.composition.Representatives;
import dk.sagsgang.commission.composition.ResolvedSeat;
import dk.sagsgang.commission.composition.Unresolved;
import dk.sagsgang.party.Roster;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.commission.facts.CommissionFacts;
import dk.sagsgang.validation.commission.facts.CommissionRule;
import dk.sagsgang.validation.commission.facts.CompositionFacts;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.Optional;

/** COM-020: A seat is for somebody whom the roster knows. */
public final class SeatIsForSomebody implements CommissionRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("COM-020", Severity.WARNING)
            .withVariant("body", Severity.WARNING)
            .withVariant("party", Severity.WARNING)
            .withVariant("office", Severity.INFO)
            .withVariant("vacant", Severity.INFO)
            .askingRoster();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(CommissionFacts facts, Findings findings) {
        for (CompositionFacts each : facts.compositions()) {
            if (facts.roster().isPresent()) {
                check(each, facts.roster().get(), findings);
            } else if (each.seatsFilledBy(SeatIsForSomebody::asksRoster)) {
                findings.lacksRoster();
            }
        }
    }

    private static void check(CompositionFacts group, Roster roster, Findings findings) {
        for (ResolvedSeat seat : group.resolution().unresolved()) {
            Place place = group.seat(seat.index());
            Optional<Unresolved> why = seat.unresolved();
            // A roster that does not say that it lists every body may leave one out.
            if (why.equals(Optional.of(Unresolved.BODY_NOT_LISTED))
                    && roster.complete().orElse(false)) {
                findings.at(place, "body");
            } else if (why.equals(Optional.of(Unresolved.PARTY_NOT_LISTED))) {
                findings.at(place, "party");
            } else if (why.equals(Optional.of(Unresolved.OFFICE_VACANT))) {
                findings.at(place, "vacant");
            } else if (why.equals(Optional.of(Unresolved.OFFICE_NOT_LISTED))
                    && group.place().pointer().equals(THE_COMMITTEE)
                    && !roster.offices().isEmpty()) {
                findings.at(place, "office");
            }
        }
    }

    /** Offices of a project, such as its manager, are in no roster. */
    private static final String THE_COMMITTEE = "/composition";

    private static boolean asksRoster(Filling filling) {
        return filling instanceof MembersOfBody
                || filling instanceof OnePerParty
                || filling instanceof OfficeHolder
                || (filling instanceof Representatives group && group.party().isPresent());
    }
}
