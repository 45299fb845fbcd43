package dk.sagsgang.exchange.text.figure;

import java.util.ArrayList;
import java.util.List;

/** The sentences of a text among which figures and their years belong together; a line is one as well. */
final class FigureSentences {

    /** From it on a character may be white space again. */
    private static final char NO_BREAK = '\u0080';

    private FigureSentences() {}

    static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c > ' ' && c < NO_BREAK) {
                continue;
            }
            int next = c == '\n' ? at + 1 : behind(text, at);
            if (next > 0) {
                sentences.add(text.substring(from, at));
                from = next;
                at = next - 1;
            }
        }
        sentences.add(text.substring(from));
        return sentences;
    }

    /** Where the next sentence begins, if one ends before the white space at an index; else 0. */
    private static int behind(String text, int at) {
        if (at == 0 || !Character.isWhitespace(text.charAt(at)) || ".!?".indexOf(text.charAt(at - 1)) < 0) {
            return 0;
        }
        int next = at + 1;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next < text.length() && Character.isUpperCase(text.codePointAt(next)) ? next : 0;
    }
}
