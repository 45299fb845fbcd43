package dk.sagsgang.validation.meeting;

import dk.sagsgang.meeting.Decision;
import dk.sagsgang.party.Body;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.List;
import java.util.Optional;

/** The decision of a meeting is made by the body that meets. */
final class DecisionMadeByThisBody implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("DEC-006", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        if (meeting.meeting().date().isEmpty() || meeting.meeting().bodies().isEmpty()) {
            return;
        }
        for (ItemFacts item : meeting.items()) {
            List<DecisionFacts> decisions = meeting.decisions(item);
            if (decisions.size() != 1) {
                continue;
            }
            Decision decision = decisions.get(0).decision();
            Optional<Body> body = decision.body();
            if (body.isPresent()
                    && decision.date().equals(meeting.meeting().date())
                    && !meeting.meets(body.get())
                    && meeting.meeting().bodies().stream().allMatch(body.get()::comparableTo)
                    && !onRoute(item, body.get())) {
                findings.at(
                        decisions.get(0).place().at("body"),
                        Argument.body("decided", body.get().label()),
                        Argument.body("meets", meeting.meeting().bodies().get(0).label()));
            }
        }
    }

    private static boolean onRoute(ItemFacts item, Body body) {
        return item.item().route().stream()
                .flatMap(route -> route.way().stream())
                .anyMatch(stop -> stop.body().filter(body::sameAs).isPresent());
    }
}
