package dk.sagsgang.exchange.paper.page;

import dk.sagsgang.exchange.source.Chars;
import dk.sagsgang.exchange.source.SourcePlace;
import java.util.List;

/** Finds words of a line where they stand; words that are asked for in their order are found one after the other. */
public final class LineWords {

    private final PaperLine line;
    private final Chars chars;
    private int from;

    public LineWords(PaperLine line) {
        this.line = line;
        this.chars = Chars.lines(List.of(line.stretch()));
    }

    /** Where words stand, from the last that were found on and else anywhere; the whole line where it does not have them. */
    public SourcePlace place(String words) {
        String sought = words.strip();
        int at = sought.isEmpty() ? -1 : chars.text().indexOf(sought, from);
        at = at < 0 && !sought.isEmpty() && from > 0 ? chars.text().indexOf(sought) : at;
        if (at < 0) {
            return line.place();
        }
        from = at + sought.length();
        return new SourcePlace(chars, at, from);
    }
}
