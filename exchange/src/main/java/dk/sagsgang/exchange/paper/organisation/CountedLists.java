package dk.sagsgang.exchange.paper.organisation;

import dk.sagsgang.exchange.paper.organisation.unit.StatedUnits;
import dk.sagsgang.exchange.paper.organisation.unit.UnitNameLists;
import dk.sagsgang.exchange.paper.organisation.unit.UnitTree;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Lists behind a number of units and a colon, "Tre stabe skal støtte de andre: Strategi & udvikling, Økonomi & effekt samt
 * Koncernservice": where just as many stand there they are those units, whatever their words.
 */
final class CountedLists {

    /** What is in a unit stands in brackets behind its name. */
    private static final QuickPattern BRACKETS = QuickPattern.compile(" \\([^()]{2,80}\\)");

    /** A colon, or the dash that stands for one. */
    private static final QuickPattern BEHIND = QuickPattern.compile("[:;] | [-\u2013] (?=\\p{Lu})");

    /** "... som tilsammen ledes af en sekretariatschef" is said of all that are listed. */
    private static final QuickPattern TAIL = QuickPattern.compile(
            ",? (?:som|der) (?:(?:tilsammen|alle|hver|samlet|begge) )?(?:ledes|samarbejder|refererer|hører|er|har|varetager|udgør|betjener)(?![\\p{L}-]).*$");

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
        Matcher end = BEHIND.matcher(sentence);
        if (!end.find()) {
            return;
        }
        int colon = end.start();
        List<StatedUnits.Stated> stated = StatedUnits.in(sentence.substring(0, colon));
        int number = stated.size() == 1 ? stated.get(0).number().orElse(0) : 0;
        if (number > 1) {
            UnitNameLists.counted(
                            TAIL.matcher(BRACKETS.matcher(sentence.substring(end.end()))
                                            .replaceAll(""))
                                    .replaceFirst(""),
                            number)
                    .forEach(name -> tree.takeBelow(about, name, stated.get(0).kind(), line));
        }
    }
}
