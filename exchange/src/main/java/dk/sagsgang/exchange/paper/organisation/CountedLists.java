package dk.sagsgang.exchange.paper.organisation;

import dk.sagsgang.exchange.paper.organisation.unit.StatedUnits;
import dk.sagsgang.exchange.paper.organisation.unit.UnitNameLists;
import dk.sagsgang.exchange.paper.organisation.unit.UnitTree;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.List;

/**
 * Lists behind a number of units and a colon, "Tre stabe skal støtte de andre: Strategi & udvikling, Økonomi & effekt samt
 * Koncernservice": where just as many stand there they are those units, whatever their words.
 */
final class CountedLists {

    /** What is in a unit stands in brackets behind its name. */
    private static final QuickPattern BRACKETS = QuickPattern.compile(" \\([^()]{2,80}\\)");

    private final UnitTree tree;

    CountedLists(UnitTree tree) {
        this.tree = tree;
    }

    /**
     * Takes the units that a sentence lists.
     *
     * @param about the key of the unit that the text around is about; empty without one
     */
    void take(String sentence, String about, PaperLine line) {
        int colon = sentence.indexOf(": ");
        if (colon < 0) {
            return;
        }
        List<StatedUnits.Stated> stated = StatedUnits.in(sentence.substring(0, colon));
        int number = stated.size() == 1 ? stated.get(0).number().orElse(0) : 0;
        if (number > 1) {
            UnitNameLists.counted(
                            BRACKETS.matcher(sentence.substring(colon + 2)).replaceAll(""), number)
                    .forEach(name -> tree.takeBelow(about, name, stated.get(0).kind(), line));
        }
    }
}
