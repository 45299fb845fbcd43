package dk.sagsgang.validation.meeting.route;

import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.meeting.route.Route;
import dk.sagsgang.meeting.route.RouteStop;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.GrantWords;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleSource;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * RTE-022: An appropriation is granted by the council: the case goes on to it.
 *
 * <p>The council may let the finance committee move money from one appropriation to another (§ 40, stk. 2), and what it has
 * let it do stands in no document; so it is for information, and silent where money is moved.
 */
public final class AppropriationEndsInCouncil implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("RTE-022", Severity.INFO)
            .restingOn(RuleSource.localGovernmentAct("§ 40, stk. 2").andRegions("§ 21, stk. 4"))
            .in(Edition.AGENDA, Edition.MINUTES)
            .butNotOfCouncils()
            .withVariant("no-council", Severity.INFO);

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
                            .anyMatch(point -> grants(point.point().text().plain()))
                    && !movesMoney(item, meeting)
                    && meeting.decisionsHere(item).stream()
                            .noneMatch(decision -> decision.outcomes().stream().anyMatch(SENT_ON::contains))) {
                findings.at(
                        item.place().at("route"),
                        "no-council",
                        Argument.mark("number", item.item().number()));
            }
        }
    }

    /** Whether the finance committee moves money from one appropriation to another, as the council may let it do. */
    private static boolean movesMoney(ItemFacts item, MeetingFacts meeting) {
        boolean finance = meeting.meeting().bodies().stream().anyMatch(meeting.kinds()::finance);
        return finance && MOVED.matcher(item.words().small()).find();
    }

    private static final Pattern MOVED = Pattern.compile(
            "omplacer|omflyt|overfør(?:es|sel)|flyttes|budgetneutral|bevillingsneutral|udgiftsneutral|modsvares");

    private static boolean grants(String point) {
        if (!GrantWords.appropriation(point)) {
            return false;
        }
        String words = point.toLowerCase(Locale.ROOT);
        return !words.contains("byråd")
                && !words.contains("kommunalbestyrelse")
                && !words.contains("borgerrepræsentation")
                && !words.contains("anbefal")
                && !words.contains("regnskab");
    }

    private static final Set<Outcome> SENT_ON = Set.of(
            Outcome.RECOMMENDED,
            Outcome.NOT_RECOMMENDED,
            Outcome.FORWARDED,
            Outcome.REFERRED_BACK,
            Outcome.POSTPONED,
            Outcome.PENDING);
}
