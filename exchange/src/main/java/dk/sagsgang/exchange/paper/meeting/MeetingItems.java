package dk.sagsgang.exchange.paper.meeting;

import dk.sagsgang.exchange.outline.Cell;
import dk.sagsgang.exchange.outline.ItemOutline;
import dk.sagsgang.exchange.outline.MeetingOutline;
import dk.sagsgang.exchange.outline.WithPlace;
import dk.sagsgang.exchange.paper.meeting.line.CaseNumberLine;
import dk.sagsgang.exchange.paper.meeting.line.Labels;
import dk.sagsgang.exchange.paper.meeting.line.OpenMarks;
import dk.sagsgang.exchange.paper.meeting.start.Candidate;
import dk.sagsgang.exchange.paper.meeting.start.ContentsHeadings;
import dk.sagsgang.exchange.paper.meeting.start.ItemStarts;
import dk.sagsgang.exchange.paper.page.PageNotes;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.item.ItemReader;
import dk.sagsgang.internal.MonthNames;
import dk.sagsgang.meeting.CaseType;
import dk.sagsgang.meeting.ContentsEntry;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.party.Body;
import dk.sagsgang.text.Access;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Parts the lines below the head into the items of the meeting, and reads each. */
final class MeetingItems {

    /** How far above an item the line may stand that says of all below whether they are open. */
    private static final int NEAR = 4;

    private static final QuickPattern YEAR = QuickPattern.compile("20\\d{2}");

    private static final QuickPattern MONTH_BEHIND =
            QuickPattern.compile(" " + MonthNames.ANY + "$", Pattern.CASE_INSENSITIVE);

    private static final int SHORT = 60;

    private MeetingItems() {}

    /**
     * Reads the items that begin at some lines; the last goes on to a line, that one not included. Lines that are read elsewhere are
     * left out.
     */
    static void read(
            ItemStarts.Found found,
            List<PaperLine> lines,
            List<PaperLine> elsewhere,
            int end,
            MeetingOutline outline,
            List<Body> bodies) {
        Set<PaperLine> read = Collections.newSetFromMap(new IdentityHashMap<>());
        read.addAll(elsewhere);
        List<Candidate> starts = found.starts();
        boolean minutes = outline.head().build().edition().equals(Optional.of(Edition.MINUTES));
        Optional<Access> group = Optional.empty();
        Optional<CaseType> type = Optional.empty();
        int passed = 0;
        boolean above = numbersAbove(starts, lines);
        boolean concluded = ConcludedItems.in(lines);
        FormHeadings form = new FormHeadings();
        OutcomesAtTheEnd outcomes = new OutcomesAtTheEnd();
        for (int s = 0; s < starts.size(); s++) {
            int to = s + 1 < starts.size() ? before(starts.get(s + 1), lines, above) : end;
            List<PaperLine> own = lines.subList(Math.min(starts.get(s).from(), to), to);
            form.hear(own);
            outcomes.hear(own);
        }
        boolean decided = minutes || outcomes.all();
        for (int s = 0; s < starts.size(); s++) {
            Candidate start = starts.get(s);
            int to = s + 1 < starts.size() ? before(starts.get(s + 1), lines, above) : end;
            List<PaperLine> own = new ArrayList<>(lines.subList(before(start, lines, above), start.index()));
            own.addAll(form.marked(outcomes.apart(lines.subList(Math.min(start.from(), to), to))));
            for (; passed < start.index(); passed++) {
                // In the contents it says nothing of the items below them.
                Optional<Access> said = start.index() - passed > NEAR || passed < found.contentsTo()
                        ? Optional.empty()
                        : OpenMarks.group(lines.get(passed).text());
                group = said.isPresent() ? said : group;
                type = said.isPresent() ? OpenMarks.groupType(lines.get(passed).text()) : type;
            }
            own.removeIf(read::contains);
            own.removeIf(line ->
                    OpenMarks.group(line.text()).isPresent() || OpenMarks.theme(line.printed()) || PageNotes.is(line));
            String title = withYear(start.title(), own);
            withoutColumns(own);
            SubItems parts = SubItems.of(own, start.printed());
            ItemOutline item = ItemPaper.read(
                    number(start, found),
                    title,
                    lines.get(start.index()),
                    parts.before(),
                    bodies,
                    outline.date(),
                    start.access(),
                    group,
                    concluded);
            for (SubItems.Part part : parts.parts()) {
                ItemOutline below = ItemPaper.read(
                        part.number(),
                        part.title(),
                        part.first(),
                        part.lines(),
                        bodies,
                        outline.date(),
                        Optional.empty(),
                        group,
                        concluded);
                item.items().add(below);
                if (decided) {
                    decidedAlone(below);
                }
            }
            type.filter(each -> item.head().build().caseType().isEmpty()).ifPresent(item.head()::caseType);
            outline.items().add(item);
            if (decided) {
                decidedAlone(item);
            }
        }
    }

    /** The number of an item, which the contents may print alone. */
    private static String number(Candidate start, ItemStarts.Found found) {
        if (!start.printed().isEmpty() || start.title().isEmpty()) {
            return start.printed();
        }
        List<String> numbers = found.contents().stream()
                .map(WithPlace::value)
                .filter(entry -> start.titled(entry.title()))
                .map(ContentsEntry::number)
                .filter(number -> !number.isEmpty())
                .distinct()
                .toList();
        return numbers.size() == 1 ? numbers.get(0) : "";
    }

    /** In minutes without headings the only words below a title are what was decided, where they say an outcome: "Intet." */
    private static void decidedAlone(ItemOutline item) {
        List<Cell> cells = item.cells();
        if (cells.size() == 1 && cells.get(0).blocks().size() > 1) {
            DecidedAtTheEnd.part(cells);
        }
        if (cells.size() == 1) {
            DecidedAtTheEnd.inProse(cells);
        }
        if (cells.size() != 1 || cells.get(0).blocks().size() != 1) {
            return;
        }
        Cell cell = cells.get(0);
        String text = cell.blocks().get(0).text();
        if (text.length() < SHORT && Outcome.ofPhrase(text).isPresent()) {
            cells.set(0, new Cell("", cell.content(), null, false, ItemReader.Meaning.DECISION, cell.blocks()));
        }
    }

    /** "Eventuelt januar" goes on with "2016", where a transcript leaves the year out of its contents. */
    private static String withYear(String title, List<PaperLine> own) {
        boolean year = !own.isEmpty() && YEAR.matches(own.get(0).printed()) && MONTH_BEHIND.find(title);
        return year ? title + " " + own.remove(0).printed() : title;
    }

    /** What heads the columns of the next item, and the part of the agenda above it, belongs to no item. */
    private static void withoutColumns(List<PaperLine> own) {
        for (int i = own.size() - 1; i >= 0 && i >= own.size() - 2; i--) {
            if (ContentsHeadings.columns(own.get(i).text())) {
                own.remove(i);
                String above = i > 0 ? own.get(i - 1).text() : "";
                if (above.endsWith(" SAGER") || above.startsWith("SAGER ")) {
                    own.remove(i - 1);
                }
                return;
            }
        }
    }

    /** Whether the case numbers stand above the titles behind a label too: that of the first item does. */
    static boolean numbersAbove(List<Candidate> starts, List<PaperLine> lines) {
        int first = starts.isEmpty() ? 0 : starts.get(0).index();
        return first > 0 && caseNumber(lines.get(first - 1));
    }

    private static boolean caseNumber(PaperLine line) {
        List<Labels.Label> labels = Labels.in(line.text());
        return labels.size() == 1
                && labels.get(0).meaning().equals("case-number")
                && labels.get(0).value().chars().anyMatch(Character::isDigit);
    }

    /** Where the lines of an item begin: its case number and "Åbent punkt" may stand above its title. */
    static int before(Candidate start, List<PaperLine> lines, boolean labelled) {
        int at = start.index();
        while (start.index() - at < 3
                && at > 0
                && (CaseNumberLine.above(lines.get(at - 1)) || labelled && caseNumber(lines.get(at - 1)))) {
            at--;
        }
        return at;
    }
}
