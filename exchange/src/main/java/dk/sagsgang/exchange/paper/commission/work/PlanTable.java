package dk.sagsgang.exchange.paper.commission.work;

import dk.sagsgang.commission.work.Deliverable;
import dk.sagsgang.commission.work.Involvement;
import dk.sagsgang.commission.work.InvolvementRole;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.party.Person;
import dk.sagsgang.time.ImpreciseDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * A plan in a table: when, what, and maybe who, in whatever order and whether its cells stand in rows or came to stand line by line.
 * What a column is of is told by its head, and otherwise by what stands in it.
 */
public final class PlanTable {

    private static final QuickPattern WHEN = QuickPattern.compile(
            "tid|tidspunkt(?:er)?|tidsplan|tidsfrist|hvornår|dato(?:er)?|deadline|frist|færdig(?:t|e)?(?: senest)?|afleveres|afleveringsfrist|leveres|klar|måned|uge|periode|termin|år");

    private static final QuickPattern WHAT = QuickPattern.compile(
            "aktivitet(?:er)?|milepæl(?:e)?|hvad|handling(?:er)?|trin|fase(?:r)?|opgave(?:r)?|indhold|emne|leverance(?:r)?|produkt(?:er)?|proces(?:trin|skridt)?|proces og milepæle|beskrivelse|punkt|skridt|møde|mål");

    /** What a step is of, where another column tells what it is. */
    private static final QuickPattern OF_STEPS = QuickPattern.compile("trin|fase(?:r)?|periode|proces(?:trin|skridt)?");

    /** What is handed over, rather than done. */
    private static final QuickPattern PRODUCTS = QuickPattern.compile("leverance(?:r)?|produkt(?:er)?");

    /** "L1: Kortlægning": what a product is called by for short. */
    private static final QuickPattern SHORT = QuickPattern.compile("^(\\p{Lu}\\d{1,2})[:.)]? (?=\\p{Lu})");

    private static final QuickPattern DOES =
            QuickPattern.compile("ansvarlig(?:e)?|ansvar|udføres af|udfører|tovholder(?:e)?");

    private static final QuickPattern WHO = QuickPattern.compile(
            "hvem|deltager(?:e)?|aktør(?:er)?|involverede?|inddragelse|involvering|forum|fora|udvalg|interessent(?:er)?|part(?:er)?|politisk behandling|behandles i|inddrages|hvem deltager|beslutning|organ");

    /** An office as it is named in a cell: "Projektlederen", "Teknisk chef". */
    private static final QuickPattern OFFICE = QuickPattern.compile(
            "(?:\\p{L}[\\p{L}-]* ){0,2}\\p{L}*(?:leder|chef|direktør|formand|konsulent|sekretær|borgmester|koordinator)(?:en)?(?: for \\p{L}[\\p{L} ,-]{2,50})?");

    private static final int MOST_COLUMNS = 5;

    private static final int LONGEST_CELL = 300;

    private static final int LONGEST_BELOW = 160;

    private final List<List<String>> rows = new ArrayList<>();
    private final List<PaperLine> lines = new ArrayList<>();
    private int when = -1;
    private int what = -1;
    private int who = -1;
    private boolean does;
    private boolean products;

    /** Whether the column of steps only tells of which part of the plan they are. */
    private boolean ofSteps;

    private PlanTable() {}

    /** Whether cells are the head of a plan: one of them is when, and another what or who. */
    public static boolean head(List<String> cells) {
        boolean when = cells.stream().anyMatch(cell -> WHEN.matches(FoldedWords.heading(cell)));
        return when && cells.stream().anyMatch(cell -> WHAT.matches(FoldedWords.heading(cell)) || isWho(cell));
    }

    private static boolean isWho(String cell) {
        String words = FoldedWords.heading(cell);
        return WHO.matches(words) || DOES.matches(words);
    }

    /**
     * Tells the steps of the plan that begins at a line.
     *
     * @param planned whether the heading says that it is a plan
     * @return the line behind it; the line itself where there is none
     */
    public static int take(List<PaperLine> lines, int from, boolean planned, CommissionDraft draft) {
        PlanTable table = new PlanTable();
        int end = lines.get(from).text().indexOf('\t') >= 0 ? table.rows(lines, from) : table.cells(lines, from);
        end = end == from && planned ? table.pairs(lines, from) : end;
        boolean known = end > from && table.columns(planned);
        if (known && table.products && !planned) {
            table.tellProducts(draft);
        } else if (known) {
            table.tell(draft);
        }
        return known ? end : from;
    }

    /** Rows whose cells are parted by tabs. */
    private int rows(List<PaperLine> all, int from) {
        int at = from;
        while (at < all.size() && all.get(at).text().indexOf('\t') >= 0) {
            rows.add(List.of(all.get(at).text().split("\t", -1)));
            lines.add(all.get(at));
            at++;
        }
        return rows.size() > 1 ? at : from;
    }

    /** Cells that came to stand line by line below the words of the head. */
    private int cells(List<PaperLine> all, int from) {
        List<String> head = new ArrayList<>();
        int at = from;
        while (at < all.size()
                && head.size() < MOST_COLUMNS
                && headCell(all.get(at).text())) {
            head.add(all.get(at).text());
            at++;
        }
        if (head.size() < 2 || !head(head)) {
            return from;
        }
        rows.add(head);
        lines.add(all.get(from));
        int day = day(head);
        while (at + head.size() <= all.size()) {
            List<PaperLine> row = all.subList(at, at + head.size());
            if (!PlanDays.is(row.get(day).text())
                    || row.stream().anyMatch(cell -> !cell.mark().isEmpty())) {
                break;
            }
            rows.add(row.stream().map(PaperLine::text).toList());
            lines.add(row.get(0));
            at += head.size();
        }
        return rows.size() > 2 ? at : from;
    }

    /** Days on lines of their own, each over what happens then. */
    private int pairs(List<PaperLine> all, int from) {
        int at = from;
        while (at + 1 < all.size()
                && PlanDays.is(all.get(at).text())
                && !PlanDays.is(all.get(at + 1).text())
                && all.get(at + 1).text().length() <= LONGEST_BELOW) {
            rows.add(List.of(all.get(at).text(), all.get(at + 1).text()));
            lines.add(all.get(at));
            at += 2;
        }
        return rows.size() > 1 ? at : from;
    }

    private static boolean headCell(String text) {
        String words = FoldedWords.heading(text);
        return WHEN.matches(words) || WHAT.matches(words) || isWho(text);
    }

    private static int day(List<String> head) {
        for (int i = 0; i < head.size(); i++) {
            if (WHEN.matches(FoldedWords.heading(head.get(i)))) {
                return i;
            }
        }
        return 0;
    }

    /** Tells which column is of what; false where it is no plan. */
    private boolean columns(boolean planned) {
        List<String> first = rows.get(0);
        boolean headed = head(first);
        if (headed) {
            for (int i = 0; i < first.size(); i++) {
                column(i, FoldedWords.heading(first.get(i)));
            }
            rows.remove(0);
            lines.remove(0);
        } else if (planned) {
            when = dated();
        }
        if (when < 0 || rows.isEmpty()) {
            return false;
        }
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < width; i++) {
            if (i != when && i != who && what < 0) {
                what = i;
            } else if (!headed && i != when && i != what && who < 0) {
                who = i;
            }
        }
        long days = rows.stream().filter(row -> PlanDays.is(cell(row, when))).count();
        return what >= 0 && days * 2 > rows.size() || headed && what >= 0 && days > 0;
    }

    private void column(int index, String head) {
        if (when < 0 && WHEN.matches(head)) {
            when = index;
        } else if (WHAT.matches(head) && (what < 0 || ofSteps && !OF_STEPS.matches(head))) {
            what = index;
            ofSteps = OF_STEPS.matches(head);
            products = PRODUCTS.matches(head);
        } else if (who < 0 && (WHO.matches(head) || DOES.matches(head))) {
            who = index;
            does = DOES.matches(head);
        }
    }

    /** The column that is of days, where no head tells. */
    private int dated() {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < width; i++) {
            int column = i;
            long days =
                    rows.stream().filter(row -> PlanDays.is(cell(row, column))).count();
            if (days * 2 > rows.size()) {
                return i;
            }
        }
        return -1;
    }

    private static String cell(List<String> row, int index) {
        return index >= 0 && index < row.size() ? row.get(index).strip() : "";
    }

    private void tell(CommissionDraft draft) {
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            String text = cell(row, what);
            if (text.isEmpty() || text.length() > LONGEST_CELL) {
                continue;
            }
            String day = cell(row, when);
            Optional<ImpreciseDate> date = day.isEmpty()
                    ? Optional.empty()
                    : Optional.of(PlanDays.of(day).orElseGet(() -> ImpreciseDate.of(day)));
            MilestoneSentences.step(
                    text, date, involvements(text, cell(row, who)), lines.get(i).place(), draft);
        }
    }

    private void tellProducts(CommissionDraft draft) {
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            String text = cell(row, what);
            if (text.isEmpty() || text.length() > LONGEST_CELL) {
                continue;
            }
            Matcher called = SHORT.matcher(text);
            boolean key = called.find();
            draft.commission()
                    .addDeliverables(draft.at(
                            Deliverable.builder()
                                    .key(key ? called.group(1) : "")
                                    .title(key ? text.substring(called.end()) : text)
                                    .deadline(PlanDays.of(cell(row, when)))
                                    .involvements(named(cell(row, who)))
                                    .build(),
                            lines.get(i).place()));
        }
    }

    /** Who has to do with a step: those whom its words name, and those of the column beside it. */
    private List<Involvement> involvements(String text, String beside) {
        List<Involvement> all = new ArrayList<>(MilestoneSentences.involvements(text));
        List<Involvement> told = MilestoneSentences.involvements(beside);
        if (told.isEmpty() && !beside.isEmpty()) {
            told = named(beside);
        }
        for (Involvement each : told) {
            boolean known = all.stream()
                    .anyMatch(other -> each.body().isPresent() && other.body().equals(each.body()));
            if (!known) {
                all.add(each);
            }
        }
        return all;
    }

    private List<Involvement> named(String beside) {
        List<Involvement> all = new ArrayList<>();
        Optional<InvolvementRole> role = does ? Optional.of(InvolvementRole.CARRIES_OUT) : Optional.empty();
        List<Recipients.Named> bodies = Recipients.named(beside);
        bodies.forEach(named ->
                all.add(Involvement.builder().body(named.body()).role(role).build()));
        for (String part : beside.split(" ?[,/;] ?| og | samt ")) {
            if (bodies.isEmpty() && OFFICE.matches(FoldedWords.folded(part))) {
                all.add(Involvement.builder()
                        .person(Person.holding(part))
                        .role(role)
                        .build());
            }
        }
        return all;
    }
}
