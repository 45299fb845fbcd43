package dk.sagsgang.exchange.paper.meeting;

import dk.sagsgang.exchange.outline.Cell;
import dk.sagsgang.exchange.outline.ItemOutline;
import dk.sagsgang.exchange.paper.meeting.line.EditionWords;
import dk.sagsgang.exchange.paper.meeting.line.LabelledHeading;
import dk.sagsgang.exchange.paper.page.PaperBlocks;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.Headings;
import dk.sagsgang.exchange.text.item.ItemReader;
import java.util.List;
import java.util.Set;

/**
 * Minutes of boards and councils that call what was decided a conclusion: the word stands in several items, and no item has a heading of a
 * decision.
 */
final class ConcludedItems {

    private static final Set<String> WORDS = Set.of("konklusion", "konklusioner");

    private static final int FEWEST = 2;

    private ConcludedItems() {}

    /** Whether a paper concludes so. */
    static boolean in(List<PaperLine> lines) {
        int concluded = 0;
        for (PaperLine line : lines) {
            String heading = line.mark().isEmpty()
                    ? LabelledHeading.of(line.text())
                            .map(LabelledHeading::heading)
                            .orElse(line.text())
                    : "";
            if (WORDS.contains(FoldedWords.heading(heading))) {
                concluded++;
            } else if (Headings.line(heading)
                    && Headings.role(heading) == Headings.Role.DECISION
                    && !EditionWords.alone(heading)) {
                return false;
            }
        }
        return concluded >= FEWEST;
    }

    /** Puts the lines of an item to its cells, with the conclusion as what was decided. */
    static void cells(List<PaperLine> lines, ItemOutline outline) {
        int from = 0;
        while (from < lines.size()
                && !(lines.get(from).mark().isEmpty()
                        && WORDS.contains(FoldedWords.heading(lines.get(from).text())))) {
            from++;
        }
        int to = Math.min(lines.size(), from + 1);
        while (to < lines.size()
                && !(lines.get(to).mark().isEmpty()
                        && Headings.line(lines.get(to).text()))) {
            to++;
        }
        add(lines.subList(0, from), outline);
        if (from < lines.size()) {
            PaperBlocks decided = PaperBlocks.of(lines.subList(from + 1, to));
            if (!decided.blocks().isEmpty()) {
                outline.cells()
                        .add(new Cell(
                                lines.get(from).text(),
                                decided.content(),
                                null,
                                false,
                                ItemReader.Meaning.DECISION,
                                decided.blocks()));
            }
        }
        add(lines.subList(to, lines.size()), outline);
    }

    private static void add(List<PaperLine> lines, ItemOutline outline) {
        PaperBlocks blocks = PaperBlocks.of(lines);
        if (!blocks.blocks().isEmpty()) {
            outline.cells().add(Cell.blocks(blocks.content(), blocks.blocks()));
        }
    }
}
