package dk.sagsgang.exchange.paper.organisation;

import dk.sagsgang.exchange.paper.organisation.unit.UnitTree;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.Sentences;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.leadership.Leadership;
import dk.sagsgang.party.Office;
import dk.sagsgang.party.Person;
import dk.sagsgang.quantity.Amount;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.text.FormattedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Sentences of the description of a unit that say nothing but its facts: "Afdelingen har 38 årsværk og ledes af en havnechef." Where the
 * unit has all of them, they describe it no further.
 */
final class FactSentences {

    /** What stands around facts and says nothing by itself. */
    private static final Set<String> AROUND = Set.of(
            "afdelingen",
            "centret",
            "centeret",
            "forvaltningen",
            "sektionen",
            "staben",
            "sekretariatet",
            "enheden",
            "teamet",
            "kontoret",
            "området",
            "sektoren",
            "distriktet",
            "den",
            "det",
            "der",
            "har",
            "får",
            "er",
            "bliver",
            "hedder",
            "ledes",
            "ledet",
            "af",
            "en",
            "et",
            "én",
            "på",
            "og",
            "i",
            "med",
            "for",
            "budget",
            "budgettet",
            "driftsbudget",
            "driftsbudgettet",
            "udgør",
            "placeret",
            "placeres",
            "samlet",
            "alt",
            "tæller",
            "beskæftiger",
            "råder",
            "over",
            "som",
            "leder",
            "lederen",
            "chef",
            "chefen",
            "direktør",
            "direktøren",
            "medarbejdere",
            "ansatte",
            "årsværk",
            "fortsat",
            "fremover",
            "til",
            "huse",
            "holder",
            "stillingen",
            "ubesat",
            "ledig",
            "vakant",
            "nuværende",
            "hidtidige",
            "tidligere",
            "distrikter",
            "afdelinger",
            "de",
            "samt",
            "består",
            "endnu",
            "ikke",
            "besat",
            "fundet",
            "slås",
            "op",
            "desuden",
            "under",
            "sig");

    private static final QuickPattern WORD = QuickPattern.compile("[^\\p{L}]+");

    private static final QuickPattern PARAGRAPHS = QuickPattern.compile("\n\n");

    private static final int LONGEST = 300;

    private FactSentences() {}

    /** The unit whose description is without such sentences. */
    static OrganisationUnit without(OrganisationUnit unit, UnitTree tree) {
        String text = unit.description().content();
        if (text.isEmpty() || text.indexOf('<') >= 0) {
            return unit;
        }
        List<String> facts = facts(unit, tree);
        List<String> paragraphs = new ArrayList<>();
        for (String paragraph : PARAGRAPHS.split(text)) {
            List<String> kept = Sentences.of(paragraph).stream()
                    .map(String::strip)
                    .filter(sentence -> !only(sentence, facts))
                    .toList();
            if (!kept.isEmpty()) {
                paragraphs.add(String.join(" ", kept));
            }
        }
        String left = String.join("\n\n", paragraphs);
        return left.length() == text.length() ? unit : unit.withDescription(FormattedText.of(left));
    }

    private static List<String> facts(OrganisationUnit unit, UnitTree tree) {
        Stream<String> before = unit.predecessors().stream().map(each -> each.name());
        Stream<String> below = tree.units().values().stream()
                .filter(each -> each.parent().equals(unit.key()))
                .map(OrganisationUnit::name);
        String first = unit.name().indexOf(' ') < 0
                ? unit.name()
                : unit.name().substring(0, unit.name().indexOf(' '));
        Stream<String> led = unit.leadership().stream().flatMap(FactSentences::leader);
        Stream<String> counted = Stream.concat(unit.headCount().stream(), unit.fullTimeEquivalents().stream())
                .map(Count::printed);
        Stream<String> spent = unit.budget().stream()
                .flatMap(budget -> budget.amount().stream())
                .map(Amount::printed);
        Stream<String> placed = unit.placements().stream().map(each -> each.place());
        return Stream.of(led, counted, spent, placed, before, below, Stream.of(unit.name(), first))
                .flatMap(each -> each)
                .filter(each -> each.length() > 1)
                .toList();
    }

    private static Stream<String> leader(Leadership leader) {
        return Stream.of(
                        leader.person().map(Person::name).stream(),
                        leader.office().map(Office::title).stream(),
                        leader.span().map(Count::printed).stream(),
                        leader.number().map(Count::printed).stream())
                .flatMap(each -> each);
    }

    /** Whether a sentence has at least one of the facts, and besides them only words that go around them. */
    private static boolean only(String sentence, List<String> facts) {
        if (sentence.length() > LONGEST) {
            return false;
        }
        String rest = FoldedWords.folded(sentence);
        boolean found = false;
        for (String fact : facts) {
            String folded = FoldedWords.folded(fact);
            // The name alone is no fact.
            found |= rest.contains(folded)
                    && !folded.equals(FoldedWords.folded(facts.get(facts.size() - 1)))
                    && !folded.equals(FoldedWords.folded(facts.get(Math.max(0, facts.size() - 2))));
            rest = rest.replace(folded, " ");
        }
        if (!found) {
            return false;
        }
        for (String word : WORD.split(rest)) {
            if (!word.isEmpty() && !AROUND.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
