package dk.sagsgang.validation.meeting.facts;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.CaseType;
import dk.sagsgang.meeting.ItemKind;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.meeting.decision.RecommendationPoint;
import dk.sagsgang.text.Access;
import dk.sagsgang.validation.rule.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One item of a meeting with its place, as rules look at it. */
public final class ItemFacts {

    /** Items that need neither recommendation nor decision. */
    private static final Set<ItemKind> PROCEDURAL = Set.of(
            ItemKind.AGENDA_APPROVAL,
            ItemKind.MINUTES_APPROVAL,
            ItemKind.INFORMATION,
            ItemKind.QUESTIONS,
            ItemKind.ATTENDANCE,
            ItemKind.COMING_MEETINGS,
            ItemKind.ANY_OTHER_BUSINESS,
            ItemKind.CLOSED_ITEMS,
            ItemKind.SIGNATURES);

    private final AgendaItem item;
    private final Place place;
    private final @Nullable ItemFacts parent;
    private final int order;
    private int behind;
    private final boolean closed;
    private @Nullable Boolean procedural;
    private @Nullable Optional<ItemKind> kind;
    private @Nullable Points points;
    private @Nullable Set<String> earlierPointKeys;
    private @Nullable Set<String> recommendationKeys;
    private @Nullable List<DecisionFacts> decisions;
    private @Nullable List<DecisionFacts> decisionsHere;
    private @Nullable List<DecisionFacts> decisionsPerhapsHere;
    private final List<DecisionFacts> elsewhere = new ArrayList<>(0);
    private Set<Decision> aboutOthers = Set.of();
    private @Nullable String number;
    private @Nullable ItemWords words;
    private @Nullable ItemWords presented;

    ItemFacts(AgendaItem item, Place place, @Nullable ItemFacts parent, int order) {
        this.item = item;
        this.place = place;
        this.parent = parent;
        this.order = order;
        this.closed =
                item.access().isPresent() ? item.access().get() == Access.CLOSED : parent != null && parent.closed;
    }

    public AgendaItem item() {
        return item;
    }

    public Place place() {
        return place;
    }

    /** The item under which this one stands; empty for an item of the agenda itself. */
    public Optional<ItemFacts> parent() {
        return Optional.ofNullable(parent);
    }

    /** The list that it stands in: items under one item are numbered together. */
    public int series() {
        return parent == null ? -1 : parent.order;
    }

    /** The item's place in the order of the meeting, sub-items after their item. */
    public int order() {
        return order;
    }

    /** The place of the first item that stands neither here nor under it. */
    int behind() {
        return behind;
    }

    /** Ends with the last item under it, while the facts of the meeting are made, from the last item to the first. */
    void end() {
        behind = Math.max(behind, order + 1);
        if (parent != null) {
            parent.behind = Math.max(parent.behind, behind);
        }
    }

    /** Whether it is a recurring item that needs no decision, by its kind or else by its title. */
    public boolean procedural() {
        Boolean known = procedural;
        if (known == null) {
            known = kind().filter(PROCEDURAL::contains).isPresent();
            procedural = known;
        }
        return known;
    }

    /** Whether it is of a kind, stated or told by its title. */
    public boolean is(ItemKind kind) {
        return kind().filter(kind::equals).isPresent();
    }

    /** Its kind: as stated, or else as its title tells. */
    private Optional<ItemKind> kind() {
        Optional<ItemKind> known = kind;
        if (known == null) {
            known = item.kind().isPresent() ? item.kind() : ItemKind.ofTitle(item.title());
            kind = known;
        }
        return known;
    }

    /** Whether it is closed; where that is not stated a sub-item is as the item above. */
    public boolean closed() {
        return closed;
    }

    public boolean open() {
        return !closed;
    }

    public boolean information() {
        return item.caseType().filter(CaseType.INFORMATION::equals).isPresent();
    }

    /** All decisions on the item, with their places: those printed on it, and those printed on others that are about it. */
    public List<DecisionFacts> decisions() {
        List<DecisionFacts> known = decisions;
        if (known == null) {
            known = DecisionFacts.of(this);
            if (!aboutOthers.isEmpty() || !elsewhere.isEmpty()) {
                known = Stream.concat(
                                known.stream().filter(decision -> !aboutOthers.contains(decision.decision())),
                                elsewhere.stream())
                        .toList();
            }
            decisions = known;
        }
        return known;
    }

    /** Hands a decision that is printed here to the item that it is about. */
    void handOver(Decision decision, Place printed, ItemFacts about) {
        if (aboutOthers.isEmpty()) {
            aboutOthers = Collections.newSetFromMap(new IdentityHashMap<>());
        }
        aboutOthers.add(decision);
        about.elsewhere.add(new DecisionFacts(decision, about, printed));
    }

    /** The decisions that were made at this meeting, as the meeting tells them from others. */
    List<DecisionFacts> decisionsHere(Predicate<DecisionFacts> madeHere) {
        List<DecisionFacts> known = decisionsHere;
        if (known == null) {
            known = those(madeHere);
            decisionsHere = known;
        }
        return known;
    }

    /** The decisions that may have been made at this meeting, as the meeting tells them from others. */
    List<DecisionFacts> decisionsPerhapsHere(Predicate<DecisionFacts> perhapsMadeHere) {
        List<DecisionFacts> known = decisionsPerhapsHere;
        if (known == null) {
            known = those(perhapsMadeHere);
            decisionsPerhapsHere = known;
        }
        return known;
    }

    private List<DecisionFacts> those(Predicate<DecisionFacts> wanted) {
        List<DecisionFacts> all = decisions();
        for (DecisionFacts decision : all) {
            if (!wanted.test(decision)) {
                return all.stream().filter(wanted).toList();
            }
        }
        return all;
    }

    /** Its number without what is set around it. */
    public String number() {
        String known = number;
        if (known == null) {
            known = PrintedMarks.number(item.number());
            number = known;
        }
        return known;
    }

    /** All its words: title, presentation, recommendations, decisions and earlier treatments. */
    public ItemWords words() {
        ItemWords known = words;
        if (known == null) {
            known = ItemWords.of(item);
            words = known;
        }
        return known;
    }

    /** The words of the presentation and the recommendations of this meeting alone. */
    public ItemWords presented() {
        ItemWords known = presented;
        if (known == null) {
            known = ItemWords.presented(item);
            presented = known;
        }
        return known;
    }

    /**
     * Whether a key is that of a point recommended for this item: here, at an earlier treatment of the case, or on an item
     * above this one.
     */
    public boolean recommends(String pointKey) {
        for (ItemFacts here = this; here != null; here = here.parent) {
            if (!here.points().keyed(pointKey).isEmpty()
                    || here.earlierPointKeys().contains(pointKey)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a key is that of a recommendation of this item as a whole. */
    public boolean proposes(String key) {
        Set<String> known = recommendationKeys;
        if (known == null) {
            known = item.recommendations().stream().map(Recommendation::key).collect(Collectors.toSet());
            recommendationKeys = known;
        }
        return known.contains(key);
    }

    /** The keys of the points that were recommended when the case was treated before. */
    private Set<String> earlierPointKeys() {
        Set<String> known = earlierPointKeys;
        if (known == null) {
            known = item.priorTreatments().stream()
                    .flatMap(prior -> prior.recommendations().stream())
                    .flatMap(recommendation -> recommendation.points().stream())
                    .map(RecommendationPoint::key)
                    .collect(Collectors.toSet());
            earlierPointKeys = known;
        }
        return known;
    }

    /** All recommended points of the item with their places. */
    public Points points() {
        Points known = points;
        if (known == null) {
            known = Points.of(this);
            points = known;
        }
        return known;
    }
}
