package dk.sagsgang.exchange.source;

/** What stands for itself in a string of JSON, in bytes. */
final class JsonLetters {

    /** What a letter behind a stroke writes; 0 where it writes nothing, or more letters are needed. */
    private static final byte[] ESCAPED = new byte[128];

    static {
        ESCAPED['"'] = '"';
        ESCAPED['\\'] = '\\';
        ESCAPED['/'] = '/';
        ESCAPED['n'] = '\n';
        ESCAPED['r'] = '\r';
        ESCAPED['t'] = '\t';
        ESCAPED['b'] = '\b';
        ESCAPED['f'] = '\f';
    }

    private static final long ONES = 0x0101010101010101L;

    private static final long SPACES = ONES * ' ';

    private static final long QUOTES = ONES * '"';

    private static final long STROKES = ONES * '\\';

    private JsonLetters() {}

    /** The character that a letter behind a stroke writes by itself; -1 where it writes none. */
    static int escaped(byte letter) {
        int written = letter < 0 ? 0 : ESCAPED[letter];
        return written == 0 ? -1 : written;
    }

    /**
     * Takes over letters, each of which is a byte, up to what does not stand for itself or the end: most of a file is gone through here,
     * eight bytes at a time.
     *
     * @param into has room for all bytes that are left
     * @return how many letters there are
     */
    static int copy(byte[] all, int from, char[] into, int at) {
        int to = from;
        int shift = at - from;
        while (to + Long.BYTES <= all.length) {
            long eight = Utf8Bytes.eight(all, to);
            // Those behind the last letter are written over: how many there are no processor can guess.
            spread(eight, into, to + shift);
            long others = others(eight);
            if (others != 0) {
                return to + Utf8Bytes.first(others) - from;
            }
            to += Long.BYTES;
        }
        while (to < all.length && all[to] >= ' ' && all[to] != '"' && all[to] != '\\') {
            into[to + shift] = (char) all[to];
            to++;
        }
        return to - from;
    }

    private static void spread(long eight, char[] into, int at) {
        into[at] = (char) (eight & 0x7f);
        into[at + 1] = (char) (eight >>> 8 & 0x7f);
        into[at + 2] = (char) (eight >>> 16 & 0x7f);
        into[at + 3] = (char) (eight >>> 24 & 0x7f);
        into[at + 4] = (char) (eight >>> 32 & 0x7f);
        into[at + 5] = (char) (eight >>> 40 & 0x7f);
        into[at + 6] = (char) (eight >>> 48 & 0x7f);
        into[at + 7] = (char) (eight >>> 56 & 0x7f);
    }

    /**
     * Marks those of eight bytes that are no character of ASCII that stands for itself in a JSON string; of the marks the first is right,
     * and one behind it may be wrong.
     */
    private static long others(long eight) {
        long quotes = eight ^ QUOTES;
        long strokes = eight ^ STROKES;
        return (quotes - ONES & ~quotes | strokes - ONES & ~strokes | eight - SPACES | eight) & Utf8Bytes.HIGH;
    }
}
