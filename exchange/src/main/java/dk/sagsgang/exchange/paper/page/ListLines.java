package dk.sagsgang.exchange.paper.page;

import java.util.List;

/** Finds the list that a line announces, also where its marks were lost in copying. */
public final class ListLines {

    private static final int LONGEST = 200;

    private ListLines() {}

    /**
     * The line behind the list that begins at an index; the index itself where none does.
     *
     * @param announced whether the line before ends in a colon
     */
    public static int end(List<PaperLine> lines, int from, boolean announced) {
        int at = from;
        while (at < lines.size() && !lines.get(at).mark().isEmpty()) {
            at++;
        }
        if (at > from || !announced) {
            return at;
        }
        while (at < lines.size() && element(lines.get(at))) {
            at++;
            if (lines.get(at - 1).text().endsWith(".")) {
                // The last one ends the sentence that the first began.
                break;
            }
        }
        return at - from >= 2 ? at : from;
    }

    private static boolean element(PaperLine line) {
        String text = line.text();
        char ended = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        return line.mark().isEmpty()
                && line.kind() == PaperLine.Kind.TEXT
                && text.length() <= LONGEST
                && ended != ':'
                && ended != '?'
                && text.indexOf(". ") < 0
                && !(ended == '.' && HeadingLines.sentence(text));
    }
}
