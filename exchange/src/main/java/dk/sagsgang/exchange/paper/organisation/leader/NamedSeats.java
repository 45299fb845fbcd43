package dk.sagsgang.exchange.paper.organisation.leader;

import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.organisation.leadership.LeadershipSeat;
import dk.sagsgang.party.Office;
import dk.sagsgang.quantity.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The seats of a team that is told twice: once counted, once by name. */
final class NamedSeats {

    private NamedSeats() {}

    /** The seats that a sentence told, with those named one by one in them: "to direktører" are the two whom other lines name. */
    static List<LeadershipSeat> filled(List<LeadershipSeat> told, List<LeadershipSeat> named) {
        List<LeadershipSeat> left = new ArrayList<>(named);
        List<LeadershipSeat> filled = new ArrayList<>();
        for (LeadershipSeat seat : told) {
            Optional<LeadershipSeat> same = left.stream()
                    .filter(each -> seat.number().isEmpty() && alike(each, seat))
                    .findFirst();
            same.ifPresent(left::remove);
            filled.add(same.orElse(seat));
        }
        for (LeadershipSeat seat : told) {
            int at = filled.indexOf(seat);
            if (at >= 0 && seat.number().flatMap(Count::value).equals(Optional.of(left.size()))) {
                filled.remove(at);
                filled.addAll(at, left);
                left.clear();
            }
        }
        return left.isEmpty() ? filled : List.of();
    }

    /** Whether two seats are held by the same one, or are of the same office. */
    private static boolean alike(LeadershipSeat one, LeadershipSeat other) {
        return one.person().isPresent() && one.person().equals(other.person())
                || other.person().isEmpty() && title(one).equals(title(other));
    }

    /** The title of a seat without its article. */
    static String title(LeadershipSeat seat) {
        return title(seat.office().map(Office::title).orElse(""));
    }

    /** A title without its article. */
    static String title(String title) {
        return FoldedWords.folded(title).replaceFirst("(direktør|chef)en(?![a-zæøå])", "$1");
    }
}
