package dk.sagsgang.exchange.paper.meeting;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.text.Headings;
import dk.sagsgang.text.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Tells the headings of a presentation that cover others: "Fremstilling" with "Resume", "Sagsbeskrivelse" and "Økonomi" below it,
 * item after item. Text does not say how high a heading stands; that one never has words of its own does.
 */
final class CoveringHeadings {

    /** A heading that stands bare once may have been left empty. */
    private static final int FEWEST = 2;

    private CoveringHeadings() {}

    /** The lines, with such headings marked as standing above those that follow. */
    static List<PaperLine> marked(List<PaperLine> lines) {
        Map<String, List<Integer>> presentations = IntStream.range(0, lines.size())
                .boxed()
                .filter(i -> presents(lines.get(i)))
                .collect(Collectors.groupingBy(i -> lines.get(i).text()));
        List<PaperLine> marked = new ArrayList<>(lines);
        presentations.values().forEach(all -> {
            List<Integer> bare = all.stream().filter(i -> bare(lines, i)).toList();
            // Now and then the text begins right below it.
            if (bare.size() >= FEWEST && bare.size() >= all.size() * 3 / 4) {
                bare.forEach(i -> marked.set(i, lines.get(i).headed(PaperLine.Kind.HEADING_ABOVE)));
            }
        });
        return marked;
    }

    private static boolean presents(PaperLine line) {
        return heading(line)
                && Headings.kind(line.text())
                        .filter(SectionKind.PRESENTATION::equals)
                        .isPresent();
    }

    private static boolean bare(List<PaperLine> lines, int at) {
        return at + 1 < lines.size() && heading(lines.get(at + 1));
    }

    private static boolean heading(PaperLine line) {
        return line.mark().isEmpty() && Headings.line(line.text());
    }
}
