package dk.sagsgang.exchange.paper.organisation.leader;

import dk.sagsgang.exchange.paper.organisation.unit.PlacementSentences;
import dk.sagsgang.exchange.paper.organisation.unit.ServedBodies;
import dk.sagsgang.exchange.paper.organisation.unit.TaskGroups;
import dk.sagsgang.exchange.paper.organisation.unit.UnitDetails;
import dk.sagsgang.exchange.paper.organisation.unit.UnitFunctions;
import dk.sagsgang.exchange.paper.organisation.unit.UnitMarks;
import dk.sagsgang.exchange.paper.organisation.unit.UnitNouns;
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
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.organisation.UnitRelation;
import dk.sagsgang.organisation.leadership.Leadership;
import dk.sagsgang.organisation.leadership.LeadershipRole;
import dk.sagsgang.party.Office;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** What sentences say of units that may be named before or behind them: who leads each, and what belongs to one. */
public final class UnitLeaders {

    /** "Direktøren for Børn og Unge har det samlede ansvar." */
    private static final QuickPattern HELD = QuickPattern.compile(
            "^(?<office>(?:\\p{Lu}\\p{Ll}*(?:direktøren|chefen|lederen)|Direktøren|Chefen|Lederen) for (?<unit>\\p{Lu}[^.:;]{2,60}?)) (?:har|er|leder|varetager|refererer) .*");

    private static final QuickPattern BUDGET_OF = QuickPattern.compile(
            "^(?:Budgettet|Driftsbudgettet|Rammen) for (?<unit>\\p{Lu}[^.:;]{2,60}?) (?:er|udgør|lyder) .*");

    private static final QuickPattern PRONOUN = QuickPattern.compile(
            "^(?:Den|Det|Der (?:er ansat|er|arbejder) (?:i alt )?(?:ca\\.? |omkring |cirka |godt |knap |over |mere end |flere end )?\\d[\\d.]* (?:ansatte|medarbejdere|årsværk|\\p{Ll}{3,}(?:plejersker|terapeuter|konsulenter|rådgivere|pædagoger|sagsbehandlere))(?= |\\.)|(?<noun>"
                    + UnitNouns.DEFINITE
                    + "|Projektet|Projektorganisationen)(?:s(?= (?:drifts)?budget))?|I (?:afdelingen|forvaltningen|centret|centeret|sektionen|staben|sekretariatet|enheden|teamet|kontoret)|Med (?:sine|de|ca\\.|omkring)|Vi|Heraf|Her|Ledes|Refererer|Varetager|Omfatter|Betjener|Løser|Har (?:ansvar|\\d)|Budgettet (?:er|udgør))(?: .*|\\.)");

    private static final QuickPattern INSIDE = QuickPattern.compile(
            "Der (?:er ansat|er|arbejder) (?:[^.:;,]|ca\\.){0,20}?\\d[\\d.]* (?:ansatte|medarbejdere|årsværk) (?:i|under|på|hos) (?<unit>\\p{Lu}.{3,80})");

    private static final QuickPattern OF_IT =
            QuickPattern.compile("^(?:Den|Det) (?:placeres|er placeret|ledes|får|har|hører) ");

    /** "Dagplejen og Daginstitutioner ledes af dagtilbudschefen." */
    private static final QuickPattern TOGETHER = QuickPattern.compile(
            "^(?<list>\\p{Lu}[^.:;()]{5,120}?) ledes (?:begge |alle )?af (?<office>(?:\\p{Ll}+- og )?[\\p{L}-]*(?:direktøren|chefen|lederen))(?: .*|\\.)?$");

    private static final int LONGEST = 900;

    /** No paper says more of all units of a kind. */
    private static final int MOST = 200;

    private static final QuickPattern ACROSS = QuickPattern.compile("\\bpå tværs af (?<list>[^.;:]{5,160}?)\\.?$");

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
    private final EachLeader ofKind;
    private final NamedLeaders named;
    private final UnitRelations relations;
    private final LeadersOfIt leadsIt;
    private final LeaderSpans spans;
    private int projects;

    public UnitLeaders(UnitTree tree) {
        this.tree = tree;
        this.vacant = new VacantPosts(tree);
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
        said.add(new Said(sentence, about, line));
        return EachLeader.whole(sentence);
    }

    /** Says of the units what was told of them. */
    public void finish() {
        String last = "";
        String previous = "";
        int ofEach = 0;
        Map<UnitKind, List<String>> kinds = tree.kinds();
        NamedAreas areas = new NamedAreas(tree);
        LedSubjects led = new LedSubjects(tree);
        said.forEach(each -> {
            areas.take(each.sentence(), each.line());
            led.take(each.sentence(), each.line());
        });
        UnitMarks marks = new UnitMarks(tree);
        for (Said each : said) {
            String sentence = each.sentence();
            // "I Team Vand arbejder 8 medarbejdere" is about the team.
            String within = sentence.startsWith("I ") ? sentence.substring(2) : sentence;
            Optional<String> subject = tree.beginning(within);
            last = subject.orElse(last);
            String of = subject.or(() -> meant(sentence, each.around(), kinds)).orElse("");
            of = inside(sentence).orElse(of);
            if (of.isEmpty()) {
                of = director(sentence);
            }
            if (of.isEmpty()) {
                of = OF_IT.lookingAt(sentence) ? previous : later(sentence, last);
            }
            previous = of;
            if (!of.isEmpty()) {
                say(of, sentence);
            } else if (PlacementSentences.of(sentence).isPresent()) {
                say(each.around(), sentence);
            }
            across(of.isEmpty() ? each.around() : of, sentence);
            if (ofEach < MOST && ofKind.take(sentence)) {
                ofEach++;
            }
            held(sentence);
            leadsIt.is(each.around().isEmpty() ? last : each.around(), sentence);
            together(sentence);
            named.take(sentence, marks);
            UnitPlaces.take(sentence, marks, tree);
            UnitPlaces.of(of, sentence, tree);
            leadsIt.leads(each.around(), sentence);
            relations.take(sentence, of, marks);
            spans.take(of.isEmpty() ? each.around() : of, sentence);
            vacant.take(of.isEmpty() ? each.around() : of, sentence);
            String key = of;
            Optional<UnitFunction> function = of.isEmpty() ? Optional.empty() : UnitFunctions.in(sentence);
            function.ifPresent(one ->
                    tree.change(key, unit -> unit.functions().isEmpty() ? unit.withFunctions(List.of(one)) : unit));
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

    /** "Der er 30 ansatte i Sekretariatet": of what is named behind the number. */
    private Optional<String> inside(String sentence) {
        Matcher inside = INSIDE.matcher(sentence);
        return inside.lookingAt() ? tree.beginning(inside.group("unit")) : Optional.empty();
    }

    /** The unit that the first word of a sentence means: "Afdelingen" is the department that the text around is about. */
    private Optional<String> meant(String sentence, String around, Map<UnitKind, List<String>> kinds) {
        Matcher pronoun = PRONOUN.matcher(sentence);
        if (!pronoun.matches()) {
            return Optional.empty();
        }
        if (pronoun.group("noun") == null) {
            return Optional.of(around).filter(key -> !key.isEmpty());
        }
        Optional<UnitKind> kind = UnitWords.singular(pronoun.group("noun"));
        OrganisationUnit unit = tree.units().get(around);
        if (unit != null && (unit.kind().isEmpty() || unit.kind().equals(kind) || called(unit, kind, kinds))) {
            return Optional.of(around);
        }
        List<String> fitting = kind.map(kinds::get).orElse(List.of());
        return fitting != null && fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** "Området" is said of what a director answers for, and "enheden" of a unit of any kind. */
    private static boolean called(OrganisationUnit unit, Optional<UnitKind> noun, Map<UnitKind, List<String>> kinds) {
        return noun.equals(Optional.of(UnitKind.UNIT)) && !kinds.containsKey(UnitKind.UNIT)
                || noun.equals(Optional.of(UnitKind.AREA)) && unit.kind().equals(Optional.of(UnitKind.DIRECTORATE));
    }

    /** The last unit that a sentence was about, where a noun for one of its kind goes on with it; empty otherwise. */
    private String later(String sentence, String last) {
        Matcher pronoun = PRONOUN.matcher(sentence);
        String noun = pronoun.matches() ? pronoun.group("noun") : null;
        OrganisationUnit unit = tree.units().get(last);
        return noun != null && unit != null && unit.kind().equals(UnitWords.singular(noun)) ? last : "";
    }

    /** The unit of the director that a sentence begins with: "Direktøren for Teknik & Miljø er ansvarlig for betjening af ...". */
    private String director(String sentence) {
        Matcher held = HELD.matcher(sentence);
        Matcher budget = BUDGET_OF.matcher(sentence);
        Matcher of = held.matches() ? held : budget;
        return held.matches() || budget.matches() ? tree.find(of.group("unit")).orElse("") : "";
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

    private static OrganisationUnit tasks(OrganisationUnit unit, String sentence) {
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

    /** The units that a unit goes across: those named, and those of the kinds named. */
    private void across(String key, String sentence) {
        Matcher across = ACROSS.matcher(sentence);
        OrganisationUnit unit = tree.units().get(key);
        if (unit == null
                || !unit.spans().isEmpty()
                || !unit.kind().equals(Optional.of(UnitKind.PROJECT_ORGANISATION))
                || projects == MOST
                || !across.find()) {
            return;
        }
        projects++;
        List<String> spanned = new ArrayList<>();
        for (String part : across.group("list").split(", | og | samt ")) {
            Optional<String> named = tree.find(part);
            Optional<UnitKind> kind = UnitWords.plural(part).or(() -> UnitWords.singular(part));
            if (named.isPresent()) {
                spanned.add(named.get());
            } else {
                tree.units().values().stream()
                        .filter(each -> kind.isPresent() && each.kind().equals(kind))
                        .forEach(each -> spanned.add(each.key()));
            }
        }
        tree.change(key, each -> each.withSpans(spanned));
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
