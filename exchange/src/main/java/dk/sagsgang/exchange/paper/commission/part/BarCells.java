package dk.sagsgang.exchange.paper.commission.part;

import dk.sagsgang.exchange.paper.page.Paper;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.SourceText;

/** Cells that bars part, "uge 9 | Første møde | Direktionen": such a paper is read as one whose cells tabs part. */
public final class BarCells {

    private static final QuickPattern BAR = QuickPattern.compile("(?<=\\S) ?\\| ?(?=\\S)|^\\| ?| ?\\|$");

    /** A bar between the cells of a line of the source, which a tab takes the place of. */
    private static final QuickPattern IN_SOURCE = QuickPattern.compile("(?<= )\\|(?= |\\R|$)");

    /** The bar before the first cell. */
    private static final QuickPattern FIRST = QuickPattern.compile("(?m)^\\|(?= )");

    /** The line between the head of a table and its rows: "|---|---|". */
    private static final QuickPattern RULE = QuickPattern.compile("\\|?[-:| ]{3,}\\|?");

    private static final int FEWEST = 3;

    private BarCells() {}

    /** The paper with tabs for bars, where enough of its lines have cells. */
    public static Paper tabbed(Paper paper) {
        if (paper.source().text().indexOf(" |") < 0) {
            return paper;
        }
        long rows = paper.lines().stream().filter(BarCells::is).count();
        if (rows < FEWEST) {
            return paper;
        }
        return new Paper(
                new SourceText(
                        paper.source().name(),
                        IN_SOURCE
                                .matcher(FIRST.matcher(paper.source().text()).replaceAll(" "))
                                .replaceAll("\t")),
                paper.lines().stream()
                        .filter(line -> !is(line) || !RULE.matches(line.text()))
                        .map(line -> is(line)
                                ? line.saying(BAR.matcher(line.text())
                                        .replaceAll(" ")
                                        .strip()
                                        .replace("  ", " "))
                                : line)
                        .toList(),
                paper.aside());
    }

    private static boolean is(PaperLine line) {
        return line.kind() == PaperLine.Kind.TEXT && line.text().indexOf('|') >= 0;
    }
}
