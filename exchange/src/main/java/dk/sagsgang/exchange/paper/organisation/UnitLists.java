package dk.sagsgang.exchange.paper.organisation;

import dk.sagsgang.exchange.paper.organisation.change.ModelEffects;
import dk.sagsgang.exchange.paper.organisation.change.Reshapings;
import dk.sagsgang.exchange.paper.organisation.change.StepLines;
import dk.sagsgang.exchange.paper.organisation.leader.AreaSentences;
import dk.sagsgang.exchange.paper.organisation.leader.LeaderLines;
import dk.sagsgang.exchange.paper.organisation.leader.OrganisationTeams;
import dk.sagsgang.exchange.paper.organisation.leader.TeamSeats;
import dk.sagsgang.exchange.paper.organisation.leader.TeamSentences;
import dk.sagsgang.exchange.paper.organisation.leader.UnitLeaders;
import dk.sagsgang.exchange.paper.organisation.unit.StatedNumbers;
import dk.sagsgang.exchange.paper.organisation.unit.UnitAnnouncement;
import dk.sagsgang.exchange.paper.organisation.unit.UnitNameLists;
import dk.sagsgang.exchange.paper.organisation.unit.UnitTree;
import dk.sagsgang.exchange.paper.page.ListLines;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.Sentences;
import dk.sagsgang.organisation.OrganisationModelBuilder;
import dk.sagsgang.organisation.leadership.LeadershipSeat;
import dk.sagsgang.organisation.leadership.LeadershipTeam;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;

/** The lists of a paper: of units, of who leads, of tasks, principles and the like; what is none of them stays with the text. */
final class UnitLists {

    private static final int LONGEST_TASK = 140;

    private static final QuickPattern ANSWERS = QuickPattern.compile(
            "(?:(?:Ansvarlig for|Ansvarsområder?|Ansvar|Områder|Leder af|Har ansvar for): ?|Herunder:? )(?<list>\\p{Lu}.{5,300}?)\\.?|.*?\\b(?:[Dd]irektør|[Cc]hef|[Ll]edelses)ansvar (?:for|over):? (?<said>\\p{Lu}[^.]{5,300}?)\\.?");

    private static final QuickPattern MET = QuickPattern.compile(
            "[Uu]dfordring|[Uu]dvikling(?:en)? (?:i|på)|[Pp]roblem|[Pp]res(?:set)? på|[Kk]rav(?:ene)? (?:fra|til)");

    private final OrganisationModelBuilder model;
    private final TextSubject subject;
    private final UnitTree tree;
    private final UnitSentences sentences;
    private final OrganisationTeams teams;
    private final StatedLists lists;
    private final Reshapings reshapings;
    private final ModelEffects effects;
    private final StepLines steps;
    private final MentionedUnits mentioned;
    private final UnitLeaders leading;
    private final ListedUnits units;
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
            MentionedUnits mentioned,
            UnitLeaders leading) {
        this.model = model;
        this.subject = subject;
        this.tree = tree;
        this.sentences = sentences;
        this.teams = teams;
        this.lists = lists;
        this.reshapings = reshapings;
        this.effects = effects;
        this.steps = steps;
        this.mentioned = mentioned;
        this.leading = leading;
        this.units = new ListedUnits(subject, tree, sentences, teams, numbers);
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
            List<PaperLine> all,
            UnitAnnouncement announced,
            Optional<LeaderLines.Leader> leader,
            boolean economy,
            SectionDraft draft) {
        List<PaperLine> lines = announced.what() == UnitAnnouncement.What.TEAM ? all : teamless(all);
        if (lines.isEmpty()) {
            return;
        }
        String below = announced.subject().isEmpty() || announced.what() != UnitAnnouncement.What.UNITS
                ? subject.unit()
                : tree.take(announced.subject(), Optional.empty(), lines.get(0));
        switch (announced.what()) {
            case UNITS ->
                units.take(
                        lines,
                        announced.kind().or(() -> below.isEmpty() ? units.structure() : Optional.empty()),
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

    /** "Chefgruppen: direktøren og de tre chefer" among other elements tells of a team, whatever the list is one of. */
    private List<PaperLine> teamless(List<PaperLine> lines) {
        List<PaperLine> others = new ArrayList<>();
        for (PaperLine line : lines) {
            Optional<TeamSentences.Told> told =
                    line.text().indexOf(':') < 0 || subject.before ? Optional.empty() : TeamSentences.of(line.text());
            told.filter(TeamSentences.Told::whole)
                    .ifPresentOrElse(
                            team -> teams.add(team.team().withUnit(subject.about), line.place(), line),
                            () -> others.add(line));
        }
        return others;
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
        if (units.told(lines, leader)) {
            units.take(lines, Optional.empty(), subject.unit(), leader, draft);
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
        if (met(lines)) {
            lists.take(UnitAnnouncement.of(UnitAnnouncement.What.CHALLENGES), lines, subject.about, economy, false);
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

    /** Whether the outer elements of a list in two depths name challenges, each with its points below: "Udfordringer hos os selv". */
    private static boolean met(List<PaperLine> lines) {
        int outer = lines.get(0).indent();
        List<PaperLine> above =
                lines.stream().filter(line -> line.indent() <= outer).toList();
        return above.size() < lines.size()
                && above.stream().anyMatch(line -> line.text().contains("fordring"))
                && above.stream().allMatch(line -> MET.find(line.text()));
    }

    /** What changes may be said in the elements of a list. */
    private void told(List<PaperLine> lines) {
        for (PaperLine line : lines) {
            Sentences.of(line.text()).forEach(each -> {
                reshapings.take(each.strip(), subject.heading, line);
                effects.take(each.strip());
            });
            if (!subject.before) {
                for (String sentence : Sentences.of(line.text())) {
                    if (sentence.strip().endsWith(".")) {
                        leading.take(sentence.strip(), subject.unit(), line);
                    }
                    areas.take(sentence.strip(), subject.heading, subject.about, line);
                    mentioned.take(sentence.strip(), subject.unit(), line);
                }
            }
        }
    }
}
