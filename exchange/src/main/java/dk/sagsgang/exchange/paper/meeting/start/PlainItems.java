package dk.sagsgang.exchange.paper.meeting.start;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.Headings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Items of plain minutes, as councils and boards write them: a row of numbered titles, and below each what was said, without any
 * heading. That it is the agenda shows in the items that recur, "Godkendelse af dagsorden" at its beginning or "Eventuelt" at its
 * end, and in that the row goes through the whole paper.
 */
final class PlainItems {

    private static final int FEWEST = 3;

    /** How far the number of an item may be from the one before. */
    private static final int STEP = 2;

    private static final int LONGEST_TITLE = 200;

    /** What agendas begin with, and what they end with. */
    private static final QuickPattern RECURRING =
            QuickPattern.compile("(?:godkendelse af (?:dagsorden|referat|sidste referat|forrige referat|mødereferat)"
                    + "|valg af (?:dirigent|ordstyrer|referent|mødeleder)|formalia|velkomst|velkommen|meddelelser|siden sidst|næste møde"
                    + "|kommende møder|punkter til næste møde|eventuelt|evt)(?!\\p{L}{3}).*");

    private PlainItems() {}

    /** The items; none where no row of numbers goes through the paper. */
    static List<Candidate> in(List<Candidate> candidates, List<PaperLine> lines) {
        List<Candidate> told = told(row(candidates, lines, 1), candidates);
        List<Candidate> all = row(candidates, lines, 0);
        // Where nothing stands below most titles, every other one of them makes a row too.
        return 2 * all.size() >= 3 * told.size() && all.size() > told.size() && once(all, candidates) ? all : told;
    }

    /** What stands below a title is no row of items where it is the title with the number between: such a row is every other of a list. */
    private static List<Candidate> told(List<Candidate> row, List<Candidate> candidates) {
        int left = 0;
        int c = 0;
        for (int r = 0; r + 1 < row.size(); r++) {
            Candidate one = row.get(r);
            Candidate next = row.get(r + 1);
            boolean between = false;
            for (; c < candidates.size() && candidates.get(c).index() < next.index(); c++) {
                Candidate each = candidates.get(c);
                between |= each.index() > one.index()
                        && each.number() == one.number() + 1
                        && each.form() == one.form()
                        && each.label().equals(one.label());
            }
            left += between && next.number() > one.number() + 1 ? 1 : 0;
        }
        return 3 * left > row.size() ? List.of() : row;
    }

    /** Whether each title of a row is said once, and not again below: contents are followed by what they list. */
    private static boolean once(List<Candidate> row, List<Candidate> candidates) {
        Set<String> titles = new HashSet<>();
        row.forEach(each -> titles.add(FoldedWords.heading(each.title())));
        int last = row.isEmpty() ? 0 : row.get(row.size() - 1).index();
        return row.size() > FEWEST
                && titles.size() == row.size()
                && candidates.stream()
                        .filter(each -> each.index() > last)
                        .noneMatch(each -> titles.contains(FoldedWords.heading(each.title())));
    }

    /** The row of numbers with at least some lines below each title. */
    private static List<Candidate> row(List<Candidate> candidates, List<PaperLine> lines, int below) {
        List<Candidate> numbered =
                candidates.stream().filter(each -> mayBegin(each, below)).toList();
        int n = numbered.size();
        int[] length = new int[n];
        int[] before = new int[n];
        Arrays.fill(before, -1);
        int last = -1;
        for (int c = 0; c < n; c++) {
            length[c] = 1;
            for (int p = 0; p < c; p++) {
                if (length[p] + 1 > length[c] && follows(numbered.get(p), numbered.get(c), below)) {
                    length[c] = length[p] + 1;
                    before[c] = p;
                }
            }
            last = last < 0 || length[c] > length[last] ? c : last;
        }
        List<Candidate> row = new ArrayList<>();
        for (int c = last; c >= 0; c = before[c]) {
            row.add(numbered.get(c));
        }
        Collections.reverse(row);
        return (row.size() >= FEWEST || row.size() == 2 && recurs(row.get(0))) && ofAgenda(row) && through(row, lines)
                ? row
                : List.of();
    }

    /** In a list of titles alone the words of a heading are a title too: "6. Høringssvar". */
    private static boolean mayBegin(Candidate each, int below) {
        return each.number() > 0
                && each.parted()
                && each.title().length() < LONGEST_TITLE
                && (each.form() == Candidate.Form.LINE || each.form() == Candidate.Form.ABOVE)
                && (below == 0
                        || !(Headings.line(each.title())
                                && Headings.kind(each.title()).isPresent()));
    }

    /** Whether the number goes on, and something stands below the title before it. */
    private static boolean follows(Candidate before, Candidate each, int below) {
        int step = each.number() - before.number();
        return step > 0
                && step <= STEP
                && each.index() >= before.from() + below
                && each.form() == before.form()
                && each.label().equals(before.label())
                && each.printed().endsWith(".") == before.printed().endsWith(".");
    }

    /** Whether a row is that of an agenda: items that recur begin or end it, and it goes through the paper. */
    static boolean agenda(List<Candidate> row, List<PaperLine> lines) {
        return ofAgenda(row) && through(row, lines);
    }

    private static boolean ofAgenda(List<Candidate> row) {
        return recurs(row.get(0)) || recurs(row.get(row.size() - 1));
    }

    private static boolean recurs(Candidate each) {
        return recurs(each.title());
    }

    /** Whether a title is one with which agendas begin or end. */
    static boolean recurs(String title) {
        return RECURRING.matches(FoldedWords.heading(title));
    }

    /** Whether the row begins not far below the head and ends in the second half of the paper. */
    private static boolean through(List<Candidate> row, List<PaperLine> lines) {
        int all = lines.size();
        return 5 * row.get(0).index() <= 3 * all && 2 * row.get(row.size() - 1).from() >= all;
    }
}
