package dk.sagsgang.exchange.paper.organisation;

import dk.sagsgang.exchange.paper.organisation.board.BoardSentences;
import dk.sagsgang.exchange.paper.organisation.change.ModelEffects;
import dk.sagsgang.exchange.paper.organisation.change.Reshapings;
import dk.sagsgang.exchange.paper.organisation.change.StepLines;
import dk.sagsgang.exchange.paper.organisation.change.StepUnits;
import dk.sagsgang.exchange.paper.organisation.decision.Adoption;
import dk.sagsgang.exchange.paper.organisation.decision.HeadDecisions;
import dk.sagsgang.exchange.paper.organisation.decision.InForce;
import dk.sagsgang.exchange.paper.organisation.decision.ModelStates;
import dk.sagsgang.exchange.paper.organisation.decision.UpdatedDay;
import dk.sagsgang.exchange.paper.organisation.head.AnnexLines;
import dk.sagsgang.exchange.paper.organisation.head.KeptContents;
import dk.sagsgang.exchange.paper.organisation.head.LetterHead;
import dk.sagsgang.exchange.paper.organisation.head.LetterSignature;
import dk.sagsgang.exchange.paper.organisation.head.OrganisationHead;
import dk.sagsgang.exchange.paper.organisation.head.OrganisationTitle;
import dk.sagsgang.exchange.paper.organisation.head.SiteLines;
import dk.sagsgang.exchange.paper.organisation.leader.OrganisationTeams;
import dk.sagsgang.exchange.paper.organisation.leader.UnitLeaders;
import dk.sagsgang.exchange.paper.organisation.line.OrganisationLines;
import dk.sagsgang.exchange.paper.organisation.unit.StatedNumbers;
import dk.sagsgang.exchange.paper.organisation.unit.UnitTree;
import dk.sagsgang.exchange.paper.page.Paper;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.paper.page.PaperPart;
import dk.sagsgang.exchange.paper.words.MunicipalityAddresses;
import dk.sagsgang.exchange.paper.words.MunicipalityWords;
import dk.sagsgang.exchange.paper.words.RegionWords;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.Doubts;
import dk.sagsgang.exchange.source.Places;
import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.organisation.ModelState;
import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.OrganisationModelBuilder;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.UnitFunction;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.organisation.aim.ImplementationStep;
import dk.sagsgang.party.Municipality;
import dk.sagsgang.party.Person;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.time.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the paper of an organisation model. */
public final class OrganisationPaper {

    /** Such words begin a sentence, and no heading. */
    private static final QuickPattern SENTENCE = QuickPattern.compile("(?:Der|Vi|Hvis|Når) ");

    /** So many units below none are those of a municipality whose top the paper does not name. */
    private static final int SEVERAL = 4;

    /** Who wrote a page stands near its title. */
    private static final int FIRST = 8;

    /** So far the headings of units reach whose number a text tells. */
    private static final int NEXT = 60;

    private static final Map<UnitKind, UnitFunction> FUNCTIONS = Map.of(
            UnitKind.AUTHORITY_SECTION, UnitFunction.GRANTS,
            UnitKind.EXECUTION_SECTION, UnitFunction.PROVIDES,
            UnitKind.STAFF, UnitFunction.SERVES,
            UnitKind.PROJECT_ORGANISATION, UnitFunction.COORDINATES);

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
    private final Reshapings reshapings = new Reshapings(tree);
    private final ModelEffects effects = new ModelEffects(model);
    private final MentionedUnits mentioned = new MentionedUnits(tree);
    private final UnitLists lists = new UnitLists(
            model, subject, tree, sentences, teams, stated, numbers, reshapings, effects, steps, mentioned, leading);
    private final OrganisationProse prose = new OrganisationProse(
            model,
            places,
            subject,
            tree,
            sentences,
            headings,
            teams,
            numbers,
            titled,
            boards,
            effects,
            reshapings,
            steps,
            leading,
            mentioned,
            stated);
    private final UnitTexts texts = new UnitTexts(subject, tree);
    private final PartReader parts = new PartReader(model, subject, tree, headings, steps, teams, lists, prose, texts);

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

    private void read(Paper printed, Doubts doubts) {
        KeptContents.Found contents = KeptContents.of(printed.lines());
        model.contents(contents.entries());
        Paper paper = new Paper(printed.source(), contents.rest(), printed.aside());
        List<PaperLine> lines = SiteLines.without(LetterHead.without(
                OrganisationLines.of(paper).stream()
                        .filter(line -> !UpdatedDay.only(line.text()))
                        .toList(),
                model));
        lines = LetterSignature.without(AnnexLines.without(lines, model), model);
        List<PaperLine> signed = lines.stream()
                .limit(FIRST)
                .filter(line -> OrganisationHead.author(line.text()).isPresent())
                .toList();
        signed.forEach(line -> OrganisationHead.author(line.text()).ifPresent(model::addAuthors));
        lines = lines.stream().filter(line -> !signed.contains(line)).toList();
        named();
        prose.first(lines);
        prose.look(lines);
        List<String> words = lines.stream().map(PaperLine::text).toList();
        List<String> all = paper.lines().stream().map(PaperLine::text).toList();
        subject.title = OrganisationTitle.of(lines, paper.aside());
        model.title(subject.title);
        OrganisationHead.read(words, subject.title, model);
        if (model.build().dated().isEmpty()) {
            model.dated(UpdatedDay.of(all));
        }
        decision(words);
        lines = HeadDecisions.without(lines, model.build());
        municipality(lines, all, doubts);
        subject.diagram = OrganisationHead.diagram(subject.title);
        List<PaperPart> split = whole(PaperPart.of(lines));
        titled.take(lines);
        String above = "";
        for (int i = 0; i < split.size(); i++) {
            PaperPart part = split.get(i);
            String next = i + 1 < split.size() ? split.get(i + 1).title() : "";
            headings.coming(split.subList(i + 1, Math.min(split.size(), i + 1 + NEXT)));
            parts.take(part, above, next);
            above = part.lines().isEmpty() ? part.title() : "";
        }
    }

    /** An office alone is nobody besides the one who signs by it: "Fra: Kommunaldirektøren". */
    private void named() {
        List<Person> authors = model.build().authors();
        model.authors(authors.stream()
                .filter(author -> !author.name().isEmpty()
                        || authors.stream()
                                .noneMatch(other -> !other.name().isEmpty()
                                        && other.office().isPresent()))
                .toList());
    }

    /** Who adopted the organisation, from when it is in force, and what the text is in that light. */
    private void decision(List<String> words) {
        Optional<LocalDate> dated = model.build().dated().flatMap(ImpreciseDate::latest);
        Optional<ImpreciseDate> begin = InForce.of(words, dated);
        begin.ifPresent(day -> model.validity(Term.builder().begin(day).build()));
        steps.written(dated);
        subject.change = begin.flatMap(ImpreciseDate::earliest).or(() -> dated);
        stated.inForce(subject.change);
        Optional<Adoption.Told> adopted = Adoption.of(words, dated);
        adopted.ifPresent(told -> model.adoptedBy(told.last()).replaces(told.before()));
        Optional<ModelState> state = adopted.isPresent()
                ? Optional.of(ModelState.ADOPTED)
                : ModelStates.of(words, subject.title, begin.isPresent());
        state.ifPresent(model::state);
        subject.proposing =
                state.map(each -> each != ModelState.CURRENT).orElseGet(() -> ModelStates.coming(subject.title));
    }

    private void municipality(List<PaperLine> lines, List<String> texts, Doubts doubts) {
        Optional<Municipality> whose = MunicipalityWords.whose(texts).or(() -> MunicipalityWords.letterhead(texts));
        Optional<Municipality> mostly = whose.isPresent()
                ? Optional.empty()
                : MunicipalityWords.mostly(texts)
                        .or(() -> MunicipalityWords.governed(texts))
                        .or(() -> MunicipalityAddresses.whose(texts))
                        .or(() -> RegionWords.whose(texts));
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
                    .filter(line -> line.kind() == PaperLine.Kind.TEXT && SENTENCE.lookingAt(line.text()))
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

    /** In the model of purchaser and provider an authority grants, those who carry out provide, and staff serves them. */
    private void function(String key, boolean parted, boolean common) {
        UnitKind above = Optional.ofNullable(tree.units().get(tree.parent(key)))
                .flatMap(OrganisationUnit::kind)
                .orElse(UnitKind.UNIT);
        tree.change(key, unit -> {
            UnitKind kind = unit.kind().orElse(UnitKind.UNIT);
            boolean team = kind.equals(UnitKind.TEAM) && above.equals(UnitKind.STAFF);
            Optional<UnitFunction> function = team && parted
                    ? Optional.of(UnitFunction.SERVES)
                    : Optional.ofNullable(FUNCTIONS.get(kind))
                            .filter(each -> parted || common && each.equals(UnitFunction.SERVES));
            return unit.functions().isEmpty() && function.isPresent()
                    ? unit.withFunctions(List.of(function.get()))
                    : unit;
        });
    }

    private OrganisationModel build() {
        boolean common = prose.commonStaffs();
        reshapings.finish();
        prose.finish();
        boolean parted = tree.units().values().stream()
                .map(OrganisationUnit::kind)
                .anyMatch(kind -> kind.equals(Optional.of(UnitKind.AUTHORITY_SECTION))
                        || kind.equals(Optional.of(UnitKind.EXECUTION_SECTION)));
        tree.units().keySet().forEach(key -> function(key, parted, common));
        numbers.units();
        leading.finish();
        String top = titled.finish();
        if (prose.working()) {
            tree.units().keySet().stream()
                    .filter(key -> !key.equals(top))
                    .forEach(key -> tree.change(key, unit -> unit.withWorkingTitle(true)));
        }
        stated.finish();
        teams.finish(model, subject.root);
        leading.posts();
        StepUnits of = new StepUnits(tree);
        List<ImplementationStep> all = model.build().steps();
        model.steps(all.stream().map(each -> places.like(of.of(each), each)).toList());
        leading.relations().forEach(model::addRelations);
        boards.boards(top).forEach(model::addBoards);
        numbers.finish(top).forEach(model::addStatedCounts);
        tree.units().keySet().forEach(key -> tree.change(key, unit -> FactSentences.without(unit, tree)));
        tree.units().forEach((key, unit) -> model.addUnits(places.at(unit, tree.place(key))));
        texts.finish(model, places);
        if (roots() >= SEVERAL) {
            model.topPrinted(false);
        }
        return model.build();
    }

    /** How many units stand below no other. */
    private long roots() {
        return tree.units().values().stream()
                .filter(unit -> unit.parent().isEmpty())
                .count();
    }
}
