package dk.sagsgang.exchange.paper.organisation;

import dk.sagsgang.exchange.paper.organisation.board.BoardSentences;
import dk.sagsgang.exchange.paper.organisation.change.FormerParts;
import dk.sagsgang.exchange.paper.organisation.change.ModelEffects;
import dk.sagsgang.exchange.paper.organisation.change.Reshapings;
import dk.sagsgang.exchange.paper.organisation.change.StepLines;
import dk.sagsgang.exchange.paper.organisation.leader.AreaSentences;
import dk.sagsgang.exchange.paper.organisation.leader.DirectorSentences;
import dk.sagsgang.exchange.paper.organisation.leader.LeaderLines;
import dk.sagsgang.exchange.paper.organisation.leader.OrganisationTeams;
import dk.sagsgang.exchange.paper.organisation.leader.TeamSentences;
import dk.sagsgang.exchange.paper.organisation.leader.UnitLeaders;
import dk.sagsgang.exchange.paper.organisation.unit.LevelKinds;
import dk.sagsgang.exchange.paper.organisation.unit.SectionOffers;
import dk.sagsgang.exchange.paper.organisation.unit.StatedNumbers;
import dk.sagsgang.exchange.paper.organisation.unit.StatedUnits;
import dk.sagsgang.exchange.paper.organisation.unit.TeamWords;
import dk.sagsgang.exchange.paper.organisation.unit.ToldTime;
import dk.sagsgang.exchange.paper.organisation.unit.UnitTasks;
import dk.sagsgang.exchange.paper.organisation.unit.UnitTree;
import dk.sagsgang.exchange.paper.organisation.unit.UnitWords;
import dk.sagsgang.exchange.paper.page.LineWords;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.Places;
import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.exchange.text.Sentences;
import dk.sagsgang.organisation.OrganisationModelBuilder;
import dk.sagsgang.organisation.UnitFunction;
import dk.sagsgang.organisation.UnitKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The running text of a paper: each sentence is asked what it says of units, teams, boards, effects and leaders. "Forvaltningen deles i
 * to afdelinger." has its home in the units; what has none stays in the section that it stands in.
 */
final class OrganisationProse {

    private static final int LONGEST_SENTENCE = 4000;

    private static final QuickPattern LED = QuickPattern.compile(
            "(?:Ledes|Ledet) af (?:den nye )?(?:\\p{Ll}+- og )?[\\p{L} -]{3,40}?(?:direktør|chef|leder)(?:en)?\\.");

    /** What was thought of and is no part of the model. */
    private static final QuickPattern REJECTED = QuickPattern.compile(
            "\\b(?:overvejet at|er fravalgt|blev fravalgt|i stedet for at|alternativ(?:et)? (?:er|var) at)\\b");

    /** "Sekretariatschef bliver Ida Holk, som i dag er havnechef": where somebody or something is today is said by the way. */
    private static final QuickPattern ASIDE =
            QuickPattern.compile(", (?:som|der) (?:i dag|hidtil|nu) [^,.]{3,80}(?=[,.]|$)");

    private static final QuickPattern PARAGRAPH = QuickPattern.compile(
            "^(?:(?:Nej|Ja)[,.] (?=\\p{L})|(?:(?:§ ?\\d{1,3}[a-z]?\\.?|[Ss]tk\\. ?\\d{1,2}\\.?) ?){1,2}(?=\\p{Lu}))");

    private static final QuickPattern COMMON = QuickPattern.compile(
            "\\b(?:[Ff]ælles|[Tt]værgående|[Cc]entrale) (?:stabe|stabsfunktioner|stabsenheder)\\b|\\b[Ss]tabe(?:ne)?,? (?:som |der )?(?:betjener|servicerer|understøtter)\\b");

    private static final QuickPattern OF_ALL =
            QuickPattern.compile("(?:Kommunen|\\p{Lu}[\\p{L}-]+ Kommune|Hele administrationen|Kommunens \\p{L}+) ");

    private final OrganisationModelBuilder model;
    private final Places places;
    private final TextSubject subject;
    private final UnitTree tree;
    private final UnitSentences sentences;
    private final UnitHeadings headings;
    private final OrganisationTeams teams;
    private final StatedNumbers numbers;
    private final TitleUnit titled;
    private final BoardSentences boards;
    private final ModelEffects effects;
    private final Reshapings reshapings;
    private final StepLines steps;
    private final UnitLeaders leading;
    private final MentionedUnits mentioned;
    private final TitleRow titleRow;
    private final LevelKinds levels;
    private final AreaSentences areas;
    private final CountedLists counted;
    private final FormerParts former;
    private final UnitParagraphs paragraphs;
    private final UnitRows rows;
    private final StatedSentences states;
    private boolean working;
    private boolean common;

    /** The team of which the sentence before speaks; empty where it speaks of none. */
    private String teamSaid = "";

    /** The unit that a line begins with, before a colon: what follows in the line is said of it; empty without one. */
    private String labelled = "";

    OrganisationProse(
            OrganisationModelBuilder model,
            Places places,
            TextSubject subject,
            UnitTree tree,
            UnitSentences sentences,
            UnitHeadings headings,
            OrganisationTeams teams,
            StatedNumbers numbers,
            TitleUnit titled,
            BoardSentences boards,
            ModelEffects effects,
            Reshapings reshapings,
            StepLines steps,
            UnitLeaders leading,
            MentionedUnits mentioned,
            StatedLists stated) {
        this.model = model;
        this.places = places;
        this.subject = subject;
        this.tree = tree;
        this.sentences = sentences;
        this.headings = headings;
        this.teams = teams;
        this.numbers = numbers;
        this.titled = titled;
        this.boards = boards;
        this.effects = effects;
        this.reshapings = reshapings;
        this.steps = steps;
        this.leading = leading;
        this.mentioned = mentioned;
        this.states = new StatedSentences(model, places, subject, tree, stated);
        this.titleRow = new TitleRow(subject);
        this.levels = new LevelKinds(tree);
        this.areas = new AreaSentences(tree, teams);
        this.counted = new CountedLists(tree);
        this.former = new FormerParts(tree);
        this.paragraphs = new UnitParagraphs(tree);
        this.rows = new UnitRows(tree);
    }

    /** Looks for the row of the title, in which more may stand. */
    void first(List<PaperLine> lines) {
        titleRow.first(lines);
    }

    /** Looks over the whole paper for what it says of its staffs: "fire fælles stabe" serve all others. */
    void look(List<PaperLine> lines) {
        common = lines.stream().anyMatch(line -> COMMON.find(line.text()));
        rows.look(lines);
    }

    /** Whether its staffs are said to be there for all. */
    boolean commonStaffs() {
        return common;
    }

    /** Whether the paper says that the names of its units are working titles. */
    boolean working() {
        return working;
    }

    /** Looks over what the text named, when all of it is read. */
    void finish() {
        mentioned.finish();
        states.finish();
        levels.finish(numbers.stated());
    }

    /** Takes a line of the text; one with the title, the day or the case number is none. */
    void take(PaperLine line, SectionDraft draft, boolean first, boolean announcing) {
        titleRow.text(line, first).ifPresent(text -> told(text, draft, announcing));
    }

    private void told(PaperLine line, SectionDraft draft, boolean announcing) {
        for (SectionOffers.Offer offer : SectionOffers.in(line.text())) {
            String key = tree.take(offer.name(), Optional.of(UnitKind.EXECUTION_SECTION), line);
            tree.change(key, unit -> offer.of(unit).withFunctions(List.of(UnitFunction.PROVIDES)));
        }
        if (effects.takeBelow(subject.heading, line.text())) {
            return;
        }
        List<String> all = Sentences.of(line.text());
        List<String> described = subject.before ? List.of() : rows.take(line, subject.unit());
        labelled = described.isEmpty() ? paragraphs.unit(all, line) : described.get(0);
        LineWords where = new LineWords(line);
        for (int i = 0; i < all.size(); i++) {
            String sentence = all.get(i).strip();
            if (sentence.equals(subject.title) || sentence.equals(subject.title + " " + subject.title)) {
                continue;
            }
            int colon = sentence.indexOf(": ");
            boolean list =
                    colon > 0 && UnitWords.several(sentence.substring(0, colon)).isPresent();
            boolean last = announcing && i == all.size() - 1;
            String bare = PARAGRAPH.matcher(sentence).replaceFirst("");
            boolean homed = sentence(bare, line, where.place(all.get(i)), last) && bare.equals(sentence);
            labelled = i == 0 && colon > 0
                    ? tree.find(sentence.substring(0, colon)).orElse(labelled)
                    : labelled;
            if (i == 0 && labelled.isEmpty() && subject.about.isEmpty()) {
                labelled = tree.beginning(bare).orElse("");
            }
            teamSaid = TeamSentences.begun(bare);
            if (!last && !(list && homed) && described.isEmpty()) {
                draft.add(sentence, line, i == 0, homed);
            }
        }
    }

    private boolean sentence(String sentence, PaperLine line, SourcePlace place, boolean listed) {
        if (sentence.length() > LONGEST_SENTENCE) {
            return false;
        }
        working |= sentence.contains("arbejdstitler");
        levels.take(sentence);
        String main = ASIDE.matcher(sentence).replaceAll("");
        boolean now = subject.proposing
                && (ToldTime.before(main) && !ToldTime.toCome(sentence)
                        || ToldTime.past(sentence)
                        || REJECTED.find(sentence));
        boolean homed = false;
        // What the whole municipality is divided into stands below no part of it.
        String own = labelled.isEmpty() ? subject.unit() : labelled;
        String about = OF_ALL.lookingAt(sentence) ? "" : own;
        // What a unit is made of there is today, and the unit is of the model.
        boolean made = !subject.before && former.take(sentence, about, line);
        if (!subject.before && !now) {
            Optional<TeamSentences.Told> team = TeamSentences.of(
                    TeamSentences.named(sentence, TeamWords.team(subject.heading) ? subject.heading : teamSaid));
            team.ifPresent(told -> teams.add(told.team().withUnit(unit(told)), place, line));
            homed = team.map(TeamSentences.Told::whole).orElse(false);
            Optional<LeaderLines.Leader> director = DirectorSentences.of(sentence);
            director.ifPresent(leader -> teams.spoken(leader, line));
            if (director.isEmpty()) {
                areas.take(sentence, subject.heading, subject.about, line).ifPresent(key -> subject.about = key);
            }
            List<StatedUnits.Stated> stated = StatedUnits.in(sentence);
            numbers.take(stated, about, sentence);
            paragraphs.counted(stated);
            paragraphs.one(sentence, line);
            kinds(stated);
            if (sentence.endsWith(":") && !listed && stated.size() == 1) {
                headings.expect(stated);
            } else if (!stated.isEmpty() && !listed) {
                headings.counted(stated);
            }
            boolean units = made || sentences.take(sentence, about, line);
            homed |= units;
            if (!units) {
                counted.take(sentence, about, line);
            }
            numbers.single(stated, line);
            mentioned.take(sentence, about, line);
        }
        states.take(sentence, line, place, !subject.before && !now, own);
        titled.merging(sentence);
        homed |= boards.take(sentence);
        homed |= effects.take(sentence);
        homed |= steps.takeSentence(sentence, place, subject.change, subject.proposing);
        reshapings.take(sentence, "", line);
        homed |= leading.take(sentence, own, line);
        homed |= listedTasks(sentence);
        subject.before &= !ToldTime.toCome(sentence);
        return homed;
    }

    /** "Ledes af økonomichefen." and "Budget, regnskab og løn." below the name of a unit say who leads it and what it does. */
    private boolean listedTasks(String sentence) {
        if (subject.before || subject.about.isEmpty() || subject.about.equals(subject.root)) {
            return false;
        }
        List<String> concerning = UnitTasks.concerning(sentence);
        List<String> tasks = concerning.isEmpty() ? UnitTasks.enumerated(sentence) : concerning;
        tree.change(subject.about, unit -> unit.tasks().isEmpty() ? unit.withTasks(tasks) : unit);
        return concerning.isEmpty() && !tasks.isEmpty() || LED.matches(sentence);
    }

    /** The unit whose team a sentence tells: the one that it names, or the one that the text is about. */
    private String unit(TeamSentences.Told told) {
        return told.own() ? subject.unit() : tree.find(told.unit()).orElse("");
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
}
