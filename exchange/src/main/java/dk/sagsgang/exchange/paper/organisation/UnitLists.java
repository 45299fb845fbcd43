package dk.sagsgang.exchange.paper.organisation;

import dk.sagsgang.exchange.paper.organisation.change.ModelEffects;
import dk.sagsgang.exchange.paper.organisation.change.Reshapings;
import dk.sagsgang.exchange.paper.organisation.change.StepLines;
import dk.sagsgang.exchange.paper.organisation.head.OrganisationHead;
import dk.sagsgang.exchange.paper.organisation.leader.AreaSentences;
import dk.sagsgang.exchange.paper.organisation.leader.LeaderLines;
import dk.sagsgang.exchange.paper.organisation.leader.OrganisationTeams;
import dk.sagsgang.exchange.paper.organisation.leader.TeamSeats;
import dk.sagsgang.exchange.paper.organisation.unit.StatedNumbers;
import dk.sagsgang.exchange.paper.organisation.unit.UnitAnnouncement;
import dk.sagsgang.exchange.paper.organisation.unit.UnitItem;
import dk.sagsgang.exchange.paper.organisation.unit.UnitNameLists;
import dk.sagsgang.exchange.paper.organisation.unit.UnitTree;
import dk.sagsgang.exchange.paper.organisation.unit.UnitWords;
import dk.sagsgang.exchange.paper.page.ListLines;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.Sentences;
import dk.sagsgang.organisation.OrganisationModelBuilder;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.organisation.leadership.LeadershipSeat;
import dk.sagsgang.organisation.leadership.LeadershipTeam;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;

/** The lists of a paper: of units, of who leads, of tasks, principles and the like; what is none of them stays with the text. */
final class UnitLists {

    private static final int LONGEST_NAME = 60;

    private static final int LONGEST_TASK = 140;

    private static final QuickPattern ANSWERS = QuickPattern.compile(
            "(?:(?:Ansvarlig for|Ansvarsområder?|Ansvar|Områder|Leder af|Har ansvar for): ?|Herunder:? )(?<list>\\p{Lu}.{5,300}?)\\.?|.*?\\b(?:[Dd]irektør|[Cc]hef|[Ll]edelses)ansvar (?:for|over):? (?<said>\\p{Lu}[^.]{5,300}?)\\.?");

    private static final QuickPattern NUMBER = QuickPattern.compile("\\d{1,4} \\p{Ll}{4,}");

    private final OrganisationModelBuilder model;
    private final TextSubject subject;
    private final UnitTree tree;
    private final UnitSentences sentences;
    private final OrganisationTeams teams;
    private final StatedLists lists;
    private final StatedNumbers numbers;
    private final Reshapings reshapings;
    private final ModelEffects effects;
    private final StepLines steps;
    private final MentionedUnits mentioned;
    private final LabelledUnits led;
    private final AreaSentences areas;

    UnitLists(
            OrganisationModelBuilder model,
            TextSubject subject,
            UnitTree tree,
            UnitSentences sentences,
            OrganisationTeams teams,
            StatedLists lists,
            StatedNumbers numbers,
            Reshapings reshapings,
            ModelEffects effects,
            StepLines steps,
            MentionedUnits mentioned) {
        this.model = model;
        this.subject = subject;
        this.tree = tree;
        this.sentences = sentences;
        this.teams = teams;
        this.lists = lists;
        this.numbers = numbers;
        this.reshapings = reshapings;
        this.effects = effects;
        this.steps = steps;
        this.mentioned = mentioned;
        this.led = new LabelledUnits(subject, tree, sentences);
        this.areas = new AreaSentences(tree, teams);
    }

    /** The line behind the list that begins at an index; the index itself where none does. */
    static int end(List<PaperLine> lines, int from, UnitAnnouncement announced, boolean headed) {
        boolean above = headed || from > 0 && lines.get(from - 1).text().endsWith(":");
        int end = from < lines.size() ? ListLines.end(lines, from, above && !announced.none()) : from;
        // Where the lines of a list stand close, one that stands apart is text again.
        boolean close = end > from + 1
                && lines.get(from).mark().isEmpty()
                && !lines.get(from + 1).gap();
        for (int i = from + 1; close && i < end; i++) {
            if (lines.get(i).gap()) {
                return i;
            }
        }
        return end;
    }

    void take(
            List<PaperLine> lines,
            UnitAnnouncement announced,
            Optional<LeaderLines.Leader> leader,
            boolean economy,
            SectionDraft draft) {
        String below = announced.subject().isEmpty() || announced.what() != UnitAnnouncement.What.UNITS
                ? subject.unit()
                : tree.take(announced.subject(), Optional.empty(), lines.get(0));
        switch (announced.what()) {
            case UNITS ->
                units(
                        lines,
                        announced.kind().or(() -> below.isEmpty() ? structure() : Optional.empty()),
                        below,
                        leader,
                        draft);
            case TEAM -> team(lines, announced.subject(), below, draft);
            case NOTHING -> plain(lines, leader, economy, draft);
            case TASKS -> tasks(lines, announced, below, economy, draft);
            default -> {
                if (!lists.take(announced, lines, below, economy, subject.about.isEmpty())) {
                    lines.forEach(draft::bullet);
                }
            }
        }
    }

    /** "Centret består af 4 afdelinger: ..." among tasks is a sentence of the unit. */
    private void tasks(
            List<PaperLine> lines, UnitAnnouncement announced, String below, boolean economy, SectionDraft draft) {
        List<PaperLine> told =
                lines.stream().filter(line -> TellingText.goesOn(line.text())).toList();
        List<PaperLine> listed =
                lines.stream().filter(line -> !told.contains(line)).toList();
        for (PaperLine line : told) {
            Sentences.of(line.text()).forEach(each -> sentences.take(each.strip(), below, line));
            draft.bullet(line);
        }
        if (!listed.isEmpty() && !lists.take(announced, listed, below, economy, subject.about.isEmpty())) {
            listed.forEach(draft::bullet);
        }
    }

    /** Takes a line that lists what the leader above it answers for; false where it is none. */
    boolean answersFor(PaperLine line, LeaderLines.Leader leader) {
        Matcher answers = ANSWERS.matcher(line.text());
        if (!answers.matches()) {
            return false;
        }
        boolean said = answers.group("said") != null;
        List<String> names = UnitNameLists.of(answers.group(said ? "said" : "list"), OptionalInt.empty(), true);
        for (String name : names) {
            String key = sentences.item(name, "", Optional.empty(), line);
            if (!key.isEmpty()) {
                teams.leads(leader, key);
            }
        }
        // A sentence stays where it stands; a label says nothing else.
        return !names.isEmpty() && !said;
    }

    /** Takes a line that says whose unit it is; false where more is said, or it is none. */
    boolean led(PaperLine line) {
        return led.take(line);
    }

    private void units(
            List<PaperLine> lines,
            Optional<UnitKind> kind,
            String below,
            Optional<LeaderLines.Leader> leader,
            SectionDraft draft) {
        Deque<Level> above = new ArrayDeque<>();
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

    private void team(List<PaperLine> lines, String name, String unit, SectionDraft draft) {
        List<LeadershipSeat> seats = new ArrayList<>();
        lines.forEach(line -> TeamSeats.seat(StatedLists.bare(line.text()))
                .or(() -> LeaderLines.of(line.text()).map(leader -> leader.seat(List.of())))
                .ifPresent(seats::add));
        if (seats.size() == lines.size()) {
            teams.add(
                    LeadershipTeam.builder().name(name).unit(unit).seats(seats).build(),
                    lines.get(0).place(),
                    lines.get(0));
        } else {
            told(lines);
            lines.forEach(draft::bullet);
        }
    }

    /** A list that nothing announces: of units where their names say so or where a diagram is drawn, else of the text. */
    private void plain(
            List<PaperLine> lines, Optional<LeaderLines.Leader> leader, boolean economy, SectionDraft draft) {
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
        boolean units = !subject.before
                && !items.isEmpty()
                && (names || drawn && plain * 5 >= items.size() * 4L)
                && (2 * telling >= items.size()
                        || (subject.diagram || counted) && telling > 0
                        || subject.diagram && !subject.about.isEmpty()
                        || drawn
                        || leader.filter(each -> telling > 0 || LeaderLines.director(each.office()))
                                .isPresent()
                        || directorate());
        if (units) {
            units(lines, Optional.empty(), subject.unit(), leader, draft);
            return;
        }
        if (economy && lines.stream().allMatch(PaperLine::bullet)) {
            lines.forEach(line -> model.addEconomicPrinciples(line.text()));
            return;
        }
        boolean tasks = !subject.about.isEmpty()
                && !subject.about.equals(subject.root)
                && lines.stream().allMatch(line -> line.text().length() < LONGEST_TASK && line.bullet());
        if (tasks) {
            lists.take(UnitAnnouncement.of(UnitAnnouncement.What.TASKS), lines, subject.about, economy, false);
            return;
        }
        told(lines);
        for (PaperLine line : lines) {
            if (steps.takeSentence(line.text(), line.place(), subject.change, subject.proposing)) {
                continue;
            }
            if (economy && line.bullet()) {
                model.addEconomicPrinciples(line.text());
            } else if (subject.before || !sentences.take(line.text(), subject.about, line) || !line.numbered()) {
                draft.bullet(line);
            }
        }
    }

    /** What changes may be said in the elements of a list. */
    private void told(List<PaperLine> lines) {
        for (PaperLine line : lines) {
            reshapings.take(line.text(), subject.heading, line);
            effects.take(line.text());
            if (!subject.before) {
                for (String sentence : Sentences.of(line.text())) {
                    areas.take(sentence.strip(), subject.heading, subject.about, line);
                    mentioned.take(sentence.strip(), subject.unit(), line);
                }
            }
        }
    }

    private boolean directorate() {
        OrganisationUnit unit = tree.units().get(subject.about);
        return unit != null && unit.kind().equals(Optional.of(UnitKind.DIRECTORATE));
    }

    /** The kind that the name of the structure tells: "forvaltningsstruktur" is one of administrations. */
    private Optional<UnitKind> structure() {
        String folded = FoldedWords.folded(subject.title);
        return folded.contains("forvaltningsstruktur")
                ? Optional.of(UnitKind.ADMINISTRATION)
                : folded.contains("centerstruktur") || folded.contains("centermodel")
                        ? Optional.of(UnitKind.CENTRE)
                        : Optional.empty();
    }
}
