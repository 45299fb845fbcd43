package dk.sagsgang.exchange.source;

import dk.sagsgang.report.Location;
import java.util.Arrays;

/** The text of one file, and the name of where it came from. */
public final class SourceText {

    private final String name;
    private final String text;
    private int[] lines = {};

    public SourceText(String name, String text) {
        this.name = name;
        this.text = text;
    }

    /** The name for findings, such as {@code minutes.json}. */
    public String name() {
        return name;
    }

    /** The whole text, without a byte order mark. */
    public String text() {
        return text;
    }

    /** The line and column of a character, both counted from 1. */
    public Location location(String pointer, int offset) {
        int at = Math.max(0, Math.min(offset, text.length()));
        int[] starts = lines();
        int found = Arrays.binarySearch(starts, at);
        int line = found >= 0 ? found : -found - 2;
        int column = text.codePointCount(starts[line], at) + 1;
        return Location.of(pointer).in(name).at(line + 1, column);
    }

    private synchronized int[] lines() {
        if (lines.length == 0) {
            int[] starts = new int[16];
            int count = 1;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'))) {
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
