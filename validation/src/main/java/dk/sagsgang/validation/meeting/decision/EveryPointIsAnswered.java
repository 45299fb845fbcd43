package dk.sagsgang.validation.meeting.decision;

import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.DecisionFacts;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.meeting.facts.NotReleased;
import dk.sagsgang.validation.meeting.facts.PointFacts;
import dk.sagsgang.validation.meeting.facts.PrintedMarks;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleSource;
import java.util.List;

/** DEC-001: In minutes every recommended point is answered. */
public final class EveryPointIsAnswered implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("DEC-001", Severity.ERROR)
            .ofAbsence()
            .restingOn(RuleSource.localGovernmentAct("§ 13, stk. 1")
                    .and(RuleSource.LOCAL_GOVERNMENT_ACT, "§ 20, stk. 3")
                    .andRegions("§ 12, stk. 1"))
            .in(Edition.MINUTES)
            .withVariant("no-decision", Severity.ERROR)
            .withVariant("unanswered", Severity.ERROR);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        for (ItemFacts item : meeting.items()) {
            if (recommended(item) && meeting.due().on(item)) {
                check(item, meeting, findings);
            }
        }
    }

    private static boolean recommended(ItemFacts item) {
        List<Recommendation> recommendations = item.item().recommendations();
        for (int r = 0; r < recommendations.size(); r++) {
            if (!recommendations.get(r).points().isEmpty()
                    || !recommendations.get(r).text().blank()) {
                return true;
            }
        }
        return false;
    }

    private static void check(ItemFacts item, MeetingFacts meeting, Findings findings) {
        List<DecisionFacts> here = meeting.decisionsHereOrMistaken(item);
        boolean decided = false;
        boolean ofTheWhole = false;
        for (DecisionFacts decision : here) {
            decided |= decides(decision);
            ofTheWhole |= decision.ofTheWhole();
        }
        if (!decided) {
            if (!decidedPerhaps(item, meeting) && !decidedBelow(item, meeting)) {
                findings.at(
                        item.place(),
                        "no-decision",
                        Argument.mark("number", item.item().number()));
            }
            return;
        }
        if (!ofTheWhole && here.containsAll(meeting.decisionsPerhapsHere(item))) {
            List<PointFacts> unanswered = UnansweredPoints.of(item, here, Addressees.of(item, meeting));
            // A decision under a wrong mark is told by DEC-002: the point that it means is not missed as well.
            if (!unanswered.isEmpty() && unanswered.size() > marksOfNoPoint(item, here)) {
                unanswered.forEach(point -> findings.at(
                        point.place(), "unanswered", Argument.mark("mark", PrintedMarks.markOrOrder(point))));
            }
        }
    }

    private static long marksOfNoPoint(ItemFacts item, List<DecisionFacts> here) {
        return here.stream()
                .flatMap(decision -> decision.decision().points().stream())
                .filter(answer -> answer.answers().isEmpty() && Answers.marksUnknownPoint(answer, item.points()))
                .count();
    }

    private static boolean decidedPerhaps(ItemFacts item, MeetingFacts meeting) {
        return meeting.decisionsPerhapsHere(item).stream().anyMatch(EveryPointIsAnswered::decides);
    }

    private static boolean decides(DecisionFacts decision) {
        return decision.written() && !NotReleased.leftEmpty(decision.decision());
    }

    /** Where the sub-items are decided on one by one, their item needs no decision of its own. */
    private static boolean decidedBelow(ItemFacts item, MeetingFacts meeting) {
        return !item.item().items().isEmpty()
                && meeting.under(item).stream().anyMatch(below -> decidedPerhaps(below, meeting));
    }
}
