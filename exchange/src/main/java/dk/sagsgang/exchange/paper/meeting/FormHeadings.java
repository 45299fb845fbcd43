package dk.sagsgang.exchange.paper.meeting;

import dk.sagsgang.exchange.paper.meeting.line.Labels;
import dk.sagsgang.exchange.paper.meeting.line.OpenMarks;
import dk.sagsgang.exchange.paper.page.HeadingLines;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.Headings;
import dk.sagsgang.exchange.text.NameList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Headings of a form that only one place uses, "Hvad handler punktet om?": the same short line stands in several items, each time above
 * text.
 */
final class FormHeadings {

    private static final int SHORTEST = 6;

    private static final int LONGEST = 60;

    /** So much stands at least below a heading. */
    private static final int TEXT = 40;

    private final Set<String> seen = new HashSet<>();
    private final Set<String> again = new HashSet<>();

    /** Hears the lines of one item. */
    void hear(List<PaperLine> item) {
        Set<String> own = new HashSet<>();
        for (int i = 0; i + 1 < item.size(); i++) {
            if (possible(item.get(i)) && text(item.get(i + 1))) {
                own.add(item.get(i).text());
            }
        }
        own.forEach(text -> {
            if (!seen.add(text)) {
                again.add(text);
            }
        });
    }

    /** The lines of an item, with such headings marked as headings beside those in use. */
    List<PaperLine> marked(List<PaperLine> item) {
        if (again.isEmpty()) {
            return item;
        }
        List<PaperLine> marked = new ArrayList<>(item);
        for (int i = 0; i + 1 < item.size(); i++) {
            PaperLine line = item.get(i);
            if (again.contains(line.text()) && possible(line) && text(item.get(i + 1))) {
                marked.set(i, line.headed(PaperLine.Kind.HEADING_BESIDE));
            }
        }
        return marked;
    }

    private static boolean possible(PaperLine line) {
        String text = line.text();
        if (line.kind() != PaperLine.Kind.TEXT
                || !line.mark().isEmpty()
                || text.length() < SHORTEST
                || text.length() > LONGEST
                || !FoldedWords.capital(text)) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        boolean question = last == '?';
        return (question || Character.isLetter(last) && !HeadingLines.sentence(text))
                && !Headings.line(text)
                && text.chars().noneMatch(c -> c >= '0' && c <= '9')
                && Labels.in(text).isEmpty()
                && Labels.alone(text).isEmpty()
                && OpenMarks.of(text).isEmpty()
                && BodyWords.only(text).isEmpty()
                && NameList.of(text).isEmpty();
    }

    private static boolean text(PaperLine line) {
        return line.mark().isEmpty() && line.text().length() >= TEXT && !Headings.line(line.text());
    }
}
