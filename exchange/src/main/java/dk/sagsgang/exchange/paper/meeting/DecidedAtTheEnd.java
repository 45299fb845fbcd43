package dk.sagsgang.exchange.paper.meeting;

import dk.sagsgang.exchange.outline.Cell;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.Headings;
import dk.sagsgang.exchange.text.block.Block;
import dk.sagsgang.exchange.text.item.ItemReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Minutes that print what was decided at the end of an item without a heading: "Indstillingen blev godkendt uden afstemning.", below
 * what was recommended, and behind it only who voted what and what is noted.
 */
final class DecidedAtTheEnd {

    private static final QuickPattern DECIDED = QuickPattern.compile(
            "^(?:Indstillingen|(?:\\p{Lu}\\p{Ll}+)?[Ff]orslaget|Sagen|Orienteringen|Redegørelsen)(?: [\u2013-] [^\u2013.]{3,80} [\u2013-])? "
                    + "(?:blev|er|bliver) (?:herefter |enstemmigt )?(?:godkendt|forkastet|tiltrådt|vedtaget|anbefalet|afvist|nedstemt|udsat|oversendt"
                    + "|taget til (?:efterretning|orientering))\\b");

    /** The last words of an item in minutes without headings: "Meddelelserne blev taget til efterretning.", "Punktet blev udsat til maj." */
    private static final QuickPattern LAST = QuickPattern.compile(
            "^(?:(?:Punktet|Sagen|Dagsordenen|Referatet|\\p{Lu}?\\p{Ll}*(?:[Mm]eddelelserne|[Oo]rienteringe(?:n|rne)|[Rr]edegørelsen|[Rr]egnskabet|[Bb]udgettet|[Ff]orslaget|[Ii]ndstillingen))"
                    + " (?:blev|er|bliver) (?:herefter |derefter |enstemmigt )?)?(?:[Tt]aget (?:til (?:efterretning|orientering)|af dagsordenen)|[Gg]odkendt|[Uu]dsat|[Dd]røftet|[Tt]iltrådt|[Vv]edtaget|[Ff]orkastet|[Aa]fvist|[Aa]fslået|[Aa]nbefal(?:es|et)|[Oo]versendt|[Ii]ndstillingen (?:godkendt|tiltrådt|vedtaget|forkastet))"
                    + "(?=[.,]|$| (?:med|mod|uden|som|efter|til|idet|dog|af|i|på|og|enstemmigt|for|under|ved|således|fra|over)\\b)[^.]{0,120}\\.?$");

    /** The same without a verb: "Regnskabet enstemmigt godkendt.", "Borgmesterens forslag vedtaget med 8 stemmer mod 3." */
    private static final QuickPattern WITHOUT_VERB = QuickPattern.compile(
            "^(?=.{5,250}$)(?!.*\\b(?:er|har|havde|var|blev|bliver|kan|skal|vil|som|der|at)\\b.*(?:godkendt|vedtaget|tiltrådt|forkastet|udsat|imødekommet))"
                    + "(?:\\p{Lu}[^.:;,]{2,60} (?:enstemmigt |herefter )?|(?=\\p{Lu})(?iu:enstemmigt )?)(?iu:godkendt|vedtaget|tiltrådt|forkastet|udsat|imødekommet)"
                    + "(?:,? (?:enstemmigt|med|mod|uden|som|efter|til) [^.]{2,80}|, (?:dog|idet) [^.]{2,100})?\\.?$");

    private DecidedAtTheEnd() {}

    /** Whether a line is the outcome of an item and says nothing else. */
    static boolean last(String line) {
        return LAST.matches(line) || WITHOUT_VERB.matches(line);
    }

    private static boolean ends(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH && last(block.text());
    }

    /** Parts the only cell of an item where such a sentence begins, if nothing in it says otherwise. */
    static void part(List<Cell> cells) {
        Cell cell = cells.get(0);
        List<Block> blocks = cell.blocks();
        int from = -1;
        boolean recommended = false;
        for (int b = 0; b < blocks.size(); b++) {
            Block block = blocks.get(b);
            Headings.Role role = Headings.role(block.text());
            boolean heading = Headings.line(block.text());
            if (heading && role == Headings.Role.DECISION || from >= 0 && heading) {
                return;
            }
            recommended |= heading && role == Headings.Role.RECOMMENDATION;
            if (from < 0 && recommended && block.kind() == Block.Kind.PARAGRAPH && DECIDED.find(block.text())) {
                from = b;
            }
        }
        int last = blocks.size() - 1;
        if (from < 0 && last > 0 && ends(blocks.get(last))) {
            from = last;
        }
        if (from > 0) {
            cells.set(0, Cell.blocks(cell.content(), blocks.subList(0, from)));
            cells.add(decision(cell, blocks.subList(from, blocks.size())));
        }
    }

    /** Parts the only cell of an item without any heading where its last paragraph tells what was decided. */
    static void inProse(List<Cell> cells) {
        Cell cell = cells.get(0);
        List<Block> blocks = new ArrayList<>(cell.blocks());
        boolean headed = blocks.stream().anyMatch(block -> Headings.line(block.text()));
        Optional<DecidedInProse> prose =
                blocks.isEmpty() || headed ? Optional.empty() : DecidedInProse.of(blocks.remove(blocks.size() - 1));
        if (prose.isEmpty()) {
            return;
        }
        prose.get().before().ifPresent(blocks::add);
        cells.clear();
        if (!blocks.isEmpty()) {
            cells.add(Cell.blocks(cell.content(), blocks));
        }
        cells.add(decision(cell, List.of(prose.get().decided())));
    }

    private static Cell decision(Cell cell, List<Block> blocks) {
        return new Cell("", cell.content(), null, false, ItemReader.Meaning.DECISION, List.copyOf(blocks));
    }
}
