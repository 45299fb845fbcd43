package dk.sagsgang.organisation;

import java.util.List;
import java.util.stream.Stream;

/**
 * What changes from one organisation model to the next (organisationsændring, ændringssæt).
 *
 * <pre>{@code
 * ChangeSet changes = ChangeSet.between(current, proposed);
 * changes.of(Change.Merged.class); // Handicap- og Psykiatriafdelingen and Socialsektionen become Socialafdelingen
 * changes.applyTo(current);        // equals proposed
 * }</pre>
 *
 * <p>Units are the same where their keys are. A unit that is gone and one that is new belong together where one names the
 * other as its predecessor or successor, by key, id or name, or where both have the same id in another system.
 *
 * @param changes the changes: first those by which units come and go, then those inside units, then those of the model,
 *     such as that "Handicap- og Psykiatriafdelingen" and "Socialsektionen" are merged
 */
public record ChangeSet(List<Change> changes) {

    /** Nothing changes. */
    public static final ChangeSet NONE = new ChangeSet(List.of());

    /** Copies the list. */
    public ChangeSet {
        changes = List.copyOf(changes);
    }

    /** What changes from one model to another; it takes time in proportion to their units. */
    public static ChangeSet between(OrganisationModel before, OrganisationModel after) {
        return new ChangeSet(new Comparison(before, after).changes());
    }

    /**
     * The model after these changes: for the former model that they were found in, the new one. A change of a unit that
     * another model does not have changes nothing there.
     */
    public OrganisationModel applyTo(OrganisationModel model) {
        return Reorganisation.of(model).with(changes).model();
    }

    /** Whether nothing changes. */
    public boolean empty() {
        return changes.isEmpty();
    }

    /** The changes of one type, in their order. */
    public <C extends Change> List<C> of(Class<C> type) {
        return changes.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The units that are no more after these changes (nedlagte enheder), each once: closed, merged, split or replaced. */
    public List<OrganisationUnit> closing() {
        return changes.stream().flatMap(ChangeSet::closing).distinct().toList();
    }

    private static Stream<OrganisationUnit> closing(Change change) {
        if (change instanceof Change.Closed closed) {
            return Stream.of(closed.unit());
        }
        if (change instanceof Change.Replaced replaced) {
            return Stream.of(replaced.before());
        }
        if (change instanceof Change.Merged merged) {
            return merged.from().stream().filter(unit -> !merged.kept().contains(unit.key()));
        }
        if (change instanceof Change.Split split) {
            return split.into().stream()
                            .anyMatch(unit -> unit.key().equals(split.from().key()))
                    ? Stream.empty()
                    : Stream.of(split.from());
        }
        return Stream.empty();
    }
}
