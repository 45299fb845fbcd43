package dk.sagsgang.exchange.pdf;

import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the letters of a page together to pieces of lines, by their baselines and the gaps between them. */
final class Rows {

    /** Letters whose baselines differ by less than this part of their size stand on one line: a raised number does. */
    private static final float SAME_LINE = 0.4f;

    /** A gap wider than this part of the size parts words. */
    private static final float WORD = 0.17f;

    /** A gap wider than this many times the size parts columns. */
    private static final float COLUMN = 1.35f;

    /** The mark of a list stands at most this many times the size before what it marks. */
    private static final float MARK = 4;

    /** What marks an element of a list and stands apart from it: "•", "1.", "2.3", "a)". */
    private static final QuickPattern MARKED = QuickPattern.compile(
            "(?:[•·▪●◦‣\uf0b7§*o\u2013\u2014-]|\\(?(?:\\d{1,3}|\\p{L}|[ivx]{1,4})[.)]|\\d{1,2}(?:\\.\\d{1,2}){1,2}\\.?)");

    private Rows() {}

    /** The pieces of each line, from the top of the page and from left to right. */
    static List<List<Piece>> of(List<Letter> page) {
        List<Letter> letters = new ArrayList<>(page);
        letters.removeIf(letter -> letter.text().isEmpty());
        letters.sort(Comparator.comparingInt(Letter::direction).thenComparing(Letter::y));
        List<List<Piece>> rows = new ArrayList<>();
        List<Letter> row = new ArrayList<>();
        Letter base = null;
        for (Letter letter : letters) {
            if (letter.blank() && base == null) {
                continue;
            }
            boolean same = base != null
                    && base.direction() == letter.direction()
                    && letter.y() - base.y() <= SAME_LINE * Math.max(base.size(), letter.size());
            if (!same) {
                add(row, rows);
                row.clear();
                base = null;
            }
            row.add(letter);
            if (!letter.blank() && (base == null || letter.size() > base.size())) {
                base = letter;
            }
        }
        add(row, rows);
        return rows;
    }

    private static void add(List<Letter> row, List<List<Piece>> rows) {
        List<Piece> pieces = pieces(row);
        if (!pieces.isEmpty()) {
            rows.add(pieces);
        }
    }

    private static List<Piece> pieces(List<Letter> row) {
        List<Letter> letters = new ArrayList<>(row);
        letters.sort(Comparator.comparing(Letter::x));
        List<Piece> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Letter first = null;
        Letter last = null;
        boolean bold = true;
        boolean blank = false;
        float size = 0;
        for (Letter letter : letters) {
            if (letter.blank()) {
                blank = true;
                continue;
            }
            if (last != null && twice(last, letter)) {
                continue;
            }
            float gap = last == null ? 0 : letter.x() - last.right();
            float scale = last == null ? letter.size() : Math.min(last.size(), letter.size());
            boolean marked = gap <= MARK * scale && MARKED.matches(text);
            if (last != null && first != null && gap > COLUMN * scale && !marked) {
                pieces.add(new Piece(
                        text.toString(), first.x(), last.right(), first.y(), first.y(), last.right(), size, bold));
                text.setLength(0);
                first = null;
                bold = true;
                size = 0;
            } else if (last != null && (blank || gap > WORD * scale)) {
                text.append(' ');
            }
            first = first == null ? letter : first;
            bold &= letter.bold();
            size = Math.max(size, letter.size());
            text.append(letter.text().strip());
            last = letter;
            blank = false;
        }
        if (first != null && last != null) {
            pieces.add(new Piece(
                    text.toString(), first.x(), last.right(), first.y(), first.y(), last.right(), size, bold));
        }
        return pieces;
    }

    /** Whether a letter is printed twice to look bold. */
    private static boolean twice(Letter last, Letter letter) {
        return last.text().equals(letter.text())
                && Math.abs(letter.x() - last.x()) < 0.25f * Math.max(last.width(), 0.1f)
                && Math.abs(letter.y() - last.y()) < 0.25f * last.size();
    }
}
