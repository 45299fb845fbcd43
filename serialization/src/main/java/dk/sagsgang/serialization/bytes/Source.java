package dk.sagsgang.serialization.bytes;

import dk.sagsgang.report.Location;
import org.jspecify.annotations.Nullable;

/** The bytes of one document, all of them in memory, and the name of where they came from. */
public final class Source {

    private final String name;
    private final byte[] bytes;
    private final int start;
    private final HalfCharacters halves;
    private final int firstLine;
    private @Nullable Lines lines;

    public Source(String name, byte[] bytes) {
        this(name, bytes, HalfCharacters.NONE);
    }

    /** A source that was a text, with its halves of characters. */
    public Source(String name, byte[] bytes, HalfCharacters halves) {
        this(name, bytes, halves, 1);
    }

    /** A part of a file that begins on this line of it. */
    public Source(String name, byte[] bytes, int firstLine) {
        this(name, bytes, HalfCharacters.NONE, firstLine);
    }

    private Source(String name, byte[] bytes, HalfCharacters halves, int firstLine) {
        this.name = name;
        this.firstLine = firstLine;
        this.bytes = bytes;
        this.start = Encoding.marked(bytes) ? Encoding.MARK : 0;
        this.halves = halves;
    }

    /** The halves of characters that the text had. */
    public HalfCharacters halves() {
        return halves;
    }

    /** The name for findings, such as {@code minutes.json}. */
    public String name() {
        return name;
    }

    /** The line of the file on which it begins: 1 unless it is a part of one. */
    public int firstLine() {
        return firstLine;
    }

    /** All bytes, a byte order mark included. */
    public byte[] bytes() {
        return bytes;
    }

    /** The first byte of the text. */
    public int start() {
        return start;
    }

    /** Whether nothing but white space stands in it. */
    public boolean blank() {
        for (int i = start; i < bytes.length; i++) {
            if (!space(bytes[i])) {
                return false;
            }
        }
        return true;
    }

    /** The first byte from a place on that is not white space; the end where there is none. */
    public int skipSpace(int from, int end) {
        int at = from;
        while (at < end && space(bytes[at])) {
            at++;
        }
        return at;
    }

    /** The place of a byte, with its pointer. */
    public Location location(String pointer, int offset) {
        if (lines == null) {
            lines = new Lines(bytes, start);
        }
        Lines.Position position = lines.at(offset);
        return Location.of(pointer).in(name).at(position.line() + firstLine - 1, position.column());
    }

    private static boolean space(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }
}
