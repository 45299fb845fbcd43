package dk.sagsgang.exchange.paper.organisation;

import dk.sagsgang.exchange.paper.organisation.aim.EconomicStatements;
import dk.sagsgang.exchange.paper.organisation.change.StepLines;
import dk.sagsgang.exchange.paper.organisation.head.OrganisationContents;
import dk.sagsgang.exchange.paper.organisation.head.OrganisationHead;
import dk.sagsgang.exchange.paper.organisation.leader.LeaderLines;
import dk.sagsgang.exchange.paper.organisation.leader.LevelLines;
import dk.sagsgang.exchange.paper.organisation.leader.OrganisationTeams;
import dk.sagsgang.exchange.paper.organisation.line.FlatLists;
import dk.sagsgang.exchange.paper.organisation.unit.ContactLines;
import dk.sagsgang.exchange.paper.organisation.unit.LabelledFacts;
import dk.sagsgang.exchange.paper.organisation.unit.TeamWords;
import dk.sagsgang.exchange.paper.organisation.unit.ToldTime;
import dk.sagsgang.exchange.paper.organisation.unit.UnitAnnouncement;
import dk.sagsgang.exchange.paper.organisation.unit.UnitLabels;
import dk.sagsgang.exchange.paper.organisation.unit.UnitNouns;
import dk.sagsgang.exchange.paper.organisation.unit.UnitTables;
import dk.sagsgang.exchange.paper.organisation.unit.UnitTasks;
import dk.sagsgang.exchange.paper.organisation.unit.UnitTree;
import dk.sagsgang.exchange.paper.organisation.unit.UnitWords;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.paper.page.PaperPart;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.Sentences;
import dk.sagsgang.organisation.OrganisationModelBuilder;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.organisation.leadership.LeadershipLevel;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a heading with what stands below it: lines of leaders, steps, lists, and running text. */
final class PartReader {

    private static final QuickPattern OF_SEVERAL = QuickPattern.compile("\\b(?:[Hh]ver|[Hh]vert|har hver) \\p{L}");

    /** "Centret varetager:" above a list goes on with the unit above. */
    private static final QuickPattern GOES_ON = QuickPattern.compile(UnitNouns.DEFINITE + " ");

    /** A unit may be described in a part of a chapter: "3.1 Havneafdelingen". */
    private static final QuickPattern INSIDE_CHAPTER = QuickPattern.compile("\\d{1,2}\\.\\d");

    private static final QuickPattern UNENDED = QuickPattern.compile("(?:\\p{Ll}|,)$");

    private static final QuickPattern IT = QuickPattern.compile(UnitNouns.DEFINITE + "|Vi");

    private final OrganisationModelBuilder model;
    private final TextSubject subject;
    private final UnitTree tree;
    private final UnitHeadings headings;
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
        this.headings = headings;
        this.steps = steps;
        this.led = new LedUnits(subject, tree, teams);
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
        String folded = FoldedWords.heading(part.title());
        subject.heading = part.title();
        if (part.heading().isPresent() && OrganisationContents.heading(part.title()) && contents(part)) {
            return;
        }
        boolean top = part.title().equals(subject.title)
                || OrganisationHead.day(part.title())
                || texts.first() && !subject.title.isEmpty() && part.title().contains(subject.title);
        subject.before = ToldTime.before(part.title()) && subject.proposing;
        subject.diagram |= !subject.before && OrganisationHead.diagram(part.title());
        Optional<UnitLabels.Label> label = part.heading()
                .flatMap(line -> UnitLabels.of(line.text().endsWith(":") ? part.title() + ":" : part.title()));
        Optional<LeaderLines.Leader> leader = part.heading().flatMap(led::heading);
        if (leader.isPresent()
                && led.root(leader.get())
                && part.lines().stream().allMatch(PaperLine::bullet)) {
            label = Optional.of(UnitLabels.Label.TASKS);
            leader = Optional.empty();
            subject.about = subject.root;
        }
        if (label.isEmpty() && doing(part)) {
            label = Optional.of(UnitLabels.Label.TASKS);
            subject.about = subject.root;
        }
        boolean announcing =
                part.heading().filter(line -> line.text().endsWith(":")).isPresent()
                        && !UnitAnnouncement.of(part.title()).none();
        Optional<String> unit =
                announcing || part.heading().isEmpty() || label.isPresent() || leader.isPresent() || subject.before
                        ? Optional.empty()
                        : headings.of(part, next);
        if (label.equals(Optional.of(UnitLabels.Label.PARTS))
                && part.lines().stream().noneMatch(PaperLine::bullet)) {
            headings.group(part.title());
            headings.awaits(part.title());
            subject.about = "";
        }
        Optional<String> whose = label.equals(Optional.of(UnitLabels.Label.TASKS))
                ? UnitLabels.whose(part.title())
                        .map(name ->
                                tree.take(name, Optional.empty(), part.heading().orElseThrow()))
                : Optional.empty();
        if (unit.or(() -> whose).isPresent()) {
            subject.about = unit.or(() -> whose).orElseThrow();
        } else if ((label.isEmpty() || ofAll(label.get(), part.title()))
                && part.heading().isPresent()
                && !(announcing && GOES_ON.lookingAt(part.title()))) {
            subject.about = "";
        }
        boolean principles = (folded + " " + FoldedWords.heading(above)).contains("princip");
        String both = folded + " " + FoldedWords.heading(above);
        boolean economy = both.contains("økonomistyring")
                || both.contains("økonomiske princip")
                || EconomicStatements.below(part.title(), part.lines());
        String printed = part.heading().map(PaperLine::printed).orElse("");
        int offset = part.heading()
                .or(() -> part.lines().stream().findFirst())
                .map(PaperLine::offset)
                .orElse(0);
        SectionDraft draft = new SectionDraft(top ? "" : printed, part.title(), offset);
        Optional<UnitAnnouncement> said = part.heading()
                .filter(line -> line.text().endsWith(":"))
                .map(line -> UnitAnnouncement.of(part.title()))
                .filter(each -> !each.none());
        UnitAnnouncement announced = label.isPresent() || said.isEmpty() ? under(label, part, principles) : said.get();
        boolean numbered = !printed.isEmpty() && Character.isDigit(printed.charAt(0));
        boolean contact = label.equals(Optional.of(UnitLabels.Label.CONTACT));
        // One alone below "Kontakt" is whoever may be asked.
        boolean asked = contact
                && subject.root.isEmpty()
                && part.lines().stream()
                                .filter(line -> LeaderLines.of(line.text()).isPresent())
                                .count()
                        == 1;
        boolean described = !subject.about.isEmpty()
                && !(label.equals(Optional.of(UnitLabels.Label.LEADER)) && ofSeveral(part))
                && !top
                && (!numbered || unit.isPresent() && INSIDE_CHAPTER.lookingAt(printed))
                && !contact
                && (unit.isPresent() || label.isPresent());
        boolean own = described || unit.isPresent();
        facts.begin();
        List<PaperLine> lines = part.lines();
        if (unit.isPresent() && LabelledFacts.tells(lines)) {
            draft = facts.labelled(unit.get(), lines, draft);
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
            if (contact && facts.reaches(line)) {
                continue;
            }
            Optional<LeaderLines.Leader> named = LeaderLines.of(line.text());
            if (named.isPresent()
                    && !asked
                    && (line.mark().isEmpty() || !named.get().units().isEmpty())) {
                leader = led.line(named.get(), line, label.equals(Optional.of(UnitLabels.Label.LEADER)) || own);
                continue;
            }
            if ((contact || own && ContactLines.reaches(line.text())) && facts.reached(line, contact)) {
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
                lists.take(lines.subList(from, end), announced, leader, economy, draft);
                subject.about = around;
                announced = UnitAnnouncement.NONE;
                continue;
            }
            if (line.text().endsWith(":")) {
                UnitLabels.whose(line.text())
                        .ifPresent(name -> subject.about = tree.take(name, Optional.empty(), line));
            }
            announced = opens(lines, i) ? announcement(line.text()) : UnitAnnouncement.NONE;
            announced = stated(announced, lines, i, principles);
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
        if (label.isPresent() && label.get() == UnitLabels.Label.LEADER && lines.isEmpty() && empty.add(printed)) {
            model.addEmptyLabels(printed);
        }
        if (label.equals(Optional.of(UnitLabels.Label.TASKS)) && described) {
            for (String sentence : Sentences.of(draft.text())) {
                List<String> tasks = UnitTasks.in(sentence.strip());
                tree.change(subject.about, each -> each.tasks().isEmpty() ? each.withTasks(tasks) : each);
            }
        }
        texts.keep(draft, described || !top && headed(part.title()));
    }

    /** Whether the text made its own heading a unit: "Voksenområdet", for which a director answers. */
    private boolean headed(String title) {
        OrganisationUnit unit = tree.units().get(subject.about);
        return unit != null
                && unit.kind().equals(Optional.of(UnitKind.DIRECTORATE))
                && unit.name().equals(title);
    }

    /** "Principper for tilpasningen" are those of all, whatever unit stands above. */
    private boolean ofAll(UnitLabels.Label label, String title) {
        int of = title.indexOf(" for ");
        return label == UnitLabels.Label.PRINCIPLES && of > 0 && !tree.knows(title.substring(of + 5));
    }

    /** Whether a line opens the list right below it: by a colon, or since its sentence has no end. */
    private static boolean opens(List<PaperLine> lines, int i) {
        String text = lines.get(i).text();
        return text.endsWith(":")
                || i + 2 < lines.size()
                        && lines.get(i + 1).bullet()
                        && lines.get(i + 2).bullet()
                        && UNENDED.find(text);
    }

    /** "Forvaltningen" above "• holder rent" on the page of one says what that one does. */
    private boolean doing(PaperPart part) {
        List<PaperLine> bullets =
                part.lines().stream().filter(PaperLine::bullet).toList();
        return !subject.root.isEmpty()
                && bullets.size() > 1
                && IT.matches(part.title())
                && bullets.stream()
                        .allMatch(line -> Character.isLowerCase(line.text().codePointAt(0)));
    }

    /** Whether what stands below "Ledelse" is said of several units. */
    private static boolean ofSeveral(PaperPart part) {
        return part.lines().stream().anyMatch(line -> OF_SEVERAL.find(line.text()));
    }

    /** What the list below a heading is one of, before any line announces it. */
    private UnitAnnouncement under(Optional<UnitLabels.Label> label, PaperPart part, boolean principles) {
        if (principles) {
            return new UnitAnnouncement(
                    UnitAnnouncement.What.PRINCIPLES, "", Optional.empty(), UnitAnnouncement.NONE.count());
        }
        UnitAnnouncement.What what = label.map(UnitLabels.Label::what)
                .orElse(TeamWords.team(part.title()) ? UnitAnnouncement.What.TEAM : UnitAnnouncement.What.NOTHING);
        if (what == UnitAnnouncement.What.NOTHING && part.heading().isPresent()) {
            return UnitAnnouncement.heading(part.title());
        }
        Optional<UnitKind> kind = UnitWords.several(part.title()).flatMap(UnitWords.Several::kind);
        return new UnitAnnouncement(
                what, what == UnitAnnouncement.What.TEAM ? part.title() : "", kind, UnitAnnouncement.NONE.count());
    }

    /** What a list is one of by the words right above it, or else by its heading, where nothing tells that it is one of units. */
    private static UnitAnnouncement stated(
            UnitAnnouncement announced, List<PaperLine> lines, int i, boolean principles) {
        if (!announced.open()) {
            return announced;
        }
        UnitAnnouncement stated = StatedAnnouncements.of(lines, i);
        boolean below = principles && lines.get(i).text().endsWith(":");
        return !stated.none() ? stated : below ? UnitAnnouncement.of(UnitAnnouncement.What.PRINCIPLES) : announced;
    }

    private UnitAnnouncement announcement(String text) {
        List<String> all = Sentences.of(text);
        return UnitAnnouncement.of(all.get(all.size() - 1));
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
