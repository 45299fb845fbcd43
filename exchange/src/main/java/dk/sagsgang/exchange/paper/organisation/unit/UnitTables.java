package dk.sagsgang.exchange.paper.organisation.unit;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.NameList;
import dk.sagsgang.organisation.Budget;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.Placement;
import dk.sagsgang.organisation.TargetGroup;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.organisation.leadership.Leadership;
import dk.sagsgang.organisation.leadership.LeadershipRole;
import dk.sagsgang.party.Office;
import dk.sagsgang.party.Person;
import dk.sagsgang.quantity.Amount;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.time.ImpreciseDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;

/**
 * Tables with a unit in each row, whose cells lost what parted them: below "Enhed Leder Årsværk Målgruppe" the words of the head tell
 * what stands in each row, as long as a number or an office tells where one cell ends.
 */
public final class UnitTables {

    /** What stands in a column. */
    private enum Column {
        UNIT(
                "enhed|afdeling|center|område|team|distrikt|sektion|forvaltning|institution|kontor",
                "\\p{Lu}[^\\d|]{1,60}?"),
        LEADER(
                "(?:daglig )?leder|chef|ledelse|ansvarlig|\\p{L}*(?:leder|chef|direktør)",
                "(?:\\p{L}*(?:[lL]eder|[cC]hef|[dD]irektør|[kK]oordinator) (?:\\p{Lu}[\\p{L}.'-]+(?: \\p{Lu}[\\p{L}.'-]*){1,3}|\\(?(?:vakant|ubesat|ledig)\\)?))"),
        POSTS("(?:antal )?(?:årsværk|fuldtidsstillinger|stillinger)|normering", "(?:ca\\. )?\\d[\\d.]*(?:,\\d+)?"),
        PEOPLE("(?:antal )?(?:medarbejdere|ansatte)", "(?:ca\\. )?\\d[\\d.]*"),
        BUDGET(
                "(?:drifts|netto)?budget(?: \\d{4})?(?: ?\\(?(?:i )?(?:mio\\.|1\\.000) kr\\.?\\)?)?",
                "\\d[\\d.]*(?:,\\d+)?(?: ?(?:mio\\. |mia\\. )?kr\\.)?"),
        TARGETS("målgrupper?", "\\S.*?"),
        TASKS("(?:hoved|kerne)?opgaver", "\\S.*?"),
        PLACE("placering|sted|adresse", "\\S.*?");

        private final QuickPattern head;
        private final String cell;

        Column(String head, String cell) {
            this.head = QuickPattern.compile(head);
            this.cell = cell;
        }

        boolean open() {
            return this == TARGETS || this == TASKS || this == PLACE || this == UNIT;
        }
    }

    private static final QuickPattern TOTAL = QuickPattern.compile("(?:I alt|Samlet|Total|Sum)(?: \\d[\\d.,]*)+");

    private static final QuickPattern VACANT = QuickPattern.compile(" \\(?(?:vakant|ubesat|ledig)\\)?$");

    private static final QuickPattern MILLIONS = QuickPattern.compile("mio\\.");

    private static final QuickPattern YEAR = QuickPattern.compile("(?:19|20)\\d{2}");

    private static final int LONGEST = 160;

    private static final int MOST_COLUMNS = 6;

    /** The rows below each head that was met; there are no more heads than orders of a few columns. */
    private static final Map<List<Column>, QuickPattern> ROWS = new ConcurrentHashMap<>();

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
        List<Column> columns = columns(head);
        if (!head(head)) {
            return 0;
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
        List<Column> columns = line.length() > LONGEST ? List.of() : columns(line);
        return columns.size() > 1
                && columns.get(0) == Column.UNIT
                && columns.stream().anyMatch(each -> !each.open());
    }

    private static List<Column> columns(String head) {
        List<Column> columns = new ArrayList<>();
        String rest = FoldedWords.folded(head.strip());
        while (!rest.isEmpty() && columns.size() < MOST_COLUMNS) {
            Column best = null;
            int longest = 0;
            for (Column column : Column.values()) {
                Matcher matcher = column.head.matcher(rest);
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

    private static QuickPattern row(List<Column> columns) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            boolean last = i > 0 && i + 1 == columns.size();
            String cell = "(?<c" + i + ">" + columns.get(i).cell + ")";
            row.append(i == 0 ? cell : last && columns.get(i).open() ? "(?: " + cell + ")?" : " " + cell);
        }
        return QuickPattern.compile(row.toString());
    }

    private void unit(Matcher row, List<Column> columns, String head, String below, PaperLine line) {
        String first = head.split(" ", 2)[0];
        Optional<UnitKind> kind = UnitWords.singular(first).filter(each -> !each.equals(UnitKind.UNIT));
        String name = row.group("c0").strip();
        String key = tree.take(name, kind, line);
        tree.announcedKind(key);
        if (!below.isEmpty() && !below.equals(key) && tree.parent(key).isEmpty()) {
            tree.below(key, below);
        }
        for (int i = 1; i < columns.size(); i++) {
            String cell = row.group("c" + i);
            Column column = columns.get(i);
            if (cell != null) {
                tree.change(key, unit -> said(unit, column, cell.strip(), head));
            }
        }
    }

    private void total(String line, List<Column> columns, String head, String below) {
        String[] numbers = line.replaceFirst("^\\D+", "").split(" ");
        List<Column> counted = columns.stream()
                .filter(each -> !each.open() && each != Column.LEADER)
                .toList();
        for (int i = 0; i < Math.min(numbers.length, counted.size()); i++) {
            String number = numbers[i];
            Column column = counted.get(i);
            tree.change(below, unit -> said(unit, column, number, head));
        }
    }

    private static OrganisationUnit said(OrganisationUnit unit, Column column, String cell, String head) {
        return switch (column) {
            case UNIT -> unit;
            case LEADER -> unit.leadership().isEmpty() ? unit.withLeadership(leaders(cell)) : unit;
            case POSTS ->
                unit.fullTimeEquivalents().isEmpty()
                        ? unit.withFullTimeEquivalents(
                                Count.of(cell + " årsværk").withPrinted(cell).withUnit(""))
                        : unit;
            case PEOPLE -> unit.headCount().isEmpty() ? unit.withHeadCount(Count.of(cell)) : unit;
            case BUDGET -> unit.budget().isEmpty() ? unit.withBudget(budget(cell, head)) : unit;
            case TARGETS -> unit.targetGroups().isEmpty() ? unit.withTargetGroups(List.of(TargetGroup.of(cell))) : unit;
            case TASKS -> unit.tasks().isEmpty() ? unit.withTasks(List.of(cell.split(", "))) : unit;
            case PLACE ->
                unit.placements().isEmpty()
                        ? unit.withPlacements(
                                List.of(Placement.builder().place(cell).build()))
                        : unit;
        };
    }

    private static List<Leadership> leaders(String cell) {
        Matcher vacant = VACANT.matcher(cell);
        String held = vacant.find() ? cell.substring(0, vacant.start()) : cell;
        int blank = held.indexOf(' ');
        String office = blank < 0 ? held : held.substring(0, blank);
        Optional<Person> person = blank < 0 ? Optional.empty() : NameList.person(held.substring(blank + 1));
        return List.of(Leadership.builder()
                .role(LeadershipRole.ofTitle(office))
                .office(Office.of(office))
                .person(person)
                .vacant(blank < 0 ? Optional.of(true) : Optional.empty())
                .build());
    }

    private static Budget budget(String cell, String head) {
        Matcher year = YEAR.matcher(head);
        boolean millions = MILLIONS.find(head) && !cell.endsWith("kr.");
        Amount amount = millions ? Amount.of(cell + " mio. kr.").withPrinted(cell) : Amount.of(cell);
        return Budget.builder()
                .amount(amount)
                .period(year.find() ? Optional.of(ImpreciseDate.of(year.group())) : Optional.empty())
                .build();
    }
}
