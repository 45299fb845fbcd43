package dk.sagsgang.exchange.paper.organisation.unit;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.organisation.Placement;
import dk.sagsgang.organisation.PlacementKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Sentences that say where a part of a unit's work is done: "Rådgiverne er overvejende placeret decentralt på skolerne." */
public final class PlacementSentences {

    private static final String EXTENT =
            "(?:i vid udstrækning|overvejende|som udgangspunkt|fortrinsvis|primært|hovedsagelig|delvis)";

    private static final String DONE = "(?:er|bliver|varetages|løses|placeres|sidder|udføres)";

    /** How it is done, with the verb among it: "skal i vid udstrækning varetages", "er fysisk placeret". */
    private static final String HOW = "(?<how>(?:(?:skal|vil|kan|bør|fysisk|fortsat|som hidtil|fremover|placeret|"
            + EXTENT + ") ){0,3}" + DONE + " (?:(?:fysisk|fortsat|som hidtil|fremover|placeret|" + EXTENT + ") ){0,3})";

    private static final String PART = "^(?<part>\\p{Lu}[^.,:;]{2,60}?)(?:, (?:der|som) [^.,:;]{3,80}?,?)? ";

    private static final String WHERE =
            "(?<kind>centralt|decentralt)(?: placeret)?(?:(?: på| i| med base på) (?<place>\\p{L}[^.,:;]{2,50}?))?";

    private static final String END = "(?:, (?:men|og|mens) .*)?\\.?$";

    private static final QuickPattern PLACED = QuickPattern.compile(PART + HOW + WHERE + END);

    /** "I modellen løses stabsopgaver vedr. løn som udgangspunkt centralt." */
    private static final QuickPattern INVERTED =
            QuickPattern.compile("^(?:I (?:den nye )?(?:model|struktur|organisation)(?:len|en)?|Fremover|Som hidtil) "
                    + DONE
                    + " (?<part>\\p{Ll}+(?: \\p{Ll}+){0,2}?)(?: (?:vedr\\.|vedrørende|om|inden for) [^.,:;]{3,90}?)?(?<how>(?: "
                    + EXTENT + ")?) " + WHERE + END);

    /** "Vejlederne sidder på de enkelte skoler": several places that are alike. */
    private static final QuickPattern SPREAD = QuickPattern.compile(
            PART + "(?<how>(?:er|sidder|arbejder|placeres)(?: (?:fysisk|fortsat|placeret|" + EXTENT
                    + ")){0,3}) (?:ude )?(?:på|i) (?<place>(?:forskellige|de enkelte|de forskellige|flere|alle) \\p{Ll}{4,30})(?: .*)?\\.?$");

    /** "Nogle opgaver vil det fortsat være mest hensigtsmæssigt at varetage centralt (med base på rådhuset)." */
    private static final QuickPattern BEST = QuickPattern.compile(
            "^(?<part>\\p{Lu}[^.,:;]{2,60}?) (?:vil det|er det)(?<how> (?:fortsat |dog |som udgangspunkt )?)(?:være )?(?:mest |bedst )?(?:hensigtsmæssigt|naturligt|muligt|nødvendigt|bedst) at (?:varetage|løse|placere|samle|udføre) (?<kind>centralt|decentralt)(?:(?:,? \\(?(?:på|i|med base på|med base i)) (?<place>\\p{L}[^.,:;()]{2,50}?)\\)?)?\\.?$");

    /** What a part is not: "Det er centralt, at ..." and "Vores værdier". */
    private static final QuickPattern NO_PART = QuickPattern.compile("(?:Det|Den|Der|Vi|Her|Vores)(?: .*)?");

    private static final QuickPattern HOW_FAR = QuickPattern.compile(EXTENT);

    private static final int LONGEST = 250;

    private PlacementSentences() {}

    /** The placement that a sentence tells; empty where it tells none. */
    public static Optional<Placement> of(String sentence) {
        if (sentence.length() > LONGEST) {
            return Optional.empty();
        }
        for (QuickPattern form : List.of(PLACED, INVERTED, SPREAD, BEST)) {
            Matcher placed = form.matcher(sentence);
            if (placed.matches() && !NO_PART.matches(placed.group("part"))) {
                boolean central = form != SPREAD && placed.group("kind").equals("centralt");
                return Optional.of(placement(placed, central ? PlacementKind.CENTRAL : PlacementKind.DECENTRAL));
            }
        }
        return Optional.empty();
    }

    private static Placement placement(Matcher placed, PlacementKind kind) {
        String part = placed.group("part");
        Matcher extent = HOW_FAR.matcher(placed.group("how"));
        String place = placed.group("place");
        return Placement.builder()
                .kind(kind)
                .part(Character.toLowerCase(part.charAt(0)) + part.substring(1))
                .extent(extent.find() ? extent.group() : "")
                .place(place == null ? "" : place)
                .build();
    }
}
