package dk.sagsgang.exchange.source;

/** White space, hard spaces and what nobody sees among it. */
public final class Space {

    private Space() {}

    /** Whether a character is space of any kind. */
    public static boolean is(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085' || unseen(c);
    }

    /** Whether a character is there and nobody sees it. */
    public static boolean unseen(int c) {
        return c == '\u200b' || c == '\ufeff' || c == '\u00ad' || c == '\u200e' || c == '\u200f';
    }

    /** The text without the space around it. */
    public static String strip(String text) {
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
}
