package dk.sagsgang.exchange.paper.commission.seat;

import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyKind;
import java.util.Optional;

/** Bodies of which members sit in a group: committees and councils, by their names. */
public final class SeatBodies {

    private SeatBodies() {}

    /** A council that the municipality has beside its committees, by a name that can be that of nothing else. */
    static Optional<Body> advisory(String name) {
        return Optional.of(name)
                .filter(words -> BodyWords.only(words).isPresent())
                .map(SeatBodies::body)
                .filter(body -> body.kind().equals(Optional.of(BodyKind.ADVISORY_COUNCIL))
                        && body.name().indexOf(' ') < 0);
    }

    static Body body(String name) {
        String whole = name.endsWith("yråd") && !name.contains(" ") ? name + "et" : name;
        return BodyWords.kinded(Character.toUpperCase(whole.charAt(0)) + whole.substring(1));
    }

    static boolean council(String name) {
        return committee(name) || name.matches("(?i:byråd|\\p{L}+ (?:byråd|kommunalbestyrelse))");
    }

    /** Whether a name is that of a political committee: a council of citizens is represented, and not a committee. */
    public static boolean committee(String name) {
        return BodyWords.only(name).isPresent()
                && name.matches("(?i:.*udvalget|udvalget for .*|byrådet|kommunalbestyrelsen|borgerrepræsentationen)");
    }
}
