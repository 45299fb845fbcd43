package dk.sagsgang.exchange.paper.meeting;

import dk.sagsgang.exchange.paper.meeting.line.Labels;
import dk.sagsgang.exchange.paper.meeting.line.LabelsByStem;
import dk.sagsgang.exchange.paper.meeting.start.Candidate;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.paper.people.ListOfPeople;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.Headings;
import dk.sagsgang.meeting.ItemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who was at the meeting, where the item that approves the agenda tells it and no head does: "Til stede var:" and below it a name a
 * line, or groups of names below whom they stand for.
 */
final class PeopleOfItems {

    private static final Set<ItemKind> KINDS = Set.of(ItemKind.AGENDA_APPROVAL, ItemKind.ATTENDANCE);

    /** Whom the names below stand for: "Fra den folkeoplysende voksenundervisning:". */
    private static final QuickPattern GROUP = QuickPattern.compile("\\p{Lu}[\\p{L} ,-]{4,60}:");

    /** The title of an item about nothing else. */
    private static final QuickPattern AWAY = QuickPattern.compile(
            "(?:fraværende?|afbud|fravær)(?:(?: og |/|, )(?:fraværende?|afbud|fravær|stedfortrædere))?");

    /** The heading of a part of an item about nothing else. */
    private static final QuickPattern PART = QuickPattern.compile(
            "(?:fremmøde|deltagelse|afbud)(?:,| og|/) ?(?:inhabilitet|afbud|suppleanter|stedfortrædere)");

    /** What labels of those say who were there. */
    private static final Set<String> THERE = Set.of("present", "members", "group");

    private static final int MOST = 60;

    /** So many labels of people below each other are no part of an item. */
    private static final int FEWEST = 2;

    private PeopleOfItems() {}

    /** The lines that say it, with their labels, in printed order; none where the items say nothing of the kind. */
    static List<PaperLine> in(List<PaperLine> lines, List<Candidate> starts) {
        List<PaperLine> found = new ArrayList<>();
        for (int s = 0; s < starts.size(); s++) {
            int to = s + 1 < starts.size() ? starts.get(s + 1).index() : lines.size();
            if (ItemKind.ofTitle(starts.get(s).title()).filter(KINDS::contains).isPresent()) {
                found.addAll(item(lines.subList(Math.min(starts.get(s).from(), to), to)));
            }
        }
        return found.isEmpty() ? elsewhere(lines, starts) : found;
    }

    /**
     * A list of who was there that stands anywhere else and not in the head: behind all items, or behind what looks like one, as a list of
     * attachments does. Labels of people follow each other in it, with the people behind or below them.
     */
    private static List<PaperLine> elsewhere(List<PaperLine> lines, List<Candidate> starts) {
        if (starts.isEmpty() || present(lines.subList(0, starts.get(0).index()))) {
            return List.of();
        }
        int at = starts.get(0).index();
        while (at < lines.size()) {
            int end = at;
            int labels = 0;
            while (end < lines.size()
                    && end < at + MOST
                    && (listed(lines.get(end)) || end > at && people(lines.get(end)))) {
                labels += listed(lines.get(end)) ? 1 : 0;
                end++;
            }
            List<PaperLine> list = lines.subList(at, end);
            if ((labels >= FEWEST || end == lines.size()) && present(list)) {
                return List.copyOf(list);
            }
            at = Math.max(at + 1, end);
        }
        return List.of();
    }

    /** Whether a line is a label of people, alone or with people behind it. */
    private static boolean labelled(PaperLine line) {
        List<Labels.Label> labels = Labels.in(line.printed());
        return labels.isEmpty()
                ? Labels.alone(line.text()).filter(Labels::ofPeople).isPresent()
                : labels.stream().allMatch(label -> Labels.ofPeople(label.meaning()));
    }

    /** Whether a line is such a label, alone or with people behind each: what else stands there is told in an item. */
    private static boolean listed(PaperLine line) {
        return labelled(line)
                && Labels.in(line.printed()).stream()
                        .allMatch(label -> label.value().isEmpty()
                                || !ListOfPeople.read(label.value(), Optional.empty())
                                        .isEmpty());
    }

    private static boolean present(List<PaperLine> lines) {
        return lines.stream()
                .flatMap(line -> Labels.in(line.printed()).stream()
                        .map(Labels.Label::meaning)
                        .findFirst()
                        .or(() -> Labels.alone(line.text()))
                        .stream())
                .anyMatch(THERE::contains);
    }

    /** The lines of an item about who is away that name people, alone or in a sentence. */
    static List<PaperLine> away(List<PaperLine> lines, List<Candidate> starts) {
        List<PaperLine> found = new ArrayList<>();
        for (int s = 0; s < starts.size(); s++) {
            int to = s + 1 < starts.size() ? starts.get(s + 1).index() : lines.size();
            List<PaperLine> item = lines.subList(Math.min(starts.get(s).from(), to), to);
            boolean approval = ItemKind.ofTitle(starts.get(s).title())
                    .filter(ItemKind.AGENDA_APPROVAL::equals)
                    .isPresent();
            found.addAll(approval ? part(item) : List.of());
            if (AWAY.matches(FoldedWords.heading(starts.get(s).title()))) {
                item.stream()
                        .filter(line -> line.mark().isEmpty() || line.bullet())
                        .filter(line -> Labels.in(line.text()).isEmpty())
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** What stands below "Fremmøde og inhabilitet" in the item that approves the agenda. */
    private static List<PaperLine> part(List<PaperLine> item) {
        int from = 0;
        while (from < item.size()
                && !PART.matches(FoldedWords.heading(item.get(from).text()))) {
            from++;
        }
        int to = Math.min(item.size(), from + 1);
        while (to < item.size() && !Headings.line(item.get(to).text())) {
            to++;
        }
        return item.subList(Math.min(item.size(), from + 1), to);
    }

    private static List<PaperLine> item(List<PaperLine> lines) {
        List<PaperLine> found = new ArrayList<>();
        int at = 0;
        boolean present = false;
        while (at < lines.size()) {
            String line = lines.get(at).text();
            String below = at + 1 < lines.size() ? lines.get(at + 1).text() : "";
            Optional<String> label =
                    Labels.alone(line).or(() -> LabelsByStem.alone(line, below)).filter(Labels::ofPeople);
            int end = label.isEmpty() ? at : list(lines, at + 1);
            if (end > at + 1) {
                present |= label.filter("present"::equals).isPresent();
                found.addAll(lines.subList(at, end));
            }
            at = Math.max(at + 1, end);
        }
        // Who was away alone is told of each item, and read with it.
        return present ? found : List.of();
    }

    /** Behind which line a list of people ends that begins at one. */
    private static int list(List<PaperLine> lines, int from) {
        int at = from;
        while (at < lines.size()) {
            boolean group = GROUP.matches(lines.get(at).text())
                    && at + 1 < lines.size()
                    && people(lines.get(at + 1))
                    && Labels.alone(lines.get(at).text()).isEmpty();
            if (!group && !people(lines.get(at))) {
                break;
            }
            at++;
        }
        return at;
    }

    private static boolean people(PaperLine line) {
        return !Headings.line(line.text())
                && !ListOfPeople.read(line.text(), Optional.empty()).isEmpty();
    }
}
