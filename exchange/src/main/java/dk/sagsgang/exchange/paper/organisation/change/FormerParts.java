package dk.sagsgang.exchange.paper.organisation.change;

import dk.sagsgang.exchange.paper.organisation.unit.UnitNameLists;
import dk.sagsgang.exchange.paper.organisation.unit.UnitNouns;
import dk.sagsgang.exchange.paper.organisation.unit.UnitTree;
import dk.sagsgang.exchange.paper.organisation.unit.UnitWords;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.UnitKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * What there was before, of which a unit is made: "Område Nord består af de nuværende distrikter Havneby og Strandby samt Plejecenter
 * Solgården", "Afdelingen dannes af den hidtidige Havnevagt og Bådehuset". Houses that go by names of their own go on below it.
 */
public final class FormerParts {

    private static final QuickPattern MADE_OF = QuickPattern.compile(
            "^(?<name>\\p{Lu}[^.:;,]{2,60}?) (?:(?<made>dannes af|er dannet af|opstår af|skabes af|bygger på)|består(?: fremover)? af|samler|omfatter|udgøres af|overtager opgaverne fra) (?:både )?(?:(?:den|det|de) )(?:(?:to|tre|fire|fem|seks) )?(?:nuværende|hidtidige|tidligere|eksisterende|gamle) (?:\\p{Ll}{3,} (?=\\p{Lu}))?(?<list>\\p{Lu}[^.:;()]{3,250}?)\\.?$");

    private static final QuickPattern PRONOUN = QuickPattern.compile(UnitNouns.DEFINITE + "|Den|Det");

    private static final QuickPattern BETWEEN = QuickPattern.compile(", | og |,? samt ");

    private static final int LONGEST = 400;

    private final UnitTree tree;

    public FormerParts(UnitTree tree) {
        this.tree = tree;
    }

    /**
     * Takes what a sentence says; true where it says of what a unit is made.
     *
     * @param about the key of the unit that the text around is about, which "Afdelingen" means; empty without one
     */
    public boolean take(String sentence, String about, PaperLine line) {
        Matcher made = MADE_OF.matcher(sentence.length() > LONGEST ? "" : sentence);
        if (!made.matches()) {
            return false;
        }
        String name = made.group("name");
        Optional<String> key = PRONOUN.matches(name)
                ? Optional.of(about).filter(each -> !each.isEmpty())
                : tree.find(name)
                        .or(() -> UnitWords.name(name)
                                ? Optional.of(tree.take(name, Optional.empty(), line))
                                : Optional.empty());
        List<String> parts = parts(made.group("list"));
        if (key.isEmpty() || parts.isEmpty()) {
            return false;
        }
        List<String> before = new ArrayList<>();
        for (String part : parts) {
            boolean house = made.group("made") == null
                    && UnitWords.kind(part).equals(Optional.of(UnitKind.INSTITUTION))
                    && part.indexOf(' ') > 0;
            if (house) {
                tree.takeBelow(key.get(), part, Optional.empty(), line);
            } else {
                before.add(part);
            }
        }
        OrganisationUnit unit = tree.units().get(key.get());
        if (unit != null && unit.predecessors().isEmpty() && !before.isEmpty()) {
            tree.from(key.get(), before);
        }
        return true;
    }

    private static List<String> parts(String list) {
        List<String> parts = Stream.of(BETWEEN.split(list)).map(String::strip).toList();
        // "Plan og Byg" could be one, "Plan- og Byggeafdelingen" is.
        boolean sure = parts.stream().allMatch(UnitWords::plain)
                && (list.contains(", ") || list.contains(" samt ") || parts.size() == 2);
        List<String> names = UnitNameLists.of(list, OptionalInt.empty(), true);
        return sure ? parts : names;
    }
}
