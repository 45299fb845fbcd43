package dk.sagsgang.identifier;

import dk.sagsgang.markup.TracedText;

/** A text as a reader sees it: without soft hyphens, zero-width characters and other characters that show nothing. */
final class SeenText {

    private SeenText() {}

    static TracedText of(String text) {
        TracedText.Builder seen = TracedText.Builder.traced(text.length());
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int end = at + Character.charCount(c);
            if (!unseen(c)) {
                seen.addAsItIs(text, at, end);
            }
            at = end;
        }
        return seen.build();
    }

    /** The same of a text that was made from another, with the places of the other. */
    static TracedText of(TracedText given) {
        TracedText.Builder seen = TracedText.Builder.traced(given.text().length());
        String text = given.text();
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int end = at + Character.charCount(c);
            for (int i = at; i < end && !unseen(c); i++) {
                seen.add(text.charAt(i), given.start(i), given.end(i));
            }
            at = end;
        }
        return seen.build();
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
