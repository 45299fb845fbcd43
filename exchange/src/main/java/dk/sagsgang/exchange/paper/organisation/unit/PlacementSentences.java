package dk.sagsgang.exchange.paper.organisation.unit;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.organisation.Placement;
import dk.sagsgang.organisation.PlacementKind;
import java.util.Optional;
import java.util.regex.Matcher;

/** Sentences that say where a part of a unit's work is done: "Rådgiverne er overvejende placeret decentralt på skolerne." */
public final class PlacementSentences {

    private static final String EXTENT =
            "(?<extent>i vid udstrækning|overvejende|som udgangspunkt|fortrinsvis|primært|hovedsagelig|delvis)";

    private static final QuickPattern PLACED = QuickPattern.compile(
            "^(?<part>\\p{Lu}[^.,:;]{2,60}?) (?:er|varetages|løses|placeres|sidder|udføres)(?: " + EXTENT
                    + ")?(?: fysisk)?(?: placeret)? (?<kind>centralt|decentralt)(?: placeret)?(?:(?: på| i| med base på) (?<place>\\p{L}[^.,:;]{2,50}?))?\\.?$");

    private PlacementSentences() {}

    /** The placement that a sentence tells; empty where it tells none. */
    public static Optional<Placement> of(String sentence) {
        Matcher placed = PLACED.matcher(sentence.length() > 250 ? "" : sentence);
        if (!placed.matches()) {
            return Optional.empty();
        }
        String part = placed.group("part");
        String extent = placed.group("extent");
        String place = placed.group("place");
        return Optional.of(Placement.builder()
                .kind(placed.group("kind").equals("centralt") ? PlacementKind.CENTRAL : PlacementKind.DECENTRAL)
                .part(Character.toLowerCase(part.charAt(0)) + part.substring(1))
                .extent(extent == null ? "" : extent)
                .place(place == null ? "" : place)
                .build());
    }
}
