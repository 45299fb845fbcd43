package dk.sagsgang.exchange.paper.page;

import dk.sagsgang.exchange.source.SourceText;
import java.util.List;

/**
 * A paper taken apart into lines.
 *
 * @param source the text that places point into
 * @param lines its lines in printed order
 * @param aside what belongs to the page and not to the paper, such as page heads and the buttons of a web page
 */
public record Paper(SourceText source, List<PaperLine> lines, List<PaperLine> aside) {

    /** Copies the lists. */
    public Paper {
        lines = List.copyOf(lines);
        aside = List.copyOf(aside);
    }
}
