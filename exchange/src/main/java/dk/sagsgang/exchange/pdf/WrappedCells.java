package dk.sagsgang.exchange.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows of a table whose cells go on below: "3. marts   Byrådet og borgerne" with "drøfter planen" right below the second cell is one row.
 * Only words that had no room above and begin small go on, since the names of a list stand below each other too.
 */
final class WrappedCells {

    /** Cells begin below each other where they differ by less than this part of the size. */
    private static final float ALIGNED = 0.6f;

    /** A line that goes on is no further below than this many times the size. */
    private static final float BELOW = 1.8f;

    /** How finely it is kept where columns begin, in steps a point. */
    private static final int FINE = 2;

    /** No letters are larger, in points. */
    private static final float LARGEST = 40;

    /** How far to the right the pieces go that begin at a place, by that place. */
    private final Map<Integer, Float> rights = new HashMap<>();

    private WrappedCells(List<List<Piece>> rows) {
        rows.forEach(row -> row.forEach(piece -> rights.merge(place(piece.left()), piece.right(), Math::max)));
    }

    private static int place(float left) {
        return Math.round(left * FINE);
    }

    /** The rows, with what goes on in the cells where it belongs. */
    static List<List<Piece>> joined(List<List<Piece>> rows) {
        WrappedCells cells = new WrappedCells(rows);
        List<List<Piece>> joined = new ArrayList<>(rows.size());
        for (List<Piece> row : rows) {
            List<Piece> above = joined.isEmpty() ? List.of() : joined.get(joined.size() - 1);
            List<Piece> whole = above.size() > 1 ? cells.together(above, row) : List.of();
            if (whole.isEmpty()) {
                joined.add(row);
            } else {
                joined.set(joined.size() - 1, whole);
            }
        }
        return joined;
    }

    /** The row with what the next goes on with in its cells; empty where it does not. */
    private List<Piece> together(List<Piece> above, List<Piece> row) {
        List<Piece> whole = new ArrayList<>(above);
        for (Piece piece : row) {
            int cell = cell(whole, piece);
            boolean goesOn = cell > 0
                    && Character.isLowerCase(piece.text().codePointAt(0))
                    && piece.y() - whole.get(cell).bottom() <= BELOW * piece.size()
                    && !room(whole.get(cell), piece);
            if (!goesOn) {
                return List.of();
            }
            whole.set(cell, whole.get(cell).above(piece));
        }
        return whole;
    }

    private static int cell(List<Piece> row, Piece piece) {
        for (int i = 0; i < row.size(); i++) {
            if (Math.abs(row.get(i).left() - piece.left()) < ALIGNED * piece.size()) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the first word of what is below had room at the end of what is above it, by how far the column goes elsewhere. */
    private boolean room(Piece above, Piece piece) {
        float near = ALIGNED * Math.min(LARGEST, piece.size());
        float right = 0;
        for (int place = place(piece.left() - near); place <= place(piece.left() + near); place++) {
            right = Math.max(right, rights.getOrDefault(place, 0f));
        }
        int blank = piece.text().indexOf(' ');
        int word = blank < 0 ? piece.text().length() : blank;
        return above.last() + (word + 1) * piece.letter() < right;
    }
}
