package dk.sagsgang.exchange.source;

import dk.sagsgang.serialization.source.ReadLimits;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * JSON as programs write it, read to a tree of nodes in one pass over its bytes. A long text keeps its letters and becomes a string only
 * where one is asked for.
 *
 * <p>Where anything is wrong, larger or deeper than the limits, or a number has more than digits, reading stops and nothing is said
 * of it: {@link JsonTree} reads it from the beginning, and says what is wrong and where.
 */
final class NeatJson {

    private static final int DEEPEST = 100;

    private static final int MOST_DIGITS = 18;

    private static final int NAMES = 128;

    /** A longer text is HTML, which is read letter by letter. */
    private static final int LONG = 200;

    private final SourceText source;
    private final byte[] bytes;
    private final ReadLimits limits;
    private final String[] names = new String[NAMES];
    private final char[] read;
    private int at;
    /** How many more bytes than characters there were up to here. */
    private int more;

    private int values;

    private NeatJson(SourceText source, byte[] bytes, ReadLimits limits) {
        this.source = source;
        this.bytes = bytes;
        // Each character takes a byte or more.
        this.read = new char[bytes.length];
        this.at = source.firstByte();
        this.more = at;
        this.limits = limits;
        Arrays.fill(names, "");
    }

    /** The value that the text holds; null where it is not neat. */
    static @Nullable Node read(SourceText source, ReadLimits limits) {
        byte[] bytes = source.bytes();
        if (bytes == null) {
            return null;
        }
        NeatJson json = new NeatJson(source, bytes, limits);
        Node above = new Node("", 0);
        boolean neat = json.value(above, "", 1) && json.ended();
        return neat ? above.children().get(0) : null;
    }

    private boolean ended() {
        return next() == 0 && at == bytes.length;
    }

    /** Where the next byte stands, in characters. */
    private int place() {
        return at - more;
    }

    /** The next byte that is no space; 0 at the end. */
    private byte next() {
        while (at < bytes.length) {
            byte c = bytes[at];
            if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
                return c;
            }
            at++;
        }
        return 0;
    }

    private boolean value(Node above, String name, int depth) {
        byte c = next();
        if (++values > limits.values() || depth > Math.min(DEEPEST, limits.depth())) {
            return false;
        }
        Node node = new Node(name, place());
        above.add(node);
        return switch (c) {
            case '{' -> members(node, depth + 1);
            case '[' -> elements(node, depth + 1);
            case '"' -> string(node);
            case 't' -> word(node, "true");
            case 'f' -> word(node, "false");
            case 'n' -> word(null, "null");
            default -> number(node);
        };
    }

    private boolean members(Node node, int depth) {
        at++;
        if (next() == '}') {
            at++;
            return true;
        }
        while (true) {
            String name = next() == '"' ? name() : null;
            if (name == null || next() != ':') {
                return false;
            }
            at++;
            if (!value(node, name, depth)) {
                return false;
            }
            byte c = next();
            at++;
            if (c != ',') {
                return c == '}';
            }
        }
    }

    private boolean elements(Node node, int depth) {
        node.list();
        at++;
        if (next() == ']') {
            at++;
            return true;
        }
        while (value(node, "*", depth)) {
            byte c = next();
            at++;
            if (c != ',') {
                return c == ']';
            }
        }
        return false;
    }

    /** A name, which is kept, since the same names come again and again. */
    private @Nullable String name() {
        int length = string();
        if (length < 0) {
            return null;
        }
        int slot = length == 0 ? 0 : (read[0] + 31 * read[length - 1] + 7 * length) & (NAMES - 1);
        String known = names[slot];
        if (known.length() == length && reads(known)) {
            return known;
        }
        names[slot] = new String(read, 0, length);
        return names[slot];
    }

    private boolean reads(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (read[i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean string(Node node) {
        int from = place() + 1;
        int length = string();
        if (length < 0) {
            return false;
        }
        int end = place() - 1;
        node.text(
                length < LONG
                        ? Chars.piece(source, new String(read, 0, length), from, end, Chars.Writing.JSON)
                        : Chars.json(source, Arrays.copyOf(read, length), from, end));
        return true;
    }

    /** Reads a string, which begins here; its length, or -1 where it is not neat. */
    private int string() {
        int length = 0;
        at++;
        while (true) {
            int letters = JsonLetters.copy(bytes, at, read, length);
            at += letters;
            length += letters;
            if (at == bytes.length) {
                return -1;
            }
            byte c = bytes[at];
            if (c == '\\') {
                at++;
                int escaped = escaped();
                if (escaped < 0) {
                    return -1;
                }
                read[length++] = (char) escaped;
            } else if (c < 0) {
                length += more(length);
            } else {
                boolean ends = c == '"' && length <= limits.text();
                at++;
                return ends ? length : -1;
            }
        }
    }

    /** Takes over a character that is written in several bytes. */
    private int more(int length) {
        int written = Utf8Bytes.length(bytes[at]);
        int code = Utf8Bytes.code(bytes, at, written);
        int characters = 1;
        if (written < 4) {
            read[length] = (char) code;
        } else {
            characters = Character.toChars(code, read, length);
        }
        more += written - characters;
        at += written;
        return characters;
    }

    /** The character that an escape writes; -1 where it is none. */
    private int escaped() {
        byte c = at < bytes.length ? bytes[at++] : 0;
        return c == 'u' ? unicode() : JsonLetters.escaped(c);
    }

    private int unicode() {
        int code = 0;
        for (int end = at + 4; at < end; at++) {
            int digit = at < bytes.length && bytes[at] > 0 ? Character.digit(bytes[at], 16) : -1;
            if (digit < 0) {
                return -1;
            }
            code = 16 * code + digit;
        }
        return code;
    }

    private boolean word(@Nullable Node node, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (at + i >= bytes.length || bytes[at + i] != word.charAt(i)) {
                return false;
            }
        }
        if (node != null) {
            plain(node, word);
        }
        at += word.length();
        return true;
    }

    private boolean number(Node node) {
        int end = at;
        while (end < bytes.length && bytes[end] >= '0' && bytes[end] <= '9') {
            end++;
        }
        int digits = end - at;
        boolean zero = digits > 1 && bytes[at] == '0';
        if (digits == 0 || zero || digits > Math.min(MOST_DIGITS, limits.digits())) {
            return false;
        }
        plain(node, new String(bytes, at, digits, StandardCharsets.ISO_8859_1));
        at = end;
        return true;
    }

    private void plain(Node node, String value) {
        node.text(Chars.piece(source, value, place(), place() + value.length(), Chars.Writing.PLAIN));
    }
}
