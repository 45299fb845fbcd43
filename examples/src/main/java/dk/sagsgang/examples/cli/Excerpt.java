package dk.sagsgang.examples.cli;

import java.util.List;
import java.util.regex.Pattern;

/** A line with a mark under one place: cut to what fits a terminal, and with nothing in it that a terminal would obey. */
final class Excerpt {

    private static final int WIDTH = 100;
    private static final int BEFORE = 40;
    private static final String DIGIT = "(?:\\d|\\\\u003\\d)";
    private static final String BETWEEN =
            "(?:[\\s\\p{Z}\\p{Pd}\u2212]|\\\\u(?:00[aA]0|002[dD]|20[01][0-9a-fA-F]|2212|0020)|\\\\[nrt]){0,4}";
    private static final Pattern LIKE_CPR = Pattern.compile(DIGIT + "{6,}" + BETWEEN + DIGIT + "{4,}");
    private static final Pattern SIGN = Pattern.compile("[\\p{L}\\d]");
    /** Ranges of characters that take two places: from, to. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x2E80, 0xA4CF, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF00, 0xFF60, 0xFFE0, 0xFFE6,
        0x1F300, 0x1FAFF, 0x20000, 0x3FFFD
    };

    private Excerpt() {}

    /**
     * The line, and the mark.
     *
     * @param column the place in UTF-16 code units, counted from 1
     */
    static List<String> of(String line, int column) {
        // Masked before it is cut: a cut could leave half a number standing.
        String masked = LIKE_CPR.matcher(line)
                .replaceAll(
                        number -> SIGN.matcher(number.group()).replaceAll("*").replace("\\", "\\\\"));
        int at = Math.min(column - 1, masked.length());
        int from = whole(masked, Math.max(0, Math.min(at - BEFORE, masked.length() - WIDTH)));
        int to = whole(masked, Math.min(masked.length(), from + WIDTH));
        String before = (from > 0 ? "…" : "") + shown(masked, from, at);
        String behind = shown(masked, at, to) + (to < masked.length() ? "…" : "");
        return List.of(before + behind, " ".repeat(width(before)) + "^");
    }

    /** The nearest place that halves no character. */
    private static int whole(String line, int at) {
        boolean halved = at > 0
                && at < line.length()
                && Character.isLowSurrogate(line.charAt(at))
                && Character.isHighSurrogate(line.charAt(at - 1));
        return halved ? at - 1 : at;
    }

    /** A part of the line: tabs as spaces, and characters that are not to be seen as a dot. */
    private static String shown(String line, int from, int to) {
        StringBuilder shown = new StringBuilder();
        for (int i = from; i < to; i += Character.charCount(line.codePointAt(i))) {
            int c = line.codePointAt(i);
            shown.appendCodePoint(c == '\t' ? ' ' : unseen(c) ? '·' : c);
        }
        return shown.toString();
    }

    private static boolean unseen(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    private static int width(String text) {
        return text.codePoints().map(Excerpt::width).sum();
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        for (int r = 0; r < WIDE.length; r += 2) {
            if (c >= WIDE[r] && c <= WIDE[r + 1]) {
                return 2;
            }
        }
        return 1;
    }
}
