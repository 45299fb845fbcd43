package dk.sagsgang.exchange.paper.page;

import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.List;

/** Finds the list that a line announces, also where its marks were lost in copying. */
public final class ListLines {

    private static final int LONGEST = 200;

    /** The end of a sentence inside a line; that of an ordinal number is none. */
    private static final QuickPattern STOP = QuickPattern.compile("(?<!\\d)(?<!\\b(?:kl|nr|ca|pkt|stk|\\p{Lu}))\\. ");

    private static final QuickPattern DOING = QuickPattern.compile(
            "(?:Ind|Ud|Be|For|Til|Op|Sam|Af|Vare)?\\p{L}{3,14}[^m]er (?!er |og |af |i |skal |kan |på )\\p{Ll}");

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
            boolean alike = at < lines.size()
                    && doing(lines.get(at - 1).text())
                    && doing(lines.get(at).text());
            if (lines.get(at - 1).text().endsWith(".") && !alike) {
                // The last one ends the sentence that the first began.
                break;
            }
        }
        return at - from >= 2 ? at : from;
    }

    /** Whether a line begins with what is done, without who does it: "Indkalder til møder." */
    private static boolean doing(String text) {
        return DOING.lookingAt(text);
    }

    private static boolean element(PaperLine line) {
        String text = line.text();
        char ended = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        return line.mark().isEmpty()
                && line.kind() == PaperLine.Kind.TEXT
                && text.length() <= LONGEST
                && ended != ':'
                && ended != '?'
                && !STOP.find(text)
                && !(ended == '.' && HeadingLines.sentence(text));
    }
}
