package dk.sagsgang.exchange.pdf;

import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The text of the pages as it is laid out, line by line, with how each is printed. A short line that is larger than most of the text,
 * or bold where most of it is not, and stands apart is a heading.
 */
final class PrintedText {

    /** A line is larger where its size is more than this many times that of most of the text. */
    private static final float LARGER = 1.1f;

    private static final int LONGEST = 100;

    /** More such lines below each other are no headings: a list in bold, a page in large print. */
    private static final int MOST_TOGETHER = 2;

    /** In parts of a point: sizes that differ by less are one. */
    private static final int FINE = 4;

    /** A sentence, the mark of a list, a label with or without its value, the cells of a row, figures alone. */
    private static final QuickPattern NO_HEADING =
            QuickPattern.compile("(?:.*[.,;:]|[•·▪●◦‣\\uf0b7§*-] ?.*|[^:]*:.*|.* {3}.*|[^\\p{L}]*)");

    /** What parts the pages. */
    private static final String PAGE = "\f";

    /** A line: what it says, the size of its letters, whether all are bold, and whether it stands apart from what is above. */
    private record Line(StringBuilder text, float size, boolean bold, boolean apart) {}

    private final List<Line> lines = new ArrayList<>();
    private int length;
    private boolean page;

    /** How many letters there are. */
    int length() {
        return length;
    }

    /** Begins a page. */
    void page() {
        page = true;
    }

    /** Begins a line, which may stand apart from what is above it. */
    void line(Piece printed, boolean apart) {
        if (page && !lines.isEmpty()) {
            lines.add(new Line(new StringBuilder(PAGE), 0, false, false));
        }
        lines.add(new Line(
                new StringBuilder(printed.text()), printed.size(), printed.bold(), apart && !page && !lines.isEmpty()));
        page = false;
        length += printed.text().length() + 1;
    }

    /** The line that is being printed; only after one was begun. */
    StringBuilder last() {
        return lines.get(lines.size() - 1).text();
    }

    /** Tells that the last line goes on with so many letters more. */
    void longer(int letters) {
        length += letters;
    }

    /** The text as it was drawn. */
    PdfText drawn() {
        Map<Integer, Integer> sizes = new HashMap<>();
        int bold = 0;
        int all = 0;
        for (Line line : lines) {
            int letters = line.text().length();
            sizes.merge(Math.round(FINE * line.size()), letters, Integer::sum);
            bold += line.bold() ? letters : 0;
            all += letters;
        }
        float usual = sizes.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(0)
                / (float) FINE;
        boolean mostBold = 2 * bold > all;
        StringBuilder text = new StringBuilder(length + lines.size());
        BitSet headings = new BitSet();
        int number = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.apart()) {
                text.append('\n');
                number++;
            }
            headings.set(number, heading(i, usual, mostBold));
            text.append(line.text()).append(i + 1 < lines.size() ? "\n" : "");
            // What parts the pages ends a line too.
            number += line.text().indexOf(PAGE) < 0 ? 1 : 2;
        }
        return new PdfText(text.toString(), headings);
    }

    private boolean heading(int at, float usual, boolean mostBold) {
        return printed(at, usual, mostBold)
                && together(at, usual, mostBold) <= MOST_TOGETHER
                && lines.get(at).text().length() <= LONGEST
                && !NO_HEADING.matches(lines.get(at).text());
    }

    /** How many lines below each other are printed as a heading is. */
    private int together(int at, float usual, boolean mostBold) {
        int count = 1;
        for (int i = at;
                count <= MOST_TOGETHER && i > 0 && !lines.get(i).apart() && printed(i - 1, usual, mostBold);
                i--) {
            count++;
        }
        for (int i = at + 1;
                count <= MOST_TOGETHER && i < lines.size() && !lines.get(i).apart() && printed(i, usual, mostBold);
                i++) {
            count++;
        }
        return count;
    }

    private boolean printed(int at, float usual, boolean mostBold) {
        Line line = lines.get(at);
        return line.size() > LARGER * usual || line.bold() && !mostBold && line.size() >= usual / LARGER;
    }
}
