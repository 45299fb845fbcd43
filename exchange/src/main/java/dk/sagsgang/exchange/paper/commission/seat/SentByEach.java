package dk.sagsgang.exchange.paper.commission.seat;

import dk.sagsgang.commission.composition.Representatives;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Several who each send somebody, told once for all of them: "repræsentanter for Vestby Skole, Ældre Sagen og Vestby Handel". */
public final class SentByEach {

    private static final QuickPattern SENT = QuickPattern.compile("^(?:en |\\d+ )?repræsentanter (?:fra|for) (.+)$");

    private static final QuickPattern LAST_OF_NAMES = QuickPattern.compile(" (?:og|samt) (?=\\p{Lu})");

    private static final int FEWEST = 2;

    private SentByEach() {}

    /** A seat for each of them; none where a list is not of such names. */
    public static List<Seat> seats(String list) {
        Matcher sent = SENT.matcher(list);
        if (!sent.matches()) {
            return List.of();
        }
        List<Seat> seats = new ArrayList<>();
        for (String part : sent.group(1).split(", ")) {
            for (String name : LAST_OF_NAMES.split(part)) {
                if (!Character.isUpperCase(name.codePointAt(0))) {
                    return List.of();
                }
                seats.add(Seat.builder()
                        .printed(name)
                        .filledBy(Representatives.builder().group(name).build())
                        .build());
            }
        }
        return seats.size() < FEWEST ? List.of() : seats;
    }
}
