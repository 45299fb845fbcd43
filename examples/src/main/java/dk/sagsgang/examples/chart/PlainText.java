package dk.sagsgang.examples.chart;

import java.util.ArrayList;
import java.util.List;

/** Text from a document, made fit to be set in a picture: no control characters, lines of bounded length, no markup. */
final class PlainText {

    private static final int WIDTH = 28;
    private static final int REPLACEMENT = 0xFFFD;

    private PlainText() {}

    /**
     * The text on one line: white space is one blank, and what has no shape of its own or would turn the text round shows as
     * {@code U+FFFD}.
     */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints().map(PlainText::visible).forEach(clean::appendCodePoint);
        return clean.toString().strip().replaceAll(" +", " ");
    }

    private static int visible(int c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return ' ';
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> REPLACEMENT;
            default -> c;
        };
    }

    /** The cleaned text in lines of at most 28 characters, broken at blanks where there are some. */
    static List<String> wrap(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : clean(text).split(" ")) {
            if (line.length() > 0 && length(line) + 1 + length(word) > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            if (line.length() > 0) {
                line.append(' ');
            }
            line.append(word);
            while (length(line) > WIDTH) {
                int end = line.offsetByCodePoints(0, WIDTH);
                lines.add(line.substring(0, end));
                line.delete(0, end);
            }
        }
        if (line.length() > 0) {
            lines.add(line.toString());
        }
        return lines;
    }

    /**
     * The text with every character but letters, digits and blanks written as its number, so that no language of pictures
     * can read anything into it.
     *
     * @param prefix what introduces a number: {@code &#} or {@code #}
     */
    static String encode(String text, String prefix) {
        StringBuilder encoded = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c == ' ') {
                encoded.appendCodePoint(c);
            } else {
                encoded.append(prefix).append(c).append(';');
            }
        });
        return encoded.toString();
    }

    private static int length(CharSequence text) {
        return (int) text.codePoints().count();
    }
}
