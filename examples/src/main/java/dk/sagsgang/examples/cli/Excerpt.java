package dk.sagsgang.examples.cli;

import dk.sagsgang.identifier.CprHit;
import dk.sagsgang.identifier.CprNumbers;
import dk.sagsgang.report.ShownText;
import java.util.List;
import java.util.regex.Pattern;

/** A line with a mark under one place: cut to what fits a terminal, and with nothing in it that a terminal would obey. */
final class Excerpt {

    private static final int WIDTH = 100;
    private static final int BEFORE = 40;
    /** So much of the line on both sides is looked at for numbers that may not be shown. */
    static final int AROUND = 500;

    private static final Pattern LONG_NUMBER = Pattern.compile("(?:\\d|\\\\u003\\d){10,}");
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
    static List<String> of(SourceLines.Part part, int column) {
        // Masked before it is cut: a cut could leave half a number standing.
        String masked = masked(part.text());
        int at = Math.min(Math.max(column - part.column(), 0), masked.length());
        int from = whole(masked, Math.max(0, Math.min(at - BEFORE, masked.length() - WIDTH)));
        int to = whole(masked, Math.min(masked.length(), from + WIDTH));
        String shown = ShownText.of(masked.substring(from, to));
        int mark = shown.offsetByCodePoints(0, masked.codePointCount(from, at));
        String before = (from > 0 || part.column() > 1 ? "…" : "") + shown.substring(0, mark);
        String behind = shown.substring(mark) + (to < masked.length() || part.more() ? "…" : "");
        return List.of(before + behind, " ".repeat(width(before)) + "^");
    }

    /** The line with stars for letters and digits in what looks like a CPR number. */
    private static String masked(String line) {
        StringBuilder masked = new StringBuilder(line);
        JsonLine json = JsonLine.of(line);
        for (CprHit suspect : CprNumbers.suspects(json.text())) {
            star(masked, json.start(suspect.start()), json.end(suspect.end() - 1));
        }
        LONG_NUMBER.matcher(line).results().forEach(number -> star(masked, number.start(), number.end()));
        return masked.toString();
    }

    private static void star(StringBuilder line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (SIGN.matcher(line).region(i, i + 1).matches()) {
                line.setCharAt(i, '*');
            }
        }
    }

    /** The nearest place that halves no character. */
    private static int whole(String line, int at) {
        boolean halved = at > 0
                && at < line.length()
                && Character.isLowSurrogate(line.charAt(at))
                && Character.isHighSurrogate(line.charAt(at - 1));
        return halved ? at - 1 : at;
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
