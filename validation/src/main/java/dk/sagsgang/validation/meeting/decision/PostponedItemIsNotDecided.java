package dk.sagsgang.validation.meeting.decision;

import dk.sagsgang.meeting.decision.ItemEffect;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.DecisionFacts;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.Optional;
import java.util.Set;

/** DEC-011: An item that another decision puts off is not decided at the same meeting. */
public final class PostponedItemIsNotDecided implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("DEC-011", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        for (ItemFacts item : meeting.items()) {
            for (DecisionFacts decision : meeting.decisionsHere(item)) {
                for (int e = 0; e < decision.decision().effects().size(); e++) {
                    ItemEffect effect = decision.decision().effects().get(e);
                    Optional<ItemFacts> other = meeting.item(effect.item());
                    if (effect.outcome().filter(PUT_OFF::contains).isPresent()
                            && other.isPresent()
                            && other.get() != item
                            && decidedFinally(other.get(), meeting)) {
                        findings.at(
                                decision.place().at("effects", e),
                                Argument.mark("number", other.get().item().number()),
                                Argument.code("outcome", effect.outcome().get()));
                    }
                }
            }
        }
    }

    private static boolean decidedFinally(ItemFacts item, MeetingFacts meeting) {
        return meeting.decisionsHere(item).stream()
                .anyMatch(decision -> decision.outcome().filter(FINAL::contains).isPresent());
    }

    private static final Set<Outcome> PUT_OFF = Set.of(Outcome.POSTPONED, Outcome.PENDING, Outcome.WITHDRAWN);
    private static final Set<Outcome> FINAL = Set.of(
            Outcome.APPROVED,
            Outcome.APPROVED_WITH_CHANGES,
            Outcome.RECOMMENDED,
            Outcome.NOT_RECOMMENDED,
            Outcome.NOTED,
            Outcome.REJECTED,
            Outcome.ELECTED,
            Outcome.FORWARDED,
            Outcome.SENT_TO_HEARING);
}
