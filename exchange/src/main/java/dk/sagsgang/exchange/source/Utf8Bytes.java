package dk.sagsgang.exchange.source;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Whether bytes are UTF-8, without making a text of them. */
final class Utf8Bytes {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** Set in each byte that is no ASCII character. */
    static final long HIGH = 0x8080808080808080L;

    private Utf8Bytes() {}

    /** Eight bytes at once. */
    static long eight(byte[] bytes, int at) {
        return (long) EIGHT.get(bytes, at);
    }

    /** Which of eight bytes is the first that is marked in its highest bit. */
    static int first(long marks) {
        return Long.numberOfTrailingZeros(marks) / Byte.SIZE;
    }

    /** Whether all bytes from one on are characters. */
    static boolean is(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length) {
            if (at + Long.BYTES <= bytes.length) {
                long marks = eight(bytes, at) & HIGH;
                if (marks == 0) {
                    at += Long.BYTES;
                    continue;
                }
                at += first(marks);
            } else if (bytes[at] >= 0) {
                at++;
                continue;
            }
            int length = length(bytes, at, bytes.length);
            if (length == 0) {
                return false;
            }
            at += length;
        }
        return true;
    }

    /** How many bytes write the character that begins here and is not ASCII; 0 where none does. */
    static int length(byte[] bytes, int at, int end) {
        int first = bytes[at] & 0xff;
        if (first >= 0xc2 && first < 0xe0) {
            // Most of them are letters of Danish.
            return at + 1 < end && (bytes[at + 1] & 0xc0) == 0x80 ? 2 : 0;
        }
        int length = length(bytes[at]);
        if (first < 0xc2 || first > 0xf4 || at + length > end) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xc0) != 0x80) {
                return 0;
            }
        }
        int code = code(bytes, at, length);
        boolean shorter = code < (length == 3 ? 0x800 : 0x10000);
        boolean none = Character.isBmpCodePoint(code) && Character.isSurrogate((char) code);
        return shorter || none || code > Character.MAX_CODE_POINT ? 0 : length;
    }

    /** How many bytes a character has that is not ASCII and begins with this one. */
    static int length(byte first) {
        return (first & 0xf0) == 0xf0 ? 4 : (first & 0xe0) == 0xe0 ? 3 : 2;
    }

    /** The character that so many bytes write. */
    static int code(byte[] bytes, int at, int length) {
        if (length == 2) {
            return (bytes[at] & 0x1f) << 6 | (bytes[at + 1] & 0x3f);
        }
        int code = bytes[at] & (0xff >> (length + 1));
        for (int i = 1; i < length; i++) {
            code = code << 6 | (bytes[at + i] & 0x3f);
        }
        return code;
    }
}
