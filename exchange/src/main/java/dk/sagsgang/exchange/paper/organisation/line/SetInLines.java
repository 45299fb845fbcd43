package dk.sagsgang.exchange.paper.organisation.line;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.ArrayList;
import java.util.List;

/**
 * Lists of which only the blanks before their elements are left, as a page loses its bullets when it is copied: where the text
 * stands at the edge and several lines stand alone, set in alike, those are elements of lists.
 */
final class SetInLines {

    private static final String MARK = "•";

    private static final int FEWEST = 4;

    /** What is set in deeper is a column, or the middle of the page. */
    private static final int DEEPEST = 8;

    /** A sentence goes on behind it: "flyttes til den nye", "Social og". */
    private static final QuickPattern OPEN = QuickPattern.compile(
            ".*[^.:;!?] (?:og|eller|samt|for|i|af|til|med|på|om|fra|ved|den|det|de|en|et|ny|nye|nyt|den nye|det nye)");

    private SetInLines() {}

    /** The lines with the elements of such lists marked. */
    static List<PaperLine> marked(List<PaperLine> lines) {
        int indent = indent(lines);
        if (indent == 0) {
            return lines;
        }
        List<PaperLine> marked = new ArrayList<>(lines.size());
        for (PaperLine line : lines) {
            PaperLine before = marked.isEmpty() ? null : marked.get(marked.size() - 1);
            boolean element = before != null && before.mark().equals(MARK) && before.indent() == indent && plain(line);
            boolean goesOn = element
                    && before != null
                    && (OPEN.matches(before.text())
                            || Character.isLowerCase(line.text().codePointAt(0)));
            if (goesOn && before != null) {
                marked.set(marked.size() - 1, together(before, line));
            } else if (plain(line) && line.indent() == indent) {
                marked.add(OrganisationLines.as(PaperLine.Kind.TEXT, MARK, line.text(), line));
            } else {
                marked.add(line);
            }
        }
        return marked;
    }

    private static PaperLine together(PaperLine line, PaperLine next) {
        return line.joined(next, line.text() + " " + next.text());
    }

    /** How far the elements are set in; 0 where no lists are. */
    private static int indent(List<PaperLine> lines) {
        int found = 0;
        int elements = 0;
        int edge = 0;
        for (int i = 0; i < lines.size(); i++) {
            PaperLine line = lines.get(i);
            if (!plain(line)) {
                continue;
            }
            if (line.indent() == 0) {
                edge++;
                continue;
            }
            boolean alone =
                    line.gap() && (i + 1 == lines.size() || lines.get(i + 1).gap());
            // What is set in and announces a list is no element of one: the whole page is set in.
            if (line.text().endsWith(":") || line.indent() > DEEPEST || found > 0 && line.indent() != found || !alone) {
                return 0;
            }
            found = line.indent();
            elements++;
        }
        return elements >= FEWEST && edge >= 2 ? found : 0;
    }

    private static boolean plain(PaperLine line) {
        return line.kind() == PaperLine.Kind.TEXT
                && line.mark().isEmpty()
                && !line.text().isEmpty();
    }
}
