package dk.sagsgang.exchange.source;

import dk.sagsgang.serialization.source.ReadLimits;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * JSON as programs write it, read to a tree of nodes in one pass over its letters.
 *
 * <p>Where anything is wrong, larger or deeper than the limits, or a number has more than digits, reading stops and nothing is said
 * of it: {@link JsonTree} reads it from the beginning, and says what is wrong and where.
 */
final class NeatJson {

    private static final int DEEPEST = 100;

    private static final int MOST_DIGITS = 18;

    private static final int NAMES = 128;

    private final String text;
    private final char[] letters;
    private final ReadLimits limits;
    private final String[] names = new String[NAMES];
    private char[] read = new char[256];
    private int at;
    private int values;

    private NeatJson(String text, ReadLimits limits) {
        this.text = text;
        this.letters = text.toCharArray();
        this.limits = limits;
        Arrays.fill(names, "");
    }

    /** The value that the text holds; null where it is not neat. */
    static @Nullable Node read(String text, ReadLimits limits) {
        NeatJson json = new NeatJson(text, limits);
        Node above = new Node("", 0);
        boolean neat = json.value(above, "", 1) && json.ended();
        return neat ? above.children().get(0) : null;
    }

    private boolean ended() {
        return next() == 0 && at == letters.length;
    }

    /** The next character that is no space; 0 at the end. */
    private char next() {
        while (at < letters.length) {
            char c = letters[at];
            if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
                return c;
            }
            at++;
        }
        return 0;
    }

    private boolean value(Node above, String name, int depth) {
        char c = next();
        if (++values > limits.values() || depth > Math.min(DEEPEST, limits.depth())) {
            return false;
        }
        Node node = new Node(name, at);
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
            char c = next();
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
            char c = next();
            at++;
            if (c != ',') {
                return c == ']';
            }
        }
        return false;
    }

    /** A name, which is kept, since the same names come again and again. */
    private @Nullable String name() {
        int from = at + 1;
        int length = string();
        if (length < 0) {
            return null;
        }
        // The letters of a name without escapes stand in the source as they read.
        int slot = length == 0 ? 0 : (read[0] + 31 * read[length - 1] + 7 * length) & (NAMES - 1);
        String known = names[slot];
        if (known.length() == length && at - from - 1 == length && text.startsWith(known, from)) {
            return known;
        }
        names[slot] = new String(read, 0, length);
        return names[slot];
    }

    private boolean string(Node node) {
        int from = at + 1;
        int length = string();
        if (length < 0) {
            return false;
        }
        node.text(Chars.piece(text, new String(read, 0, length), from, text.length(), Chars.Writing.JSON));
        return true;
    }

    /** Reads a string, which begins here; its length, or -1 where it is not neat. */
    private int string() {
        int length = 0;
        at++;
        while (true) {
            int from = at;
            at = behindLetters(from);
            if (at == letters.length) {
                return -1;
            }
            length = add(from, length);
            char c = letters[at++];
            if (c == '"') {
                return length <= limits.text() ? length : -1;
            }
            int escaped = c == '\\' ? escaped() : -1;
            if (escaped < 0) {
                return -1;
            }
            read[length++] = (char) escaped;
        }
    }

    /** Where the letters end that stand for themselves: at the end of the string or an escape. */
    private int behindLetters(int from) {
        // Most of a file is gone through here, so nothing outside of it is looked at or written to.
        char[] all = letters;
        int to = from;
        while (to < all.length && all[to] >= ' ' && all[to] != '"' && all[to] != '\\') {
            to++;
        }
        return to;
    }

    /** Takes over what stands before this place; there is room for one more. */
    private int add(int from, int length) {
        int more = at - from;
        if (length + more >= read.length) {
            read = Arrays.copyOf(read, Math.max(2 * read.length, length + more + 1));
        }
        System.arraycopy(letters, from, read, length, more);
        return length + more;
    }

    /** The character that an escape writes; -1 where it is none. */
    private int escaped() {
        char c = at < letters.length ? letters[at++] : 0;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> unicode();
            default -> -1;
        };
    }

    private int unicode() {
        int code = 0;
        for (int end = at + 4; at < end; at++) {
            int digit = at < letters.length && letters[at] < 0x80 ? Character.digit(letters[at], 16) : -1;
            if (digit < 0) {
                return -1;
            }
            code = 16 * code + digit;
        }
        return code;
    }

    private boolean word(@Nullable Node node, String word) {
        if (!text.startsWith(word, at)) {
            return false;
        }
        if (node != null) {
            plain(node, at + word.length());
        }
        at += word.length();
        return true;
    }

    private boolean number(Node node) {
        int end = at;
        while (end < letters.length && letters[end] >= '0' && letters[end] <= '9') {
            end++;
        }
        int digits = end - at;
        boolean zero = digits > 1 && letters[at] == '0';
        if (digits == 0 || zero || digits > Math.min(MOST_DIGITS, limits.digits())) {
            return false;
        }
        plain(node, end);
        at = end;
        return true;
    }

    private void plain(Node node, int end) {
        node.text(Chars.piece(text, text.substring(at, end), at, end, Chars.Writing.PLAIN));
    }
}
