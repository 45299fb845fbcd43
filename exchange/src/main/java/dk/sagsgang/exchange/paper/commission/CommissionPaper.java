package dk.sagsgang.exchange.paper.commission;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.economy.EconomicFrame;
import dk.sagsgang.commission.economy.Economy;
import dk.sagsgang.exchange.paper.commission.composition.DraftedComposition;
import dk.sagsgang.exchange.paper.commission.composition.MembersByHeading;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.Said;
import dk.sagsgang.exchange.paper.commission.draft.Theme;
import dk.sagsgang.exchange.paper.commission.head.CommissionHead;
import dk.sagsgang.exchange.paper.commission.head.HeadColumns;
import dk.sagsgang.exchange.paper.commission.head.KindOfPaper;
import dk.sagsgang.exchange.paper.commission.head.PaperFoot;
import dk.sagsgang.exchange.paper.commission.origin.OriginSentences;
import dk.sagsgang.exchange.paper.commission.part.BarCells;
import dk.sagsgang.exchange.paper.commission.part.BodiesInTurn;
import dk.sagsgang.exchange.paper.commission.part.Clauses;
import dk.sagsgang.exchange.paper.commission.part.CommissionParts;
import dk.sagsgang.exchange.paper.commission.part.GroupChapters;
import dk.sagsgang.exchange.paper.commission.part.JammedNumbers;
import dk.sagsgang.exchange.paper.commission.project.SubprojectPart;
import dk.sagsgang.exchange.paper.commission.work.PlanYears;
import dk.sagsgang.exchange.paper.page.HeadingLines;
import dk.sagsgang.exchange.paper.page.Paper;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.paper.page.PaperPart;
import dk.sagsgang.exchange.paper.words.MunicipalityWords;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.Places;
import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the paper of a commission: the lines above its first part as its head, then a part at a time; what the title tells is said when
 * all of it is read. A chapter on a group of its own, and each body of a page that tells of several, is read as if it had a paper.
 */
public final class CommissionPaper {

    private static final QuickPattern OF_SOMETHING_ELSE =
            QuickPattern.compile("(?i)projekt|kommissori|udvalg|råd|forum|gruppe|opgavebeskrivelse");

    /** A line of the head that says what kind of paper it is: its groups then are those of what it sets up. */
    private static final QuickPattern CALLED =
            QuickPattern.compile("(?i)^(?:kommissorium|projektgrundlag|projektbeskrivelse|opgavebeskrivelse)\\b");

    private static final QuickPattern PARTNERS =
            QuickPattern.compile("(?i)(?:projekt|samarbejds)?partnere|(?:projektets )?partnere|deltagende kommuner");

    private static final int LONGEST_NAME = 60;

    /** So many lines may stand above what a paper is of. */
    private static final int HEAD = 14;

    private final Places places;
    private final CommissionDraft draft;
    private final CommissionHead head;
    private final PartReading parts;
    private final GroupBeside beside;

    private CommissionPaper(Places places) {
        this.places = places;
        this.draft = new CommissionDraft(places);
        this.head = new CommissionHead(draft);
        this.parts = new PartReading(places, draft);
        this.beside = new GroupBeside(places, draft);
    }

    /**
     * What was read.
     *
     * @param commission the document
     * @param places where its components came from
     */
    public record Read(Commission commission, Places places) {}

    /** The commission that a paper is. */
    public static Read of(Paper paper) {
        CommissionPaper reader = new CommissionPaper(new Places());
        reader.read(paper);
        Commission commission = reader.build();
        reader.places.at(commission, SourcePlace.of(0));
        return new Read(commission, reader.places);
    }

    private void read(Paper file) {
        Paper printed = BarCells.tabbed(file);
        Paper paper = new Paper(
                printed.source(),
                PaperFoot.left(
                        HeadColumns.parted(printed.lines(), printed.source().text()), draft),
                printed.aside());
        Optional<BodiesInTurn> chapters = GroupChapters.of(paper.lines());
        Optional<BodiesInTurn> several = chapters.isPresent() ? Optional.empty() : BodiesInTurn.of(paper.lines());
        Optional<GroupLists> listed =
                chapters.isPresent() || several.isPresent() ? Optional.empty() : GroupLists.of(paper.lines());
        boolean parted = chapters.isPresent() || listed.isPresent();
        Paper own = chapters.or(() -> several)
                .map(BodiesInTurn::before)
                .or(() -> listed.map(GroupLists::before))
                .map(before -> new Paper(paper.source(), before, paper.aside()))
                .orElse(paper);
        draft.project().tell(own.lines().stream().map(PaperLine::text).toList());
        String title = own.lines().stream().findFirst().map(PaperLine::text).orElse("");
        draft.group(own.lines().stream()
                .limit(HEAD)
                .map(line -> Sentences.first(line.printed())[0].replaceFirst("\\.$", ""))
                .toList());
        // A page of several bodies has its title above them; below the heading of one its text goes on.
        Optional<PaperLine> above =
                several.isPresent() ? own.lines().stream().findFirst() : listed.flatMap(GroupLists::title);
        Paper below = new Paper(
                own.source(),
                own.lines().stream()
                        .filter(line -> above.filter(line::equals).isEmpty())
                        .toList(),
                own.aside());
        Optional<String> first = parts(below, title, true);
        chapters.or(() -> several).ifPresent(bodies -> bodies.bodies().forEach(body -> inTurn(body, paper)));
        listed.ifPresent(lists -> lists.groups().forEach(group -> listed(group, paper)));
        List<String> texts = (chapters.isPresent() ? own : printed)
                .lines().stream().map(PaperLine::text).toList();
        List<String> aside =
                paper.aside().stream().map(PaperLine::text).limit(HEAD).toList();
        draft.commission()
                .municipality(MunicipalityWords.whose(texts)
                        .or(() -> MunicipalityWords.letterhead(texts))
                        .or(() -> MunicipalityWords.governed(texts))
                        .or(() -> MunicipalityWords.mostly(texts))
                        .or(() -> MunicipalityWords.whose(aside)));
        if (above.isPresent()) {
            draft.commission().title(above.get().text());
        } else {
            List<String> whole =
                    (parted ? own : paper).lines().stream().map(PaperLine::text).toList();
            head.finish(String.join("\n", whole), aside, first);
        }
    }

    /** Reads one of the bodies that a page tells of in turn, by itself as if it had a paper of its own. */
    private void inTurn(BodiesInTurn.Told body, Paper paper) {
        CommissionPaper reader = new CommissionPaper(places);
        reader.parts(new Paper(paper.source(), body.lines(), List.of()), body.name(), false);
        new GroupHome(places, draft).inTurn(body, reader.build());
    }

    /** Reads one of the groups of which a page lists who sits in each. */
    private void listed(GroupLists.Listed group, Paper paper) {
        CommissionPaper reader = new CommissionPaper(places);
        reader.parts.seats(group.seats());
        List<PaperLine> left = new ArrayList<>();
        for (PaperLine line : group.lines()) {
            if (!line.bullet() || !reader.parts.deed(line)) {
                left.add(line);
            }
        }
        reader.parts(new Paper(paper.source(), left, List.of()), group.name(), false);
        new GroupHome(places, draft)
                .inTurn(
                        new BodiesInTurn.Told(Optional.of(group.heading()), group.name(), group.lines()),
                        reader.build());
    }

    /**
     * Reads the parts of a paper, or of what it says of one body.
     *
     * @param whole whether a head stands above them
     * @return the first heading
     */
    private Optional<String> parts(Paper paper, String title, boolean whole) {
        List<PaperPart> printedParts = CommissionParts.of(paper);
        if (whole
                && !OF_SOMETHING_ELSE.find(title)
                && paper.lines().stream().limit(HEAD).noneMatch(line -> CALLED.find(line.printed()))) {
            GroupBeside.alone(printedParts).ifPresent(draft::group);
        }
        Optional<String> first = Optional.empty();
        for (int p = 0; p < printedParts.size(); p++) {
            PaperPart printed = approval(printedParts.get(p));
            Clauses clauses = new Clauses(printed.lines());
            List<PaperLine> lines = new ArrayList<>(JammedNumbers.parted(clauses.lines()));
            boolean plan = Theme.of(printed.title()) == Theme.MILESTONES;
            if (whole
                    && !plan
                    && (p < 2 || draft.commission().build().caseNumber().isEmpty() && p < 3)) {
                List<PaperLine> left = head.read(lines);
                lines.clear();
                lines.addAll(left);
            }
            if (whole && p == 0 && CommissionParts.menu(printed, lines, paper)) {
                continue;
            }
            first = first.isPresent()
                    ? first
                    : printed.heading()
                            .map(line -> printed.title())
                            .map(heading -> Theme.of(heading) == Theme.OTHER ? heading : "");
            if (p > 0 && beside.take(printed, lines, clauses, title)) {
                continue;
            }
            Optional<MembersByHeading> members = MembersByHeading.of(printedParts, p);
            if (members.isPresent()) {
                members.get().tell(draft);
                p = members.get().end() - 1;
                Clauses below = new Clauses(members.get().rest());
                parts.read(new PaperPart(Optional.empty(), "", below.lines()), below.lines(), below);
                continue;
            }
            if (partners(printed)) {
                printed.lines().forEach(line -> draft.project().project().addParticipants(line.text()));
                continue;
            }
            boolean titled = whole && printed.heading().isPresent() && head.heading(printed.title(), p < 2);
            if (titled && lines.isEmpty()) {
                continue;
            }
            PaperPart part = titled ? new PaperPart(Optional.empty(), "", printed.lines()) : printed;
            if (!SubprojectPart.take(part, draft)) {
                parts.read(part, lines, clauses);
            }
        }
        beside.close();
        return first;
    }

    /** "Partnere", and below it the name of each. */
    private boolean partners(PaperPart part) {
        return draft.project().led()
                && PARTNERS.matches(part.title())
                && part.lines().size() > 1
                && part.lines().stream()
                        .allMatch(line -> line.text().length() <= LONGEST_NAME
                                && FoldedWords.capital(line.text())
                                && !line.text().endsWith(".")
                                && !HeadingLines.sentence(line.text()));
    }

    /** "Vedtaget af Byrådet 29.11.2010" heads minutes; over a commission it says who approved it. */
    private PaperPart approval(PaperPart part) {
        Optional<PaperLine> heading = part.heading();
        Optional<String> version = heading.flatMap(line -> KindOfPaper.version(line.printed(), draft));
        String said = version.orElseGet(() -> heading.map(PaperLine::printed).orElse(""));
        boolean approved = OriginSentences.approval(said);
        if (approved) {
            parts.take(new Said(said, Theme.OTHER, heading.orElseThrow().place()));
        }
        return approved || version.isPresent() ? new PaperPart(Optional.empty(), "", part.lines()) : part;
    }

    private Commission build() {
        // Words on economy that set neither amount nor deadline are no frame.
        EconomicFrame bare = draft.frame().build();
        if (bare.equals(EconomicFrame.builder().build()) && !draft.frameText().isEmpty()) {
            draft.economyText().addAll(0, draft.frameText());
            draft.frameText().clear();
        }
        draft.economy().text(CommissionDraft.text(draft.economyText()));
        EconomicFrame frame =
                draft.frame().text(CommissionDraft.text(draft.frameText())).build();
        Economy economy = draft.economy()
                .resources(draft.resourced())
                .frame(frame.equals(EconomicFrame.builder().build()) ? Optional.empty() : Optional.of(frame))
                .build();
        Commission told = draft.commission().build();
        return draft.commission()
                .milestones(PlanYears.told(told.milestones(), draft.planYear(), places))
                .purpose(CommissionDraft.text(draft.purpose()))
                .mandate(parts.mandate())
                .composition(DraftedComposition.of(draft))
                .project(draft.project().build().map(project -> DraftedComposition.withPosts(project, places)))
                .addAllEarlierProjects(draft.project().earlier())
                .addAllTasks(draft.tasks())
                .addAllGroups(draft.others().groups())
                .economy(economy.equals(Economy.builder().build()) ? Optional.empty() : Optional.of(economy))
                .build();
    }
}
