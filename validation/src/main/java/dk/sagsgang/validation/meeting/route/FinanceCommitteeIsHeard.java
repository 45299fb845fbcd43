package dk.sagsgang.validation.meeting.route;

import dk.sagsgang.internal.WordBounds;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.PriorTreatment;
import dk.sagsgang.meeting.route.Route;
import dk.sagsgang.meeting.route.RouteStop;
import dk.sagsgang.party.Body;
import dk.sagsgang.reference.DecisionReference;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.text.Section;
import dk.sagsgang.text.SectionKind;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** RTE-020: The finance committee gives its opinion on a case of economic consequence before the council decides. */
public final class FinanceCommitteeIsHeard implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("RTE-020", Severity.WARNING)
            .restingOn(RuleSource.localGovernmentAct("§ 18, stk. 2").andRegions("§ 13, stk. 1"))
            .in(Edition.AGENDA, Edition.MINUTES)
            .forCouncils()
            .askingRoster();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        for (ItemFacts item : meeting.items()) {
            List<RouteStop> way = item.item().route().map(Route::way).orElse(List.of());
            // A route of the council alone tells nothing of the way there.
            if (way.size() < 2 || item.procedural() || item.information()) {
                continue;
            }
            boolean heard = false;
            boolean unclear = false;
            for (Body body : bodiesOf(item, way)) {
                Optional<Boolean> finance = FinanceCommittee.is(body, meeting);
                heard |= finance.orElse(false);
                unclear |= finance.isEmpty();
            }
            if (heard || !costs(item.item().sections())) {
                continue;
            }
            if (unclear) {
                findings.lacksRoster();
            } else if (!FinanceCommittee.named(item.words().small())) {
                findings.at(
                        item.place().at("route"),
                        Argument.mark("number", item.item().number()));
            }
        }
    }

    private static List<Body> bodiesOf(ItemFacts item, List<RouteStop> way) {
        List<Body> bodies = new ArrayList<>();
        way.forEach(stop -> stop.body().ifPresent(bodies::add));
        item.item().decisions().forEach(decision -> decision.body().ifPresent(bodies::add));
        item.item().history().forEach(reference -> reference.body().ifPresent(bodies::add));
        for (PriorTreatment prior : item.item().priorTreatments()) {
            prior.reference().flatMap(DecisionReference::body).ifPresent(bodies::add);
            prior.decisions().forEach(decision -> decision.body().ifPresent(bodies::add));
        }
        item.item()
                .recommendations()
                .forEach(recommendation -> recommendation.recommendingBody().ifPresent(bodies::add));
        return bodies;
    }

    /** Whether a section on the economy names an amount and does not begin by saying that there is nothing. */
    private static boolean costs(List<Section> sections) {
        return sections.stream().anyMatch(section -> economic(section) && namesAmount(section));
    }

    private static boolean economic(Section section) {
        Optional<SectionKind> kind =
                section.kind().isPresent() ? section.kind() : SectionKind.ofHeading(section.heading());
        return kind.filter(SectionKind.ECONOMIC_CONSEQUENCES::equals).isPresent();
    }

    private static boolean namesAmount(Section section) {
        String words = section.text().plain().strip().toLowerCase(Locale.ROOT);
        return AMOUNT.matcher(words).find() && NONE.stream().noneMatch(words::contains);
    }

    private static final Pattern AMOUNT = WordBounds.compile("\\d[\\d.,]*\\s*(?:mio\\.|mill\\.|mia\\.|t\\.)?\\s*kr\\b");

    /** Words under which an amount is no consequence of this case. */
    private static final List<String> NONE = List.of(
            "ingen økonomiske konsekvenser",
            "ingen direkte økonomiske konsekvenser",
            "ikke økonomiske konsekvenser",
            "ingen bevillingsmæssige konsekvenser",
            "udgiftsneutral",
            "inden for den eksisterende",
            "inden for eksisterende",
            "indenfor den eksisterende",
            "indenfor eksisterende",
            "inden for rammen",
            "afholdes inden for",
            "afholdes indenfor",
            "til orientering");
}
