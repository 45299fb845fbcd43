package dk.sagsgang.validation.meeting.decision;

import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.meeting.decision.PointDecision;
import dk.sagsgang.meeting.route.Route;
import dk.sagsgang.meeting.route.RouteRole;
import dk.sagsgang.meeting.route.RouteStop;
import dk.sagsgang.party.Body;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.DecisionFacts;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.meeting.facts.PointFacts;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** DEC-008: A body that prepares a case recommends; it does not approve finally. */
public final class PreparingBodyRecommends implements MeetingRule {

    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("DEC-008", Severity.WARNING).in(Edition.MINUTES);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        for (ItemFacts item : meeting.items()) {
            // What is approved of a case for information is another rule's matter.
            if (item.item().route().isPresent() && !item.information()) {
                Optional<Body> decides = decidesAfter(item.item().route().get(), meeting);
                if (decides.isPresent()) {
                    check(item, decides.get(), meeting, findings);
                }
            }
        }
    }

    private static void check(ItemFacts item, Body decides, MeetingFacts meeting, Findings findings) {
        for (DecisionFacts decision : meeting.decisionsHere(item)) {
            if (approves(decision)
                    && !decision.sendsOn()
                    && !sendsOn(decision.decision())
                    && !onOwnPoints(decision.decision(), item, Addressees.of(item, meeting))) {
                findings.at(
                        decision.place(),
                        Argument.mark("number", item.item().number()),
                        Argument.body("decides", decides.label()));
            }
        }
    }

    /** The body that decides when the one that meets has prepared the case; empty where that one may decide itself. */
    private static Optional<Body> decidesAfter(Route route, MeetingFacts meeting) {
        List<RouteStop> stops = route.stops();
        int here = -1;
        for (int s = 0; s < stops.size(); s++) {
            if (stops.get(s).marked().isPresent()) {
                // A grid of crosses tells no order.
                return Optional.empty();
            }
            if (stops.get(s).body().filter(meeting.whoMeets()::meets).isPresent()) {
                if (stops.get(s).role().filter(RouteRole.DECIDES::equals).isPresent()) {
                    return Optional.empty();
                }
                here = s;
            }
        }
        for (int s = stops.size() - 1; here >= 0 && s > here; s--) {
            if (mayDecide(stops.get(s), meeting)) {
                return stops.get(s).body();
            }
        }
        return Optional.empty();
    }

    private static boolean mayDecide(RouteStop stop, MeetingFacts meeting) {
        return stop.role().map(RouteRole.DECIDES::equals).orElse(true)
                && stop.body().filter(body -> !meeting.kinds().heard(body)).isPresent();
    }

    private static boolean approves(DecisionFacts decision) {
        List<PointDecision> points = decision.decision().points();
        if (points.isEmpty() || decision.outcome().isPresent()) {
            return decision.outcome().filter(Outcome.APPROVED::equals).isPresent();
        }
        return points.stream()
                .allMatch(point -> point.outcome().isPresent()
                        ? point.outcome().get().equals(Outcome.APPROVED)
                        : Outcome.ofPhrase(point.text().plain())
                                .filter(Outcome.APPROVED::equals)
                                .isPresent());
    }

    /** Whether it answers only what was recommended to this body, where a case has points for several. */
    private static boolean onOwnPoints(Decision decision, ItemFacts item, Addressees addressees) {
        return !decision.points().isEmpty()
                && decision.points().stream().allMatch(answer -> {
                    List<PointFacts> answered = Answers.of(answer, item.points());
                    return !answered.isEmpty()
                            && answered.stream().allMatch(point -> addressees.ours(point.recommendation()));
                });
    }

    /** Whether the words themselves send the case on: "Godkendt og anbefales over for Byrådet". */
    private static boolean sendsOn(Decision decision) {
        String words = (decision.text().plain() + ' ' + decision.remark().plain()).toLowerCase(Locale.ROOT);
        return ON.stream().anyMatch(words::contains);
    }

    private static final List<String> ON =
            List.of("anbefal", "indstilles", "som indstilling til", "sendes", "fremsend", "oversend", "forelægges");
}
