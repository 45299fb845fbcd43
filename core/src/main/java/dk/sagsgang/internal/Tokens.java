package dk.sagsgang.internal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * Takes a short printed text apart, so that grammars need not care for letter case, for the sort of spaces and dashes,
 * or for letters that are written as a letter and a combining mark.
 */
public final class Tokens {

    /** The longest text that is taken apart; a longer one is prose and no date or amount. */
    public static final int LONGEST = 200;

    private static final int MINUS_SIGN = 0x2212;

    private Tokens() {}

    /** The words, numbers and marks of a text in their order; none for a text longer than {@link #LONGEST}. */
    public static List<Token> of(String printed) {
        if (printed.length() > LONGEST) {
            return List.of();
        }
        int[] text = Normalizer.normalize(printed, Normalizer.Form.NFC)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT) // soft hyphens and byte order marks
                .toArray();
        List<Token> tokens = new ArrayList<>();
        boolean spaced = false;
        int start = 0;
        while (start < text.length) {
            int end = start + 1;
            if (space(text[start])) {
                spaced = true;
            } else {
                Token.Kind kind = kind(text[start]);
                if (kind != Token.Kind.MARK) {
                    end = endOfRun(text, start, c -> kind(c) == kind);
                }
                tokens.add(token(kind, new String(text, start, end - start), spaced));
                spaced = false;
            }
            start = end;
        }
        return List.copyOf(tokens);
    }

    private static Token token(Token.Kind kind, String printed, boolean spaced) {
        boolean dash = kind == Token.Kind.MARK && dash(printed.codePointAt(0));
        return new Token(kind, dash ? "-" : printed.toLowerCase(Locale.ROOT), printed, spaced);
    }

    private static int endOfRun(int[] text, int start, IntPredicate same) {
        int end = start;
        while (end < text.length && same.test(text[end])) {
            end++;
        }
        return end;
    }

    private static Token.Kind kind(int c) {
        if (c >= '0' && c <= '9') {
            return Token.Kind.NUMBER;
        }
        return Character.isLetter(c) ? Token.Kind.WORD : Token.Kind.MARK;
    }

    private static boolean space(int c) {
        return Character.isSpaceChar(c) || Character.isWhitespace(c);
    }

    private static boolean dash(int c) {
        return c == MINUS_SIGN || Character.getType(c) == Character.DASH_PUNCTUATION;
    }
}
