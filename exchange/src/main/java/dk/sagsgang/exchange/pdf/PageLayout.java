package dk.sagsgang.exchange.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Lays out a page as text: columns one after the other, a paragraph on one line, and an empty line where the page leaves one or
 * the type changes.
 */
final class PageLayout {

    /** Fewer lines beside each other are no columns. */
    private static final int FEWEST_LINES = 4;

    /** Lines of a column fill at least this part of it on the average; a column of labels does not. */
    private static final float FILLED = 0.55f;

    /** A column is at least so many letters wide. */
    private static final int NARROWEST = 18;

    /** How finely the page is looked through for the space between columns, in points. */
    private static final int STEP = 3;

    private static final int MOST_STEPS = 1500;

    private static final int DEEPEST = 4;

    private PageLayout() {}

    static void print(List<Letter> letters, PrintedText text) {
        lay(Rows.of(letters), text, 0);
    }

    /** Lays rows out: those that go over the whole width one by one, and between them columns. */
    private static void lay(List<List<Piece>> rows, PrintedText text, int depth) {
        float gutter = depth < DEEPEST ? gutter(rows) : Float.NaN;
        if (Float.isNaN(gutter)) {
            Paragraphs.write(lines(rows), text);
            return;
        }
        List<List<Piece>> whole = new ArrayList<>();
        List<List<Piece>> left = new ArrayList<>();
        List<List<Piece>> right = new ArrayList<>();
        List<List<Piece>> beside = new ArrayList<>();
        for (List<Piece> row : rows) {
            boolean crosses = row.stream().anyMatch(piece -> piece.left() < gutter && piece.right() > gutter);
            if (crosses) {
                columns(beside, left, right, whole, text, depth);
                whole.add(row);
                continue;
            }
            beside.add(row);
            add(row.stream().filter(piece -> piece.right() <= gutter).toList(), left);
            add(row.stream().filter(piece -> piece.left() >= gutter).toList(), right);
        }
        columns(beside, left, right, whole, text, depth);
        Paragraphs.write(lines(whole), text);
    }

    private static void add(List<Piece> row, List<List<Piece>> column) {
        if (!row.isEmpty()) {
            column.add(row);
        }
    }

    /** Lays out what stands between two rows over the whole width: as columns where both sides are text, and else line by line. */
    private static void columns(
            List<List<Piece>> beside,
            List<List<Piece>> left,
            List<List<Piece>> right,
            List<List<Piece>> whole,
            PrintedText text,
            int depth) {
        if (filled(left) && filled(right)) {
            Paragraphs.write(lines(whole), text);
            whole.clear();
            lay(List.copyOf(left), text, depth + 1);
            lay(List.copyOf(right), text, depth + 1);
        } else {
            whole.addAll(beside);
        }
        beside.clear();
        left.clear();
        right.clear();
    }

    /** Each row as one line, with blanks where its pieces stand apart. */
    private static List<Piece> lines(List<List<Piece>> rows) {
        List<Piece> lines = new ArrayList<>(rows.size());
        for (List<Piece> row : WrappedCells.joined(rows)) {
            Piece line = row.get(0);
            for (Piece piece : row.subList(1, row.size())) {
                line = line.with(piece);
            }
            lines.add(line);
        }
        return lines;
    }

    /** Where the space between two columns is; not a number where there is none. */
    private static float gutter(List<List<Piece>> rows) {
        float from = Float.MAX_VALUE;
        float to = -Float.MAX_VALUE;
        for (List<Piece> row : rows) {
            from = Math.min(from, row.get(0).left());
            to = Math.max(to, row.get(row.size() - 1).right());
        }
        int steps = (int) Math.min(MOST_STEPS, Math.max(0, (to - from) / STEP));
        int[] left = new int[steps + 2];
        int[] right = new int[steps + 2];
        int[] crossing = new int[steps + 2];
        for (List<Piece> row : rows) {
            count(row, from, steps, left, right, crossing);
        }
        int best = -1;
        int most = FEWEST_LINES - 1;
        int until = -1;
        for (int i = 1; i < steps; i++) {
            int both = Math.min(left[i], right[i]);
            boolean clear = 3 * crossing[i] <= 2 * Math.max(left[i], right[i]);
            if (clear && both > most) {
                most = both;
                best = i;
                until = i;
            } else if (clear && both == most && until == i - 1) {
                until = i;
            }
        }
        return best < 0 ? Float.NaN : from + (best + until) * STEP / 2f;
    }

    /** Counts for each step over the page whether a row has something left of it, right of it, or across. */
    private static void count(List<Piece> row, float from, int steps, int[] left, int[] right, int[] crossing) {
        boolean[] over = new boolean[steps + 2];
        int first = steps + 1;
        int last = -1;
        for (Piece piece : row) {
            int begin = bounded((int) Math.floor((piece.left() - from) / STEP), steps);
            int end = bounded((int) Math.ceil((piece.right() - from) / STEP), steps);
            Arrays.fill(over, Math.min(begin + 1, end), Math.max(begin + 1, end), true);
            first = Math.min(first, end);
            last = Math.max(last, begin);
        }
        for (int i = 0; i <= steps; i++) {
            crossing[i] += over[i] ? 1 : 0;
            left[i] += !over[i] && i >= first ? 1 : 0;
            right[i] += !over[i] && i <= last ? 1 : 0;
        }
    }

    private static int bounded(int step, int steps) {
        return Math.max(0, Math.min(step, steps));
    }

    /** Whether some rows are a column of text, and no labels or figures. */
    private static boolean filled(List<List<Piece>> rows) {
        List<Piece> lines = lines(rows);
        if (lines.size() < FEWEST_LINES) {
            return false;
        }
        float from = Float.MAX_VALUE;
        float to = -Float.MAX_VALUE;
        float all = 0;
        float letter = 0;
        for (Piece line : lines) {
            from = Math.min(from, line.left());
            to = Math.max(to, line.right());
            all += line.right() - line.left();
            letter += line.letter();
        }
        float width = to - from;
        return width >= NARROWEST * letter / lines.size() && all / lines.size() >= FILLED * width;
    }
}
