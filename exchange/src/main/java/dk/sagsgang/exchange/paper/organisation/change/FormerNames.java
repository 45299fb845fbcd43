package dk.sagsgang.exchange.paper.organisation.change;

import dk.sagsgang.exchange.paper.organisation.unit.UnitNameLists;
import dk.sagsgang.exchange.paper.organisation.unit.UnitNouns;
import dk.sagsgang.exchange.paper.organisation.unit.UnitWords;
import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** The names in a list of units that another came from: "de to afdelinger Havn og Kyst", "It-afdelingen og Løn og Personale". */
final class FormerNames {

    private static final QuickPattern ARTICLE = QuickPattern.compile(
            "^(?:(?:[dD]en|[dD]et|[dD]e(?: to)?) (?:nuværende |tidligere |hidtidige |eksisterende |gamle )?(?:afdelinger |centre |forvaltninger )?|(?:Afdelingerne|Centrene|Forvaltningerne|Områderne) (?=\\p{Lu}))");

    private static final QuickPattern OTHERS = QuickPattern.compile(
            " (?:og|samt) (?:(?:de|den|det|alle) )?\\p{Ll}{4,}(?:s|ernes|ets|ens)? [^,.:;]{3,60}$");

    private static final QuickPattern JOINT = QuickPattern.compile("(?:,| og| samt)+$");

    private FormerNames() {}

    /** The names in a list; two with one "og" between them are two where each is a unit or neither could be told otherwise. */
    static List<String> in(String list) {
        String bare = ARTICLE.matcher(list).replaceFirst("");
        Matcher others = OTHERS.matcher(bare);
        if (others.find() && others.start() > 0) {
            // What is told behind "og" in small letters has no name; the commas before it part the names.
            List<String> parts = List.of(bare.substring(0, others.start()).split(", "));
            return parts.stream().allMatch(UnitWords::plain) ? parts : List.of();
        }
        boolean one = UnitNouns.before(bare).isPresent()
                && bare.indexOf(" og ") == bare.lastIndexOf(" og ")
                && bare.indexOf(',') < 0
                && !UnitWords.name(bare.substring(bare.indexOf(" og ") + 1).replaceFirst("^og ", ""));
        if (one && UnitWords.plain(bare)) {
            return List.of(bare);
        }
        List<String> alike = alike(bare);
        if (!alike.isEmpty()) {
            return alike;
        }
        List<String> found = UnitNameLists.of(bare, OptionalInt.empty(), true);
        if (!found.isEmpty()) {
            return found;
        }
        List<String> sided = sided(bare);
        if (!sided.isEmpty()) {
            return sided;
        }
        List<String> halves =
                new ArrayList<>(Stream.of(bare.split(" og | samt ")).toList());
        boolean two = halves.size() == 2 && halves.stream().allMatch(UnitWords::plain) && !bare.contains("- og ");
        return two ? halves : UnitWords.plain(bare) ? List.of(bare) : List.of();
    }

    /** "Fagenheden Havn og Kyst og Fagenheden Vej og Park": two names that begin with the same word. */
    private static List<String> alike(String list) {
        String first = list.substring(0, Math.max(0, list.indexOf(' ')));
        List<String> names = new ArrayList<>();
        int from = 0;
        for (int at = list.indexOf(" " + first + " ", 1);
                !first.isEmpty() && at > 0;
                at = list.indexOf(" " + first + " ", at + 1)) {
            names.add(JOINT.matcher(list.substring(from, at)).replaceFirst(""));
            from = at + 1;
        }
        names.add(list.substring(from));
        return names.size() > 1 && names.stream().allMatch(UnitWords::plain) ? names : List.of();
    }

    /**
     * The names of a list whose last part has more than one "og": the first of them parts two names where what stands before it is the name
     * of a unit by its noun, "It-afdelingen og Løn og Personale".
     */
    private static List<String> sided(String list) {
        List<String> parts = new ArrayList<>(List.of(list.split(", ")));
        String last = parts.remove(parts.size() - 1);
        String[] ands = last.split(" og ");
        int and = last.indexOf(" og ");
        boolean two = ands.length > 2
                && UnitWords.name(last.substring(0, and))
                && UnitWords.kind(last.substring(0, and)).isPresent();
        if (!two) {
            return List.of();
        }
        parts.add(last.substring(0, and));
        parts.add(last.substring(and + " og ".length()));
        return parts.stream().allMatch(UnitWords::plain) ? parts : List.of();
    }
}
