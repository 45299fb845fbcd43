package dk.sagsgang.exchange.text.decision;

import dk.sagsgang.exchange.text.block.Entry;
import dk.sagsgang.text.FormattedText;
import java.util.List;

/** Lines of a decision as they are printed: with their mark, and below each other. */
final class PrintedLines {

    private PrintedLines() {}

    /** An entry with the mark that stands before it: "a) Godkendt", and "- Godkendt" in a list without marks. */
    static String line(Entry entry) {
        String marked = entry.mark().isEmpty() ? entry.text() : entry.mark() + " " + entry.text();
        return entry.depth() > 0 && entry.mark().isEmpty() ? "- " + marked : marked;
    }

    static FormattedText text(List<String> lines) {
        return FormattedText.of(String.join("\n", lines));
    }
}
