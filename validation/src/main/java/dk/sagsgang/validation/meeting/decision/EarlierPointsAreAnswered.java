package dk.sagsgang.validation.meeting.decision;

import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.DecisionFacts;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.meeting.facts.PointFacts;
import dk.sagsgang.validation.meeting.facts.PrintedMarks;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.List;
import java.util.stream.Collectors;

/**
 * DEC-024: An earlier decision that answers point by point leaves no point open.
 *
 * <p>Of the decisions on an item that another body or an earlier meeting made: the points are those of the item. Where the
 * recommendation then had points of its own, as at an earlier treatment, they are held against those.
 */
public final class EarlierPointsAreAnswered implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("DEC-024", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        for (ItemFacts item : meeting.items()) {
            if (item.decisions().isEmpty() || item.points().all().size() < 2) {
                continue;
            }
            List<DecisionFacts> here = meeting.decisionsPerhapsHere(item);
            for (DecisionFacts decision : item.decisions()) {
                // One answer may be all that a body had to say; a list of them is meant to be whole.
                if (decision.decision().points().size() > 1 && !decision.ofTheWhole() && !here.contains(decision)) {
                    check(item, decision, meeting, findings);
                }
            }
        }
    }

    private static void check(ItemFacts item, DecisionFacts decision, MeetingFacts meeting, Findings findings) {
        // A mark that no point has is of another recommendation.
        if (decision.decision().points().stream()
                .anyMatch(answer -> Answers.of(answer, item.points()).isEmpty())) {
            return;
        }
        List<PointFacts> open = UnansweredPoints.of(item, List.of(decision), Addressees.of(item, meeting));
        if (!open.isEmpty()) {
            findings.at(
                    decision.place().at("points"),
                    Argument.mark("number", item.item().number()),
                    Argument.mark(
                            "marks",
                            open.stream().map(PrintedMarks::markOrOrder).collect(Collectors.joining(", "))));
        }
    }
}
