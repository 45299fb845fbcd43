package dk.sagsgang.validation.meeting;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.MeetingStatus;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.time.WorkingDays;
import dk.sagsgang.validation.rule.Place;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A meeting as rules look at it: all its items in order with their places, and what several rules ask of it. */
public final class MeetingFacts {

    private final Meeting meeting;
    private final Optional<Edition> edition;
    private final WorkingDays workingDays;
    private final List<ItemFacts> items;
    private final MistakenDecisions mistaken = new MistakenDecisions(this);
    private final DecisionsDue due = new DecisionsDue(this);
    private final Kinds kinds = new Kinds();
    private @Nullable Boolean council;
    private @Nullable List<VoteFacts> votes;
    private @Nullable Map<String, ItemFacts> byKey;
    private @Nullable Presences presences;

    public MeetingFacts(Meeting meeting, Optional<Edition> edition, WorkingDays workingDays) {
        this.meeting = meeting;
        this.edition = edition;
        this.workingDays = workingDays;
        this.items = List.copyOf(inOrder(meeting.items()));
    }

    public Meeting meeting() {
        return meeting;
    }

    /** The edition to judge by: the caller's, or else the document's own. */
    Optional<Edition> edition() {
        return edition;
    }

    WorkingDays workingDays() {
        return workingDays;
    }

    /** The day of the meeting, or where only its start is told the day of that. */
    public Optional<LocalDate> meetingDay() {
        return meeting.date().isPresent() ? meeting.date() : meeting.start().map(LocalDateTime::toLocalDate);
    }

    /** All items in printed order, each before its sub-items. */
    public List<ItemFacts> items() {
        return items;
    }

    Optional<ItemFacts> item(String key) {
        Map<String, ItemFacts> index = byKey;
        if (index == null) {
            index = new HashMap<>();
            for (ItemFacts item : items) {
                if (!item.item().key().isEmpty()) {
                    index.putIfAbsent(item.item().key(), item);
                }
            }
            byKey = index;
        }
        return Optional.ofNullable(index.get(key));
    }

    Presences presences() {
        Presences known = presences;
        if (known == null) {
            known = new Presences(this);
            presences = known;
        }
        return known;
    }

    public boolean excerpt() {
        return meeting.excerpt().orElse(false);
    }

    /** Whether the meeting was called off: then nothing was decided at it. */
    public boolean calledOff() {
        return meeting.status()
                .filter(status -> status.equals(MeetingStatus.CANCELLED))
                .isPresent();
    }

    boolean council() {
        Boolean known = council;
        if (known == null) {
            known = meeting.bodies().stream()
                    .anyMatch(body ->
                            body.kindOrGuess().filter(BodyKind.COUNCIL::equals).isPresent());
            council = known;
        }
        return known;
    }

    boolean meets(Body body) {
        for (Body meets : meeting.bodies()) {
            if (body.sameAs(meets)) {
                return true;
            }
        }
        return false;
    }

    /** The decisions on an item that were made at this meeting: without body and date, or with this meeting's. */
    public List<DecisionFacts> decisionsHere(ItemFacts item) {
        return item.decisionsHere(this::madeHere);
    }

    /** The decisions of this meeting, or where there are none the one that seems to be but bears another date or name. */
    List<DecisionFacts> decisionsHereOrMistaken(ItemFacts item) {
        List<DecisionFacts> here = decisionsHere(item);
        return here.isEmpty()
                ? item.decisions().stream()
                        .filter(decision -> mistaken.misdated(decision) || mistaken.misnamed(decision))
                        .toList()
                : here;
    }

    /** Decisions of this meeting under another date or another body's name. */
    MistakenDecisions mistaken() {
        return mistaken;
    }

    /** The kinds of bodies, stated or told by their names. */
    public Kinds kinds() {
        return kinds;
    }

    /** Which items must have a decision of this meeting. */
    DecisionsDue due() {
        return due;
    }

    /** Whether a decision is this body's, or nobody's else: bodies are often left out. */
    boolean byThisBody(DecisionFacts decision) {
        return decision.decision().body().map(this::meets).orElse(true);
    }

    /** Whether a day is one of those of the meeting; a meeting whose day is not known can be on every one. */
    boolean onItsDays(LocalDate day) {
        Optional<LocalDate> first = meetingDay();
        return first.isEmpty()
                || day.equals(first.get())
                || (day.isAfter(first.get()) && !day.isAfter(lastDay(first.get())));
    }

    /** The last day of the meeting: another than the first where it ends past midnight or lasts for days. */
    private LocalDate lastDay(LocalDate first) {
        return meeting.end()
                .map(LocalDateTime::toLocalDate)
                .filter(last -> last.isAfter(first))
                .orElse(first);
    }

    private boolean madeHere(DecisionFacts facts) {
        return facts.decision().date().map(this::onItsDays).orElse(true) && byThisBody(facts);
    }

    /** The votes of this meeting, in printed order. */
    List<VoteFacts> votes() {
        List<VoteFacts> known = votes;
        if (known == null) {
            known = new ArrayList<>();
            for (ItemFacts item : items) {
                if (!item.item().decisions().isEmpty()) {
                    addVotes(item, known);
                }
            }
            votes = known;
        }
        return known;
    }

    private void addVotes(ItemFacts item, List<VoteFacts> found) {
        for (DecisionFacts decision : decisionsHere(item)) {
            for (int v = 0; v < decision.decision().votes().size(); v++) {
                found.add(new VoteFacts(
                        decision.decision().votes().get(v),
                        decision,
                        decision.place().at("votes", v)));
            }
        }
    }

    private static List<ItemFacts> inOrder(List<AgendaItem> top) {
        List<ItemFacts> ordered = new ArrayList<>(top.size());
        Deque<Waiting> waiting = new ArrayDeque<>();
        push(waiting, top, Place.ROOT, null);
        while (!waiting.isEmpty()) {
            Waiting next = waiting.pop();
            ItemFacts facts = new ItemFacts(next.item, next.place, next.parent, ordered.size());
            ordered.add(facts);
            push(waiting, next.item.items(), next.place, facts);
        }
        return ordered;
    }

    // A stack of our own: items nest as deep as a document built in memory likes.
    private static void push(
            Deque<Waiting> waiting, List<AgendaItem> items, Place parentPlace, @Nullable ItemFacts parent) {
        if (items.isEmpty()) {
            return;
        }
        Place list = parentPlace.at("items");
        for (int i = items.size() - 1; i >= 0; i--) {
            waiting.push(new Waiting(items.get(i), list.at(i), parent));
        }
    }

    private record Waiting(
            AgendaItem item, Place place, @Nullable ItemFacts parent) {}
}
