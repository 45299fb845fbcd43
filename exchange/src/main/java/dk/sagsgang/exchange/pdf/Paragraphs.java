package dk.sagsgang.exchange.pdf;

import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.Arrays;
import java.util.List;

/** Puts the lines of a column together to paragraphs, as far as the page broke them only because it ends at the right. */
final class Paragraphs {

    /** Lines that are further apart than this many times the usual distance stand apart. */
    private static final float APART = 1.3f;

    /** A size that differs by more than this part is another type. */
    private static final float OTHER_SIZE = 0.08f;

    /** What begins a line of its own: the mark of a list, a number, "Ad. 1". */
    private static final QuickPattern MARKED = QuickPattern.compile(
            "(?:[•·▪●◦‣\uf0b7§*]|[-\u2013\u2014o] |\\(?(?:\\d{1,3}|\\p{L}|[ivx]{1,4})[.)] |Ad\\.? ?\\d|at ).*");

    /** What a number goes on with, and no list begins behind: "§", "stk.", "den". */
    private static final QuickPattern UNFINISHED = QuickPattern.compile(
            "(?:§|(?<!\\p{L})(?:stk|nr|kl|pkt|art|jf|kap)\\.|(?<!\\p{L})(?:den|punkt|sag|side|kapitel|artikel))$");

    /** A line that is drawn with letters: "______". */
    private static final QuickPattern RULE = QuickPattern.compile("[^\\p{L}\\d]{4,}");

    /** A label before its value: "Dato: 4. maj". */
    private static final QuickPattern LABELLED =
            QuickPattern.compile("\\p{Lu}[\\p{L}./-]*(?: [\\p{L}./-]+){0,2}:(?: .*)?");

    /** A shorter line was not broken: it is a title, a name, an element of a list. */
    private static final int SHORTEST = 15;

    /** The same for a line below which a capital stands, since a title may. */
    private static final int SHORTEST_BEFORE_CAPITAL = 36;

    /** The same in a column whose lines are all broken at about the same place. */
    private static final int SHORTEST_IN_COLUMN = 20;

    /** How much of the column such lines fill. */
    private static final float NEARLY = 0.85f;

    private Paragraphs() {}

    static void write(List<Piece> lines, PrintedText text) {
        float usual = usual(lines);
        float right = (float) lines.stream().mapToDouble(Piece::right).max().orElse(0);
        float left = (float) lines.stream().mapToDouble(Piece::left).min().orElse(0);
        long full = lines.stream()
                .filter(line -> line.right() - left >= NEARLY * (right - left))
                .count();
        int shortest = full >= 4 && 2 * full >= lines.size() ? SHORTEST_IN_COLUMN : SHORTEST_BEFORE_CAPITAL;
        Piece before = null;
        for (Piece line : lines) {
            if (before != null && !apart(before, line, usual) && goesOn(before, line, right, shortest)) {
                BrokenWords.join(text.last(), line.text());
                text.longer(line.text().length() + 1);
            } else {
                text.line(line, before == null || apart(before, line, usual));
            }
            before = line;
        }
    }

    /** The usual distance between the lines, the middle one. */
    private static float usual(List<Piece> lines) {
        float[] distances = new float[Math.max(0, lines.size() - 1)];
        for (int i = 1; i < lines.size(); i++) {
            distances[i - 1] = Math.abs(lines.get(i).y() - lines.get(i - 1).bottom());
        }
        Arrays.sort(distances);
        return distances.length == 0 ? 0 : distances[(distances.length - 1) / 2];
    }

    private static boolean apart(Piece before, Piece line, float usual) {
        float distance = line.y() - before.bottom();
        float size = Math.max(before.size(), line.size());
        return distance < 0
                || distance > APART * Math.max(usual, size)
                || Math.abs(before.size() - line.size()) > OTHER_SIZE * size
                || before.bold() != line.bold();
    }

    /** Whether the first word of a line had no room at the end of the line before. */
    private static boolean goesOn(Piece before, Piece line, float right, int shortest) {
        boolean small = Character.isLowerCase(line.text().codePointAt(0));
        if (before.text().length() < (small ? SHORTEST : shortest) || LABELLED.matches(line.text())) {
            return false;
        }
        int blank = line.text().indexOf(' ');
        int word = blank < 0 ? line.text().length() : blank;
        boolean room = before.right() + (word + 1) * line.letter() < right;
        boolean marked = MARKED.matches(before.text());
        boolean indented = !marked && line.left() - before.left() > line.size();
        boolean begins = MARKED.matches(line.text()) && !UNFINISHED.find(before.text());
        return !room && !indented && !before.several() && !line.several() && !begins && !RULE.matches(line.text());
    }
}
