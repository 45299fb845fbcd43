package dk.sagsgang.exchange.paper.commission.seat;

import dk.sagsgang.commission.composition.Representatives;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.quantity.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Several who each send somebody, told once for all of them: "repræsentanter for Vestby Skole, Ældre Sagen og Vestby Handel". */
public final class SentByEach {

    private static final QuickPattern SENT = QuickPattern.compile("^(?:en |\\d+ )?repræsentanter (?:fra|for) (.+)$");

    /** "3 repræsentanter fra Byrådet og 3 fra foreningslivet": as many of each as is said, and not one. */
    private static final QuickPattern COUNTED_AGAIN =
            QuickPattern.compile("\\d.*(?:,| og| samt) " + CountedSeat.NUMBER + " .*");

    private static final QuickPattern LAST_OF_NAMES = QuickPattern.compile(" (?:og|samt) (?=\\p{Lu})");

    /** "Borgerservice og to tillidsrepræsentanter": behind the last name those who are of no such sort. */
    private static final QuickPattern AND_OTHERS =
            QuickPattern.compile("^(.+?),? (?:og|samt) (" + CountedSeat.NUMBER + " \\p{Ll}.+)$");

    private static final int FEWEST = 2;

    private SentByEach() {}

    /** "A, B og C med hver én repræsentant". */
    private static final QuickPattern WITH_EACH = QuickPattern.compile(
            "^(?<list>.+?),? med (?:(?:hver )?(?<count>(?:én|en|et|ét|to|tre|\\d) (?:repræsentant|medlem)(?:er|mer)?)(?: hver)?)$");

    private static final QuickPattern EACH = QuickPattern.compile(", | (?:og|samt) (?=\\p{Lu}|\\p{Ll}+(?:erne|ene) )");

    /** A seat for each of them; none where a list is not of such names. */
    public static List<Seat> seats(String list) {
        Matcher each = WITH_EACH.matcher(list);
        if (each.matches() && list.contains("hver")) {
            List<Seat> all = new ArrayList<>();
            for (String name : EACH.split(each.group("list"))) {
                all.add(seat(name).withCount(Optional.of(Count.of(each.group("count")))));
            }
            return all.size() < FEWEST ? List.of() : all;
        }
        Matcher sent = SENT.matcher(list);
        if (!sent.matches() || SeatNouns.several(list) || COUNTED_AGAIN.matches(list)) {
            return List.of();
        }
        List<Seat> seats = new ArrayList<>();
        for (String part : sent.group(1).split(", ")) {
            for (String name : LAST_OF_NAMES.split(part)) {
                if (!Character.isUpperCase(name.codePointAt(0))) {
                    return List.of();
                }
                Matcher others = AND_OTHERS.matcher(name);
                boolean and = others.matches();
                seats.add(seat(and ? others.group(1) : name));
                if (and) {
                    seats.add(SeatWords.seat(others.group(2)));
                }
            }
        }
        return seats.size() < FEWEST ? List.of() : seats;
    }

    private static Seat seat(String name) {
        return Seat.builder()
                .printed(name)
                .filledBy(Representatives.builder().group(name).build())
                .build();
    }
}
