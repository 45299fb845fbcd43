package dk.sagsgang.serialization.bytes;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * One look over the bytes of a document before its tokens are read: whether they are UTF-8 as the standard has it, and
 * whether an escape in them may stand for a character that no text may hold.
 *
 * <p>The tokenizer takes overlong forms and halves of characters; the standard does not. Forbidden characters can reach a
 * text only through an escape, so texts need a look of their own only where such an escape occurs.
 */
public final class Utf8 {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long LOWEST_BITS = 0x0101010101010101L;
    private static final long HIGHEST_BITS = 0x8080808080808080L;
    private static final long BACKSLASHES = '\\' * LOWEST_BITS;

    private final byte[] bytes;
    private int at;
    private boolean risky;

    private Utf8(byte[] bytes, int start) {
        this.bytes = bytes;
        this.at = start;
    }

    /** What the look has shown. */
    public record Result(int end, boolean broken, boolean risky) {}

    /**
     * Looks at the bytes from a place on. The end is that of the text: it leaves out a last character that is cut off,
     * and all from the first byte on that is not UTF-8, and then the text is broken.
     */
    public static Result check(byte[] bytes, int start) {
        Utf8 utf8 = new Utf8(bytes, start);
        while (utf8.at < bytes.length) {
            if (utf8.eightPlain()) {
                utf8.at += Long.BYTES;
                continue;
            }
            byte b = bytes[utf8.at];
            if (b >= 0) {
                if (b == '\\') {
                    utf8.escape();
                }
                utf8.at++;
            } else {
                int length = utf8.character(b & 0xFF);
                if (length <= 0) {
                    return new Result(utf8.at, length < 0, utf8.risky);
                }
                utf8.at += length;
            }
        }
        return new Result(bytes.length, false, utf8.risky);
    }

    public static boolean hasHalfCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (!isPair(text, i)) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    public static boolean isPair(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                && at + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(at + 1));
    }

    /** Whether the next eight bytes are ASCII without a backslash, as nearly all are: they are looked at in one step. */
    private boolean eightPlain() {
        if (at + Long.BYTES > bytes.length) {
            return false;
        }
        long eight = (long) EIGHT.get(bytes, at);
        long backslashesAreZero = eight ^ BACKSLASHES;
        return ((eight | (backslashesAreZero - LOWEST_BITS)) & HIGHEST_BITS) == 0;
    }

    /** Looks at what follows a backslash, and stays on its last byte. */
    private void escape() {
        int next = byteAt(at + 1);
        if (next == 'u') {
            risky |= riskyUnit(at + 2);
        } else {
            risky |= next == 'b' || next == 'f';
        }
        at += next == '\\' || next == '"' ? 1 : 0;
    }

    /** Whether the four digits of an escape can be those of a control character or of half a character. */
    private boolean riskyUnit(int digits) {
        int first = byteAt(digits);
        int second = byteAt(digits + 1);
        int third = byteAt(digits + 2);
        boolean control = first == '0' && second == '0' && (third == '0' || third == '1');
        boolean surrogate = (first == 'd' || first == 'D') && (second == '8' || second == '9' || second > '9');
        return control || surrogate;
    }

    /** The length of the character that begins here; 0 where the text ends in it, negative where it is none. */
    private int character(int lead) {
        if (lead < 0xC2 || lead > 0xF4) {
            return -1;
        }
        int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        for (int i = 1; i < length; i++) {
            if (at + i == bytes.length) {
                return 0;
            }
            int next = bytes[at + i] & 0xFF;
            if (next < least(lead, i) || next > most(lead, i)) {
                return -1;
            }
        }
        return length;
    }

    /** What overlong forms would need is too little. */
    private static int least(int lead, int index) {
        if (index > 1) {
            return 0x80;
        }
        return lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    }

    /** What halves of characters and those beyond U+10FFFF would need is too much. */
    private static int most(int lead, int index) {
        if (index > 1) {
            return 0xBF;
        }
        return lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    }

    private int byteAt(int index) {
        return index < bytes.length ? bytes[index] : -1;
    }
}
