package dk.sagsgang.exchange.paper.organisation;

import dk.sagsgang.exchange.paper.page.LineWords;
import dk.sagsgang.exchange.paper.page.ListLines;
import dk.sagsgang.exchange.paper.page.Paper;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.paper.page.PaperPart;
import dk.sagsgang.exchange.paper.words.MunicipalityWords;
import dk.sagsgang.exchange.source.Doubts;
import dk.sagsgang.exchange.source.Places;
import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.Headings;
import dk.sagsgang.exchange.text.Sentences;
import dk.sagsgang.organisation.ModelState;
import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.OrganisationModelBuilder;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.StatedCount;
import dk.sagsgang.organisation.UnitFunction;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.organisation.leadership.Leadership;
import dk.sagsgang.organisation.leadership.LeadershipSeat;
import dk.sagsgang.organisation.leadership.LeadershipTeam;
import dk.sagsgang.party.Municipality;
import dk.sagsgang.text.FormattedText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the paper of an organisation model. */
public final class OrganisationPaper {

    /** "sammenlægningen af Plan- og Byggeafdelingen og Miljøsektionen": what the unit of the title is made of. */
    private static final Pattern MERGING = Pattern.compile(
            "[Ss]ammenlægning(?:en)? af (\\p{Lu}[\\p{L} -]{3,60}?(?:en|et|er)) (?:og|med) (\\p{Lu}[\\p{L}-]{3,40}?(?:en|et|er))(?![\\p{L}-])");

    /** Such words begin a sentence, and no heading. */
    private static final Pattern SENTENCE = Pattern.compile("(?:Der|Vi|Hvis|Når) ");

    private static final Pattern ORGANISING = Pattern.compile("^Organis(?:ering|ation)(?:en)? (?:af|i) (?=\\p{Lu})");

    /** A text that begins with what kind of unit it is about. */
    private static final Pattern KIND_FIRST = Pattern.compile(
            "^(Afdelingen|Centret|Centeret|Sektionen|Forvaltningen|Staben|Enheden|Teamet|Kontoret) \\p{Ll}");

    private static final Pattern OF_ADMINISTRATION = Pattern.compile("(?:^|\\bI )[Ff]orvaltningen ");

    private static final int LONGEST_SENTENCE = 4000;

    /** No unit has more leaders. */
    private static final int MOST_LEADERS = 20;

    private final Places places = new Places();
    private final OrganisationModelBuilder model = OrganisationModel.builder();
    private final UnitTree tree = new UnitTree();
    private final UnitSentences sentences = new UnitSentences(tree);
    private final ModelEffects effects = new ModelEffects(model);
    private final StepLines steps = new StepLines(model, places);
    private final BoardSentences boards = new BoardSentences(tree);
    private final UnitLeaders leading = new UnitLeaders(tree);
    private final OrganisationTeams teams = new OrganisationTeams(tree, places);
    private final StatedLists lists = new StatedLists(model, tree, places);
    private final Map<StatedUnits.Stated, PaperLine> single = new LinkedHashMap<>();
    private final List<SectionDraft> drafts = new ArrayList<>();
    private final Deque<Optional<UnitKind>> expected = new ArrayDeque<>();
    private String expectedBelow = "";
    private String title = "";
    private String root = "";
    private String about = "";
    private final List<StatedCount> counts = new ArrayList<>();
    private Optional<UnitKind> group = Optional.empty();
    private final Set<String> counted = new HashSet<>();
    private final Set<String> empty = new HashSet<>();
    private List<String> merged = List.of();
    private int firstRow;
    private boolean proposing;
    private boolean before;
    private boolean working;
    private boolean diagram;

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
        firstRow = lines.isEmpty()
                        || lines.get(0).text().length() < 160
                                && lines.size() > 1
                                && lines.get(1).row() != lines.get(0).row()
                ? -1
                : lines.get(0).row();
        List<String> texts = lines.stream().map(PaperLine::text).toList();
        title = OrganisationTitle.of(lines, paper.aside());
        model.title(title);
        Optional<ModelState> state = OrganisationHead.read(texts, title, model);
        proposing = state.map(each -> each != ModelState.CURRENT).orElseGet(() -> OrganisationHead.coming(title));
        municipality(lines, texts, doubts);
        diagram = OrganisationHead.diagram(title);
        List<PaperPart> parts = whole(PaperPart.of(lines));
        rootOf(lines);
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

    /** The unit that the title is the name of, whose page it is. */
    private void rootOf(List<PaperLine> lines) {
        String named = ORGANISING.matcher(title).replaceFirst("");
        if (!named.equals(title) && UnitWords.name(named) && !named.contains("ommune")) {
            root = tree.take(named, Optional.empty(), lines.get(0));
            return;
        }
        boolean said = UnitWords.name(title) && !OrganisationHead.diagram(title) && !OrganisationHead.coming(title)
                || UnitWords.plain(title)
                        && lines.stream()
                                .anyMatch(line -> line.text().startsWith("I " + title + " er vi organiseret")
                                        || line.text().startsWith(title + " består af")
                                        || line.text().startsWith(title + " er organiseret")
                                        || line.text().startsWith("Velkommen til " + title));
        if (said && !title.contains("ommune")) {
            PaperLine first = lines.stream()
                    .filter(line -> line.text().equals(title))
                    .findFirst()
                    .orElse(lines.get(0));
            root = tree.take(title, Optional.empty(), first);
            boolean administration = lines.stream()
                    .anyMatch(line -> OF_ADMINISTRATION.matcher(line.text()).find());
            tree.change(
                    root,
                    unit -> unit.kind().isEmpty() && administration ? unit.withKind(UnitKind.ADMINISTRATION) : unit);
        }
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
        boolean top = part.title().equals(title)
                || drafts.isEmpty() && !title.isEmpty() && part.title().contains(title);
        before = UnitSentences.before(part.title()) && proposing;
        diagram |= !before && OrganisationHead.diagram(part.title());
        Optional<UnitLabels.Label> label = part.heading()
                .flatMap(line -> UnitLabels.of(line.text().endsWith(":") ? part.title() + ":" : part.title()));
        Optional<LeaderLines.Leader> leader = part.heading().flatMap(line -> directors(line));
        boolean announcing =
                part.heading().filter(line -> line.text().endsWith(":")).isPresent()
                        && !UnitAnnouncement.of(part.title()).none();
        Optional<String> unit =
                announcing || part.heading().isEmpty() || label.isPresent() || leader.isPresent() || before
                        ? Optional.empty()
                        : heading(part, next);
        if (label.equals(Optional.of(UnitLabels.Label.PARTS))
                && part.lines().stream().noneMatch(PaperLine::bullet)) {
            group = UnitWords.several(part.title()).flatMap(UnitWords.Several::kind);
            about = "";
        }
        if (unit.isPresent()) {
            about = unit.get();
        } else if (label.isEmpty() && part.heading().isPresent()) {
            about = "";
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
                !about.isEmpty() && !top && !numbered && !contact && (unit.isPresent() || label.isPresent());
        List<PaperLine> lines = part.lines();
        for (int i = 0; i < lines.size(); i++) {
            PaperLine line = lines.get(i);
            Optional<LeaderLines.Leader> led = LeaderLines.of(line.text());
            if (led.isPresent() && line.mark().isEmpty()) {
                leader = leader(led.get(), line, label.equals(Optional.of(UnitLabels.Label.LEADER)) || described);
                continue;
            }
            if (steps.take(line.printed(), line.place())) {
                continue;
            }
            if (label.equals(Optional.of(UnitLabels.Label.FIGURES)) && figure(line)) {
                continue;
            }
            int end = list(lines, i, announced, i == 0 && part.heading().isPresent());
            if (end > i) {
                int from = i;
                i = end - 1;
                list(lines.subList(from, end), announced, leader, economy, draft);
                announced = UnitAnnouncement.NONE;
                continue;
            }
            announced = line.text().endsWith(":") ? announcement(line.text()) : UnitAnnouncement.NONE;
            boolean goes = !announced.none() && i + 1 < lines.size() && list(lines, i + 1, announced, false) > i + 1;
            if (goes && announced.what() == UnitAnnouncement.What.UNITS && before) {
                before = !UnitSentences.toCome(line.text());
            }
            prose(line, draft, goes);
        }
        if (label.isPresent() && label.get() == UnitLabels.Label.LEADER && lines.isEmpty() && empty.add(printed)) {
            model.addEmptyLabels(printed);
        }
        if (label.equals(Optional.of(UnitLabels.Label.TASKS)) && described) {
            for (String sentence : Sentences.of(draft.text())) {
                List<String> tasks = UnitDetails.tasks(sentence.strip());
                tree.change(about, each -> each.tasks().isEmpty() ? each.withTasks(tasks) : each);
            }
        }
        finish(draft, described);
    }

    /** "Budget: 1,2 mia. kr." among the figures of a unit. */
    private boolean figure(PaperLine line) {
        String unit = about.isEmpty() ? root : about;
        OrganisationUnit before = tree.units().get(unit);
        tree.change(unit, each -> UnitDetails.said(each, line.text()));
        return before != null && !before.equals(tree.units().get(unit));
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

    /** The kind that the name of the structure tells: "forvaltningsstruktur" is one of administrations. */
    private Optional<UnitKind> structure() {
        String folded = FoldedWords.folded(title);
        return folded.contains("forvaltningsstruktur")
                ? Optional.of(UnitKind.ADMINISTRATION)
                : folded.contains("centerstruktur") || folded.contains("centermodel")
                        ? Optional.of(UnitKind.CENTRE)
                        : Optional.empty();
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

    /** The unit that a heading names: by its words, since it is known, or since it is one of those that were announced. */
    private Optional<String> heading(PaperPart part, String next) {
        PaperLine line = part.heading().orElseThrow();
        String name = part.title().replaceFirst(":$", "");
        UnitItem item = UnitItem.of(name);
        boolean awaited = !expected.isEmpty()
                && UnitWords.plain(item.name())
                && !part.lines().isEmpty()
                && !Headings.line(line.text())
                && !line.text().endsWith(":");
        if (!awaited && !UnitWords.name(item.name())) {
            expected.clear();
        }
        boolean consists = part.lines().stream().anyMatch(each -> each.text().startsWith(name + " består af"))
                || UnitLabels.of(next).equals(Optional.of(UnitLabels.Label.LEADER))
                        && part.lines().isEmpty();
        long bullets = part.lines().stream().takeWhile(PaperLine::bullet).count();
        boolean units = part.lines().stream()
                .takeWhile(PaperLine::bullet)
                .allMatch(each -> UnitWords.plain(UnitItem.of(each.text()).name()));
        boolean listed = diagram && bullets > 1 && units;
        Optional<UnitKind> first = first(part);
        boolean unit = UnitWords.name(item.name())
                || first.isPresent() && UnitWords.plain(item.name())
                || tree.knows(item.name())
                || UnitWords.plain(item.name()) && (awaited || consists || listed);
        if (!unit || !UnitWords.plain(item.name())) {
            return Optional.empty();
        }
        Optional<UnitKind> kind = Optional.empty();
        String below = "";
        if (awaited && !tree.knows(item.name())) {
            Optional<UnitKind> told = expected.poll();
            kind = UnitWords.kind(item.name()).isPresent() ? Optional.empty() : told;
            below = expectedBelow;
        }
        kind = kind.or(() -> UnitWords.kind(item.name()).isPresent() ? Optional.empty() : first);
        Optional<UnitKind> own = UnitWords.kind(item.name());
        boolean grouped = group.isPresent() && (own.isEmpty() || own.equals(Optional.of(UnitKind.SECTION)));
        group = grouped ? group : Optional.empty();
        String key = tree.take(item.name(), grouped ? group : kind, line);
        tree.shortName(key, item.shortName());
        sentences.more(key, item.more(), line);
        if (!below.isEmpty() && !below.equals(key)) {
            tree.below(key, below);
        }
        return Optional.of(key);
    }

    /** The kind of unit that the text below a heading is about by its first word: "Afdelingen behandler byggesager". */
    private Optional<UnitKind> first(PaperPart part) {
        boolean other = Headings.line(part.title())
                || OrganisationHead.diagram(part.title())
                || part.lines().isEmpty();
        Matcher first = KIND_FIRST.matcher(other ? "" : part.lines().get(0).text());
        Optional<UnitKind> kind = first.find() ? UnitWords.singular(first.group(1)) : Optional.empty();
        OrganisationUnit top = tree.units().get(root);
        return kind.filter(each -> top == null || !top.kind().equals(Optional.of(each)));
    }

    private Optional<LeaderLines.Leader> directors(PaperLine line) {
        Optional<LeaderLines.Leader> leader = LeaderLines.of(line.text());
        leader.ifPresent(each -> teams.leader(each, line));
        return leader;
    }

    /** Whose leader a line names: of the unit that the text is about, or one of the directors, whose units follow. */
    private Optional<LeaderLines.Leader> leader(LeaderLines.Leader leader, PaperLine line, boolean ofUnit) {
        String unit = about.isEmpty() ? root : about;
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

    /** The line behind the list that begins at an index; the index itself where none does. */
    private static int list(List<PaperLine> lines, int from, UnitAnnouncement announced, boolean headed) {
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

    private void list(
            List<PaperLine> lines,
            UnitAnnouncement announced,
            Optional<LeaderLines.Leader> leader,
            boolean economy,
            SectionDraft draft) {
        String below = announced.subject().isEmpty() || announced.what() != UnitAnnouncement.What.UNITS
                ? about.isEmpty() ? root : about
                : tree.take(announced.subject(), Optional.empty(), lines.get(0));
        switch (announced.what()) {
            case UNITS ->
                units(
                        lines,
                        announced.kind().or(() -> below.isEmpty() ? structure() : Optional.empty()),
                        below,
                        leader,
                        draft);
            case TEAM -> team(lines, announced.subject(), draft);
            case NOTHING -> plain(lines, leader, economy, draft);
            default -> {
                if (!lists.take(announced, lines, below, economy)) {
                    lines.forEach(draft::bullet);
                }
            }
        }
    }

    private void units(
            List<PaperLine> lines,
            Optional<UnitKind> kind,
            String below,
            Optional<LeaderLines.Leader> leader,
            SectionDraft draft) {
        for (PaperLine line : lines) {
            if (before) {
                draft.bullet(line);
                continue;
            }
            if (counted(line, below)) {
                continue;
            }
            if (sentences.take(line.text(), below, line)) {
                // "Velfærdsforvaltningen, der omfatter ..." in a list of administrations is one, whatever its name.
                tree.find(UnitItem.of(line.text()).name())
                        .ifPresent(
                                key -> tree.change(key, unit -> unit.kind().isPresent() ? unit : unit.withKind(kind)));
                continue;
            }
            String key = sentences.item(line.text(), below, kind, line);
            if (key.isEmpty()) {
                draft.bullet(line);
            } else {
                leader.ifPresent(each -> teams.leads(each, key));
            }
        }
    }

    /** "12 kontraktstyrede kulturinstitutioner" in a list of units is a number, and no name. */
    private boolean counted(PaperLine line, String below) {
        List<StatedUnits.Stated> stated = StatedUnits.listed(line.text());
        stated.forEach(each -> counts.add(each.of(below)));
        return !stated.isEmpty();
    }

    private void team(List<PaperLine> lines, String name, SectionDraft draft) {
        List<LeadershipSeat> seats = new ArrayList<>();
        lines.forEach(line -> LeaderLines.of(line.text())
                .map(leader -> leader.seat(List.of()))
                .or(() -> TeamSentences.seat(StatedLists.bare(line.text())))
                .ifPresent(seats::add));
        if (seats.size() == lines.size()) {
            teams.add(
                    LeadershipTeam.builder().name(name).seats(seats).build(),
                    lines.get(0).place());
        } else {
            lines.forEach(draft::bullet);
        }
    }

    /** A list that nothing announces: of units where their names say so or where a diagram is drawn, else of the text. */
    private void plain(
            List<PaperLine> lines, Optional<LeaderLines.Leader> leader, boolean economy, SectionDraft draft) {
        List<UnitItem> items =
                lines.stream().map(line -> UnitItem.of(line.text())).toList();
        boolean names = items.stream().allMatch(item -> UnitWords.plain(item.name()));
        long telling =
                items.stream().filter(item -> UnitWords.name(item.name())).count();
        boolean units = !before
                && names
                && (2 * telling >= items.size()
                        || diagram && telling > 0
                        || diagram && !about.isEmpty()
                        || leader.isPresent());
        if (units) {
            units(lines, Optional.empty(), about.isEmpty() ? root : about, leader, draft);
            return;
        }
        boolean tasks = !about.isEmpty()
                && !about.equals(root)
                && lines.stream().allMatch(line -> line.text().length() < 90 && line.bullet());
        if (tasks) {
            lists.take(UnitAnnouncement.of(UnitAnnouncement.What.TASKS), lines, about, economy);
            return;
        }
        for (PaperLine line : lines) {
            if (economy && line.bullet()) {
                model.addEconomicPrinciples(line.text());
            } else if (before || !sentences.take(line.text(), about, line) || !line.numbered()) {
                draft.bullet(line);
            }
        }
    }

    private void prose(PaperLine line, SectionDraft draft, boolean announcing) {
        boolean titled = !title.isEmpty()
                && line.text().startsWith(title)
                && OrganisationHead.day(line.text().substring(title.length()).strip());
        if (titled) {
            return;
        }
        boolean head = line.row() == firstRow
                && line.text().length() > title.length()
                && line.text().contains(title);
        boolean top =
                drafts.isEmpty() && (OrganisationTitle.apart(line.text()) || OrganisationHead.caseNumber(line.text()));
        if (head && drafts.isEmpty() && !title.isEmpty() || top || OrganisationHead.day(line.text())) {
            return;
        }
        for (SectionOffers.Offer offer : SectionOffers.in(line.text())) {
            String key = tree.take(offer.name(), Optional.of(UnitKind.EXECUTION_SECTION), line);
            tree.change(key, unit -> offer.of(unit).withFunctions(List.of(UnitFunction.PROVIDES)));
        }
        List<String> all = Sentences.of(line.text());
        LineWords where = new LineWords(line);
        for (int i = 0; i < all.size(); i++) {
            String sentence = all.get(i).strip();
            if (sentence.equals(title) || sentence.equals(title + " " + title)) {
                continue;
            }
            int colon = sentence.indexOf(": ");
            boolean list =
                    colon > 0 && UnitWords.several(sentence.substring(0, colon)).isPresent();
            boolean last = announcing && i == all.size() - 1;
            boolean homed = sentence(sentence, line, where.place(all.get(i)), last);
            boolean announces = last || list && homed;
            if (!announces) {
                draft.add(sentence, line, i == 0, homed);
            }
        }
    }

    private boolean sentence(String sentence, PaperLine line, SourcePlace place, boolean listed) {
        if (sentence.length() > LONGEST_SENTENCE) {
            return false;
        }
        working |= sentence.contains("arbejdstitler");
        boolean now = proposing
                && (UnitSentences.before(sentence) && !UnitSentences.toCome(sentence) || UnitSentences.past(sentence));
        boolean homed = false;
        if (!before && !now) {
            Optional<TeamSentences.Told> team = TeamSentences.of(sentence);
            team.ifPresent(told -> teams.add(told.team(), place));
            homed = team.map(TeamSentences.Told::whole).orElse(false);
            List<StatedUnits.Stated> stated = StatedUnits.in(sentence);
            stated.stream()
                    .filter(each -> counted.add(each.kind() + " " + each.number()))
                    .forEach(each -> counts.add(each.of(about.isEmpty() ? root : about)));
            kinds(stated);
            if (sentence.endsWith(":") && !listed && stated.size() == 1) {
                expect(stated);
            }
            homed |= sentences.take(sentence, about.isEmpty() ? root : about, line);
            stated.stream().filter(each -> each.name().isPresent()).forEach(each -> single.put(each, line));
        }
        Matcher merging = MERGING.matcher(sentence);
        if (merged.isEmpty() && merging.find()) {
            merged = List.of(merging.group(1), merging.group(2));
        }
        homed |= boards.take(sentence);
        homed |= effects.take(sentence);
        homed |= leading.take(sentence, about.isEmpty() ? root : about);
        before &= !UnitSentences.toCome(sentence);
        return homed;
    }

    /** Remembers the kinds of units that the sentences behind this one tell, in their order. */
    private void kinds(List<StatedUnits.Stated> stated) {
        if (!stated.isEmpty()) {
            List<Optional<UnitKind>> kinds = new ArrayList<>();
            stated.forEach(each -> {
                for (int n = 0; n < Math.min(30, each.number().orElse(0)); n++) {
                    kinds.add(each.kind());
                }
            });
            tree.announce(kinds);
        }
    }

    /** Remembers the units whose number was told and whose names follow as headings or sentences. */
    private void expect(List<StatedUnits.Stated> stated) {
        if (stated.isEmpty()) {
            return;
        }
        expected.clear();
        expectedBelow = about.isEmpty() ? root : about;
        for (StatedUnits.Stated each : stated) {
            for (int i = 0; i < Math.min(30, each.number().orElse(0)); i++) {
                expected.add(each.kind());
            }
        }
    }

    private void finish(SectionDraft draft, boolean described) {
        if (!described || draft.text().isEmpty() || !draft.open()) {
            drafts.add(draft);
            return;
        }
        List<String> own = new ArrayList<>();
        for (String paragraph : draft.text().split("\n\n")) {
            String key = below(paragraph).orElse(about);
            if (key.equals(about)) {
                own.add(paragraph);
            } else {
                describe(key, paragraph);
            }
        }
        describe(about, String.join("\n\n", own));
    }

    /** The unit below the one that a text is about, with whose name a paragraph begins. */
    private Optional<String> below(String paragraph) {
        return tree.beginning(paragraph).filter(key -> tree.parent(key).equals(about));
    }

    private void describe(String key, String text) {
        tree.change(
                key,
                unit -> unit.description().equals(FormattedText.EMPTY) && !text.isEmpty()
                        ? unit.withDescription(FormattedText.of(text))
                        : unit);
    }

    /** The unit that the title names: what the model says of others is about its parts. */
    private String titled() {
        if (!root.isEmpty()) {
            return root;
        }
        for (OrganisationUnit unit : tree.units().values()) {
            String stem = FoldedWords.folded(unit.name()).replaceFirst("en$", "");
            if (stem.length() > 6 && FoldedWords.folded(title).endsWith(stem)) {
                return unit.key();
            }
        }
        return "";
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
        single.forEach((stated, line) -> stated.name()
                .filter(name -> tree.units().values().stream()
                        .noneMatch(unit -> unit.kind().equals(stated.kind())))
                .ifPresent(name -> tree.take(name, stated.kind(), line)));
        leading.finish();
        String top = titled();
        if (!top.isEmpty()) {
            tree.units().keySet().stream()
                    .filter(key -> !key.equals(top) && tree.parent(key).isEmpty())
                    .forEach(key -> tree.below(key, top));
        }
        if (!top.isEmpty() && !merged.isEmpty() && tree.units().get(top) != null) {
            tree.from(top, merged);
        }
        if (working) {
            tree.units().keySet().stream()
                    .filter(key -> !key.equals(top))
                    .forEach(key -> tree.change(key, unit -> unit.withWorkingTitle(true)));
        }
        counts.addAll(tree.counts());
        lists.finish();
        teams.finish(model);
        leading.spans();
        boards.boards(top).forEach(model::addBoards);
        counts.forEach(each -> model.addStatedCounts(each.unit().isEmpty() ? each.withUnit(top) : each));
        tree.units().forEach((key, unit) -> model.addUnits(places.at(unit, tree.place(key))));
        for (SectionDraft draft : drafts) {
            draft.section().ifPresent(section -> model.addSections(places.at(section, SourcePlace.of(draft.offset()))));
        }
        return model.build();
    }
}
