package dk.sagsgang.exchange.source;

/** White space, hard spaces and what nobody sees among it. */
public final class Space {

    /** From here on to the last there are letters and signs and no space: the Danish ones are among them. */
    private static final int FIRST_LETTER = 0xc0;

    private static final int LAST_LETTER = 0x167f;

    private Space() {}

    /** Whether a character is space of any kind. */
    public static boolean is(int c) {
        return c < 0x7f
                ? c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x1c && c <= 0x1f)
                : (c < FIRST_LETTER || c > LAST_LETTER) && rare(c);
    }

    private static boolean rare(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085' || unseen(c);
    }

    /** Whether a character is there and nobody sees it. */
    public static boolean unseen(int c) {
        return c >= '\u00ad' && rarelySeen(c);
    }

    private static boolean rarelySeen(int c) {
        return c == '\u200b' || c == '\ufeff' || c == '\u00ad' || c == '\u200e' || c == '\u200f';
    }

    /** The text without the space around it. */
    public static String strip(String text) {
        if (text.isEmpty() || (!is(text.charAt(0)) && !is(text.charAt(text.length() - 1)))) {
            return text;
        }
        int from = 0;
        int to = text.length();
        while (from < to && is(text.charAt(from))) {
            from++;
        }
        while (to > from && is(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** The text on one line, with single spaces. */
    public static String single(String text) {
        if (single(text, text.length())) {
            return text;
        }
        StringBuilder single = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (unseen(c)) {
                continue;
            }
            if (is(c)) {
                gap = true;
            } else {
                if (gap && !single.isEmpty()) {
                    single.append(' ');
                }
                gap = false;
                single.append(c);
            }
        }
        return single.toString();
    }

    /** Whether a text is on one line with single spaces already, as most are. */
    private static boolean single(String text, int length) {
        boolean gap = true;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                if (gap) {
                    return false;
                }
                gap = true;
            } else if (c < ' ' || (c >= 0x7f && is(c))) {
                return false;
            } else {
                gap = false;
            }
        }
        return length == 0 || !gap;
    }
}
