package dk.sagsgang.exchange.paper.organisation.line;

import dk.sagsgang.exchange.paper.organisation.table.UnitTables;
import dk.sagsgang.exchange.paper.page.PaperLine;
import java.util.ArrayList;
import java.util.List;

/**
 * Tables with a unit in each column and a fact in each row: "Område | Nord | Syd" above "Leder | Ida Holk | Bo Ravn". They are turned,
 * so that each unit has a row and {@link UnitTables} reads them as any other.
 */
final class TurnedTables {

    private static final int FEWEST = 3;

    private TurnedTables() {}

    /**
     * The rows of the turned table whose head stands at an index.
     *
     * @param rows the cells of its lines, the head first
     * @return one for each column; none where it is no such table
     */
    static List<List<String>> turned(List<List<String>> rows) {
        if (rows.size() < FEWEST || rows.get(0).size() < FEWEST) {
            return List.of();
        }
        List<String> facts = rows.stream().skip(1).map(row -> row.get(0)).toList();
        boolean names =
                rows.get(0).stream().skip(1).noneMatch(cell -> cell.isEmpty() || Character.isDigit(cell.charAt(0)));
        if (!names || !UnitTables.turned(rows.get(0).get(0), facts)) {
            return List.of();
        }
        List<List<String>> turned = new ArrayList<>();
        for (int column = 0; column < rows.get(0).size(); column++) {
            List<String> cells = new ArrayList<>();
            for (List<String> row : rows) {
                cells.add(column < row.size() ? row.get(column) : "");
            }
            turned.add(cells);
        }
        return turned;
    }

    /** The lines of such a table, each saying what one column said; where there are more columns than rows, lines stand on the last. */
    static List<PaperLine> lines(List<PaperLine> lines, List<List<String>> turned) {
        List<PaperLine> said = new ArrayList<>();
        for (int i = 0; i < turned.size(); i++) {
            PaperLine line = lines.get(Math.min(i, lines.size() - 1)).bare();
            said.add(line.saying(String.join("\t", turned.get(i))));
        }
        return said;
    }
}
