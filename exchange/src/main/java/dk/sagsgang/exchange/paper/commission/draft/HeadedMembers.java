package dk.sagsgang.exchange.paper.commission.draft;

import dk.sagsgang.commission.composition.Seat;
import java.util.List;

/**
 * People who sit in a group, with the words over their names: whom they represent, who has sent them, or what they are there.
 *
 * @param heading the words: "Idrætsforeninger", "Suppleanter", "Byrådet"
 * @param seats a seat for each of them
 */
public record HeadedMembers(String heading, List<Seat> seats) {

    public HeadedMembers {
        seats = List.copyOf(seats);
    }
}
