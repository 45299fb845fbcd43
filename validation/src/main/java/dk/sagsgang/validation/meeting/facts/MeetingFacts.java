package dk.sagsgang.validation.meeting.facts;

import dk.sagsgang.identifier.MunicipalityCode;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.MeetingStatus;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Roster;
import dk.sagsgang.validation.engine.DocumentFacts;
import dk.sagsgang.validation.part.DocumentKeys;
import dk.sagsgang.validation.rule.Context;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Votes votes = new Votes(this);
    private final WhoMeets whoMeets;
    private final Optional<Roster> roster;
    private @Nullable List<ItemFacts> treatments;
    private @Nullable Map<String, ItemFacts> byKey;
    private @Nullable Presences presences;
    private @Nullable DocumentKeys keys;

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
        this.whoMeets = new WhoMeets(meeting, roster, kinds);
        this.items = List.copyOf(ItemOrder.of(meeting.items()));
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

    /** The bodies that meet. */
    public WhoMeets whoMeets() {
        return whoMeets;
    }

    /** The votes that are printed. */
    public Votes votes() {
        return votes;
    }

    @Override
    public boolean kindNeedsRoster(RuleDescription rule) {
        return whoMeets.kindNeedsRoster(rule);
    }

    @Override
    public boolean appliesToBodies(RuleDescription rule) {
        return whoMeets.isFor(rule);
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
        return bodies.isEmpty() || bodies.stream().anyMatch(whoMeets::meets);
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
                        || facts.decision().bodies().stream().anyMatch(whoMeets::mayMeet));
    }
}
