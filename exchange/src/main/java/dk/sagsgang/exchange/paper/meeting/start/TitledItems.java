package dk.sagsgang.exchange.paper.meeting.start;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.text.FoldedWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds items in a transcript that has lost their numbers: a page begins with a title that the contents have too, and the titles
 * come in the order of the contents.
 */
final class TitledItems {

    private static final int FEWEST = 2;

    private final List<PaperLine> lines;
    private final LineSigns signs;

    private TitledItems(List<PaperLine> lines, LineSigns signs) {
        this.lines = lines;
        this.signs = signs;
    }

    /** The items whose titles stand at the top of pages; none where there are too few to tell. */
    static List<Candidate> in(List<PaperLine> lines, LineSigns signs) {
        TitledItems items = new TitledItems(lines, signs);
        for (int i = 0; i < lines.size(); i++) {
            if (ContentsHeadings.heads(lines.get(i).text())) {
                List<Candidate> found = items.below(i);
                if (found.size() >= FEWEST) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private List<Candidate> below(int heading) {
        List<Candidate> items = new ArrayList<>();
        int end = heading + 1;
        while (end < lines.size() && lines.get(end).row() == lines.get(heading).row()) {
            end++;
        }
        int entry = heading + 1;
        for (int i = end; i < lines.size(); i++) {
            boolean top = lines.get(i).row() != lines.get(i - 1).row();
            int same = top && signs.at(i) == LineSigns.Sign.OTHER ? entry(entry, end, i) : -1;
            if (same >= 0) {
                items.add(Candidate.titled(i, lines.get(i).text()));
                entry = same + 1;
            }
        }
        return items;
    }

    /** The entry of the contents that a line says again, from another on; -1 where none is. */
    private int entry(int from, int to, int line) {
        String title = lines.get(line).text();
        if (!lines.get(line).mark().isEmpty() || !FoldedWords.capital(title)) {
            return -1;
        }
        for (int e = from; e < to; e++) {
            Optional<Candidate> numbered = Candidate.of(lines.get(e), e);
            if (Candidate.same(
                    numbered.map(Candidate::title).orElse(lines.get(e).text()), title)) {
                return e;
            }
        }
        return -1;
    }
}
