package dk.sagsgang.exchange.paper.commission.composition;

import dk.sagsgang.commission.composition.Seat;
import java.util.List;
import java.util.Optional;

/**
 * Seats that a page tells twice, once in its own words and once in the statutes below them: where one says no more than the other,
 * they are one seat.
 */
final class SeatsToldTwice {

    private SeatsToldTwice() {}

    /** Leaves the seat that says more, or the first where both say as much of an organisation or a person. */
    static void leave(List<Seat> seats) {
        for (int i = seats.size() - 1; i >= 0; i--) {
            Seat seat = seats.get(i);
            boolean told = seat.count().isEmpty()
                    && seat.filledBy().isPresent()
                    && seats.stream().anyMatch(other -> other != seat && more(other, seat));
            if (told) {
                seats.remove(i);
            }
        }
    }

    /** Whether a seat is the other with a number that the other does not have. */
    private static boolean more(Seat seat, Seat other) {
        return seat.count().isPresent()
                && seat.printed().equals(other.printed())
                && seat.withCount(Optional.empty()).equals(other);
    }
}
