package dk.sagsgang.exchange.paper.meeting.start;

import dk.sagsgang.exchange.paper.meeting.line.CaseNumberLine;
import dk.sagsgang.exchange.paper.meeting.line.EditionWords;
import dk.sagsgang.exchange.paper.meeting.line.Labels;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.Headings;
import dk.sagsgang.exchange.text.decision.DecisionHeading;
import dk.sagsgang.meeting.ItemKind;
import dk.sagsgang.text.SectionKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds where items begin that were copied without their numbers, many of them without titles too: what each begins with comes
 * again, a word that says whether it is open, the label of its case number, or its first heading.
 */
public final class UnnumberedItems {

    private static final int FEWEST = 2;

    private static final String DECISION = "beslutning";

    /** "…, 2635 Ishøj": where the meeting is. */
    private static final QuickPattern POSTAL = QuickPattern.compile(
            ", \\d{4} \\p{Lu}|^(?:[Mm]ødelokale|[Ll]okale|[Mm]ødested|Byrådssalen|Rådssalen|Udvalgsværelse)\\b");

    private static final int LONGEST_TITLE = 150;

    private final List<PaperLine> lines;
    private final int from;
    private final int to;
    private final LineSigns signs;

    private UnnumberedItems(List<PaperLine> lines, int from, int to, LineSigns signs) {
        this.lines = lines;
        this.from = from;
        this.to = to;
        this.signs = signs;
    }

    public static List<Candidate> in(List<PaperLine> lines, int from, int to, LineSigns signs) {
        UnnumberedItems items = new UnnumberedItems(lines, from, to, signs);
        List<Candidate> marked = items.marked();
        if (marked.size() >= FEWEST) {
            return marked;
        }
        List<Candidate> cased = items.cased();
        boolean part = from > 0 || to < lines.size();
        if (cased.size() >= FEWEST || (part && !cased.isEmpty())) {
            return cased;
        }
        List<Candidate> headed = items.headed();
        // The page of one item has its title above its case number.
        boolean one =
                headed.size() <= 1 && cased.size() == 1 && !cased.get(0).title().isEmpty();
        return one ? cased : headed;
    }

    /** Each begins with "Åben" or "Lukket" on a line of its own; of a closed one only the title below it is printed. */
    private List<Candidate> marked() {
        List<Candidate> marked = new ArrayList<>();
        for (int i = from; i < to; i++) {
            PaperLine line = lines.get(i);
            boolean begins = signs.at(i) == LineSigns.Sign.ACCESS
                    && line.mark().isEmpty()
                    && (i + 1 == to || signs.at(i + 1) != LineSigns.Sign.LABEL)
                    && (i == from || signs.at(i - 1) != LineSigns.Sign.LABEL);
            if (begins) {
                boolean title = i + 1 < to && title(i + 1);
                marked.add(title ? Candidate.titled(i + 1, lines.get(i + 1).text()) : Candidate.untitled(i));
            }
        }
        return marked;
    }

    private List<Candidate> cased() {
        List<Candidate> found = new ArrayList<>();
        for (int i = from; i < to; i++) {
            List<Labels.Label> labels = Labels.in(lines.get(i).text().replaceFirst("^LUKKET PUNKT - ", ""));
            boolean bare = lines.get(i).mark().isEmpty()
                    && CaseNumberLine.of(lines.get(i).text()).isPresent();
            boolean cased = !labels.isEmpty()
                    && labels.get(0).meaning().equals("case-number")
                    && !ContentsHeadings.names(lines.get(i).text())
                    && !goesOn(i, labels.get(0).printed());
            if (bare || cased) {
                int first = i > from && signs.at(i - 1) == LineSigns.Sign.ACCESS ? i - 1 : i;
                found.add(
                        first > from && title(first - 1) && lines.get(first - 1).gap()
                                ? Candidate.titled(
                                        first - 1, lines.get(first - 1).text())
                                : Candidate.untitled(first));
            }
        }
        return found;
    }

    /** Whether the line above labels another number of the same case: "J.nr.:" and below it "Sagsid.:". */
    private boolean goesOn(int line, String label) {
        List<Labels.Label> above = line > from ? Labels.in(lines.get(line - 1).text()) : List.of();
        return !above.isEmpty()
                && above.get(0).meaning().equals("case-number")
                && !above.get(0).printed().equals(label);
    }

    /** Each begins with the first heading of all, or with one that the item above has already. */
    private List<Candidate> headed() {
        List<Integer> headings = headings();
        if (openedBelowDecisions(headings)) {
            return belowDecisions(headings);
        }
        if (summedUp(headings)) {
            return belowFirstDecision(headings);
        }
        List<Candidate> headed = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String first = "";
        for (int i : headings) {
            PaperLine line = lines.get(i);
            String words = FoldedWords.heading(line.text());
            first = first.isEmpty() ? opening(headings) : first;
            if (words.equals(first)) {
                int summary = headings.indexOf(i) - 1;
                boolean summed =
                        summary >= 0 && summary(headings.get(summary)) && (seen.contains(DECISION) || headed.isEmpty());
                // A summary stands above the presentation of some items.
                headed.add(above(summed ? headings.get(summary) : i));
                seen.clear();
            }
            seen.add(decision(i) ? DECISION : words);
        }
        return headed;
    }

    /**
     * Whether of the first item only its decision is printed, and summaries open the others: more stands between their decisions and
     * the next summary. Where a decision stands right above each summary, it opens the items itself.
     */
    private boolean summedUp(List<Integer> headings) {
        if (headings.size() < FEWEST || !decision(headings.get(0)) || !summary(headings.get(1))) {
            return false;
        }
        for (int h = FEWEST; h < headings.size(); h++) {
            if (summary(headings.get(h)) && !decision(headings.get(h - 1))) {
                return true;
            }
        }
        return false;
    }

    private List<Candidate> belowFirstDecision(List<Integer> headings) {
        List<Candidate> items = new ArrayList<>();
        items.add(above(headings.get(0)));
        headings.stream().filter(this::summary).forEach(heading -> items.add(above(heading)));
        return items;
    }

    /** The heading that opens the items: the first, or the second where a summary stands above the first item alone. */
    private String opening(List<Integer> headings) {
        String first = FoldedWords.heading(lines.get(headings.get(0)).text());
        String second = headings.size() < FEWEST
                ? first
                : FoldedWords.heading(lines.get(headings.get(1)).text());
        boolean summary = summary(headings.get(0)) && times(first, headings) == 1 && times(second, headings) > 1;
        return summary ? second : first;
    }

    private boolean summary(int heading) {
        return Headings.kind(lines.get(heading).text())
                .filter(SectionKind.SUMMARY::equals)
                .isPresent();
    }

    private long times(String words, List<Integer> headings) {
        return headings.stream()
                .filter(heading ->
                        FoldedWords.heading(lines.get(heading).text()).equals(words))
                .count();
    }

    /** The headings of items; one with nothing below it above the first says what the paper has, such as "Indhold". */
    private List<Integer> headings() {
        List<Integer> headings = new ArrayList<>();
        for (int i = from; i < to; i++) {
            boolean empty = headings.isEmpty() && i + 1 < to && signs.at(i + 1) == LineSigns.Sign.HEADING;
            if (signs.at(i) == LineSigns.Sign.HEADING
                    && !empty
                    && !EditionWords.alone(lines.get(i).text())) {
                headings.add(i);
            }
        }
        return headings;
    }

    /**
     * Whether decisions end the items: of the first only its decision is printed, a decision is the last of all, and below
     * decisions the same heading stands again and again.
     */
    private boolean openedBelowDecisions(List<Integer> headings) {
        if (headings.size() < FEWEST || !decision(headings.get(0)) || !decision(headings.get(headings.size() - 1))) {
            return false;
        }
        Set<String> opening = new HashSet<>();
        for (int h = 1; h < headings.size(); h++) {
            int heading = headings.get(h);
            boolean opens = decision(headings.get(h - 1)) && !decision(heading);
            boolean question = opens
                    && Headings.kind(lines.get(heading).text())
                            .filter(SectionKind.QUESTION::equals)
                            .isPresent();
            // What is to be decided stands above all else of an item.
            if (question
                    || opens
                            && !opening.add(
                                    FoldedWords.heading(lines.get(heading).text()))) {
                return true;
            }
        }
        return false;
    }

    private List<Candidate> belowDecisions(List<Integer> headings) {
        List<Candidate> items = new ArrayList<>();
        items.add(above(headings.get(0)));
        for (int h = 1; h < headings.size(); h++) {
            int heading = headings.get(h);
            boolean ended = decision(headings.get(h - 1));
            if (ended && (!decision(heading) || again(headings.get(h - 1), heading))) {
                items.add(above(heading));
            } else if (decision(heading) && recurring(heading - 1)) {
                // "Eventuelt" has nothing but its decision.
                items.add(Candidate.titled(heading - 1, lines.get(heading - 1).text()));
            }
        }
        return items;
    }

    /** Whether two decisions follow each other that name the same body and day: one body decides once on an item. */
    private boolean again(int before, int heading) {
        DecisionHeading decided = DecisionHeading.of(lines.get(heading).text());
        return decided.body().isPresent()
                && decided.date().isPresent()
                && decided.equals(DecisionHeading.of(lines.get(before).text()));
    }

    private boolean decision(int heading) {
        return Headings.role(lines.get(heading).text()) == Headings.Role.DECISION;
    }

    private boolean recurring(int line) {
        return title(line) && ItemKind.ofTitle(lines.get(line).text()).isPresent();
    }

    /** The item that begins at a heading, with the title that stands right above it where one does. */
    private Candidate above(int heading) {
        if (heading == from) {
            return Candidate.untitled(heading);
        }
        PaperLine above = lines.get(heading - 1);
        // A short line right under a heading is what that heading says; only a list of attachments may be empty.
        boolean content = heading > from + 1
                && signs.at(heading - 2) == LineSigns.Sign.HEADING
                && Headings.role(lines.get(heading - 2).text()) != Headings.Role.ATTACHMENTS;
        return !content && title(heading - 1) && above.gap()
                ? Candidate.titled(heading - 1, above.text())
                : Candidate.untitled(heading);
    }

    private boolean title(int at) {
        PaperLine line = lines.get(at);
        return line.mark().isEmpty()
                && signs.at(at) == LineSigns.Sign.OTHER
                && line.text().length() <= LONGEST_TITLE
                && FoldedWords.capital(line.text())
                && ".:;,".indexOf(line.text().charAt(line.text().length() - 1)) < 0
                && !EditionWords.alone(line.text())
                && !POSTAL.find(line.text())
                && Labels.in(line.text()).isEmpty();
    }
}
