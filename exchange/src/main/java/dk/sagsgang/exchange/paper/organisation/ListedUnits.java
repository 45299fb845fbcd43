package dk.sagsgang.exchange.paper.organisation;

import dk.sagsgang.exchange.paper.organisation.head.OrganisationHead;
import dk.sagsgang.exchange.paper.organisation.leader.LeaderLines;
import dk.sagsgang.exchange.paper.organisation.leader.OrganisationTeams;
import dk.sagsgang.exchange.paper.organisation.unit.StatedNumbers;
import dk.sagsgang.exchange.paper.organisation.unit.UnitItem;
import dk.sagsgang.exchange.paper.organisation.unit.UnitTree;
import dk.sagsgang.exchange.paper.organisation.unit.UnitWords;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.UnitKind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Lists of units, in which each stands below the one that is set in less: whether a list is one, and what it says. */
final class ListedUnits {

    private static final int LONGEST_NAME = 60;

    /** Who leads a unit, or how many work there: where each element says so behind a name, the names are those of units. */
    private static final QuickPattern SHAPED = QuickPattern.compile(
            "[\\p{L}-]*(?:[dD]irektør|[cC]hef|[lL]eder) (?:\\p{Lu}|\\()|(?:ca\\. |omkring )?\\d[\\d.,]* (?:medarbejdere|ansatte|årsværk|fuldtidsstillinger)");

    private static final QuickPattern NUMBER = QuickPattern.compile("\\d{1,4} \\p{Ll}{4,}");

    /** Among units the directors are one of their own. */
    private static final QuickPattern EXECUTIVE_BOARD = QuickPattern.compile("(?:En |Den )?[Dd]irektion(?:en)?");

    private final TextSubject subject;
    private final UnitTree tree;
    private final UnitSentences sentences;
    private final OrganisationTeams teams;
    private final StatedNumbers numbers;

    ListedUnits(
            TextSubject subject,
            UnitTree tree,
            UnitSentences sentences,
            OrganisationTeams teams,
            StatedNumbers numbers) {
        this.subject = subject;
        this.tree = tree;
        this.sentences = sentences;
        this.teams = teams;
        this.numbers = numbers;
    }

    /** Whether a list that nothing announces is one of units: their names say so, or a diagram is drawn. */
    boolean told(List<PaperLine> lines, Optional<LeaderLines.Leader> leader) {
        // "14 folkeskoler" among names is a number of units, and no name.
        List<UnitItem> items = lines.stream()
                .filter(line -> !NUMBER.lookingAt(line.text()))
                .map(line -> UnitItem.of(line.text()))
                .toList();
        boolean counted = items.size() < lines.size() && !items.isEmpty();
        boolean names = items.stream().allMatch(item -> UnitWords.plain(item.name()));
        long telling =
                items.stream().filter(item -> UnitWords.name(item.name())).count();
        boolean drawn = OrganisationHead.diagram(subject.heading)
                && items.size() > 1
                && lines.stream()
                        .allMatch(line -> line.text().length() < LONGEST_NAME
                                && !line.text().endsWith("."));
        long plain = items.stream().filter(item -> UnitWords.plain(item.name())).count();
        return !subject.before
                && !items.isEmpty()
                && (names || drawn && plain * 5 >= items.size() * 4L)
                && (2 * telling >= items.size()
                        || items.size() > 1 && items.stream().allMatch(item -> SHAPED.lookingAt(item.more()))
                        || (subject.diagram || counted) && telling > 0
                        || subject.diagram && !subject.about.isEmpty()
                        || drawn
                        || leader.filter(each -> telling > 0 || LeaderLines.director(each.office()))
                                .isPresent()
                        || directorate());
    }

    void take(
            List<PaperLine> lines,
            Optional<UnitKind> kind,
            String below,
            Optional<LeaderLines.Leader> leader,
            SectionDraft draft) {
        Deque<Level> above = new ArrayDeque<>();
        // Beside committees and offices the directors are no unit either.
        boolean alike = lines.stream()
                .map(PaperLine::text)
                .allMatch(text -> EXECUTIVE_BOARD.matches(text)
                        || UnitWords.plain(UnitItem.of(text).name()));
        for (PaperLine line : lines) {
            if (subject.before) {
                draft.bullet(line);
                continue;
            }
            while (!above.isEmpty() && above.peek().indent() >= line.indent()) {
                above.pop();
            }
            String parent = above.isEmpty() ? below : above.peek().key();
            if (numbers.listed(line, parent, kind)) {
                continue;
            }
            if (sentences.take(line.text(), parent, line)) {
                // "Velfærdsforvaltningen, der omfatter ..." in a list of administrations is one, whatever its name.
                tree.find(UnitItem.of(line.text()).name())
                        .ifPresent(
                                key -> tree.change(key, unit -> unit.kind().isPresent() ? unit : unit.withKind(kind)));
                continue;
            }
            // "Staben" alone is no name in a text, but an element of a list of units.
            if (alike && EXECUTIVE_BOARD.matches(line.text())) {
                tree.takeBelow(parent, line.text(), Optional.of(UnitKind.EXECUTIVE_BOARD), line);
                continue;
            }
            boolean noun = UnitWords.singular(line.text()).isPresent() && FoldedWords.capital(line.text());
            String key = noun
                    ? tree.takeBelow(parent, line.text(), Optional.empty(), line)
                    : sentences.item(line.text(), parent, above.isEmpty() ? kind : Optional.empty(), line);
            if (key.isEmpty()) {
                draft.bullet(line);
                continue;
            }
            if (above.isEmpty()) {
                leader.ifPresent(each -> teams.leads(each, key));
            }
            above.push(new Level(line.indent(), key));
        }
    }

    /**
     * A unit below which those stand that are set in deeper.
     *
     * @param indent how far it is set in
     * @param key its key
     */
    private record Level(int indent, String key) {}

    private boolean directorate() {
        OrganisationUnit unit = tree.units().get(subject.about);
        return unit != null && unit.kind().equals(Optional.of(UnitKind.DIRECTORATE));
    }

    /** The kind that the name of the structure tells: "forvaltningsstruktur" is one of administrations. */
    Optional<UnitKind> structure() {
        String folded = FoldedWords.folded(subject.title);
        return folded.contains("forvaltningsstruktur")
                ? Optional.of(UnitKind.ADMINISTRATION)
                : folded.contains("centerstruktur") || folded.contains("centermodel")
                        ? Optional.of(UnitKind.CENTRE)
                        : Optional.empty();
    }
}
