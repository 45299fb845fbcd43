package dk.sagsgang.exchange.paper.meeting.start;

import dk.sagsgang.exchange.paper.meeting.line.CaseNumberLine;
import dk.sagsgang.exchange.paper.meeting.line.EditionWords;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.Headings;
import dk.sagsgang.meeting.ItemKind;
import dk.sagsgang.meeting.decision.Outcome;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much speaks for it that an item begins at some lines. What stands there is weighed and nothing alone decides: the words of
 * the line, what follows that only items have, whether the title stands in the contents too, and whether it is an element of a
 * list.
 */
public final class ItemEvidence {

    private static final int WINDOW = 5;

    private static final int LONGEST_TITLE = 250;

    /** What begins a decision on a point, and in papers without headings an item: "Ad 3. Nyt fra formanden". */
    private static final String POINT = "ad";

    private static final String TO_POINT = "til ";

    private static final String CLAUSE = "§";

    private static final int FEW = 3;

    private static final int NEVER = 20;

    /** Longer words that say an outcome may be a title too: "Godkendelse af ...". */
    private static final int LONGEST_OUTCOME = 40;

    private final List<PaperLine> lines;
    private final LineSigns signs;
    private final Map<Integer, Candidate> byLine = new HashMap<>();
    private final Map<String, Integer> last = new HashMap<>();
    private final Map<String, Integer> first = new HashMap<>();
    private final Set<Integer> listed = new HashSet<>();

    public ItemEvidence(List<PaperLine> lines, LineSigns signs, List<Candidate> candidates) {
        this.lines = lines;
        this.signs = signs;
        for (Candidate each : candidates) {
            byLine.put(each.index(), each);
            last.put(key(each), each.index());
            first.putIfAbsent(key(each), each.index());
        }
        entries(candidates);
        pages();
    }

    /** The page of a transcript that has the contents has no items below their heading. */
    private void pages() {
        for (int i = 0; i + 1 < lines.size(); i++) {
            int row = lines.get(i).row();
            boolean top = i > 0 && lines.get(i - 1).row() != row;
            boolean named = ContentsHeadings.names(lines.get(i).text())
                    || top && FoldedWords.heading(lines.get(i).text()).equals("indhold");
            if (!named || lines.get(i + 1).row() != row) {
                continue;
            }
            int end = i + 1;
            boolean item = false;
            while (end < lines.size() && lines.get(end).row() == row) {
                item |= signs.at(end) == LineSigns.Sign.HEADING || signs.at(end) == LineSigns.Sign.LABEL;
                end++;
            }
            for (int entry = i + 1; entry < end && !item && end - i > FEW + 1; entry++) {
                listed.add(entry);
            }
        }
    }

    /** Entries of contents: a row of numbers below their heading, of which the first stands again as an item. */
    private void entries(List<Candidate> candidates) {
        int c = 0;
        while (c < candidates.size()) {
            Candidate begins = candidates.get(c);
            int end = c + 1;
            while (end < candidates.size()
                    && candidates.get(end).index() <= candidates.get(end - 1).from() + 1
                    && candidates.get(end).number() > candidates.get(end - 1).number()) {
                end++;
            }
            boolean contents = end - c > FEW
                    && begins.index() > 0
                    && ContentsHeadings.heads(lines.get(begins.index() - 1).text())
                    && last.getOrDefault(key(begins), -1)
                            > candidates.get(end - 1).index();
            if (contents) {
                candidates.subList(c, end).forEach(each -> listed.add(each.index()));
            }
            c = end;
        }
    }

    private static String key(Candidate candidate) {
        String title = FoldedWords.heading(candidate.title()).replaceAll("[^\\p{L}\\d]", "");
        return candidate.number() + " " + title.substring(0, Math.min(20, title.length()));
    }

    /** Whether a candidate is an entry of contents for sure. */
    boolean entry(Candidate candidate) {
        return listed.contains(candidate.index());
    }

    /** Whether a candidate stands as a title does: apart from what is above it, and neither a sentence, an outcome nor an entry of the contents. */
    boolean stands(Candidate candidate) {
        String title = candidate.title();
        PaperLine line = lines.get(candidate.index());
        return (line.gap() || line.kind() == PaperLine.Kind.HEADING)
                && !listed.contains(candidate.index())
                && last.getOrDefault(key(candidate), candidate.index()) <= candidate.from()
                && ".;,:".indexOf(title.charAt(title.length() - 1)) < 0
                && title.length() <= LONGEST_TITLE
                && !Headings.line(title)
                && Outcome.ofPhrase(title).isEmpty();
    }

    /** The weight of a candidate; what weighs nothing or less is none. */
    public double of(Candidate candidate) {
        return words(candidate) + behind(candidate) + before(candidate) - listed(candidate) + again(candidate);
    }

    private double words(Candidate candidate) {
        String title = candidate.title();
        char ended = title.charAt(title.length() - 1);
        boolean point = candidate.label().equals(POINT) || candidate.label().startsWith(TO_POINT);
        // "§ 2 Opgaver" may as well be of a statute.
        boolean clause = candidate.label().equals(CLAUSE);
        double weight = candidate.label().isEmpty() || point || clause ? 0 : 2;
        int heading = signs.headingAbove(candidate.index());
        boolean decided = point
                && heading >= 0
                && !EditionWords.alone(lines.get(heading).text())
                && signs.above(candidate.index())
                        .filter(role -> role != Headings.Role.SECTION)
                        .isPresent();
        weight -= decided ? NEVER : 0;
        weight += candidate.parted() ? 1 : 0;
        // Nothing but an item has "Pkt. 1" on a line of its own.
        weight += !candidate.label().isEmpty() && candidate.form() == Candidate.Form.ABOVE ? 1 : 0;
        // "1. Sagsfremstilling" numbers the parts of an item.
        boolean parts = parts(candidate);
        weight -= Headings.line(title) && Headings.kind(title).isPresent() && !parts ? 4 : 0;
        weight += parts ? 3 : 0;
        weight += candidate.access().isPresent() ? 2 : 0;
        weight += ItemKind.ofTitle(title).isPresent() ? 2 : 0;
        weight -= ";,:".indexOf(ended) >= 0 || title.length() > LONGEST_TITLE ? 4 : 0;
        weight -= ended == '.' ? 1 : 0;
        boolean outcome =
                title.length() < LONGEST_OUTCOME && Outcome.ofPhrase(title).isPresent();
        weight -= outcome ? 4 : 0;
        PaperLine line = lines.get(candidate.index());
        weight += line.kind() == PaperLine.Kind.HEADING ? 3 : 0;
        weight += line.gap() ? 1 : -0.5;
        return weight;
    }

    /** Whether the first part of the item is numbered by it, a few lines below: "2.1" below "2." */
    private boolean parts(Candidate candidate) {
        for (int i = candidate.from(); i < Math.min(lines.size(), candidate.from() + WINDOW); i++) {
            if (PartNumbers.first(candidate.printed(), lines.get(i).printed())) {
                return true;
            }
        }
        return false;
    }

    /** What follows. */
    private double behind(Candidate candidate) {
        double weight = 0;
        int end = Math.min(lines.size(), candidate.from() + WINDOW);
        for (int i = candidate.from(); i < end; i++) {
            if (Candidate.same(lines.get(i).text(), candidate.title())) {
                weight += i == candidate.from() ? 3 : 0;
                continue;
            }
            Candidate other = byLine.get(i);
            if (other != null && signs.at(i) == LineSigns.Sign.OTHER) {
                if (other.titled(candidate.title()) && other.number() == candidate.number()) {
                    continue;
                }
                return weight
                        - (i <= candidate.from() + 1 && weight == 0 && other.number() > candidate.number() && !last(i)
                                ? 2
                                : 0);
            }
            double said = sign(i);
            if (said > 0) {
                return weight + (i <= candidate.from() + 1 ? said : said - 1);
            }
        }
        return weight;
    }

    /** Whether from a line to the end of the paper there are but few lines, each of which may be an item: closed ones have a title alone. */
    private boolean last(int from) {
        if (lines.size() - from > FEW) {
            return false;
        }
        for (int i = from; i < lines.size(); i++) {
            if (!byLine.containsKey(i)) {
                return false;
            }
        }
        return true;
    }

    private double sign(int line) {
        return switch (signs.at(line)) {
            case ACCESS, LABEL -> 3;
            case HEADING -> 3;
            case LABELLED_HEADING -> 2;
            case OTHER -> 0;
        };
    }

    /** Case number and access may stand above the title. */
    private double before(Candidate candidate) {
        int above = candidate.index() - 1;
        boolean item = above >= 0 && CaseNumberLine.above(lines.get(above));
        return item ? 3 : 0;
    }

    /** How much it looks like an element of a list. */
    private double listed(Candidate candidate) {
        int i = candidate.index();
        PaperLine line = lines.get(i);
        if (candidate.form() != Candidate.Form.LINE || !candidate.label().isEmpty() || !line.numbered() || i == 0) {
            return 0;
        }
        boolean recommended = signs.above(i)
                .filter(role -> role == Headings.Role.RECOMMENDATION
                        || role == Headings.Role.ALTERNATIVE
                        || role == Headings.Role.PROPOSAL)
                .isPresent();
        int before = i - 1;
        while (before > signs.headingAbove(i)
                && before > i - WINDOW
                && lines.get(before).bullet()) {
            before--;
        }
        PaperLine above = lines.get(before);
        Candidate other = byLine.get(before);
        boolean goesOn = above.numbered()
                && other != null
                && candidate.number() == other.number() + 1
                && candidate.parted() == other.parted();
        boolean opened = above.text().endsWith(":") || before == signs.headingAbove(i);
        if (recommended && (goesOn || candidate.number() == 1)) {
            return 5;
        }
        return goesOn || (opened && candidate.number() == 1 && signs.headingAbove(i) >= 0) ? 3 : 0;
    }

    /** Whether the contents say it too, or it is an entry of them. */
    private double again(Candidate candidate) {
        if (listed.contains(candidate.index())) {
            return -NEVER;
        }
        int again = last.getOrDefault(key(candidate), candidate.index());
        if (again > candidate.from()) {
            return -3;
        }
        return first.getOrDefault(key(candidate), candidate.index()) < candidate.index() - 1 ? 3 : 0;
    }
}
