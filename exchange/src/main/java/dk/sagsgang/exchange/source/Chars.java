package dk.sagsgang.exchange.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** A piece of text as it reads, which knows where each of its characters stands in the source. */
public final class Chars {

    /** How characters are written in the source. */
    enum Writing {
        /** As they read. */
        PLAIN,
        /** With the escapes of a JSON string. */
        JSON,
        /** With character references. */
        XML,
        /** On lines that may be broken anywhere, with other spaces, words parted at line ends, or markup between. */
        REFLOWED
    }

    /** How far apart the places are that are kept. */
    private static final int APART = 64;

    private static final char[] NO_LETTERS = {};

    /** No text. */
    public static final Chars EMPTY = Chars.of("");

    private final @Nullable SourceText source;
    private final char[] letters;
    private @Nullable String text;
    private final List<Piece> pieces;
    private NavigableMap<Integer, Integer> walked = Collections.emptyNavigableMap();
    private final IntUnaryOperator index;
    private volatile Reflow.@Nullable Step step;

    private Chars(@Nullable SourceText source, String text, List<Piece> pieces, IntUnaryOperator index) {
        this(source, NO_LETTERS, text, pieces, index);
    }

    private Chars(
            @Nullable SourceText source,
            char[] letters,
            @Nullable String text,
            List<Piece> pieces,
            IntUnaryOperator index) {
        this.index = index;
        this.source = source;
        this.letters = letters;
        this.text = text;
        this.pieces = pieces;
    }

    /** The text as it reads. */
    public String text() {
        String made = text;
        if (made == null) {
            made = new String(letters);
            text = made;
        }
        return made;
    }

    /** The letters of the text, which nobody writes to. */
    public char[] letters() {
        return letters.length > 0 ? letters : text().toCharArray();
    }

    private int length() {
        return letters.length > 0 ? letters.length : text().length();
    }

    /** Whether it has nothing but space. */
    public boolean blank() {
        if (letters.length == 0) {
            return text().isBlank();
        }
        for (char letter : letters) {
            if (!Character.isWhitespace(letter)) {
                return false;
            }
        }
        return true;
    }

    /** The same text with places that are known by another index, which this turns into that of a character. */
    public Chars located(IntUnaryOperator places) {
        return new Chars(source, letters, text, pieces, places);
    }

    /** Where the character with this index begins in the source. */
    public int offset(int at, SourceText whole) {
        int wanted = Math.max(0, Math.min(index.applyAsInt(at), length()));
        int low = 0;
        int high = pieces.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (pieces.get(middle).start <= wanted) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        if (pieces.isEmpty() || pieces.get(0).start > wanted) {
            return 0;
        }
        Piece piece = pieces.get(low);
        return piece.writing == Writing.REFLOWED ? reflowed(piece, wanted, whole.text()) : walk(piece, wanted);
    }

    /** Goes on from where it was last, so that a long line is gone through once and not for each of its words. */
    private int reflowed(Piece piece, int wanted, String whole) {
        Reflow.Step last = step;
        Reflow.Step from = last != null && last.index() >= piece.start && last.index() <= wanted
                ? last
                : Reflow.begin(whole, piece.offset, piece.end, text(), piece.start);
        Reflow.Step found = Reflow.to(from, whole, piece.end, text(), wanted);
        step = found;
        return found.at();
    }

    /** The character of the source behind the one before this index. */
    int end(int until, SourceText whole) {
        int last = offset(until - 1, whole);
        String from = (source == null ? whole : source).text();
        return Math.min(from.length(), last + (last < from.length() ? Reflow.length(from, last, from.length()) : 0));
    }

    /** Goes on from the nearest place before that is known, so that no place of a long text is sought from its beginning. */
    private synchronized int walk(Piece piece, int wanted) {
        if (piece.writing == Writing.PLAIN) {
            return Math.min(piece.offset + wanted - piece.start, piece.end);
        }
        String source = Objects.requireNonNull(this.source).text();
        Map.Entry<Integer, Integer> known = walked.floorEntry(wanted);
        boolean inside = known != null && known.getKey() >= piece.start;
        int read = inside ? known.getKey() : piece.start;
        int at = inside ? known.getValue() : piece.offset;
        int last = read;
        while (read < wanted && at < piece.end) {
            int length = written(piece.writing, source, at, piece.end);
            String unit = length == 1 ? "" : Escapes.read(piece.writing, source, at, at + length);
            read += length == 1 ? 1 : unit.length();
            at += length;
            if (read - last >= APART) {
                walked = walked.isEmpty() ? new TreeMap<>() : walked;
                walked.put(read, at);
                last = read;
            }
        }
        return at;
    }

    /** How many characters of the source one character of the text takes here. */
    private static int written(Writing writing, String source, int at, int end) {
        return switch (writing) {
            case PLAIN, REFLOWED -> 1;
            case JSON -> Escapes.json(source, at, end);
            case XML -> Escapes.xml(source, at, end);
        };
    }

    /** A text that stands nowhere in the source: each of its characters is at the beginning. */
    public static Chars of(String text) {
        return new Chars(null, text, List.of(), IntUnaryOperator.identity());
    }

    /** A text of the source that reads as it is written. */
    public static Chars plain(String source, int start, int end) {
        return piece(new SourceText("", source), source.substring(start, end), start, end, Writing.PLAIN);
    }

    /** A text that one piece of the source reads as. */
    static Chars piece(SourceText source, String read, int start, int end, Writing writing) {
        return new Chars(source, read, List.of(new Piece(0, start, end, writing)), IntUnaryOperator.identity());
    }

    /** A text of JSON with these letters, which becomes a string only where one is asked for. */
    static Chars json(SourceText source, char[] letters, int start, int end) {
        List<Piece> pieces = List.of(new Piece(0, start, end, Writing.JSON));
        return new Chars(source, letters, null, pieces, IntUnaryOperator.identity());
    }

    /**
     * Lines of a source, put together with line feeds between them.
     *
     * @param lines the lines as they read, each with where it stands
     */
    public static Chars lines(List<Stretch> lines) {
        Builder builder = new Builder(null);
        for (Stretch line : lines) {
            builder.add(line.text() + "\n", line.offset(), line.end(), Writing.REFLOWED);
        }
        return builder.build();
    }

    /**
     * A piece of the source as it reads.
     *
     * @param text how it reads
     * @param offset where it begins in the source
     * @param end where it ends in the source
     */
    public record Stretch(String text, int offset, int end) {}

    private record Piece(int start, int offset, int end, Writing writing) {}

    /** Puts a text together from its pieces. */
    static final class Builder {

        private final @Nullable SourceText source;
        private final StringBuilder text = new StringBuilder();
        private final List<Piece> pieces = new ArrayList<>(1);

        Builder(@Nullable SourceText source) {
            this.source = source;
        }

        void add(String read, int offset, int end, Writing writing) {
            pieces.add(new Piece(text.length(), offset, end, writing));
            text.append(read);
        }

        boolean isBlank() {
            return text.toString().isBlank();
        }

        Chars build() {
            return new Chars(source, text.toString(), List.copyOf(pieces), IntUnaryOperator.identity());
        }
    }
}
