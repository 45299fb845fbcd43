package dk.sagsgang.exchange.paper.organisation.unit;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.organisation.Placement;
import dk.sagsgang.organisation.PlacementKind;
import java.util.List;
import java.util.regex.Matcher;

/**
 * In which house units are: "Hadsten Rådhus får Kulturforvaltningen", "Planafdelingen og Byggeafdelingen har til huse på Teatergade 8".
 * A town hall or an address is a central place; several towns are places of what is spread over them.
 */
public final class UnitPlaces {

    private static final String HALL =
            "(?:(?:\\p{Lu}\\p{L}+ )?[Rr]ådhus(?:et)?|[Aa]dministrationsbygningen|[Bb]orgercentret)(?: i \\p{Lu}\\p{L}+)?";

    private static final String ADDRESS =
            "(?:\\p{Lu}[\\p{L}.]+ )?\\p{Lu}\\p{L}*(?:gade|vej|allé|torv|torvet|plads|stræde|vænge|boulevard) \\d{1,3}(?: ?[A-Z](?![\\p{L}]))?";

    private static final String TOWNS = "\\p{Lu}\\p{L}+(?:, \\p{Lu}\\p{L}+){0,4} og \\p{Lu}\\p{L}+";

    private static final QuickPattern GETS = QuickPattern.compile("^(?<place>" + HALL
            + ") (?:får|huser|rummer)(?: også| fremover)? (?<units>" + UnitMarks.SEVERAL + ")\\.?$");

    private static final QuickPattern IN = QuickPattern.compile("(?:^|(?<=, og |, mens ))(?<units>" + UnitMarks.SEVERAL
            + ") (?:er|bor|ligger|sidder|samles|placeres|er placeret|har til huse|får til huse|holder til|har kontor|har kontorer|får plads|får kontor|flytter|flytter ind|har adresse|findes)(?: fortsat| fremover| fysisk| i dag| samlet){0,2} (?:på|i|til) (?<place>"
            + HALL + "|" + ADDRESS + ")(?=[.,;]|$)");

    /** Behind what a unit is told to have: "Den har pladser i Næstved, Fuglebjerg og Fladså". */
    private static final QuickPattern SPREAD = QuickPattern.compile(
            "\\bhar (?:pladser|afdelinger|kontorer|adresser|hold|baser) i (?<towns>" + TOWNS + ")(?=[ .,;]|$)");

    /** "Afdelingen har kontor på rådhuset i Hammel." */
    private static final QuickPattern ITS = QuickPattern.compile(
            "\\b(?:har kontor|har kontorer|har til huse|holder til|får plads|er placeret|sidder|bor|ligger)(?: fortsat| fysisk)? (?:på|i) (?<place>"
                    + HALL + "|" + ADDRESS + ")(?=[.,;]|$)");

    private static final int LONGEST = 300;

    private UnitPlaces() {}

    /** Puts the units that a sentence names where it says that they are. */
    public static void take(String sentence, UnitMarks marks, UnitTree tree) {
        if (sentence.length() > LONGEST) {
            return;
        }
        String marked = marks.marked(sentence);
        if (marked.indexOf(UnitMarks.MARK) < 0) {
            return;
        }
        Matcher gets = GETS.matcher(marked);
        if (gets.matches()) {
            put(marks.keys(gets.group("units")), gets.group("place"), PlacementKind.CENTRAL, tree);
            return;
        }
        Matcher in = IN.matcher(marked);
        while (in.find()) {
            put(marks.keys(in.group("units")), in.group("place"), PlacementKind.CENTRAL, tree);
        }
    }

    /** Puts the unit that a sentence goes on with where it says that it is. */
    public static void of(String key, String sentence, UnitTree tree) {
        Matcher spread = SPREAD.matcher(sentence.length() > LONGEST ? "" : sentence);
        Matcher its = ITS.matcher(sentence.length() > LONGEST ? "" : sentence);
        if (spread.find()) {
            put(List.of(key), spread.group("towns"), PlacementKind.DECENTRAL, tree);
        } else if (its.find() && !UnitDetails.ofSome(sentence)) {
            put(List.of(key), its.group("place"), PlacementKind.CENTRAL, tree);
        }
    }

    private static void put(List<String> keys, String place, PlacementKind kind, UnitTree tree) {
        Placement placed = Placement.builder().kind(kind).place(place).build();
        keys.forEach(key ->
                tree.change(key, unit -> unit.placements().isEmpty() ? unit.withPlacements(List.of(placed)) : unit));
    }
}
