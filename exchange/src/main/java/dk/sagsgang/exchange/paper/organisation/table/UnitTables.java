package dk.sagsgang.exchange.paper.organisation.table;

import dk.sagsgang.exchange.paper.organisation.unit.UnitTree;
import dk.sagsgang.exchange.paper.organisation.unit.UnitWords;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.organisation.UnitKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * Tables with a unit in each row, whose cells lost what parted them: below "Enhed Leder Årsværk Målgruppe" the words of the head tell
 * what stands in each row, as long as a number or an office tells where one cell ends.
 */
public final class UnitTables {

    private static final QuickPattern TOTAL = QuickPattern.compile("(?:I alt|Samlet|Total|Sum)(?: \\d[\\d.,]*)+");

    private static final QuickPattern ALL = QuickPattern.compile("I alt|Samlet|Total|Sum");

    private static final QuickPattern NAME = QuickPattern.compile("\\p{Lu}[^\\d|:;.?!]{1,70}");

    private static final char TAB = '\t';

    private static final int LONGEST = 160;

    private static final int MOST_COLUMNS = 6;

    /** The rows below each head that was met; there are no more heads than orders of a few columns. */
    private static final Map<List<TableColumn>, QuickPattern> ROWS = new ConcurrentHashMap<>();

    private final UnitTree tree;

    public UnitTables(UnitTree tree) {
        this.tree = tree;
    }

    /**
     * Takes the table whose head stands at an index.
     *
     * @param below the key of the unit whose parts the rows are; empty without one
     * @return how many lines it takes; 0 where it is no such table
     */
    public int take(List<PaperLine> lines, int at, String below) {
        String head = lines.get(at).printed();
        List<TableColumn> columns = columns(head);
        if (!head(head)) {
            return 0;
        }
        if (head.indexOf(TAB) >= 0) {
            return cells(lines, at, below);
        }
        QuickPattern row = ROWS.computeIfAbsent(columns, UnitTables::row);
        List<Matcher> rows = new ArrayList<>();
        int end = at + 1;
        while (end < lines.size()) {
            String text = lines.get(end).printed();
            Matcher matcher = row.matcher(text.length() > LONGEST ? "" : text);
            if (TOTAL.matches(text) || !matcher.matches() || !UnitWords.plain(matcher.group("c0"))) {
                break;
            }
            rows.add(matcher);
            end++;
        }
        if (rows.size() < 2) {
            return 0;
        }
        for (int i = 0; i < rows.size(); i++) {
            unit(rows.get(i), columns, head, below, lines.get(at + 1 + i));
        }
        if (end < lines.size() && TOTAL.matches(lines.get(end).printed())) {
            total(lines.get(end).printed(), columns, head, below);
            end++;
        }
        return end - at;
    }

    /** Whether a line is the head of such a table, and heads nothing else. */
    public static boolean head(String line) {
        if (line.indexOf(TAB) >= 0) {
            List<Optional<TableColumn>> cells = parted(line);
            return cells.get(0).equals(Optional.of(TableColumn.UNIT))
                    && cells.stream().flatMap(Optional::stream).anyMatch(each -> each != TableColumn.UNIT);
        }
        List<TableColumn> columns = line.length() > LONGEST ? List.of() : columns(line);
        return columns.size() > 1
                && columns.get(0) == TableColumn.UNIT
                && columns.stream().anyMatch(each -> !each.open());
    }

    /** Whether the first cells of the rows of a table say what a table of units says in its head: it is turned. */
    public static boolean turned(String corner, List<String> rows) {
        long told = rows.stream()
                .map(FoldedWords::heading)
                .filter(words -> Stream.of(TableColumn.values())
                        .filter(each -> each != TableColumn.UNIT)
                        .anyMatch(each -> each.head().matches(words)))
                .count();
        return TableColumn.UNIT.head().matches(FoldedWords.heading(corner)) && told > 1 && 2 * told >= rows.size();
    }

    /** What stands in each column of a head whose cells are parted; empty for what a unit has no place for. */
    private static List<Optional<TableColumn>> parted(String head) {
        List<Optional<TableColumn>> columns = new ArrayList<>();
        for (String cell : head.split("\t", -1)) {
            String words = FoldedWords.heading(cell);
            columns.add(Stream.of(TableColumn.values())
                    .filter(column -> column.head().matches(words))
                    .filter(column -> !columns.contains(Optional.of(column)))
                    .findFirst());
        }
        return columns;
    }

    /** Takes a table whose cells are parted by tabs. */
    private int cells(List<PaperLine> lines, int at, String below) {
        String head = lines.get(at).text();
        String[] heads = head.split("\t", -1);
        List<Optional<TableColumn>> columns = parted(head);
        int end = at + 1;
        for (; end < lines.size() && lines.get(end).text().indexOf(TAB) >= 0; end++) {
            String[] row = lines.get(end).text().split("\t", -1);
            boolean total = ALL.matches(row[0]);
            if (!total && !NAME.matches(row[0])) {
                break;
            }
            String key = total ? below : named(row[0], head.split("[\t ]", 2)[0], below, lines.get(end));
            for (int i = 1; i < Math.min(row.length, columns.size()); i++) {
                String cell = row[i].strip();
                Optional<TableColumn> column = columns.get(i).filter(each -> TableFacts.fits(each, cell));
                String own = heads[i].strip();
                column.ifPresent(each -> tree.change(key, unit -> TableFacts.said(unit, each, cell, own)));
                if (column.isEmpty() && !total) {
                    parts(heads[i], cell, key, lines.get(end));
                }
            }
        }
        return end - at > 2 ? end - at : 0;
    }

    private static List<TableColumn> columns(String head) {
        List<TableColumn> columns = new ArrayList<>();
        String rest = FoldedWords.folded(head.strip());
        while (!rest.isEmpty() && columns.size() < MOST_COLUMNS) {
            TableColumn best = null;
            int longest = 0;
            for (TableColumn column : TableColumn.values()) {
                Matcher matcher = column.head().matcher(rest);
                boolean ends =
                        matcher.lookingAt() && (matcher.end() == rest.length() || rest.charAt(matcher.end()) == ' ');
                if (ends && matcher.end() > longest && !columns.contains(column)) {
                    best = column;
                    longest = matcher.end();
                }
            }
            if (best == null) {
                return List.of();
            }
            columns.add(best);
            rest = rest.substring(longest).strip();
        }
        // Between two cells of words nothing tells where the first ends.
        for (int i = 1; i < columns.size(); i++) {
            if (columns.get(i).open() && columns.get(i - 1).open()) {
                return List.of();
            }
        }
        return columns;
    }

    private static QuickPattern row(List<TableColumn> columns) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            boolean last = i > 0 && i + 1 == columns.size();
            String cell = "(?<c" + i + ">" + columns.get(i).cell() + ")";
            row.append(i == 0 ? cell : last && columns.get(i).open() ? "(?: " + cell + ")?" : " " + cell);
        }
        return QuickPattern.compile(row.toString());
    }

    private void unit(Matcher row, List<TableColumn> columns, String head, String below, PaperLine line) {
        String key = named(row.group("c0").strip(), head.split(" ", 2)[0], below, line);
        for (int i = 1; i < columns.size(); i++) {
            String cell = row.group("c" + i);
            TableColumn column = columns.get(i);
            if (cell != null) {
                tree.change(key, unit -> TableFacts.said(unit, column, cell.strip(), head));
            }
        }
    }

    /** The unit that a row names, of the kind that the head of its column tells. */
    private String named(String name, String noun, String below, PaperLine line) {
        Optional<UnitKind> kind = UnitWords.singular(noun).filter(each -> !each.equals(UnitKind.UNIT));
        String key = tree.take(name, kind, line);
        tree.announcedKind(key);
        if (!below.isEmpty() && !below.equals(key) && tree.parent(key).isEmpty()) {
            tree.below(key, below);
        }
        return key;
    }

    /** "Kajhuset og Bolværket" below "Havnehuse" are parts of the unit of the row. */
    private void parts(String head, String cell, String key, PaperLine line) {
        Optional<UnitKind> kind = UnitWords.plural(head);
        if (kind.isEmpty() && !UnitWords.unkinded(head)) {
            return;
        }
        List<String> names = TableFacts.names(cell);
        if (names.stream().allMatch(NAME::matches)) {
            names.forEach(each -> tree.takeBelow(key, each, kind, line));
        }
    }

    private void total(String line, List<TableColumn> columns, String head, String below) {
        String[] numbers = line.replaceFirst("^\\D+", "").split(" ");
        List<TableColumn> counted = columns.stream()
                .filter(each -> !each.open() && each != TableColumn.LEADER)
                .toList();
        for (int i = 0; i < Math.min(numbers.length, counted.size()); i++) {
            String number = numbers[i];
            TableColumn column = counted.get(i);
            tree.change(below, unit -> TableFacts.said(unit, column, number, head));
        }
    }
}
