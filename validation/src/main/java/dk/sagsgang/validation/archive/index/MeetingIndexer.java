package dk.sagsgang.validation.archive.index;

import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.identifier.ExternalId;
import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.ItemKind;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.MeetingKind;
import dk.sagsgang.meeting.MeetingStatus;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.meeting.route.RouteRole;
import dk.sagsgang.meeting.route.RouteStop;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.validation.meeting.facts.DecisionFacts;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.PrintedMarks;
import dk.sagsgang.validation.meeting.facts.ReadingTitle;
import dk.sagsgang.validation.meeting.facts.TextSums;
import dk.sagsgang.validation.rule.Context;
import dk.sagsgang.validation.rule.Place;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes from a meeting what rules for archives ask of it. */
public final class MeetingIndexer {

    private static final Set<RouteRole> SILENT = Set.of(RouteRole.CONSULTED, RouteRole.INFORMED);
    private static final Set<MeetingStatus> NOT_HELD = Set.of(MeetingStatus.CANCELLED, MeetingStatus.MOVED);
    private static final int LONGEST_APPROVAL = 40;

    /** Words of a decision that changes the agenda: "Godkendt, idet punkt 3 udgår". */
    private static final List<String> CHANGES = List.of(
            "punkt",
            "pkt",
            "tillæg",
            "udgå",
            "udgik",
            "optag",
            "udsæt",
            "udsat",
            "ændr",
            "idet",
            "bemærkning",
            "rækkefølge",
            "undtag",
            "dog ");

    private final Bodies bodies;
    private final SharedValues recent;
    private final CitationIndexer citationIndexer;
    private final ItemCitations citations;

    public MeetingIndexer(Bodies bodies, SharedValues recent) {
        this.bodies = bodies;
        this.recent = recent;
        this.citationIndexer = new CitationIndexer(bodies, recent);
        this.citations = new ItemCitations(citationIndexer);
    }

    public MeetingEntry index(int document, Meeting meeting) {
        MeetingFacts facts = new MeetingFacts(meeting, Context.EMPTY);
        Map<String, Set<ItemEntry.Told>> effects = effects(facts);
        List<Integer> met = meeting.bodies().stream()
                .map(body -> bodies.add(meeting.municipality(), body))
                .filter(body -> body != Bodies.NONE)
                .toList();
        Optional<LocalDate> day = facts.meetingDay();
        Optional<LocalDate> lastDay = day.map(first -> meeting.end()
                .map(LocalDateTime::toLocalDate)
                .filter(last -> last.isAfter(first))
                .orElse(first));
        return new MeetingEntry(
                document,
                met,
                meeting.edition(),
                day,
                lastDay,
                meeting.start(),
                meeting.end(),
                meeting.kind().map(MeetingKind::code).orElse(""),
                PrintedMarks.number(meeting.number()),
                meeting.status().filter(NOT_HELD::contains).isPresent(),
                facts.excerpt(),
                meeting.published().isPresent() ? meeting.published() : meeting.sent(),
                agendaChanged(facts),
                facts.items().stream().anyMatch(item -> kind(item.item(), ItemKind.MINUTES_APPROVAL)),
                recent.one(Attending.of(meeting.attendance())),
                meeting.approvedBy()
                        .map(reference -> citationIndexer.index(
                                Place.ROOT.at("approvedBy"),
                                reference,
                                meeting.municipality(),
                                false,
                                Optional.empty())),
                normal(meeting.ids()),
                facts.items().stream().map(item -> item(item, facts, effects)).toList());
    }

    private ItemEntry item(ItemFacts facts, MeetingFacts meeting, Map<String, Set<ItemEntry.Told>> effects) {
        AgendaItem item = facts.item();
        List<DecisionFacts> here = meeting.decisionsHere(facts);
        List<ItemEntry.Told> outcomes = new ArrayList<>(effects.getOrDefault(item.key(), Set.of()));
        here.forEach(decision -> outcomes.addAll(told(decision)));
        Optional<CaseNumber> caseNumber = item.caseNumber().filter(number -> !number.placeholder());
        List<ItemEntry.Stop> route = route(item, meeting);
        return new ItemEntry(
                facts.place(),
                facts.parent().isEmpty(),
                recent.one(item.key()),
                recent.one(item.number()),
                TextSums.of(item.title()),
                TextSums.of(item.publicTitle()),
                recent.one(folded(caseNumber)),
                recent.one(caseNumber.flatMap(CaseNumber::scheme)),
                recent.one(normal(item.ids())),
                facts.closed(),
                facts.procedural(),
                kind(item, ItemKind.INFORMATION),
                item.late().orElse(false),
                ItemContent.sum(item),
                recent.one(List.copyOf(outcomes)),
                here.stream().anyMatch(DecisionFacts::written),
                here.stream().noneMatch(decision -> changes(decision.decision())),
                recent.one(route),
                toCouncil(item, here, meeting),
                here.stream().anyMatch(decision -> StoppedDecision.is(decision.decision())),
                citations.of(facts, meeting, here),
                citations.followUps(facts, meeting, here),
                ReadingTitle.of(item.title()));
    }

    private static List<ExternalId> normal(List<ExternalId> ids) {
        return ids.stream().map(ExternalId::normal).toList();
    }

    static String folded(Optional<CaseNumber> number) {
        return number.map(CaseNumber::normal).orElse("");
    }

    /** Everything that was decided, the stated outcome first. */
    static List<ItemEntry.Told> told(DecisionFacts decision) {
        boolean stated = decision.decision().outcome().isPresent();
        return decision.outcomes().stream()
                .map(outcome -> new ItemEntry.Told(outcome, stated))
                .toList();
    }

    /** What decisions on other items make of items, by their keys; the same said twice is said once. */
    private static Map<String, Set<ItemEntry.Told>> effects(MeetingFacts meeting) {
        Map<String, Set<ItemEntry.Told>> effects = new HashMap<>();
        for (ItemFacts item : meeting.items()) {
            for (Decision decision : item.item().decisions()) {
                decision.effects().stream()
                        .filter(effect -> !effect.item().isEmpty())
                        .forEach(effect -> effect.outcome()
                                .ifPresent(
                                        outcome -> effects.computeIfAbsent(effect.item(), key -> new LinkedHashSet<>())
                                                .add(new ItemEntry.Told(outcome, true))));
            }
        }
        return effects;
    }

    private List<ItemEntry.Stop> route(AgendaItem item, MeetingFacts meeting) {
        List<RouteStop> stops = item.route().isPresent() ? item.route().get().stops() : List.of();
        // A grid of crosses tells no order.
        if (stops.stream().anyMatch(stop -> stop.marked().isPresent())) {
            return List.of();
        }
        return stops.stream()
                .map(stop -> new ItemEntry.Stop(
                        stop.body()
                                .map(body -> bodies.add(meeting.meeting().municipality(), body))
                                .orElse(Bodies.NONE),
                        stop.role().filter(SILENT::contains).isPresent()
                                || stop.date().isPresent()
                                || stop.body().filter(meeting.kinds()::heard).isPresent()))
                .toList();
    }

    private static boolean toCouncil(AgendaItem item, List<DecisionFacts> here, MeetingFacts meeting) {
        if (item.route().isPresent()) {
            return item.route().get().way().stream()
                    .anyMatch(stop -> meeting.kinds().council(stop)
                            && stop.role().filter(SILENT::contains).isEmpty());
        }
        boolean finance =
                only(meeting.meeting()).filter(meeting.kinds()::finance).isPresent();
        return here.stream().anyMatch(decision -> {
            if (decision.decision().onwardTo().stream()
                    .anyMatch(body -> meeting.kinds()
                            .kind(body)
                            .filter(BodyKind.COUNCIL::equals)
                            .isPresent())) {
                return true;
            }
            String words = decision.decision().text().plain().toLowerCase(Locale.ROOT);
            // The finance committee stands before the council, and recommends to another committee only where it says
            // so.
            return words.contains("byråd")
                    || words.contains("kommunalbestyrelse")
                    || words.contains("borgerrepræsentation")
                    || (finance && !words.contains("udvalg"));
        });
    }

    private static boolean agendaChanged(MeetingFacts meeting) {
        return meeting.items().stream()
                .anyMatch(item -> item.item().decisions().stream()
                                .anyMatch(decision -> !decision.effects().isEmpty())
                        || (kind(item.item(), ItemKind.AGENDA_APPROVAL)
                                && item.item().decisions().stream().anyMatch(MeetingIndexer::changes)));
    }

    private static boolean changes(Decision decision) {
        String text = decision.text().plain().strip().toLowerCase(Locale.ROOT);
        return decision.outcome().filter(Outcome.APPROVED_WITH_CHANGES::equals).isPresent()
                || !decision.remark().blank()
                || text.length() > LONGEST_APPROVAL
                || CHANGES.stream().anyMatch(text::contains);
    }

    private static boolean kind(AgendaItem item, ItemKind kind) {
        return (item.kind().isPresent() ? item.kind() : ItemKind.ofTitle(item.title()))
                .filter(kind::equals)
                .isPresent();
    }

    /** The one body that meets; empty at a joint meeting. */
    static Optional<Body> only(Meeting meeting) {
        return meeting.bodies().size() == 1 ? Optional.of(meeting.bodies().get(0)) : Optional.empty();
    }
}
