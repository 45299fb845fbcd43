package dk.sagsgang.validation.commission.facts;

import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.commission.composition.CompositionResolution;
import dk.sagsgang.commission.composition.Filling;
import dk.sagsgang.commission.composition.Guests;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.commission.composition.SeatRole;
import dk.sagsgang.validation.rule.Place;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A committee or group as rules look at it: its composition, where it stands, and who sits in it as far as is known.
 *
 * @param composition the composition
 * @param place where it stands
 * @param resolution who sits there by the roster of the day, or without one by the document alone
 */
public record CompositionFacts(Composition composition, Place place, CompositionResolution resolution) {

    private static final Set<SeatRole> BESIDE_THE_MEMBERS =
            Set.of(SeatRole.OBSERVER, SeatRole.GUEST, SeatRole.SUBSTITUTE, SeatRole.SECRETARY);

    public Place seat(int index) {
        return place.at("seats", index);
    }

    public boolean seats(SeatRole role) {
        return composition.seats().stream()
                .anyMatch(seat -> seat.role().filter(role::equals).isPresent());
    }

    public boolean seatsFilledBy(Predicate<Filling> filling) {
        return composition.seats().stream()
                .anyMatch(seat -> seat.filledBy().filter(filling).isPresent());
    }

    /** Whether the holder of a seat is no member, or may be none. */
    public static boolean besideTheMembers(Seat seat) {
        return seat.role().filter(BESIDE_THE_MEMBERS::contains).isPresent()
                || seat.filledBy().filter(Guests.class::isInstance).isPresent()
                || !seat.voting().orElse(true);
    }
}
