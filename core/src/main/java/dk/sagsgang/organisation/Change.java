package dk.sagsgang.organisation;

import dk.sagsgang.organisation.leadership.Leadership;
import java.util.List;

/**
 * One difference between an organisation model and the next (organisationsændring).
 *
 * <p>The family is closed, so a switch over it is exhaustive. Each change says enough to be made again: {@link
 * ChangeSet#applyTo}. Units are known by their keys.
 *
 * <p>Where "Sektion X" of the model before is "Sektion for Unge" after, under the same key, the change is a
 * {@link Renamed} with both names.
 */
public sealed interface Change {

    /**
     * A unit that is new (oprettet enhed) and takes over from none.
     *
     * @param unit the unit as it becomes
     */
    record Created(OrganisationUnit unit) implements Change {}

    /**
     * A unit that closes (nedlagt enhed) and has no successor in the model.
     *
     * @param unit the unit as it was
     */
    record Closed(OrganisationUnit unit) implements Change {}

    /**
     * Two or more units that become one (sammenlagte enheder), or one that takes another in.
     *
     * @param from the units as they were, in the order of the former model
     * @param kept keys of those that go on: a unit that takes others in, or gives only a part of its work away
     * @param into the unit as it becomes; where it was there before, what else changes in it is told by other changes
     */
    record Merged(List<OrganisationUnit> from, List<String> kept, OrganisationUnit into) implements Change {

        /** Copies the lists. */
        public Merged {
            from = List.copyOf(from);
            kept = List.copyOf(kept);
        }
    }

    /**
     * One unit that becomes several (opdelt enhed), or gives a part of its work to a new one.
     *
     * @param from the unit as it was
     * @param into the units as they become, in the order of the new model; with {@code from}'s own key among them, it
     *     goes on
     */
    record Split(OrganisationUnit from, List<OrganisationUnit> into) implements Change {

        /** Copies the list. */
        public Split {
            into = List.copyOf(into);
        }
    }

    /**
     * A unit that another takes the place of, one for one (afløst enhed): the new one names it as its predecessor, or has
     * an id of it, but another key.
     *
     * @param before the unit as it was
     * @param after the unit as it becomes
     */
    record Replaced(OrganisationUnit before, OrganisationUnit after) implements Change {}

    /**
     * A unit with another name (navneændring).
     *
     * @param key the key of the unit
     * @param before the name as it was
     * @param after the name as it becomes
     */
    record Renamed(String key, String before, String after) implements Change {}

    /**
     * A unit that belongs elsewhere (flyttet enhed).
     *
     * @param key the key of the unit
     * @param before the key of the unit it belonged to; empty for none
     * @param after the key of the unit it belongs to; empty for none
     */
    record Moved(String key, String before, String after) implements Change {}

    /**
     * A unit that is led otherwise (ændret ledelse).
     *
     * @param key the key of the unit
     * @param before who led it
     * @param after who lead it
     */
    record LeadershipChanged(String key, List<Leadership> before, List<Leadership> after) implements Change {

        /** Copies the lists. */
        public LeadershipChanged {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /**
     * Anything else that is said otherwise of a unit: its tasks, budget, head count, placement and so on.
     *
     * @param before the unit as it was, but with the name, parent and leadership that it becomes where those change
     * @param after the unit as it becomes
     */
    record Revised(OrganisationUnit before, OrganisationUnit after) implements Change {}

    /**
     * Units that cannot be followed from one model to the other, since their key is blank or stands twice.
     *
     * @param before such units of the former model
     * @param after such units of the new model
     */
    record Untraceable(List<OrganisationUnit> before, List<OrganisationUnit> after) implements Change {

        /** Copies the lists. */
        public Untraceable {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /**
     * What the model says beside its units: its state, boards, leadership teams, principles and so on.
     *
     * @param before the former model without its units
     * @param after the new model without its units
     */
    record ModelRevised(OrganisationModel before, OrganisationModel after) implements Change {}

    /**
     * Units that stand in another order.
     *
     * @param keys the keys in their new order
     */
    record Reordered(List<String> keys) implements Change {

        /** Copies the list. */
        public Reordered {
            keys = List.copyOf(keys);
        }
    }
}
