package dk.sagsgang.exchange.paper.commission.seat;

import dk.sagsgang.commission.composition.MembersOfBody;
import dk.sagsgang.commission.composition.Representatives;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.quantity.Count;
import java.util.Optional;
import java.util.regex.Matcher;

/** Bodies of which members sit in a group: committees and councils, by their names. */
public final class SeatBodies {

    private static final QuickPattern COUNTED =
            QuickPattern.compile("(?<body>\\p{Lu}[^():,]{3,60}?)(?: \\((?<count>" + SeatNouns.NUMBER + ")\\))?");

    private SeatBodies() {}

    /** A council that the municipality has beside its committees, by a name that can be that of nothing else. */
    static Optional<Body> advisory(String name) {
        return Optional.of(name)
                .filter(words -> BodyWords.only(words).isPresent())
                .map(SeatBodies::body)
                .filter(body -> body.kind().equals(Optional.of(BodyKind.ADVISORY_COUNCIL))
                        && body.name().indexOf(' ') < 0);
    }

    /** "Ældrerådet (1)", "Direktionen": a body by its name, maybe with how many of it. */
    static Optional<Seat> counted(String words) {
        Matcher counted = COUNTED.matcher(words);
        if (!counted.matches() || BodyWords.only(counted.group("body")).isEmpty()) {
            return Optional.empty();
        }
        Body body = body(counted.group("body"));
        boolean own = advisory(counted.group("body")).isPresent()
                || committee(counted.group("body"))
                || body.kind().equals(Optional.of(BodyKind.EXECUTIVE_BOARD));
        boolean bare = counted.group("count") == null;
        if (bare && !body.kind().equals(Optional.of(BodyKind.EXECUTIVE_BOARD))) {
            return Optional.empty();
        }
        return Optional.of(Seat.builder()
                .printed(words)
                .count(Optional.ofNullable(counted.group("count")).map(Count::of))
                .filledBy(
                        own
                                ? MembersOfBody.builder().body(body).build()
                                : Representatives.builder()
                                        .group(counted.group("body"))
                                        .build())
                .build());
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
