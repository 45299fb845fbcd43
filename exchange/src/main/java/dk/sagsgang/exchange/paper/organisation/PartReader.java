package dk.sagsgang.exchange.paper.organisation;

import dk.sagsgang.exchange.paper.organisation.aim.EconomicStatements;
import dk.sagsgang.exchange.paper.organisation.change.StepLines;
import dk.sagsgang.exchange.paper.organisation.head.OrganisationContents;
import dk.sagsgang.exchange.paper.organisation.head.OrganisationHead;
import dk.sagsgang.exchange.paper.organisation.leader.LeaderLines;
import dk.sagsgang.exchange.paper.organisation.leader.LevelLines;
import dk.sagsgang.exchange.paper.organisation.leader.OrganisationTeams;
import dk.sagsgang.exchange.paper.organisation.line.FlatLists;
import dk.sagsgang.exchange.paper.organisation.table.UnitTables;
import dk.sagsgang.exchange.paper.organisation.unit.ContactLines;
import dk.sagsgang.exchange.paper.organisation.unit.LabelledFacts;
import dk.sagsgang.exchange.paper.organisation.unit.ToldTime;
import dk.sagsgang.exchange.paper.organisation.unit.UnitAnnouncement;
import dk.sagsgang.exchange.paper.organisation.unit.UnitLabels;
import dk.sagsgang.exchange.paper.organisation.unit.UnitTasks;
import dk.sagsgang.exchange.paper.organisation.unit.UnitTree;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.paper.page.PaperPart;
import dk.sagsgang.exchange.text.Sentences;
import dk.sagsgang.organisation.OrganisationModelBuilder;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.organisation.leadership.LeadershipLevel;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a heading with what stands below it: "Havneafdelingen" above "Havnechef Ida Holk", "Afdelingen varetager:" and its list. What
 * the heading tells is read first ({@link PartHeadings}), then line by line leaders, steps, lists, and running text.
 */
final class PartReader {

    private final OrganisationModelBuilder model;
    private final TextSubject subject;
    private final UnitTree tree;
    private final PartHeadings partHeadings;
    private final StepLines steps;
    private final LedUnits led;
    private final UnitLists lists;
    private final OrganisationProse prose;
    private final UnitTexts texts;
    private final LinesOfUnit facts;
    private final UnitTables tables;
    private final Set<String> empty = new HashSet<>();

    PartReader(
            OrganisationModelBuilder model,
            TextSubject subject,
            UnitTree tree,
            UnitHeadings headings,
            StepLines steps,
            OrganisationTeams teams,
            UnitLists lists,
            OrganisationProse prose,
            UnitTexts texts) {
        this.model = model;
        this.subject = subject;
        this.tree = tree;
        this.steps = steps;
        this.led = new LedUnits(subject, tree, teams);
        this.partHeadings = new PartHeadings(subject, tree, headings, led, texts);
        this.lists = lists;
        this.prose = prose;
        this.texts = texts;
        this.facts = new LinesOfUnit(subject, tree, texts);
        this.tables = new UnitTables(tree);
    }

    /**
     * Takes a heading with what stands below.
     *
     * @param part the part
     * @param above the heading right above its own one; empty where text stands between
     * @param next the heading behind it
     */
    void take(PaperPart part, String above, String next) {
        subject.heading = part.title();
        if (part.heading().isPresent() && OrganisationContents.heading(part.title()) && contents(part)) {
            return;
        }
        PartHeading heading = partHeadings.read(part, above, next);
        SectionDraft draft = heading.draft();
        Optional<UnitLabels.Label> label = heading.label();
        Optional<LeaderLines.Leader> leader = heading.leader();
        UnitAnnouncement announced = heading.announced();
        boolean described = heading.described();
        boolean own = heading.own();
        facts.begin();
        List<PaperLine> lines = part.lines();
        if (heading.unit().isPresent() && LabelledFacts.tells(lines)) {
            draft = facts.labelled(heading.unit().get(), lines, draft);
            lines = lines.stream().dropWhile(PaperLine::bullet).toList();
            // What stands behind the list of the last one is said of all of them.
            described = false;
            subject.about = "";
        }
        for (int i = 0; i < lines.size(); i++) {
            PaperLine line = lines.get(i);
            int rows = subject.before ? 0 : tables.take(lines, i, subject.unit());
            if (rows > 0) {
                i += rows - 1;
                announced = UnitAnnouncement.NONE;
                continue;
            }
            if (LevelLines.about(line.text())
                    && model.build().leadershipLevels().isEmpty()) {
                Sentences.of(line.text())
                        .forEach(each -> LevelLines.said(each.strip()).forEach(model::addLeadershipLevels));
            }
            Optional<LeadershipLevel> level = LevelLines.numbered(line.text());
            if (level.isPresent()) {
                level.ifPresent(model::addLeadershipLevels);
                continue;
            }
            if (heading.contact() && facts.reaches(line)) {
                continue;
            }
            int chiefs = announced.what() == UnitAnnouncement.What.TEAM ? LeaderLines.chiefs(lines, i) : 0;
            if (chiefs > 1) {
                lists.take(lines.subList(i, i + chiefs), announced, leader, false, draft);
                announced = UnitAnnouncement.NONE;
                i += chiefs - 1;
                continue;
            }
            Optional<LeaderLines.Leader> named = LeaderLines.of(line.text());
            if (named.isPresent()
                    && !heading.asked()
                    && (line.mark().isEmpty() || !named.get().units().isEmpty())) {
                leader = led.line(named.get(), line, label.equals(Optional.of(UnitLabels.Label.LEADER)) || own);
                i += facts.reachedBy(led.unit(), lines, i);
                continue;
            }
            int address = own ? facts.address(lines, i) : 0;
            if (address > 0) {
                i += address - 1;
                continue;
            }
            if ((heading.contact() || own && ContactLines.reaches(line.text()))
                    && facts.reached(line, heading.contact())) {
                continue;
            }
            if (own && line.mark().isEmpty() && facts.people(line)) {
                continue;
            }
            if (line.mark().isEmpty() && lists.led(line)
                    || leader.isPresent() && lists.answersFor(line, leader.get())) {
                continue;
            }
            if (steps.take(line.bullet() ? line.text() : line.printed(), line.place(), subject.change)) {
                continue;
            }
            int planned = steps.takeBelow(part.title(), lines, i, subject.change);
            if (planned > 0) {
                i += planned - 1;
                continue;
            }
            if (label.equals(Optional.of(UnitLabels.Label.FIGURES)) && facts.figure(line)) {
                continue;
            }
            int end =
                    UnitLists.end(lines, i, announced, i == 0 && part.heading().isPresent());
            if (end > i) {
                int from = i;
                i = end - 1;
                String over = from > 0 ? lines.get(from - 1).text() : part.title();
                List<LeadershipLevel> levels =
                        LevelLines.about(over) ? LevelLines.of(lines.subList(from, end)) : List.of();
                if (!levels.isEmpty()) {
                    levels.forEach(model::addLeadershipLevels);
                    announced = UnitAnnouncement.NONE;
                    continue;
                }
                String around = subject.about;
                if (around.isEmpty() && from > 0 && announced.what() == UnitAnnouncement.What.TASKS) {
                    // "Sekretariatet varetager:" above a list says whose tasks they are.
                    List<String> opening = Sentences.of(lines.get(from - 1).text());
                    subject.about = tree.beginning(
                                    opening.get(opening.size() - 1).strip())
                            .orElse("");
                }
                lists.take(
                        lines.subList(from, end),
                        announced,
                        leader,
                        heading.economy() || EconomicStatements.announced(over),
                        draft);
                subject.about = around;
                announced = UnitAnnouncement.NONE;
                continue;
            }
            if (line.text().endsWith(":")) {
                UnitLabels.whose(line.text())
                        .ifPresent(name -> subject.about = tree.take(name, Optional.empty(), line));
            }
            announced = ListAnnouncements.above(lines, i, heading.principles());
            boolean goes =
                    !announced.none() && i + 1 < lines.size() && UnitLists.end(lines, i + 1, announced, false) > i + 1;
            if (goes && announced.what() == UnitAnnouncement.What.UNITS && subject.before) {
                subject.before = !ToldTime.toCome(line.text());
                goes = !subject.before || !FlatLists.element(lines.get(i + 1));
            }
            if (OrganisationHead.day(line.text())
                    && texts.first()
                    && !draft.text().isEmpty()
                    && !described) {
                // What stands above the day of a report is its summary.
                texts.keep(draft, false);
                draft = new SectionDraft("", "", line.offset());
            }
            prose.take(line, draft, texts.first(), goes);
        }
        if (label.isPresent()
                && label.get() == UnitLabels.Label.LEADER
                && lines.isEmpty()
                && empty.add(heading.printed())) {
            model.addEmptyLabels(heading.printed());
        }
        if (label.equals(Optional.of(UnitLabels.Label.TASKS)) && described) {
            for (String sentence : Sentences.of(draft.text())) {
                List<String> tasks = UnitTasks.in(sentence.strip());
                tree.change(subject.about, each -> each.tasks().isEmpty() ? each.withTasks(tasks) : each);
            }
        }
        texts.keep(draft, described || !heading.top() && headed(part.title()));
    }

    /** Whether the text made its own heading a unit: "Voksenområdet", for which a director answers. */
    private boolean headed(String title) {
        OrganisationUnit unit = tree.units().get(subject.about);
        return unit != null
                && unit.kind().equals(Optional.of(UnitKind.DIRECTORATE))
                && unit.name().equals(title);
    }

    private boolean contents(PaperPart part) {
        if (!part.lines().isEmpty() && part.lines().get(0).kind() == PaperLine.Kind.ROW) {
            model.contents(OrganisationContents.kept(part.lines().subList(0, 1)));
            List<PaperLine> text = part.lines().subList(1, part.lines().size());
            if (!text.isEmpty()) {
                take(new PaperPart(Optional.empty(), "", text), "", "");
            }
            return true;
        }
        boolean entries = !part.lines().isEmpty()
                && part.lines().stream().noneMatch(line -> line.text().endsWith("."));
        if (entries) {
            model.contents(OrganisationContents.kept(part.lines()));
        }
        return entries || part.lines().isEmpty();
    }
}
