package dk.sagsgang.exchange.paper.meeting.start;

import dk.sagsgang.exchange.outline.WithPlace;
import dk.sagsgang.exchange.paper.meeting.line.Labels;
import dk.sagsgang.exchange.paper.meeting.line.Moments;
import dk.sagsgang.exchange.paper.meeting.line.OpenMarks;
import dk.sagsgang.exchange.paper.page.HeadingLines;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.paper.page.RunTitles;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.meeting.ContentsEntry;
import dk.sagsgang.text.Access;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The contents of a paper: what stands under a heading that says so and above the first item, or without one a row of entries
 * that stand again as items.
 *
 * @param entries the entries
 * @param from the line at which they begin, with their heading; -1 where there are none
 * @param to the line behind them
 * @param headed whether the first of these lines is their heading
 */
public record ContentsLines(List<WithPlace<ContentsEntry>> entries, int from, int to, boolean headed) {

    static final ContentsLines NONE = new ContentsLines(List.of(), -1, -1, false);

    private static final int LONGEST = 250;

    /** So many numbers make a list that is no chance. */
    private static final int FEWEST = 3;

    private static final int SHORTEST = 5;

    /** Longer lines may be all entries of a transcript in a row. */
    private static final int LONGEST_RUN = 60;

    /** The number of a page on a line of its own, in a transcript. */
    private static final QuickPattern PAGE = QuickPattern.compile("\\d{1,3}");

    /** How many lines that are no entries may stand between two. */
    private static final int APART = 2;

    public static ContentsLines before(
            List<PaperLine> lines, List<Candidate> candidates, List<Candidate> starts, LineSigns signs) {
        int end = starts.isEmpty() ? lines.size() : starts.get(0).index();
        Map<Integer, Candidate> byLine = new HashMap<>();
        for (Candidate each : candidates) {
            if (each.form() != Candidate.Form.BELOW) {
                byLine.putIfAbsent(each.index(), each);
            }
        }
        ContentsLines found = NONE;
        for (int i = end - 1; i >= 0; i--) {
            PaperLine line = lines.get(i);
            if (line.mark().isEmpty() && ContentsHeadings.headed(line.text())) {
                ContentsLines headed = headed(lines, byLine, starts, i, found == NONE ? end : found.from, signs);
                if (found != NONE) {
                    return headed.entries.isEmpty() || headed.to < found.from ? found : found.below(headed);
                }
                found = headed.entries.isEmpty() ? NONE : headed;
            }
        }
        if (found != NONE) {
            return found;
        }
        return bare(lines, candidates, starts, end);
    }

    /** Contents that go on below their heading, which the next page says again. */
    private ContentsLines below(ContentsLines first) {
        List<WithPlace<ContentsEntry>> all = new ArrayList<>(first.entries);
        all.addAll(entries);
        return new ContentsLines(all, first.from, to, first.headed);
    }

    private static ContentsLines headed(
            List<PaperLine> lines,
            Map<Integer, Candidate> byLine,
            List<Candidate> starts,
            int heading,
            int end,
            LineSigns signs) {
        List<WithPlace<ContentsEntry>> entries = new ArrayList<>();
        PaperLine head = lines.get(heading);
        int to = heading + 1;
        boolean unclear = false;
        Optional<Access> group = Optional.empty();
        for (int i = heading + 1; i < end && i <= to + APART; i++) {
            PaperLine line = lines.get(i);
            Candidate numbered = byLine.containsKey(i) ? byLine.get(i) : part(line, i, entries);
            List<Candidate> run = line.text().length() > LONGEST_RUN ? ContentsRun.parted(line, i, starts) : List.of();
            if (run.size() > 1) {
                run.forEach(each -> entries.add(ContentsTitles.entry(each, line)));
                to = i + 1;
                continue;
            }
            if (begins(i, end, signs)) {
                break;
            }
            boolean page = PAGE.matches(line.printed()) && (line.row() == head.row() || numbered == null);
            if (page && !entries.isEmpty()) {
                if (!unclear) {
                    ContentsTitles.page(entries, line.printed());
                }
                to = i + 1;
                continue;
            }
            boolean nextPage =
                    line.row() != head.row() && i > 0 && lines.get(i - 1).row() == head.row() && to > heading + 1;
            if (nextPage && numbered == null) {
                // In a transcript the contents end with their page.
                break;
            }
            if (!Labels.in(line.printed()).isEmpty() || signs.at(i) == LineSigns.Sign.HEADING) {
                break;
            }
            if (ContentsPages.again(entries, numbered == null ? line.text() : numbered.title())) {
                // Another list begins, such as that of the attachments.
                break;
            }
            Optional<Access> said = OpenMarks.group(numbered == null ? line.text() : numbered.title());
            if (said.isPresent()) {
                // A line that groups those below; a number before it is the page of the entry above.
                if (numbered != null && !entries.isEmpty()) {
                    ContentsTitles.page(entries, numbered.printed());
                }
                group = said;
                to = numbered == null ? i + 1 : numbered.from();
                i = to - 1;
                continue;
            }
            int many = entries.size();
            if (numbered != null && numbered.from() <= end) {
                unclear = false;
                entries.add(ContentsTitles.entry(numbered, lines.get(numbered.from() - 1)));
                i = numbered.from() - 1;
                to = numbered.from();
            } else if (again(line, starts)) {
                unclear = false;
                entries.add(ContentsTitles.entry(Candidate.titled(i, line.text()), line));
                to = i + 1;
            } else if (says(line.text(), i, signs)) {
                to = i + 1;
            } else if (goesOn(line, entries, i == to) || completes(line, entries, i == to, starts)) {
                ContentsTitles.goesOn(entries, line);
                to = i + 1;
            } else if (title(line, starts)) {
                unclear = line.row() == head.row() && RunTitles.several(line.text()) && !again(line, starts);
                if (!unclear) {
                    entries.add(ContentsTitles.entry(Candidate.titled(i, line.text()), line));
                }
                to = i + 1;
            }
            for (int e = many; e < entries.size(); e++) {
                entries.set(e, ContentsTitles.grouped(entries.get(e), group));
            }
        }
        boolean list = entries.size() > 1
                || entries.stream().anyMatch(entry -> !entry.value().number().isEmpty())
                || starts.stream()
                        .anyMatch(start -> entries.stream()
                                .anyMatch(entry -> start.titled(entry.value().title())));
        // One line alone that is the title of no item stands below a heading of the page.
        return list ? new ContentsLines(ContentsPages.apart(entries), heading, to, true) : NONE;
    }

    /** An entry that goes on with the number of the one above it, though it could be a day elsewhere: "2.1 Budget" below "2. Økonomi". */
    private static @Nullable Candidate part(PaperLine line, int index, List<WithPlace<ContentsEntry>> entries) {
        boolean below = !entries.isEmpty()
                && FoldedWords.capital(line.text())
                && PartNumbers.goesOn(entries.get(entries.size() - 1).value().number(), line.mark());
        return below ? Candidate.entry(index, line.mark(), line.text()) : null;
    }

    /** Whether a line without a number goes on with the title of a numbered entry, which was broken above it. */
    private static boolean goesOn(PaperLine line, List<WithPlace<ContentsEntry>> entries, boolean right) {
        return right
                && !entries.isEmpty()
                && !line.gap()
                && line.mark().isEmpty()
                && !entries.get(entries.size() - 1).value().number().isEmpty()
                && !entries.get(entries.size() - 1).value().title().isEmpty()
                && entries.get(entries.size() - 1).value().title().length() > LONGEST_RUN
                && OpenMarks.group(line.text()).isEmpty();
    }

    /** Whether a line completes the title of the last entry to that of an item. */
    private static boolean completes(
            PaperLine line, List<WithPlace<ContentsEntry>> entries, boolean right, List<Candidate> starts) {
        boolean words = line.text().chars().anyMatch(Character::isLetterOrDigit);
        if (!right || entries.isEmpty() || !line.mark().isEmpty() || !words) {
            return false;
        }
        String whole =
                FoldedWords.heading(entries.get(entries.size() - 1).value().title() + " " + line.text());
        return starts.stream()
                .anyMatch(start -> FoldedWords.heading(start.title()).equals(whole));
    }

    /** Whether a line without a mark says the title of an item, however short that is. */
    private static boolean again(PaperLine line, List<Candidate> starts) {
        return line.mark().isEmpty() && starts.stream().anyMatch(start -> start.titled(line.text()));
    }

    /** Whether the labels of an item follow on a line, so that it is no entry. */
    private static boolean begins(int line, int end, LineSigns signs) {
        int next = line + 1;
        while (next < end && signs.at(next) == LineSigns.Sign.ACCESS) {
            next++;
        }
        return next < end && signs.at(next) == LineSigns.Sign.LABEL;
    }

    /** Whether a line orders the entries and is none. */
    private static boolean says(String text, int line, LineSigns signs) {
        return signs.at(line) == LineSigns.Sign.ACCESS
                || OpenMarks.group(text).isPresent()
                || ContentsHeadings.columns(text)
                || BodyWords.only(text).isPresent()
                || Moments.in(text).day().isPresent();
    }

    /** An entry without a number has the words of an item, or looks like a title. */
    private static boolean title(PaperLine line, List<Candidate> starts) {
        String text = line.text();
        return line.mark().isEmpty()
                && text.length() >= SHORTEST
                && text.length() <= LONGEST
                && FoldedWords.capital(text)
                && !(text.endsWith(".") && HeadingLines.sentence(text))
                && (line.gap() || starts.stream().anyMatch(start -> start.titled(text)));
    }

    /**
     * Whether a run of numbers that count up by one is the contents of a paper that ends before its last items: each item below is one of
     * them, with its number and its title.
     */
    private static boolean all(List<Candidate> run, List<Candidate> starts) {
        for (int r = 1; r < run.size(); r++) {
            if (run.get(r).number() != run.get(r - 1).number() + 1) {
                return false;
            }
        }
        // They count up by one, so that a number tells where it stands.
        int first = run.get(0).number();
        return run.size() >= FEWEST
                && !starts.isEmpty()
                && starts.stream()
                        .allMatch(start -> start.number() >= first
                                && start.number() < first + run.size()
                                && run.get(start.number() - first).titled(start.title()));
    }

    private static ContentsLines bare(
            List<PaperLine> lines, List<Candidate> candidates, List<Candidate> starts, int end) {
        Map<Integer, List<Candidate>> byNumber = starts.stream().collect(Collectors.groupingBy(Candidate::number));
        for (int c = 0; c < candidates.size() && candidates.get(c).index() < end; c++) {
            List<Candidate> run = new ArrayList<>();
            run.add(candidates.get(c));
            int next = c + 1;
            while (next < candidates.size()
                    && candidates.get(next).index() < end
                    && candidates.get(next).index() <= run.get(run.size() - 1).index() + APART
                    && candidates.get(next).number() > run.get(run.size() - 1).number()) {
                run.add(candidates.get(next));
                next++;
            }
            long again = run.stream()
                    .filter(entry -> byNumber.getOrDefault(entry.number(), List.of()).stream()
                            .anyMatch(start -> start.titled(entry.title())))
                    .count();
            if (run.size() > 1 && 2 * again >= run.size() || all(run, starts)) {
                return new ContentsLines(
                        run.stream()
                                .map(each -> ContentsTitles.entry(each, lines.get(each.from() - 1)))
                                .toList(),
                        run.get(0).index(),
                        run.get(run.size() - 1).from(),
                        false);
            }
            c = Math.max(c, next - 1);
        }
        return ContentsBare.of(lines, starts, end);
    }
}
