package dk.sagsgang.exchange.source;

import org.jsoup.parser.Parser;

/** How one character is written in a JSON string and in the text of XML. */
final class Escapes {

    /** Longer than any name of a character. */
    private static final int LONGEST = 40;

    private Escapes() {}

    /** The length of the character that begins here in a JSON string. */
    static int json(String source, int at, int end) {
        if (source.charAt(at) != '\\' || at + 1 >= end) {
            return 1;
        }
        return Math.min(source.charAt(at + 1) == 'u' ? 6 : 2, end - at);
    }

    /** The length of the character or the reference that begins here in XML. */
    static int xml(String source, int at, int end) {
        if (source.charAt(at) != '&') {
            return 1;
        }
        int limit = Math.min(end, at + LONGEST + 1);
        int close = at + 1;
        while (close < limit && source.charAt(close) != ';') {
            close++;
        }
        return close >= limit || !name(source, at + 1, close) ? 1 : close - at + 1;
    }

    private static boolean name(String source, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = source.charAt(i);
            if (!Character.isLetterOrDigit(c) && !(c == '#' && i == from)) {
                return false;
            }
        }
        return to > from;
    }

    /** What such a writing of more than one character reads as. */
    static String read(Chars.Writing writing, String source, int from, int to) {
        return writing == Chars.Writing.JSON ? "." : reference(source.substring(from, to));
    }

    /** The text of a character reference; what no text may hold reads as a space. */
    static String reference(String written) {
        if (written.startsWith("&#")) {
            int code = number(written.substring(2, written.length() - 1));
            boolean control = code < ' ' && code != '\t' && code != '\n' && code != '\r';
            boolean half = code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
            return control || half || code > Character.MAX_CODE_POINT ? " " : Character.toString(code);
        }
        // A name that nobody knows, such as that of an entity of the document's own, stays as it is written.
        return Parser.unescapeEntities(written, true);
    }

    private static int number(String digits) {
        boolean hex = digits.startsWith("x") || digits.startsWith("X");
        try {
            return hex ? Integer.parseInt(digits.substring(1), 16) : Integer.parseInt(digits);
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    /** XML text with its references read. */
    static String text(String source, int from, int to) {
        if (source.indexOf('&', from) < 0) {
            return source.substring(from, to);
        }
        StringBuilder text = new StringBuilder(to - from);
        int at = from;
        while (at < to) {
            int length = xml(source, at, to);
            if (length == 1) {
                text.append(source.charAt(at));
            } else {
                text.append(reference(source.substring(at, at + length)));
            }
            at += length;
        }
        return text.toString();
    }
}
