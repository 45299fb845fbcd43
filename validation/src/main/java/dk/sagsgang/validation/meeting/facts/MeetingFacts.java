package dk.sagsgang.validation.meeting.facts;

import dk.sagsgang.identifier.MunicipalityCode;
import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.MeetingStatus;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.party.Directory;
import dk.sagsgang.party.Roster;
import dk.sagsgang.party.RosterBody;
import dk.sagsgang.validation.engine.DocumentFacts;
import dk.sagsgang.validation.part.DocumentKeys;
import dk.sagsgang.validation.rule.Context;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A meeting as rules look at it: all its items in order with their places, and what several rules ask of it. */
public final class MeetingFacts implements DocumentFacts {

    private final Meeting meeting;
    private final Context context;
    private final Optional<Edition> edition;
    private final List<ItemFacts> items;
    private final MistakenDecisions mistaken = new MistakenDecisions(this);
    private final DecisionsDue due = new DecisionsDue(this);
    private final BodyKinds kinds = new BodyKinds(this);
    private final Optional<Roster> roster;
    private @Nullable Boolean council;
    private @Nullable List<VoteFacts> votes;
    private @Nullable List<VoteFacts> printedVotes;
    private @Nullable List<ItemFacts> treatments;
    private @Nullable Map<String, ItemFacts> byKey;
    private @Nullable Presences presences;
    private @Nullable DocumentKeys keys;
    private final Map<Body, Boolean> meets = new HashMap<>();
    private @Nullable Directory<Body> meetingBodies;
    private @Nullable Set<RosterBody> meetingListed;

    /**
     * The facts of a meeting.
     *
     * @param meeting the meeting
     * @param context what rules go by beside it
     */
    public MeetingFacts(Meeting meeting, Context context) {
        this(meeting, context, null);
    }

    /**
     * The same of a meeting that has been gone through.
     *
     * @param keys the keys of all its parts; null to have them looked for when a rule asks
     */
    public MeetingFacts(Meeting meeting, Context context, @Nullable DocumentKeys keys) {
        this.meeting = meeting;
        this.keys = keys;
        this.context = context;
        this.edition = context.edition().or(meeting::edition);
        this.roster = context.roster(meetingDay());
        this.items = List.copyOf(inOrder(meeting.items()));
        items.forEach(this::handOver);
    }

    /** Some decisions are printed on one item and are about another; one that names no item of the meeting stays. */
    private void handOver(ItemFacts item) {
        List<Decision> decisions = item.item().decisions();
        for (int d = 0; d < decisions.size(); d++) {
            String about = decisions.get(d).item();
            if (!about.isEmpty() && !about.equals(item.item().key())) {
                Place printed = item.place().at("decisions", d);
                Decision decision = decisions.get(d);
                item(about).ifPresent(other -> item.handOver(decision, printed, other));
            }
        }
    }

    public Meeting meeting() {
        return meeting;
    }

    /** The edition to judge by: the caller's, or else the document's own. */
    @Override
    public Optional<Edition> edition() {
        return edition;
    }

    /** What the rules go by beside the meeting. */
    public Context context() {
        return context;
    }

    /** Who sits in the municipality's bodies on the day of the meeting, where a roster tells. */
    public Optional<Roster> roster() {
        return roster;
    }

    /** What the roster knows of a body. */
    public Optional<RosterBody> listed(Body body) {
        return roster.flatMap(known -> known.find(body));
    }

    /** How many members the body has: as the document says, or else as the roster does; empty at a joint meeting. */
    public Optional<Integer> memberCount() {
        if (meeting.memberCount().isPresent() || meeting.bodies().size() != 1) {
            return meeting.memberCount();
        }
        return listed(meeting.bodies().get(0)).flatMap(RosterBody::size);
    }

    /** Whether a rule for committees may be for this one, but only a roster could tell what kind of committee it is. */
    @Override
    public boolean kindNeedsRoster(RuleDescription rule) {
        return rule.asksRoster()
                && rule.bodies().contains(BodyKind.STANDING_COMMITTEE)
                && meeting.bodies().stream().anyMatch(body -> kinds.kind(body).isEmpty());
    }

    /** Whether a rule is for one of the bodies that meet, and for none of them is not. */
    @Override
    public boolean appliesToBodies(RuleDescription rule) {
        // Of a body of which nothing is said a rule for some kinds cannot be asked; that it is missing is told by
        // itself.
        boolean anyKnown = false;
        boolean named = rule.bodies().isEmpty();
        for (Body body : meeting.bodies()) {
            Optional<BodyKind> kind = kinds.kind(body);
            if (kind.isPresent() && rule.notBodies().contains(kind.get())) {
                return false;
            }
            named |= kind.isPresent() && rule.bodies().contains(kind.get());
            anyKnown |= known(body);
        }
        return anyKnown && named;
    }

    private static boolean known(Body body) {
        return !body.label().isBlank() || body.kind().isPresent() || !body.ids().isEmpty();
    }

    /** Whether anything is said of a body that meets. */
    public boolean tellsWhoMeets() {
        return meeting.bodies().stream().anyMatch(MeetingFacts::known);
    }

    /** Whether it is surely the meeting of one body alone: not a joint one, and not one of which that is not known. */
    public boolean ofOneBody() {
        return meeting.bodies().size() == 1 && known(meeting.bodies().get(0));
    }

    @Override
    public Optional<MunicipalityCode> municipality() {
        return context.municipality(meeting.municipality(), meetingDay());
    }

    @Override
    public Optional<LocalDate> day() {
        return meetingDay();
    }

    /** The day of the meeting, or where only its start is told the day of that. */
    public Optional<LocalDate> meetingDay() {
        return meeting.date().isPresent() ? meeting.date() : meeting.start().map(LocalDateTime::toLocalDate);
    }

    /** All items in printed order, each before its sub-items. */
    public List<ItemFacts> items() {
        return items;
    }

    /**
     * All items, and then the earlier treatments printed on them, each as the item that it was: for rules that judge what
     * was treated, whenever it was.
     */
    public List<ItemFacts> treatments() {
        List<ItemFacts> known = treatments;
        if (known == null) {
            List<ItemFacts> earlier = EarlierTreatments.of(items);
            known = earlier.isEmpty()
                    ? items
                    : Stream.concat(items.stream(), earlier.stream()).toList();
            treatments = known;
        }
        return known;
    }

    /** The items under an item, and those under them. */
    public List<ItemFacts> under(ItemFacts item) {
        return items.subList(item.order() + 1, item.behind());
    }

    public Optional<ItemFacts> item(String key) {
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

    /** The keys of all its parts. */
    public DocumentKeys keys() {
        DocumentKeys read = keys;
        if (read == null) {
            read = DocumentKeys.of(meeting);
            keys = read;
        }
        return read;
    }

    public Presences presences() {
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

    /** Whether an elected council meets, of a municipality or of a region. */
    public boolean council() {
        Boolean known = council;
        if (known == null) {
            known = meeting.bodies().stream()
                    .anyMatch(body ->
                            kinds.kind(body).filter(BodyKind::electedCouncil).isPresent());
            council = known;
        }
        return known;
    }

    public boolean meets(Body body) {
        // Most decisions, and many stops, bear the name of the body that meets, letter by letter.
        if (meeting.bodies().size() == 1) {
            Body only = meeting.bodies().get(0);
            if (only.equals(body) && only.sameAs(body)) {
                return true;
            }
        }
        Boolean known = meets.get(body);
        if (known == null) {
            known = isOneThatMeets(body);
            meets.put(body, known);
        }
        return known;
    }

    private boolean isOneThatMeets(Body body) {
        return meetingBodies().has(body)
                || roster.flatMap(known -> known.find(body))
                        .filter(meetingListed()::contains)
                        .isPresent();
    }

    /** The bodies that meet. */
    private Directory<Body> meetingBodies() {
        Directory<Body> known = meetingBodies;
        if (known == null) {
            known = Directory.ofBodies();
            meeting.bodies().forEach(known::add);
            meetingBodies = known;
        }
        return known;
    }

    /** What the roster knows of the bodies that meet. */
    private Set<RosterBody> meetingListed() {
        Set<RosterBody> known = meetingListed;
        if (known == null) {
            known = meeting.bodies().stream()
                    .flatMap(body -> listed(body).stream())
                    .collect(Collectors.toSet());
            meetingListed = known;
        }
        return known;
    }

    /** Whether both are the same body, as far as the document and the roster tell. */
    public boolean same(Body left, Body right) {
        return left.sameAs(right)
                || roster.filter(known -> known.same(left, right)).isPresent();
    }

    /** Whether document or roster can tell whether both are the same body. */
    public boolean comparable(Body left, Body right) {
        return left.comparableTo(right)
                || (listed(left).isPresent() && listed(right).isPresent());
    }

    /** The decisions on an item that surely were made at this meeting: without body and date, or with this meeting's. */
    public List<DecisionFacts> decisionsHere(ItemFacts item) {
        return item.decisionsHere(this::madeHere);
    }

    /**
     * The decisions on an item that may have been made at this meeting: also those with a date where the meeting has none, and
     * with a body that cannot be told from the one that meets. Where one is, nobody can say that none is there.
     */
    public List<DecisionFacts> decisionsPerhapsHere(ItemFacts item) {
        return item.decisionsPerhapsHere(this::mayBeMadeHere);
    }

    /** The decisions of this meeting, or where there are none the one that seems to be but bears another date or name. */
    public List<DecisionFacts> decisionsHereOrMistaken(ItemFacts item) {
        List<DecisionFacts> here = decisionsHere(item);
        return here.isEmpty()
                ? item.decisions().stream()
                        .filter(decision -> mistaken.misdated(decision) || mistaken.misnamed(decision))
                        .toList()
                : here;
    }

    /** Decisions of this meeting under another date or another body's name. */
    public MistakenDecisions mistaken() {
        return mistaken;
    }

    /** The kinds of bodies, stated or told by their names. */
    public BodyKinds kinds() {
        return kinds;
    }

    /** Which items must have a decision of this meeting. */
    public DecisionsDue due() {
        return due;
    }

    /** Whether a decision is this body's, or nobody's else: bodies are often left out. */
    public boolean byThisBody(DecisionFacts decision) {
        List<Body> bodies = decision.decision().bodies();
        return bodies.isEmpty() || bodies.stream().anyMatch(this::meets);
    }

    /** Whether a day is one of those of the meeting; a meeting whose day is not known can be on every one. */
    public boolean onItsDays(LocalDate day) {
        Optional<LocalDate> first = meetingDay();
        return first.isEmpty()
                || day.equals(first.get())
                || (day.isAfter(first.get()) && !day.isAfter(lastDay(first.get())));
    }

    /**
     * The last day of the meeting: another than the first where it ends past midnight, lasts for days, or was adjourned
     * and went on within a month.
     */
    private LocalDate lastDay(LocalDate first) {
        LocalDate end = meeting.end()
                .map(LocalDateTime::toLocalDate)
                .filter(last -> last.isAfter(first))
                .orElse(first);
        boolean adjourned =
                meeting.status().filter(MeetingStatus.ADJOURNED::equals).isPresent();
        return adjourned && end.isBefore(first.plusMonths(1)) ? first.plusMonths(1) : end;
    }

    private boolean madeHere(DecisionFacts facts) {
        Optional<LocalDate> date = facts.decision().date();
        boolean dayFits = date.isEmpty() || (meetingDay().isPresent() && onItsDays(date.get()));
        return dayFits && byThisBody(facts);
    }

    private boolean mayBeMadeHere(DecisionFacts facts) {
        return facts.decision().date().map(this::onItsDays).orElse(true)
                && (facts.decision().bodies().isEmpty()
                        || facts.decision().bodies().stream().anyMatch(this::mayMeet));
    }

    private boolean mayMeet(Body body) {
        return meets(body)
                || meeting.bodies().isEmpty()
                || meeting.bodies().stream().anyMatch(meets -> !comparable(body, meets));
    }

    /** The votes of this meeting, in printed order. */
    public List<VoteFacts> votes() {
        List<VoteFacts> known = votes;
        if (known == null) {
            known = new ArrayList<>();
            for (ItemFacts item : items) {
                if (!item.item().decisions().isEmpty()) {
                    addVotes(decisionsHere(item), known);
                }
            }
            votes = known;
        }
        return known;
    }

    /** All votes that are printed, those of earlier decisions and treatments too. */
    public List<VoteFacts> printedVotes() {
        List<VoteFacts> known = printedVotes;
        if (known == null) {
            known = new ArrayList<>();
            for (ItemFacts treatment : treatments()) {
                if (!treatment.decisions().isEmpty()) {
                    addVotes(treatment.decisions(), known);
                }
            }
            printedVotes = known;
        }
        return known;
    }

    private static void addVotes(List<DecisionFacts> decisions, List<VoteFacts> found) {
        for (DecisionFacts decision : decisions) {
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
        for (int i = ordered.size() - 1; i >= 0; i--) {
            ordered.get(i).end();
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
