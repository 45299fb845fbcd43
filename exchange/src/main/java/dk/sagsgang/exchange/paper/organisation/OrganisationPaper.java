package dk.sagsgang.exchange.paper.organisation;

import dk.sagsgang.exchange.paper.page.Paper;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.paper.page.PaperPart;
import dk.sagsgang.exchange.paper.words.MunicipalityWords;
import dk.sagsgang.exchange.source.Doubts;
import dk.sagsgang.exchange.source.Places;
import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.Sentences;
import dk.sagsgang.organisation.ModelState;
import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.OrganisationModelBuilder;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.UnitFunction;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.organisation.leadership.Leadership;
import dk.sagsgang.party.Municipality;
import dk.sagsgang.text.FormattedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the paper of an organisation model. */
public final class OrganisationPaper {

    /** Such words begin a sentence, and no heading. */
    private static final Pattern SENTENCE = Pattern.compile("(?:Der|Vi|Hvis|Når) ");

    /** No unit has more leaders. */
    private static final int MOST_LEADERS = 20;

    private final Places places = new Places();
    private final OrganisationModelBuilder model = OrganisationModel.builder();
    private final TextSubject subject = new TextSubject();
    private final UnitTree tree = new UnitTree();
    private final TitleUnit titled = new TitleUnit(subject, tree);
    private final UnitSentences sentences = new UnitSentences(tree);
    private final UnitHeadings headings = new UnitHeadings(subject, tree, sentences);
    private final StepLines steps = new StepLines(model, places);
    private final BoardSentences boards = new BoardSentences(tree);
    private final UnitLeaders leading = new UnitLeaders(tree);
    private final OrganisationTeams teams = new OrganisationTeams(tree, places);
    private final StatedLists stated = new StatedLists(model, tree, places);
    private final StatedNumbers numbers = new StatedNumbers(tree);
    private final UnitLists lists = new UnitLists(model, subject, tree, sentences, teams, stated, numbers);
    private final OrganisationProse prose = new OrganisationProse(
            subject, tree, sentences, headings, teams, numbers, titled, boards, new ModelEffects(model), leading);
    private final List<SectionDraft> drafts = new ArrayList<>();
    private final Set<String> empty = new HashSet<>();

    private OrganisationPaper() {}

    /**
     * What was read.
     *
     * @param model the document
     * @param places where its components came from
     */
    public record Read(OrganisationModel model, Places places) {}

    /** The organisation model that a paper is. */
    public static Read of(Paper paper, Doubts doubts) {
        OrganisationPaper reader = new OrganisationPaper();
        reader.read(paper, doubts);
        OrganisationModel built = reader.places.at(reader.build(), SourcePlace.of(0));
        return new Read(built, reader.places);
    }

    /**
     * How many lines of a paper show an organisation: names of units, and words that announce a list of them. Three or more are no
     * chance.
     */
    public static int signs(Paper paper) {
        int signs = 0;
        for (PaperLine line : paper.lines()) {
            String text = line.text();
            int colon = text.indexOf(':');
            boolean name = UnitWords.name(text) && !text.contains(" den ") && text.length() < 60;
            boolean announced = colon > 0
                    && colon < 200
                    && UnitAnnouncement.of(text.substring(0, colon)).what() == UnitAnnouncement.What.UNITS;
            signs += name || announced ? 1 : 0;
            signs += announced
                            && UnitNameLists.flat(text.substring(colon + 1).strip())
                                            .size()
                                    > 1
                    ? 3
                    : 0;
        }
        return signs;
    }

    private void read(Paper paper, Doubts doubts) {
        List<PaperLine> lines = OrganisationLines.of(paper);
        prose.first(lines);
        List<String> texts = lines.stream().map(PaperLine::text).toList();
        subject.title = OrganisationTitle.of(lines, paper.aside());
        model.title(subject.title);
        Optional<ModelState> state = OrganisationHead.read(texts, subject.title, model);
        subject.proposing =
                state.map(each -> each != ModelState.CURRENT).orElseGet(() -> OrganisationHead.coming(subject.title));
        municipality(lines, texts, doubts);
        subject.diagram = OrganisationHead.diagram(subject.title);
        List<PaperPart> parts = whole(PaperPart.of(lines));
        titled.take(lines);
        String above = "";
        for (int i = 0; i < parts.size(); i++) {
            PaperPart part = parts.get(i);
            String next = i + 1 < parts.size() ? parts.get(i + 1).title() : "";
            part(part, above, next);
            above = part.lines().isEmpty() ? part.title() : "";
        }
    }

    private void municipality(List<PaperLine> lines, List<String> texts, Doubts doubts) {
        Optional<Municipality> whose = MunicipalityWords.whose(texts);
        Optional<Municipality> mostly = whose.isPresent() ? Optional.empty() : MunicipalityWords.mostly(texts);
        model.municipality(whose.or(() -> mostly));
        mostly.ifPresent(read -> lines.stream()
                .filter(line -> line.text().contains(read.name()))
                .findFirst()
                .ifPresent(line -> doubts.municipality(line.place(read.name()), read.name())));
    }

    /** The parts without headings that are sentences: "Der foretages en række justeringer". */
    private static List<PaperPart> whole(List<PaperPart> parts) {
        List<PaperPart> whole = new ArrayList<>();
        for (PaperPart part : parts) {
            boolean sentence = part.heading()
                    .filter(line -> line.kind() == PaperLine.Kind.TEXT
                            && SENTENCE.matcher(line.text()).lookingAt())
                    .isPresent();
            if (sentence && !whole.isEmpty()) {
                PaperPart last = whole.remove(whole.size() - 1);
                List<PaperLine> lines = new ArrayList<>(last.lines());
                lines.add(part.heading().get());
                lines.addAll(part.lines());
                whole.add(new PaperPart(last.heading(), last.title(), lines));
            } else {
                whole.add(part);
            }
        }
        return whole;
    }

    /**
     * Takes a heading with what stands below.
     *
     * @param part the part
     * @param above the heading right above its own one; empty where text stands between
     * @param next the heading behind it
     */
    private void part(PaperPart part, String above, String next) {
        String folded = FoldedWords.heading(part.title());
        if (part.heading().isPresent() && OrganisationContents.heading(part.title()) && contents(part)) {
            return;
        }
        boolean top = part.title().equals(subject.title)
                || drafts.isEmpty() && !subject.title.isEmpty() && part.title().contains(subject.title);
        subject.before = UnitSentences.before(part.title()) && subject.proposing;
        subject.diagram |= !subject.before && OrganisationHead.diagram(part.title());
        Optional<UnitLabels.Label> label = part.heading()
                .flatMap(line -> UnitLabels.of(line.text().endsWith(":") ? part.title() + ":" : part.title()));
        Optional<LeaderLines.Leader> leader = part.heading().flatMap(line -> directors(line));
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
            subject.about = "";
        }
        if (unit.isPresent()) {
            subject.about = unit.get();
        } else if (label.isEmpty() && part.heading().isPresent()) {
            subject.about = "";
        }
        boolean principles = (folded + " " + FoldedWords.heading(above)).contains("princip");
        String both = folded + " " + FoldedWords.heading(above);
        boolean economy = both.contains("økonomistyring") || both.contains("økonomiske princip");
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
        boolean described =
                !subject.about.isEmpty() && !top && !numbered && !contact && (unit.isPresent() || label.isPresent());
        List<PaperLine> lines = part.lines();
        for (int i = 0; i < lines.size(); i++) {
            PaperLine line = lines.get(i);
            Optional<LeaderLines.Leader> led = LeaderLines.of(line.text());
            if (led.isPresent() && line.mark().isEmpty()) {
                leader = leader(led.get(), line, label.equals(Optional.of(UnitLabels.Label.LEADER)) || described);
                continue;
            }
            if (steps.take(line.printed(), line.place()) || steps.takeBelow(part.title(), line.text(), line.place())) {
                continue;
            }
            if (label.equals(Optional.of(UnitLabels.Label.FIGURES)) && figure(line)) {
                continue;
            }
            int end =
                    UnitLists.end(lines, i, announced, i == 0 && part.heading().isPresent());
            if (end > i) {
                int from = i;
                i = end - 1;
                lists.take(lines.subList(from, end), announced, leader, economy, draft);
                announced = UnitAnnouncement.NONE;
                continue;
            }
            announced = line.text().endsWith(":")
                    ? announcement(line.text())
                    : StatedLists.proposed(lines, i)
                            ? UnitAnnouncement.of(UnitAnnouncement.What.MEASURES)
                            : UnitAnnouncement.NONE;
            boolean goes =
                    !announced.none() && i + 1 < lines.size() && UnitLists.end(lines, i + 1, announced, false) > i + 1;
            if (goes && announced.what() == UnitAnnouncement.What.UNITS && subject.before) {
                subject.before = !UnitSentences.toCome(line.text());
            }
            prose.take(line, draft, drafts.isEmpty(), goes);
        }
        if (label.isPresent() && label.get() == UnitLabels.Label.LEADER && lines.isEmpty() && empty.add(printed)) {
            model.addEmptyLabels(printed);
        }
        if (label.equals(Optional.of(UnitLabels.Label.TASKS)) && described) {
            for (String sentence : Sentences.of(draft.text())) {
                List<String> tasks = UnitDetails.tasks(sentence.strip());
                tree.change(subject.about, each -> each.tasks().isEmpty() ? each.withTasks(tasks) : each);
            }
        }
        finish(draft, described);
    }

    /** "Budget: 1,2 mia. kr." among the figures of a unit. */
    private boolean figure(PaperLine line) {
        String unit = subject.unit();
        OrganisationUnit known = tree.units().get(unit);
        tree.change(unit, each -> UnitDetails.said(each, line.text()));
        return known != null && !known.equals(tree.units().get(unit));
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

    private UnitAnnouncement announcement(String text) {
        List<String> all = Sentences.of(text);
        return UnitAnnouncement.of(all.get(all.size() - 1));
    }

    private boolean contents(PaperPart part) {
        if (!part.lines().isEmpty() && part.lines().get(0).kind() == PaperLine.Kind.ROW) {
            model.contents(OrganisationContents.kept(part.lines().subList(0, 1)));
            List<PaperLine> text = part.lines().subList(1, part.lines().size());
            if (!text.isEmpty()) {
                part(new PaperPart(Optional.empty(), "", text), "", "");
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

    private Optional<LeaderLines.Leader> directors(PaperLine line) {
        Optional<LeaderLines.Leader> leader = LeaderLines.of(line.text());
        leader.ifPresent(each -> teams.leader(each, line));
        return leader;
    }

    /** Whose leader a line names: of the unit that the text is about, or one of the directors, whose units follow. */
    private Optional<LeaderLines.Leader> leader(LeaderLines.Leader leader, PaperLine line, boolean ofUnit) {
        String unit = subject.unit();
        if (leader.units().isEmpty()
                && !unit.isEmpty()
                && (ofUnit || line.text().indexOf(':') > 0)) {
            tree.change(unit, each -> {
                List<Leadership> all = new ArrayList<>(each.leadership());
                all.add(leader.leadership());
                return all.size() > MOST_LEADERS ? each : each.withLeadership(all);
            });
            return Optional.empty();
        }
        teams.leader(leader, line);
        return Optional.of(leader);
    }

    private void finish(SectionDraft draft, boolean described) {
        if (!described || draft.text().isEmpty() || !draft.open()) {
            drafts.add(draft);
            return;
        }
        List<String> own = new ArrayList<>();
        for (String paragraph : draft.text().split("\n\n")) {
            String key = below(paragraph).orElse(subject.about);
            if (key.equals(subject.about)) {
                own.add(paragraph);
            } else {
                describe(key, paragraph);
            }
        }
        describe(subject.about, String.join("\n\n", own));
    }

    /** The unit below the one that a text is about, with whose name a paragraph begins. */
    private Optional<String> below(String paragraph) {
        return tree.beginning(paragraph).filter(key -> tree.parent(key).equals(subject.about));
    }

    private void describe(String key, String text) {
        tree.change(
                key,
                unit -> unit.description().equals(FormattedText.EMPTY) && !text.isEmpty()
                        ? unit.withDescription(FormattedText.of(text))
                        : unit);
    }

    /** In the model of purchaser and provider an authority grants, and those who carry out provide. */
    private void function(String key) {
        tree.change(key, unit -> {
            boolean told = !unit.functions().isEmpty() || unit.kind().isEmpty();
            UnitKind kind = unit.kind().orElse(UnitKind.UNIT);
            return told
                    ? unit
                    : kind.equals(UnitKind.AUTHORITY_SECTION)
                            ? unit.withFunctions(List.of(UnitFunction.GRANTS))
                            : kind.equals(UnitKind.EXECUTION_SECTION)
                                    ? unit.withFunctions(List.of(UnitFunction.PROVIDES))
                                    : unit;
        });
    }

    private OrganisationModel build() {
        tree.units().keySet().forEach(this::function);
        numbers.units();
        leading.finish();
        String top = titled.finish();
        if (prose.working()) {
            tree.units().keySet().stream()
                    .filter(key -> !key.equals(top))
                    .forEach(key -> tree.change(key, unit -> unit.withWorkingTitle(true)));
        }
        stated.finish();
        teams.finish(model);
        leading.spans();
        boards.boards(top).forEach(model::addBoards);
        numbers.finish(top).forEach(model::addStatedCounts);
        tree.units().forEach((key, unit) -> model.addUnits(places.at(unit, tree.place(key))));
        for (SectionDraft draft : drafts) {
            draft.section().ifPresent(section -> model.addSections(places.at(section, SourcePlace.of(draft.offset()))));
        }
        return model.build();
    }
}
