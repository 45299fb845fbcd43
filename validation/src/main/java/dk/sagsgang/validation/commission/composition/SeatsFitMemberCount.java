package dk.sagsgang.validation.commission.composition;

import dk.sagsgang.commission.composition.Filling;
import dk.sagsgang.commission.composition.MembersOfBody;
import dk.sagsgang.commission.composition.OnePerParty;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.commission.facts.CommissionFacts;
import dk.sagsgang.validation.commission.facts.CommissionRule;
import dk.sagsgang.validation.commission.facts.CompositionFacts;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.math.BigDecimal;
import java.util.Optional;

/** COM-017: The seats give the number of members that is printed. */
public final class SeatsFitMemberCount implements CommissionRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("COM-017", Severity.WARNING)
            .withVariant("fewer", Severity.WARNING)
            .withVariant("more", Severity.WARNING)
            .askingRoster()
            .ofAbsence();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(CommissionFacts facts, Findings findings) {
        for (CompositionFacts each : facts.compositions()) {
            Optional<Count> stated = each.composition()
                    .memberCount()
                    .filter(count -> count.least().isPresent() || count.most().isPresent());
            if (stated.isPresent() && !each.composition().seats().isEmpty()) {
                check(stated.get(), each, facts, findings);
            }
        }
    }

    /** A printed range, such as "10-15 medlemmer", is broken at the end that lies nearest. */
    private static void check(Count stated, CompositionFacts group, CommissionFacts facts, Findings findings) {
        MemberRange places = MemberRange.of(group);
        Optional<Long> most = stated.most().map(BigDecimal::longValue);
        Optional<Long> least = stated.least().map(BigDecimal::longValue);
        if (most.isPresent() && most.get() < places.least()) {
            report(most.get(), places.least(), "more", group, findings);
        } else if (least.isPresent() && least.get() > places.most()) {
            // The seats of an excerpt may stand on another page.
            if (facts.commission().excerpt().orElse(false)) {
                return;
            }
            report(least.get(), places.most(), "fewer", group, findings);
        } else if (facts.roster().isEmpty() && group.seatsFilledBy(SeatsFitMemberCount::asksRoster)) {
            findings.lacksRoster();
        }
    }

    private static void report(long stated, long seats, String variant, CompositionFacts group, Findings findings) {
        findings.at(
                group.place().at("memberCount"),
                variant,
                Argument.number("stated", stated),
                Argument.number("seats", seats));
    }

    private static boolean asksRoster(Filling filling) {
        return filling instanceof MembersOfBody || filling instanceof OnePerParty;
    }
}
