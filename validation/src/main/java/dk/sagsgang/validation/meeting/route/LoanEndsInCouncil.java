package dk.sagsgang.validation.meeting.route;

import dk.sagsgang.internal.WordBounds;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.meeting.route.Route;
import dk.sagsgang.meeting.route.RouteStop;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleSource;
import dk.sagsgang.validation.text.WordInText;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * RTE-031: A loan that the municipality takes up and a guarantee that it gives are decided by the council: the case goes on to it.
 *
 * <p>That a loan of others is allowed, such as one of a housing association, is another matter.
 */
public final class LoanEndsInCouncil implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("RTE-031", Severity.WARNING)
            .restingOn(RuleSource.localGovernmentAct("§ 41, stk. 1").andRegions("§ 22, stk. 1"))
            .in(Edition.AGENDA, Edition.MINUTES)
            .butNotOfCouncils();

    private static final Pattern LOAN =
            WordBounds.compile("\\b(?:kommunen|regionen|der) (?:optager|optages|hjemtager|hjemtages)"
                    + "[^.]{0,40}\\blån\\b|\\b(?:kommune|region|låne)garanti|\\bgaranti(?:en)? for (?:et |det )?lån");

    private static final Pattern OF_OTHERS = Pattern.compile(
            "byråd|kommunalbestyrelse|borgerrepræsentation|regionsråd|anbefal|efterretning|orienter|regnskab");

    private static final Set<Outcome> SENT_ON = Set.of(
            Outcome.RECOMMENDED, Outcome.NOT_RECOMMENDED, Outcome.FORWARDED, Outcome.REFERRED_BACK, Outcome.POSTPONED);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        for (ItemFacts item : meeting.items()) {
            List<RouteStop> way = item.item().route().map(Route::way).orElse(List.of());
            if (CouncilOnRoute.surelyNot(way, meeting)
                    && item.points().all().stream()
                            .anyMatch(point -> binds(point.point().text().plain()))
                    && meeting.decisionsHere(item).stream()
                            .noneMatch(decision ->
                                    decision.outcome().filter(SENT_ON::contains).isPresent())) {
                findings.at(
                        item.place().at("route"),
                        Argument.mark("number", item.item().number()));
            }
        }
    }

    private static boolean binds(String point) {
        if (!WordInText.stands("lån", point) && !WordInText.stands("garanti", point)) {
            return false;
        }
        String words = point.toLowerCase(Locale.ROOT);
        return LOAN.matcher(words).find() && !OF_OTHERS.matcher(words).find();
    }
}
