package dk.sagsgang.validation.meeting;

import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.RecommendationKind;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.ItemFacts.PointFacts;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** In minutes every recommended point is answered. */
final class EveryPointIsAnswered implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("DEC-001", Severity.ERROR)
            .ofAbsence()
            .restingOn(RuleSource.localGovernmentAct("§ 13, stk. 1"))
            .in(Edition.MINUTES)
            .withVariant("no-decision", Severity.ERROR)
            .withVariant("unanswered", Severity.ERROR);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        if (meeting.calledOff()) {
            return;
        }
        Set<String> settled = settledElsewhere(meeting);
        for (ItemFacts item : meeting.items()) {
            if (!item.procedural()
                    && item.open()
                    && !settled.contains(item.item().key())
                    && item.item().embargo().isEmpty()
                    && item.item().treatedWith().isEmpty()) {
                check(item, meeting, findings);
            }
        }
    }

    private static void check(ItemFacts item, MeetingFacts meeting, Findings findings) {
        boolean recommended = item.item().recommendations().stream()
                .anyMatch(r -> !r.points().isEmpty() || !r.text().blank());
        if (!recommended) {
            return;
        }
        List<DecisionFacts> here = meeting.decisionsOfThisMeetingOrMisdated(item);
        if (here.stream().noneMatch(DecisionFacts::written)) {
            findings.at(
                    item.place(),
                    "no-decision",
                    Argument.mark("number", item.item().number()));
            return;
        }
        if (here.stream().anyMatch(DecisionFacts::ofTheWhole)) {
            return;
        }
        List<PointFacts> points = item.points();
        Set<PointFacts> answered = new HashSet<>();
        here.forEach(
                decision -> decision.decision().points().forEach(point -> answered.addAll(Answers.of(point, points))));
        for (PointFacts point : points) {
            boolean alternative = point.recommendation()
                    .kind()
                    .filter(kind -> !kind.equals(RecommendationKind.MAIN))
                    .isPresent();
            if (!alternative && !answered.contains(point)) {
                findings.at(point.place(), "unanswered", Argument.mark("mark", Printed.markOrOrder(point)));
            }
        }
    }

    /** Keys of items that a decision on another item settles. */
    private static Set<String> settledElsewhere(MeetingFacts meeting) {
        Set<String> settled = new HashSet<>();
        for (ItemFacts item : meeting.items()) {
            for (DecisionFacts decision : meeting.decisionsHere(item)) {
                decision.decision().effects().forEach(effect -> settled.add(effect.item()));
            }
        }
        settled.remove("");
        return settled;
    }
}
