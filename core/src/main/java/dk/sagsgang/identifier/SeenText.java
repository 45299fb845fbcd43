package dk.sagsgang.identifier;

import dk.sagsgang.markup.TracedText;

/** A text as a reader sees it: without soft hyphens, zero-width characters and other characters that show nothing. */
final class SeenText {

    private SeenText() {}

    static TracedText of(String text) {
        return of(TracedText.asItIs(text));
    }

    /** The same of a text that was made from another, with the places of the other. */
    static TracedText of(TracedText given) {
        char[] text = given.text().toCharArray();
        int at = nextUnseen(text, 0);
        if (at == text.length) {
            return given;
        }
        TracedText.Builder seen = TracedText.Builder.traced(text.length);
        int from = 0;
        while (at < text.length) {
            seen.add(given, from, at);
            from = at + Character.charCount(Character.codePointAt(text, at));
            at = nextUnseen(text, from);
        }
        seen.add(given, from, text.length);
        return seen.build();
    }

    /** Where the next character stands that shows nothing, or the length. */
    private static int nextUnseen(char[] text, int from) {
        int at = from;
        while (at < text.length) {
            char c = text[at];
            if ((c >= ' ' && c < 0x7F) || (c >= 0xC0 && c < 0x250)) {
                at++;
                continue;
            }
            int point = Character.codePointAt(text, at);
            if (unseen(point)) {
                return at;
            }
            at += Character.charCount(point);
        }
        return at;
    }

    private static boolean unseen(int c) {
        if (c < 0x80) {
            return Character.isISOControl(c) && !Character.isWhitespace(c);
        }
        return Character.getType(c) == Character.FORMAT
                || (Character.isISOControl(c) && c != '\u0085')
                || (c >= 0xFE00 && c <= 0xFE0F) // variation selectors
                || (c >= 0x180B && c <= 0x180F)
                || c == 0x034F; // combining grapheme joiner
    }
}
