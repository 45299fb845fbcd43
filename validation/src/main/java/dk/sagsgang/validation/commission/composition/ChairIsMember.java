package dk.sagsgang.validation.commission.composition;

import dk.sagsgang.commission.composition.ResolvedPost;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.commission.facts.CommissionFacts;
import dk.sagsgang.validation.commission.facts.CommissionRule;
import dk.sagsgang.validation.commission.facts.CompositionFacts;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.Optional;

/** COM-021: The chair is a member. */
public final class ChairIsMember implements CommissionRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("COM-021", Severity.WARNING)
            .withVariant("chair", Severity.WARNING)
            .withVariant("deputy", Severity.WARNING)
            .askingRoster();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(CommissionFacts facts, Findings findings) {
        for (CompositionFacts each : facts.compositions()) {
            if (!each.composition().seats().isEmpty()) {
                check(each.resolution().chair(), "chair", "chair", each, facts, findings);
                check(each.resolution().deputyChair(), "deputyChair", "deputy", each, facts, findings);
            }
        }
    }

    private static void check(
            Optional<ResolvedPost> post,
            String component,
            String variant,
            CompositionFacts group,
            CommissionFacts facts,
            Findings findings) {
        if (post.isEmpty()) {
            return;
        }
        if (!post.get().seated().orElse(true)) {
            findings.at(group.place().at(component), variant);
        } else if (facts.roster().isEmpty()
                && post.get().seated().isEmpty()
                && post.get().post().filledBy().isPresent()) {
            findings.lacksRoster();
        }
    }
}
