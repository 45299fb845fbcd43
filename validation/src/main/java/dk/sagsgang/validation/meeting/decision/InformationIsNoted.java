package dk.sagsgang.validation.meeting.decision;

import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.meeting.decision.PointDecision;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.DecisionFacts;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.meeting.facts.Points;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.Optional;
import java.util.Set;

/** DEC-004: A case for information is taken note of. */
public final class InformationIsNoted implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("DEC-004", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        for (ItemFacts item : meeting.items()) {
            if (item.information()) {
                for (DecisionFacts decision : meeting.decisionsHere(item)) {
                    decided(decision, item)
                            .ifPresent(outcome -> findings.at(
                                    decision.place(),
                                    Argument.mark("number", item.item().number()),
                                    Argument.code("outcome", outcome)));
                }
            }
        }
    }

    /** What was decided where only taking note was asked for; empty where that is all that was done. */
    private static Optional<Outcome> decided(DecisionFacts decision, ItemFacts item) {
        Decision d = decision.decision();
        if (!d.remark().blank() || TakingNote.says(d.text())) {
            return Optional.empty();
        }
        return d.points().isEmpty() || decision.outcome().isPresent()
                ? decision.outcome()
                        .filter(outcome -> decides(outcome, item))
                        .filter(outcome -> !TakingNote.follows(d.text(), item.item()))
                : decidedPoint(d, item);
    }

    private static Optional<Outcome> decidedPoint(Decision decision, ItemFacts item) {
        Points points = item.points();
        return decision.points().stream()
                .filter(answer -> answer.remark().blank() && !TakingNote.says(answer.text()))
                .filter(answer -> Answers.of(answer, points).stream()
                        .allMatch(point -> TakingNote.says(point.point().text())))
                .flatMap(answer -> outcome(answer).stream())
                .filter(outcome -> decides(outcome, item))
                .findFirst();
    }

    private static Optional<Outcome> outcome(PointDecision answer) {
        return answer.outcome().isPresent()
                ? answer.outcome()
                : Outcome.ofPhrase(answer.text().plain());
    }

    /** Where the case goes on, a body recommends to the next one that it takes note. */
    private static boolean decides(Outcome outcome, ItemFacts item) {
        boolean goesOn =
                item.item().route().filter(route -> route.way().size() > 1).isPresent();
        return DECIDING.contains(outcome) || (RECOMMENDING.contains(outcome) && !goesOn);
    }

    private static final Set<Outcome> DECIDING =
            Set.of(Outcome.APPROVED, Outcome.APPROVED_WITH_CHANGES, Outcome.REJECTED, Outcome.ELECTED);
    private static final Set<Outcome> RECOMMENDING = Set.of(Outcome.RECOMMENDED, Outcome.NOT_RECOMMENDED);
}
