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
import java.util.Optional;

/** COM-017: The seats give the number of members that is printed. */
public final class SeatsFitMemberCount implements CommissionRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("COM-017", Severity.WARNING)
            .withVariant("fewer", Severity.WARNING)
            .withVariant("more", Severity.WARNING)
            .askingRoster();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(CommissionFacts facts, Findings findings) {
        for (CompositionFacts each : facts.compositions()) {
            Optional<Integer> stated = each.composition()
                    .memberCount()
                    .filter(count -> !count.approximate().orElse(false))
                    .flatMap(Count::value);
            if (stated.isPresent() && !each.composition().seats().isEmpty()) {
                check(stated.get(), each, facts, findings);
            }
        }
    }

    private static void check(int stated, CompositionFacts group, CommissionFacts facts, Findings findings) {
        MemberRange places = MemberRange.of(group);
        if (stated < places.least()) {
            report(stated, places.least(), "more", group, findings);
        } else if (stated > places.most()) {
            report(stated, places.most(), "fewer", group, findings);
        } else if (facts.roster().isEmpty() && group.seatsFilledBy(SeatsFitMemberCount::asksRoster)) {
            findings.lacksRoster();
        }
    }

    private static void report(int stated, long seats, String variant, CompositionFacts group, Findings findings) {
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
