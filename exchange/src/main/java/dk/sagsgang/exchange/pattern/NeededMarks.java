package dk.sagsgang.exchange.pattern;

import java.util.ArrayList;
import java.util.List;

/**
 * The marks that a text must have where what an expression needs stands in it, in one row of numbers: of clauses, each of which is met by
 * one of its alternatives, and those by all of their marks.
 *
 * <p>It says less than {@link Wanted} and says it sooner: most texts are done with here.
 */
final class NeededMarks {

    private final int[] row;

    private NeededMarks(int[] row) {
        this.row = row;
    }

    static NeededMarks of(Wanted wanted) {
        List<Integer> row = new ArrayList<>();
        for (Wanted clause : wanted instanceof Wanted.All all ? all.parts() : List.of(wanted)) {
            List<List<Integer>> alternatives = new ArrayList<>();
            alternatives(clause, alternatives);
            if (alternatives.stream().noneMatch(List::isEmpty)) {
                int length =
                        alternatives.stream().mapToInt(each -> each.size() + 1).sum();
                row.add(row.size() + 1 + length);
                alternatives.forEach(marks -> {
                    row.add(marks.size());
                    row.addAll(marks);
                });
            }
        }
        return new NeededMarks(row.stream().mapToInt(Integer::intValue).toArray());
    }

    private static void alternatives(Wanted wanted, List<List<Integer>> alternatives) {
        if (wanted instanceof Wanted.OneOf oneOf) {
            oneOf.parts().forEach(part -> alternatives(part, alternatives));
            return;
        }
        List<Integer> marks = new ArrayList<>();
        for (Wanted part : wanted instanceof Wanted.All all ? all.parts() : List.of(wanted)) {
            if (part instanceof Wanted.Piece piece) {
                for (int mark : piece.marks()) {
                    marks.add(mark);
                }
            }
        }
        alternatives.add(marks);
    }

    /** Whether all clauses are met. */
    boolean in(TextSigns signs) {
        int at = 0;
        while (at < row.length) {
            int behind = row[at];
            if (!one(signs, at + 1, behind)) {
                return false;
            }
            at = behind;
        }
        return true;
    }

    /** Whether one of the alternatives between two places is met. */
    private boolean one(TextSigns signs, int from, int behind) {
        int at = from;
        while (at < behind) {
            int end = at + 1 + row[at];
            at++;
            while (at < end && signs.has(row[at])) {
                at++;
            }
            if (at == end) {
                return true;
            }
            at = end;
        }
        return false;
    }
}
