package dk.sagsgang.validation.meeting;

import dk.sagsgang.meeting.Decision;
import dk.sagsgang.meeting.Outcome;
import dk.sagsgang.validation.rule.Place;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A decision with the item it stands on and its place. */
final class DecisionFacts {

    private final Decision decision;
    private final ItemFacts item;
    private final Place place;
    private @Nullable Optional<Outcome> outcome;

    DecisionFacts(Decision decision, ItemFacts item, Place place) {
        this.decision = decision;
        this.item = item;
        this.place = place;
    }

    Decision decision() {
        return decision;
    }

    ItemFacts item() {
        return item;
    }

    Place place() {
        return place;
    }

    /** Whether anything was decided: templates print the heading also where nothing is. */
    boolean written() {
        return decision.outcome().isPresent()
                || !decision.points().isEmpty()
                || !decision.votes().isEmpty()
                || !decision.text().blank();
    }

    /** The outcome: the stated one, or where none is stated the one that the printed words begin with. */
    @SuppressWarnings("NullableOptional") // null until it was asked for
    Optional<Outcome> outcome() {
        Optional<Outcome> known = outcome;
        if (known == null) {
            known = decision.outcome().isPresent()
                    ? decision.outcome()
                    : Outcome.ofPhrase(decision.text().plain());
            outcome = known;
        }
        return known;
    }

    /** Whether it decides on the item as a whole, and not only on single points. */
    boolean ofTheWhole() {
        return decision.outcome().isPresent()
                || (!decision.text().blank()
                        && (decision.points().isEmpty() || outcome().isPresent()));
    }
}
