package dk.sagsgang.exchange.source;

import dk.sagsgang.report.Location;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The text of one file, and the name of where it came from.
 *
 * <p>Of a file in UTF-8 the text is made when it is first asked for, which for JSON that is neat is only when a place is to be told.
 */
public final class SourceText {

    private static final byte[] NONE = {};

    private final String name;
    private final byte[] bytes;
    private final int from;
    private final @Nullable DrawnText drawn;
    private final @Nullable SourceText file;
    private @Nullable String text;
    private int[] lines = {};

    public SourceText(String name, String text) {
        this.name = name;
        this.bytes = NONE;
        this.from = 0;
        this.text = text;
        this.drawn = null;
        this.file = null;
    }

    /** A text that was drawn; where it has a file with lines, places are told as those of the file. */
    SourceText(String name, String text, DrawnText drawn, @Nullable SourceText file) {
        this.name = name;
        this.bytes = NONE;
        this.from = 0;
        this.text = text;
        this.drawn = drawn;
        this.file = file;
    }

    /** A text in UTF-8 from one of its bytes on; nobody else writes to them. */
    SourceText(String name, byte[] bytes, int from) {
        this.name = name;
        this.bytes = bytes;
        this.from = from;
        this.drawn = null;
        this.file = null;
    }

    /** The name for findings, such as {@code minutes.json}. */
    public String name() {
        return name;
    }

    /** The whole text, without a byte order mark. */
    public String text() {
        String made = text;
        if (made == null) {
            made = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
            text = made;
        }
        return made;
    }

    /** No fewer characters from the beginning than these where there are so many. */
    public String beginning(int characters) {
        String made = text;
        if (made != null) {
            return made.substring(0, Math.min(made.length(), characters));
        }
        // No character takes more bytes, and one that is cut off is the last.
        int end = Math.min(bytes.length, from + 4 * characters);
        return new String(bytes, from, end - from, StandardCharsets.UTF_8);
    }

    /** The text in UTF-8, from {@link #firstByte} on; null where it has half a character, which has no bytes. */
    byte @Nullable [] bytes() {
        String made = text;
        if (bytes != NONE || made == null) {
            return bytes;
        }
        byte[] written = made.getBytes(StandardCharsets.UTF_8);
        return new String(written, StandardCharsets.UTF_8).equals(made) ? written : null;
    }

    /** The first byte of the text. */
    int firstByte() {
        return from;
    }

    /** Whether the file from which the text was drawn says that the line with this number, from 0 on, is a heading. */
    public boolean heading(int line) {
        return drawn != null && drawn.heading(line);
    }

    /** Whether that file says that the line belongs to the page and not to the paper. */
    public boolean aside(int line) {
        return drawn != null && drawn.aside(line);
    }

    /** The file from which the text was drawn, or the text itself. */
    public SourceText file() {
        return file == null ? this : file;
    }

    /** The line and column of a character, both counted from 1; of a web page those of the page. */
    public Location location(String pointer, int offset) {
        if (file != null && drawn != null) {
            return file.location(pointer, drawn.begin(Math.max(0, offset)));
        }
        String whole = text();
        int at = Math.max(0, Math.min(offset, whole.length()));
        int[] starts = lines(whole);
        int found = Arrays.binarySearch(starts, at);
        int line = found >= 0 ? found : -found - 2;
        int column = whole.codePointCount(starts[line], at) + 1;
        return Location.of(pointer).in(name).at(line + 1, column);
    }

    /** The same for the place behind the last character of some words, which in a page may have markup behind it. */
    public Location end(String pointer, int offset) {
        return file != null && drawn != null ? file.location(pointer, drawn.end(offset)) : location(pointer, offset);
    }

    private synchronized int[] lines(String whole) {
        if (lines.length == 0) {
            int[] starts = new int[16];
            int count = 1;
            for (int i = 0; i < whole.length(); i++) {
                char c = whole.charAt(i);
                if (c == '\n' || (c == '\r' && !(i + 1 < whole.length() && whole.charAt(i + 1) == '\n'))) {
                    if (count == starts.length) {
                        starts = Arrays.copyOf(starts, 2 * count);
                    }
                    starts[count++] = i + 1;
                }
            }
            lines = Arrays.copyOf(starts, count);
        }
        return lines;
    }
}
