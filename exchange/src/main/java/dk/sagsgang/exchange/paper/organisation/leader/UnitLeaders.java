package dk.sagsgang.exchange.paper.organisation.leader;

import dk.sagsgang.exchange.paper.organisation.unit.PlacementSentences;
import dk.sagsgang.exchange.paper.organisation.unit.ServedBodies;
import dk.sagsgang.exchange.paper.organisation.unit.TaskGroups;
import dk.sagsgang.exchange.paper.organisation.unit.UnitDetails;
import dk.sagsgang.exchange.paper.organisation.unit.UnitFunctions;
import dk.sagsgang.exchange.paper.organisation.unit.UnitMarks;
import dk.sagsgang.exchange.paper.organisation.unit.UnitPlaces;
import dk.sagsgang.exchange.paper.organisation.unit.UnitRelations;
import dk.sagsgang.exchange.paper.organisation.unit.UnitTasks;
import dk.sagsgang.exchange.paper.organisation.unit.UnitTree;
import dk.sagsgang.exchange.paper.organisation.unit.UnitWords;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.TargetGroup;
import dk.sagsgang.organisation.UnitFunction;
import dk.sagsgang.organisation.UnitRelation;
import dk.sagsgang.organisation.leadership.Leadership;
import dk.sagsgang.organisation.leadership.LeadershipRole;
import dk.sagsgang.party.Office;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * What sentences say of units that may be named before or behind them: who leads each, and what belongs to one. "Afdelingen ledes af
 * havnechefen" is remembered until all units are known; then {@link SentenceSubjects} tells which unit it is about.
 */
public final class UnitLeaders {

    /** "Direktøren for Børn og Unge har det samlede ansvar." */
    static final QuickPattern HELD = QuickPattern.compile(
            "^(?<office>(?:\\p{Lu}\\p{Ll}*(?:direktøren|chefen|lederen)|Direktøren|Chefen|Lederen) for (?<unit>\\p{Lu}[^.:;]{2,60}?)) (?:har|er|leder|varetager|refererer) .*");

    /** "Dagplejen og Daginstitutioner ledes af dagtilbudschefen." */
    private static final QuickPattern TOGETHER = QuickPattern.compile(
            "^(?<list>\\p{Lu}[^.:;()]{5,120}?) ledes (?:begge |alle )?af (?<office>(?:\\p{Ll}+- og )?[\\p{L}-]*(?:direktøren|chefen|lederen))(?: .*|\\.)?$");

    /** "Team Nord har ti folk, mens Team Syd har to": each clause is about a unit of its own. */
    private static final QuickPattern MEANWHILE =
            QuickPattern.compile(", mens (?=(?:Team|Distrikt|Område|Center) \\p{Lu})");

    private static final int LONGEST = 900;

    /** No paper says more of all units of a kind. */
    private static final int MOST = 200;

    /**
     * A sentence that was met.
     *
     * @param sentence its words
     * @param around the key of the unit that the text around is about; empty without one
     * @param line the line in which it stands
     */
    private record Said(String sentence, String around, PaperLine line) {}

    private final UnitTree tree;
    private final List<Said> said = new ArrayList<>();
    private final VacantPosts vacant;
    private final LeadersForNow forNow;
    private final EachLeader ofKind;
    private final NamedLeaders named;
    private final UnitRelations relations;
    private final LeadersOfIt leadsIt;
    private final LeaderSpans spans;

    public UnitLeaders(UnitTree tree) {
        this.tree = tree;
        this.vacant = new VacantPosts(tree);
        this.forNow = new LeadersForNow(tree);
        this.ofKind = new EachLeader(tree);
        this.named = new NamedLeaders(tree);
        this.relations = new UnitRelations(tree);
        this.leadsIt = new LeadersOfIt(tree);
        this.spans = new LeaderSpans(tree);
    }

    /**
     * Remembers a sentence until all units are known; true where it says nothing but who leads each unit of a kind.
     *
     * @param about the key of the unit that the text around is about
     */
    public boolean take(String sentence, String about, PaperLine line) {
        if (sentence.length() > LONGEST) {
            return false;
        }
        for (String clause : MEANWHILE.split(sentence)) {
            said.add(new Said(clause, about, line));
        }
        return EachLeader.whole(sentence);
    }

    /** Says of the units what was told of them. */
    public void finish() {
        int ofEach = 0;
        SentenceSubjects subjects = new SentenceSubjects(tree);
        ProjectSpans across = new ProjectSpans(tree);
        NamedAreas areas = new NamedAreas(tree);
        LedSubjects led = new LedSubjects(tree);
        said.forEach(each -> {
            areas.take(each.sentence(), each.line());
            led.take(each.sentence(), each.line());
        });
        UnitMarks marks = new UnitMarks(tree);
        for (Said each : said) {
            String sentence = each.sentence();
            String of = subjects.next(sentence, each.around());
            if (!of.isEmpty()) {
                say(of, sentence);
            } else if (PlacementSentences.of(sentence).isPresent()) {
                say(each.around(), sentence);
            }
            across.take(of.isEmpty() ? each.around() : of, sentence);
            if (ofEach < MOST && ofKind.take(sentence)) {
                ofEach++;
            }
            held(sentence);
            leadsIt.is(each.around().isEmpty() ? subjects.last() : each.around(), sentence);
            together(sentence);
            named.take(sentence, marks);
            UnitPlaces.take(sentence, marks, tree);
            UnitPlaces.of(of, sentence, tree);
            leadsIt.leads(each.around(), sentence);
            relations.take(sentence, of, marks);
            spans.take(of.isEmpty() ? each.around() : of, sentence);
            vacant.take(of.isEmpty() ? each.around() : of, sentence);
            forNow.take(of.isEmpty() ? each.around() : of, sentence);
            String key = of;
            Optional<UnitFunction> function = of.isEmpty() ? Optional.empty() : UnitFunctions.in(sentence);
            function.ifPresent(one ->
                    tree.change(key, unit -> unit.functions().isEmpty() ? unit.withFunctions(List.of(one)) : unit));
        }
        SentenceSubjects again = new SentenceSubjects(tree);
        for (Said each : said) {
            // Only of whom nothing else is told the verbs tell the tasks.
            String of = again.next(each.sentence(), each.around());
            tree.change(
                    of,
                    unit -> unit.tasks().isEmpty()
                            ? unit.withTasks(UnitTasks.done(bare(unit, each.sentence())))
                            : unit);
        }
        said.forEach(each -> named.answers(each.sentence(), marks));
        KindOffices offices = new KindOffices(tree);
        said.forEach(each -> offices.take(each.sentence()));
        offices.finish();
        List.copyOf(tree.units().keySet()).forEach(key -> tree.change(key, UnitFunctions::named));
        tree.units().keySet().forEach(ofKind::owned);
    }

    /** What the units are to each other. */
    public List<UnitRelation> relations() {
        return relations.all();
    }

    /** What is said of the leaders of each unit, once it is known who leads them, and which posts are vacant. */
    public void posts() {
        tree.units().keySet().forEach(ofKind::roles);
        ofKind.spans(said.stream().map(Said::sentence).toList());
        vacant.finish();
        spans.finish();
    }

    private void say(String key, String sentence) {
        tree.change(key, unit -> {
            OrganisationUnit told = tasks(UnitDetails.said(unit, sentence), sentence);
            // "placeres i Natur og Vand" says where it belongs, and not where it stands.
            return told.withPlacements(told.placements().stream()
                    .filter(placement -> placement.place().isEmpty()
                            || !tree.knows(placement.place())
                                    && UnitWords.singular(placement.place()).isEmpty())
                    .toList());
        });
    }

    /** The sentence with a noun for the unit that it begins with: a name may have commas of its own. */
    private static String bare(OrganisationUnit unit, String printed) {
        return printed.startsWith(unit.name() + " ")
                ? "Enheden" + printed.substring(unit.name().length())
                : printed;
    }

    private static OrganisationUnit tasks(OrganisationUnit unit, String printed) {
        String sentence = bare(unit, printed);
        OrganisationUnit told =
                unit.secretariatFor().isEmpty() ? unit.withSecretariatFor(ServedBodies.in(sentence)) : unit;
        if (!told.tasks().isEmpty()) {
            return told;
        }
        List<TargetGroup> groups = TaskGroups.in(sentence).stream()
                .flatMap(both -> both.groups().stream())
                .map(TargetGroup::of)
                .toList();
        OrganisationUnit doing = told.withTasks(UnitTasks.in(sentence));
        return groups.isEmpty() || !told.targetGroups().isEmpty() ? doing : doing.withTargetGroups(groups);
    }

    private void held(String sentence) {
        Matcher held = HELD.matcher(sentence);
        if (held.matches()) {
            tree.find(held.group("unit")).ifPresent(key -> led(key, held.group("office")));
        }
    }

    private void together(String sentence) {
        Matcher together = TOGETHER.matcher(sentence);
        if (together.matches()) {
            List<Optional<String>> keys = Stream.of(together.group("list").split(", | og | samt "))
                    .map(tree::find)
                    .toList();
            if (keys.stream().allMatch(Optional::isPresent)) {
                keys.forEach(key -> led(key.orElseThrow(), together.group("office")));
            }
        }
    }

    private void led(String key, String office) {
        Leadership leader = Leadership.builder()
                .role(LeadershipRole.ofTitle(office))
                .office(Office.of(office))
                .build();
        tree.change(key, unit -> unit.leadership().isEmpty() ? unit.withLeadership(List.of(leader)) : unit);
    }
}
