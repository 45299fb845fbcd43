package dk.sagsgang.exchange.paper.meeting.start;

import dk.sagsgang.exchange.paper.meeting.line.EditionWords;
import dk.sagsgang.exchange.paper.meeting.line.Labels;
import dk.sagsgang.exchange.paper.page.HeadingLines;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.Headings;
import java.util.ArrayList;
import java.util.List;

/**
 * Items of plain minutes that have neither numbers nor headings of their own: short lines apart from what is above them, each with text
 * right below. That they are titles shows in the first, which is one that agendas begin with, in that the row goes through the paper, and in
 * that nothing else stands apart.
 */
final class TitledParagraphs {

    private static final int FEWEST = 3;

    private static final int LONGEST = 80;

    private TitledParagraphs() {}

    /** The items; none where no such row goes through the paper. */
    static List<Candidate> in(List<PaperLine> lines) {
        List<Candidate> row = new ArrayList<>();
        String mark = "";
        int apart = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            boolean title = title(lines, i);
            if (row.isEmpty() && !(title && PlainItems.recurs(lines.get(i).text()))) {
                continue;
            }
            mark = row.isEmpty() ? lines.get(i).mark() : mark;
            if (title && lines.get(i).mark().equals(mark)) {
                row.add(Candidate.titled(i, lines.get(i).text()));
            } else if (lines.get(i).gap()) {
                apart++;
            }
        }
        return row.size() >= FEWEST && 2 * apart <= row.size() && PlainItems.agenda(row, lines) ? row : List.of();
    }

    private static boolean title(List<PaperLine> lines, int i) {
        PaperLine line = lines.get(i);
        PaperLine below = lines.get(i + 1);
        String text = line.text();
        return line.gap()
                && !below.gap()
                && (line.mark().isEmpty() || line.bullet())
                && below.mark().isEmpty()
                && line.kind() != PaperLine.Kind.ROW
                && text.length() <= LONGEST
                && FoldedWords.capital(text)
                && Character.isLetterOrDigit(text.codePointBefore(text.length()))
                && text.indexOf(": ") < 0
                && (!HeadingLines.sentence(text) || PlainItems.recurs(text))
                && !Headings.line(text)
                && !EditionWords.alone(text)
                && Labels.in(text).isEmpty()
                && Labels.in(below.text()).isEmpty();
    }
}
