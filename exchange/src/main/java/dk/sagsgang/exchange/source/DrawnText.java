package dk.sagsgang.exchange.source;

import dk.sagsgang.exchange.pdf.PdfText;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Draws the text of a file that is none, such as a web page or a Word file, line by line, as somebody would see it: what is read of a
 * paper then does not hang on the format that it came in. Each character knows where it stands in the file, and each line whether the
 * file says that it is a heading or that it belongs to the page and not to the paper.
 */
public final class DrawnText {

    private static final int FIRST = 1024;

    private final StringBuilder text = new StringBuilder();
    private int[] begins = new int[FIRST];
    private int[] ends = new int[FIRST];
    private final BitSet headings = new BitSet();
    private final BitSet aside = new BitSet();
    private int line;
    private boolean apart;

    /** What a file says of a line. */
    public enum Kind {
        /** Nothing. */
        TEXT,
        /** That it is a heading. */
        HEADING,
        /** That it belongs to the page, such as a menu. */
        ASIDE
    }

    /** Ends what stands together: the next line has an empty one before it. */
    public void apart() {
        apart = true;
    }

    /** Draws a line. */
    public void line(DrawnLine drawn, Kind kind) {
        if (apart && text.length() > 0) {
            int before = ends[text.length() - 1];
            put('\n', before, before);
            line++;
        }
        apart = false;
        headings.set(line, kind == Kind.HEADING);
        aside.set(line, kind == Kind.ASIDE);
        int end = 0;
        for (int i = 0; i < drawn.length(); i++) {
            end = drawn.end(i);
            put(drawn.letter(i), drawn.begin(i), end);
        }
        put('\n', end, end);
        line++;
    }

    private void put(char letter, int begin, int end) {
        int size = text.length();
        if (size == begins.length) {
            begins = Arrays.copyOf(begins, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        begins[size] = begin;
        ends[size] = end;
        text.append(letter);
    }

    /** The text, whose places are told as those of the file. */
    public SourceText of(SourceText file) {
        return new SourceText(file.name(), text.toString(), this, file);
    }

    /** The text of a file that has no lines to tell a place by: its own are told. */
    public SourceText named(String name) {
        return new SourceText(name, text.toString(), this, null);
    }

    /** The text of the pages of a PDF, whose places are those of the text. */
    static SourceText printed(String name, PdfText pages) {
        DrawnText drawn = new DrawnText();
        drawn.headings.or(pages.headings());
        return new SourceText(name, pages.text(), drawn, null);
    }

    /** Whether the file says that the line with this number is a heading; the first has 0. */
    public boolean heading(int number) {
        return headings.get(number);
    }

    /** Whether the line with this number belongs to the page. */
    public boolean aside(int number) {
        return aside.get(number);
    }

    /** Where a character of the text begins in the file. */
    int begin(int offset) {
        return text.length() == 0 ? 0 : begins[Math.min(offset, text.length() - 1)];
    }

    /** Where the character before a place of the text ends in the file. */
    int end(int offset) {
        return text.length() == 0 || offset <= 0 ? 0 : ends[Math.min(offset, text.length()) - 1];
    }
}
