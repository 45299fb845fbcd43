package dk.sagsgang.exchange.paper.meeting.start;

import dk.sagsgang.exchange.outline.WithPlace;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.Headings;
import dk.sagsgang.meeting.ContentsEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds where the items of a paper begin, and its contents. */
public final class ItemStarts {

    /** How many lines may stand between a link to an item and the item. */
    private static final int FEW = 6;

    /** How much longer a link may be than the title of its item, with a mark or a case number behind it. */
    private static final int MARKS = 25;

    private static final QuickPattern CASE_BEHIND = QuickPattern.compile("\\s*\\(\\d[\\d/.-]{4,20}\\)$");

    private ItemStarts() {}

    /**
     * What was found.
     *
     * @param contents the entries of the contents
     * @param contentsFrom the line at which the contents begin, with their heading; -1 where there are none
     * @param contentsTo the line behind them
     * @param headed whether the first of these lines is their heading
     * @param starts the beginnings of the items
     */
    public record Found(
            List<WithPlace<ContentsEntry>> contents,
            int contentsFrom,
            int contentsTo,
            boolean headed,
            List<Candidate> starts) {}

    public static Found in(List<PaperLine> lines) {
        LineSigns signs = new LineSigns(lines);
        List<Candidate> candidates = ItemCandidates.in(lines, signs);
        List<Candidate> wholes = PartNumbers.without(candidates);
        List<Candidate> restarted = RestartedNumbers.in(wholes, lines);
        ItemEvidence evidence = new ItemEvidence(lines, signs, candidates);
        List<Candidate> starts = restarted.isEmpty() ? ItemSplit.of(wholes, evidence) : restarted;
        List<Candidate> unnumbered = UnnumberedItems.in(lines, 0, lines.size(), signs);
        int repeated = repeated(lines, starts, signs);
        boolean joined = repeated > 1
                && repeated >= starts.size()
                && unnumbered.size() > starts.size()
                && repeated(lines, unnumbered, signs) < repeated;
        if (restarted.isEmpty()) {
            starts = starts.isEmpty() || joined ? unnumbered : doubled(starts, candidates, lines, signs);
        }
        List<Candidate> titled = TitledItems.in(lines, signs);
        if (titled.size() > starts.size()) {
            starts = titled;
        }
        List<Candidate> plain = PlainItems.in(
                wholes.stream().filter(each -> !evidence.entry(each)).toList(), lines);
        if (plain.size() > starts.size() + starts.size() / 2) {
            starts = plain;
        }
        List<Candidate> lettered = LetteredItems.in(lines);
        if (lettered.size() > starts.size()) {
            starts = lettered;
        }
        if (starts.isEmpty()) {
            starts = TitledParagraphs.in(lines);
        }
        ContentsLines contents = ContentsLines.before(lines, candidates, starts, signs);
        List<Candidate> all = new ArrayList<>(starts);
        if (!starts.isEmpty() && starts.get(0).number() > 0) {
            // An item may have lost its number; its text stands above the first that has one.
            List<Candidate> lost =
                    lost(lines, Math.max(contents.to(), 0), starts.get(0).index(), signs);
            all.addAll(0, lost);
        }
        return new Found(contents.entries(), contents.from(), contents.to(), contents.headed(), once(all));
    }

    /** The number and title of an item may stand in it once more, with the word before: "Dagsordenspunkt 1: Godkendelse af dagsorden". */
    private static List<Candidate> once(List<Candidate> starts) {
        List<Candidate> first = new ArrayList<>();
        for (Candidate start : starts) {
            Candidate before = first.isEmpty() ? start : first.get(first.size() - 1);
            boolean again = before != start
                    && !start.label().isEmpty()
                    && before.label().isEmpty()
                    && before.number() == start.number()
                    && before.titled(start.title());
            if (!again) {
                first.add(start);
            }
        }
        return first;
    }

    /** The same number and title may stand above an item once more, as a link to it: there it begins. */
    private static List<Candidate> doubled(
            List<Candidate> starts, List<Candidate> candidates, List<PaperLine> lines, LineSigns signs) {
        List<Candidate> first = new ArrayList<>();
        int end = 0;
        for (Candidate start : starts) {
            Candidate begins = start;
            for (Candidate each : candidates) {
                boolean above = each.index() >= end && each.from() <= start.index();
                if (above && each.number() != start.number()) {
                    begins = start;
                } else if (above
                        && link(each, start)
                        && !listed(each, lines)
                        && nothing(each.from(), start.index(), signs)) {
                    begins = begins == start ? each : begins;
                }
            }
            first.add(begins == start && end == 0 ? above(start, lines, signs) : begins);
            end = start.from();
        }
        return first;
    }

    /** Whether a line is the first entry of the contents, below their heading. */
    private static boolean listed(Candidate line, List<PaperLine> lines) {
        return line.index() > 0
                && ContentsHeadings.heads(lines.get(line.index() - 1).text());
    }

    /** Whether a line is a link to an item; one that says much more is the contents in a row. */
    private static boolean link(Candidate line, Candidate item) {
        return line.titled(item.title())
                && line.title().length() <= item.title().length() + MARKS;
    }

    /** The page of one item may print its number only above the decision: the item begins where its title stands first. */
    private static Candidate above(Candidate start, List<PaperLine> lines, LineSigns signs) {
        String title = CASE_BEHIND.matcher(start.title()).replaceFirst("");
        for (int i = 0; i < start.index(); i++) {
            boolean same =
                    lines.get(i).mark().isEmpty() && Candidate.same(lines.get(i).text(), title);
            if (same && headed(i + 1, start.index(), signs)) {
                return start.with(i, i + 1, lines.get(i).text(), start.form());
            }
        }
        return start;
    }

    private static boolean headed(int from, int to, LineSigns signs) {
        for (int i = from; i < to; i++) {
            if (signs.at(i) == LineSigns.Sign.HEADING) {
                return true;
            }
        }
        return false;
    }

    private static boolean nothing(int from, int to, LineSigns signs) {
        for (int i = from; i < to; i++) {
            if (to - from > FEW || signs.ofItem(i)) {
                return false;
            }
        }
        return true;
    }

    private static List<Candidate> lost(List<PaperLine> lines, int from, int to, LineSigns signs) {
        boolean decided = false;
        boolean labelled = false;
        for (int i = from; i < to; i++) {
            labelled |= signs.at(i) == LineSigns.Sign.LABEL;
            // The decision stands below the label; above it "Referat" says what the paper is.
            decided |= labelled
                    && signs.at(i) == LineSigns.Sign.HEADING
                    && Headings.role(lines.get(i).text()) == Headings.Role.DECISION;
        }
        return decided && labelled ? UnnumberedItems.in(lines, from, to, signs) : List.of();
    }

    /** How often the heading of a recommendation or a decision stands a second time in one item. */
    private static int repeated(List<PaperLine> lines, List<Candidate> starts, LineSigns signs) {
        int repeated = 0;
        for (int s = 0; s < starts.size(); s++) {
            int to = s + 1 < starts.size() ? starts.get(s + 1).index() : lines.size();
            Set<String> seen = new HashSet<>();
            for (int i = starts.get(s).from(); i < to; i++) {
                if (signs.at(i) == LineSigns.Sign.HEADING
                        && decides(lines.get(i).text())) {
                    repeated += seen.add(FoldedWords.heading(lines.get(i).text())) ? 0 : 1;
                }
            }
        }
        return repeated;
    }

    private static boolean decides(String heading) {
        Headings.Role role = Headings.role(heading);
        return role == Headings.Role.DECISION || role == Headings.Role.RECOMMENDATION;
    }
}
