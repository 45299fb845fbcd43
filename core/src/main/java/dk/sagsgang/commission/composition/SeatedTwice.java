package dk.sagsgang.commission.composition;

import dk.sagsgang.party.Person;
import java.util.List;

/**
 * Somebody who sits on several seats of one composition, or on one seat more than once (dobbelt medlemskab).
 *
 * <p>The chair of the social committee who also sits there "som formand for Handicaprådet", on the first and the fourth
 * seat, is seated on 0 and 3.
 *
 * @param person the person, such as "Lærke Overgårdslund"
 * @param seats the indices of the seats, in order, one as often as the person is on it, such as {@code 0} and {@code 5}
 */
public record SeatedTwice(Person person, List<Integer> seats) {

    /** Not stable: a resolution makes them. */
    public SeatedTwice {
        seats = List.copyOf(seats);
    }
}
