package dk.sagsgang.exchange.source;

import java.util.Arrays;

/** What stands for itself in a string of JSON, in bytes. */
final class JsonLetters {

    /** What a byte is in a string. */
    private static final byte[] KINDS = new byte[256];

    private static final byte LETTER = 0;

    static final byte END = 1;

    static final byte ESCAPE = 2;

    static final byte MORE = 3;

    private static final byte NONE = 4;

    static {
        Arrays.fill(KINDS, 0, ' ', NONE);
        Arrays.fill(KINDS, 0x80, KINDS.length, MORE);
        KINDS['"'] = END;
        KINDS['\\'] = ESCAPE;
    }

    private static final long ONES = 0x0101010101010101L;

    private static final long SPACES = ONES * ' ';

    private static final long QUOTES = ONES * '"';

    private static final long STROKES = ONES * '\\';

    private JsonLetters() {}

    /** What a byte is. */
    static byte kind(byte written) {
        return KINDS[written & 0xff];
    }

    /** Takes over so many letters, each of which is a byte. */
    static void copy(byte[] all, int from, char[] into, int at, int many) {
        for (int i = 0; i < many; i++) {
            into[at + i] = (char) all[from + i];
        }
    }

    /** Where the letters end: most of a file is gone through here, eight bytes at a time. */
    static int behind(byte[] all, int from) {
        int at = from;
        while (true) {
            while (at + Long.BYTES <= all.length && letters(Utf8Bytes.eight(all, at))) {
                at += Long.BYTES;
            }
            int end = Math.min(all.length, at + Long.BYTES);
            while (at < end && KINDS[all[at] & 0xff] == LETTER) {
                at++;
            }
            if (at < end || at == all.length) {
                return at;
            }
        }
    }

    /** Whether each of eight bytes is a character of ASCII that stands for itself in a JSON string; it may say no where they are. */
    private static boolean letters(long eight) {
        long quotes = eight ^ QUOTES;
        long strokes = eight ^ STROKES;
        long other = quotes - ONES & ~quotes | strokes - ONES & ~strokes | eight - SPACES | eight;
        return (other & Utf8Bytes.HIGH) == 0;
    }
}
