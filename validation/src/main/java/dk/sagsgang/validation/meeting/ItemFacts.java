package dk.sagsgang.validation.meeting;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.CaseType;
import dk.sagsgang.meeting.ItemKind;
import dk.sagsgang.meeting.Recommendation;
import dk.sagsgang.meeting.RecommendationPoint;
import dk.sagsgang.text.Access;
import dk.sagsgang.validation.rule.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One item of a meeting with its place, as rules look at it. */
final class ItemFacts {

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
    private final List<DecisionFacts> decisions;
    private @Nullable List<DecisionFacts> decisionsHere;
    private @Nullable Boolean procedural;

    ItemFacts(AgendaItem item, Place place, @Nullable ItemFacts parent, int order) {
        this.item = item;
        this.place = place;
        this.parent = parent;
        this.order = order;
        this.decisions = item.decisions().isEmpty() ? List.of() : decisions(item);
    }

    private List<DecisionFacts> decisions(AgendaItem item) {
        Place list = place.at("decisions");
        List<DecisionFacts> found = new ArrayList<>(item.decisions().size());
        for (int d = 0; d < item.decisions().size(); d++) {
            found.add(new DecisionFacts(item.decisions().get(d), this, list.at(d)));
        }
        return found;
    }

    /** All decisions printed on the item. */
    List<DecisionFacts> decisions() {
        return decisions;
    }

    /** Those of them that were made at this meeting; asked for by many rules and found once. */
    List<DecisionFacts> decisionsHere(Predicate<DecisionFacts> madeHere) {
        List<DecisionFacts> here = decisionsHere;
        if (here == null) {
            here = decisions.isEmpty()
                    ? decisions
                    : decisions.stream().filter(madeHere).toList();
            decisionsHere = here;
        }
        return here;
    }

    AgendaItem item() {
        return item;
    }

    Place place() {
        return place;
    }

    /** The item under which this one stands; empty for an item of the agenda itself. */
    Optional<ItemFacts> parent() {
        return Optional.ofNullable(parent);
    }

    /** The item's place in the order of the meeting, sub-items after their item. */
    int order() {
        return order;
    }

    /** Whether it is a recurring item that needs no decision, by its kind or else by its title. */
    boolean procedural() {
        Boolean known = procedural;
        if (known == null) {
            Optional<ItemKind> kind = item.kind().isPresent() ? item.kind() : ItemKind.ofTitle(item.title());
            known = kind.filter(PROCEDURAL::contains).isPresent();
            procedural = known;
        }
        return known;
    }

    boolean closed() {
        return item.access().filter(access -> access == Access.CLOSED).isPresent();
    }

    boolean open() {
        return !closed();
    }

    boolean information() {
        return item.caseType().filter(CaseType.INFORMATION::equals).isPresent();
    }

    /** All recommended points of the item with their places. */
    List<PointFacts> points() {
        List<PointFacts> points = new ArrayList<>();
        for (int r = 0; r < item.recommendations().size(); r++) {
            Recommendation recommendation = item.recommendations().get(r);
            for (int p = 0; p < recommendation.points().size(); p++) {
                points.add(new PointFacts(
                        recommendation.points().get(p),
                        recommendation,
                        p,
                        place.at("recommendations", r).at("points", p)));
            }
        }
        return points;
    }

    /** A recommended point, its recommendation, its index there and its place. */
    record PointFacts(RecommendationPoint point, Recommendation recommendation, int index, Place place) {}
}
