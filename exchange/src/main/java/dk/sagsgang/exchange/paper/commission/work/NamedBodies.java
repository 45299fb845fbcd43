package dk.sagsgang.exchange.paper.commission.work;

import dk.sagsgang.party.Body;
import java.util.List;

/** The bodies that a sentence names, but for the group whose paper it is. */
public final class NamedBodies {

    private NamedBodies() {}

    /** The bodies in printed order, each once. */
    public static List<Body> in(String sentence) {
        return Recipients.named(sentence).stream()
                .map(Recipients.Named::body)
                .distinct()
                .toList();
    }
}
