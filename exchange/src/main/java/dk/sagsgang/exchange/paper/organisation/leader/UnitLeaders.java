package dk.sagsgang.exchange.paper.organisation.leader;

import dk.sagsgang.exchange.paper.organisation.unit.PlacementSentences;
import dk.sagsgang.exchange.paper.organisation.unit.StatedUnits;
import dk.sagsgang.exchange.paper.organisation.unit.UnitDetails;
import dk.sagsgang.exchange.paper.organisation.unit.UnitTree;
import dk.sagsgang.exchange.paper.organisation.unit.UnitWords;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.UnitFunction;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.organisation.leadership.Leadership;
import dk.sagsgang.organisation.leadership.LeadershipRole;
import dk.sagsgang.party.Office;
import dk.sagsgang.quantity.Count;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;

/** What sentences say of units that may be named before or behind them: who leads each, and what belongs to one. */
public final class UnitLeaders {

    private static final QuickPattern EACH = QuickPattern.compile(
            "\\b(?:Hver|Hvert|hver|hvert) (?:af (?:de|centrene|afdelingerne) )?(?<noun>[\\p{L}-]+) (?:ledes af|har|får) (?:en|et) (?<office>[\\p{L}-]*(?:direktør|chef|leder))(?![\\p{L}-])");

    private static final QuickPattern SPAN = QuickPattern.compile(
            "^Hver (?<office>(?<area>[\\p{L}]+?)s?(?:direktør|chef|leder)) (?:er ansvarlig for|har ansvar(?:et)? for|leder) (?<span>"
                    + StatedUnits.NUMBER + " (?<noun>[\\p{L}-]+))\\.?$");

    /** "Vi ansætter en projektleder, som ..." */
    private static final QuickPattern WANTED = QuickPattern.compile(
            "\\b(?:[Vv]i|[Dd]er) (?:ansætter|ansættes|skal ansættes|vil blive ansat) (?:en|et) (?:ny )?(?<office>[\\p{L}-]*(?:leder|chef|direktør))(?![\\p{L}-])");

    private static final QuickPattern OPEN_POST = QuickPattern.compile(
            "\\b(?:besættelse af lederstillingen|lederstillingen (?:er|står) (?:ledig|vakant|ubesat))\\b");

    private static final QuickPattern SERVES =
            QuickPattern.compile("\\ber (?:en|et) (?:fælles |tværgående )?(?:stabsfunktion|støttefunktion)\\b");

    /** "De fem centerområder i Center for Børn har hver en centerleder." */
    private static final QuickPattern HAVE_EACH = QuickPattern.compile(
            "\\b(?:de )?" + StatedUnits.NUMBER
                    + " (?<noun>[\\p{L}-]+)(?: i (?<unit>\\p{Lu}[^.:;]{2,60}?))? (?:har hver(?:især)?|ledes hver(?:især)? af|med hver) (?:en|et|sin|sit) (?<office>[\\p{L}-]*(?:direktør|chef|leder))(?![\\p{L}-])");

    /** What is so today is no part of what is proposed. */
    private static final QuickPattern TODAY = QuickPattern.compile("\\b(?:i dag|nuværende|hidtil)\\b");

    /** "Direktøren for Børn og Unge har det samlede ansvar." */
    private static final QuickPattern HELD = QuickPattern.compile(
            "^(?<office>(?:\\p{Lu}\\p{Ll}*(?:direktøren|chefen|lederen)|Direktøren|Chefen|Lederen) for (?<unit>\\p{Lu}[^.:;]{2,60}?)) (?:har|er|leder|varetager|refererer) .*");

    /** "Kommunaldirektørens område": whose it is leads it. */
    private static final QuickPattern OWNED =
            QuickPattern.compile("^(?<office>\\p{L}*(?:direktøren|chefen))s (?:område|stab|sekretariat|afdeling)$");

    private static final QuickPattern PRONOUN = QuickPattern.compile(
            "^(?:Den|Det|(?<noun>Forvaltningen|Afdelingen|Centret|Centeret|Sektionen|Staben|Sekretariatet|Enheden|Teamet|Kontoret|Området|Projektet|Projektorganisationen)|Vi|Heraf|Her) .*");

    private static final QuickPattern OF_IT =
            QuickPattern.compile("^(?:Den|Det) (?:placeres|er placeret|ledes|får|har|hører) ");

    private static final int LONGEST = 900;

    /** No paper says more of all units of a kind. */
    private static final int MOST = 200;

    /** "Under hver sektions leder vil der være et antal afdelingsledere." */
    private static final QuickPattern BELOW_LEADER = QuickPattern.compile(
            "^Under hver (?<noun>\\p{L}+?)s leder (?:vil der være|er der|kommer der) (?<span>(?:et antal|"
                    + StatedUnits.NUMBER + ") (?<below>\\p{L}+(?:ledere|chefer)))\\.?$");

    private static final QuickPattern ACROSS = QuickPattern.compile("\\bpå tværs af (?<list>[^.;:]{5,160}?)\\.?$");

    /**
     * A sentence that was met.
     *
     * @param sentence its words
     * @param around the key of the unit that the text around is about; empty without one
     */
    private record Said(String sentence, String around) {}

    private final UnitTree tree;
    private final List<Said> said = new ArrayList<>();
    private final Set<String> vacant = new HashSet<>();
    private final Set<String> open = new HashSet<>();
    private int projects;

    public UnitLeaders(UnitTree tree) {
        this.tree = tree;
    }

    /**
     * Remembers a sentence until all units are known; true where it says nothing but who leads each unit of a kind.
     *
     * @param about the key of the unit that the text around is about
     */
    public boolean take(String sentence, String about) {
        if (sentence.length() > LONGEST) {
            return false;
        }
        said.add(new Said(sentence, about));
        Matcher each = EACH.matcher(sentence);
        return each.lookingAt() && sentence.length() - each.end() <= 1 || SPAN.matches(sentence);
    }

    /** Says of the units what was told of them. */
    public void finish() {
        String last = "";
        String previous = "";
        int ofEach = 0;
        Map<UnitKind, List<String>> kinds = tree.kinds();
        for (Said each : said) {
            String sentence = each.sentence();
            Optional<String> subject = tree.beginning(sentence);
            last = subject.orElse(last);
            String of = subject.or(() -> meant(sentence, each.around(), kinds)).orElse("");
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
            if (ofEach < MOST && (each(sentence) | haveEach(sentence))) {
                ofEach++;
            }
            held(sentence);
            vacant(of.isEmpty() ? each.around() : of, sentence);
            if (!of.isEmpty() && SERVES.find(sentence)) {
                tree.change(
                        of,
                        unit -> unit.functions().isEmpty() ? unit.withFunctions(List.of(UnitFunction.SERVES)) : unit);
            }
        }
        tree.units().keySet().forEach(this::owned);
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
        if (unit != null && (unit.kind().isEmpty() || unit.kind().equals(kind))) {
            return Optional.of(around);
        }
        List<String> fitting = kind.map(kinds::get).orElse(List.of());
        return fitting != null && fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** The last unit that a sentence was about, where a noun for one of its kind goes on with it; empty otherwise. */
    private String later(String sentence, String last) {
        Matcher pronoun = PRONOUN.matcher(sentence);
        String noun = pronoun.matches() ? pronoun.group("noun") : null;
        OrganisationUnit unit = tree.units().get(last);
        return noun != null && unit != null && unit.kind().equals(UnitWords.singular(noun)) ? last : "";
    }

    private void say(String key, String sentence) {
        tree.change(key, unit -> {
            OrganisationUnit told = UnitDetails.said(unit, sentence);
            // "placeres i Natur og Vand" says where it belongs, and not where it stands.
            return told.withPlacements(told.placements().stream()
                    .filter(placement -> placement.place().isEmpty() || !tree.knows(placement.place()))
                    .toList());
        });
    }

    /** What is said of the leaders of each unit, once it is known who leads them. */
    public void spans() {
        // What is said twice is asked of all units once.
        List<String> sentences = said.stream()
                .map(Said::sentence)
                .filter(sentence -> BELOW_LEADER.matches(sentence))
                .distinct()
                .limit(MOST)
                .toList();
        for (String sentence : sentences) {
            Matcher below = BELOW_LEADER.matcher(sentence);
            if (below.matches()) {
                Count span = Count.of(below.group("span"));
                Optional<LeadershipRole> role = LeadershipRole.ofTitle(below.group("below"));
                all(
                        unit -> section(unit, below.group("noun")),
                        unit -> unit.withLeadership(unit.leadership().stream()
                                .map(one -> one.withSpan(span).withSpanRole(role))
                                .toList()));
            }
        }
    }

    private static boolean section(OrganisationUnit unit, String noun) {
        return of(unit, noun) || noun.equals("sektion") && unit.kind().equals(Optional.of(UnitKind.EXECUTION_SECTION));
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

    private boolean haveEach(String sentence) {
        Matcher each = HAVE_EACH.matcher(sentence);
        if (TODAY.find(sentence) || !each.find()) {
            return false;
        }
        Optional<UnitKind> kind = UnitWords.plural(each.group("noun"));
        String above =
                each.group("unit") == null ? "" : tree.find(each.group("unit")).orElse("");
        if (kind.isEmpty() || each.group("unit") != null && above.isEmpty()) {
            return false;
        }
        Leadership leader = Leadership.builder()
                .role(LeadershipRole.ofTitle(each.group("office")))
                .office(Office.of(each.group("office")))
                .build();
        all(
                unit -> unit.kind().equals(kind)
                        && (above.isEmpty() || unit.parent().equals(above)),
                unit -> unit.withLeadership(
                        unit.leadership().isEmpty()
                                ? List.of(leader)
                                : unit.leadership().stream()
                                        .map(one -> one.office().isPresent()
                                                ? one
                                                : one.withOffice(leader.office())
                                                        .withRole(leader.role()))
                                        .toList()));
        return true;
    }

    /** Remembers whose leader is still to be found, until it is known who leads each unit. */
    private void vacant(String about, String sentence) {
        Matcher wanted = WANTED.matcher(sentence);
        if (wanted.find()) {
            vacant.add(FoldedWords.folded(wanted.group("office")));
        }
        if (!about.isEmpty() && OPEN_POST.find(sentence)) {
            open.add(about);
        }
    }

    /** Says of the leaders who are still to be found that their posts are vacant. */
    public void vacancies() {
        List.copyOf(tree.units().keySet())
                .forEach(key -> tree.change(
                        key,
                        unit -> unit.withLeadership(unit.leadership().stream()
                                .map(one -> one.person().isEmpty() && (open.contains(key) || wanted(one))
                                        ? one.withVacant(true)
                                        : one)
                                .toList())));
    }

    private boolean wanted(Leadership leader) {
        return leader.office()
                .map(office -> vacant.contains(FoldedWords.folded(office.title())))
                .orElse(false);
    }

    private void held(String sentence) {
        Matcher held = HELD.matcher(sentence);
        if (held.matches()) {
            Leadership leader = Leadership.builder()
                    .role(LeadershipRole.ofTitle(held.group("office")))
                    .office(Office.of(held.group("office")))
                    .build();
            tree.find(held.group("unit"))
                    .ifPresent(key -> tree.change(
                            key, unit -> unit.leadership().isEmpty() ? unit.withLeadership(List.of(leader)) : unit));
        }
    }

    /** Says what a sentence tells of all units of a kind; true where it tells anything. */
    private boolean each(String sentence) {
        boolean told = false;
        Matcher each = EACH.matcher(sentence);
        while (each.find()) {
            told = true;
            String noun = each.group("noun");
            String office = each.group("office");
            Leadership leader = Leadership.builder()
                    .role(LeadershipRole.ofTitle(office))
                    .office(Office.of(office))
                    .build();
            all(
                    unit -> of(unit, noun),
                    unit -> unit.leadership().isEmpty() ? unit.withLeadership(List.of(leader)) : unit);
        }
        Matcher span = SPAN.matcher(sentence);
        if (!span.matches()) {
            return told;
        }
        String area = span.group("area");
        Leadership leader = Leadership.builder()
                .role(LeadershipRole.ofTitle(span.group("office")))
                .office(Office.of(span.group("office")))
                .span(Count.of(span.group("span")))
                .build();
        Optional<UnitKind> below = UnitWords.plural(span.group("noun"));
        List<String> above = tree.units().values().stream()
                .filter(unit -> of(unit, area))
                .map(OrganisationUnit::key)
                .toList();
        all(
                unit -> of(unit, area) && !OWNED.matches(unit.name()),
                unit -> unit.leadership().isEmpty() ? unit.withLeadership(List.of(leader)) : unit);
        all(unit -> above.contains(unit.parent()) && unit.kind().isEmpty(), unit -> unit.withKind(below));
        return true;
    }

    private static boolean of(OrganisationUnit unit, String noun) {
        Optional<UnitKind> kind = UnitWords.singular(noun);
        String name = FoldedWords.folded(unit.name());
        return kind.isPresent() && unit.kind().equals(kind)
                || kind.isEmpty() && name.startsWith(FoldedWords.folded(noun) + " ");
    }

    private void all(Predicate<OrganisationUnit> which, UnaryOperator<OrganisationUnit> more) {
        List.copyOf(tree.units().values()).stream().filter(which).forEach(unit -> tree.change(unit.key(), more));
    }

    private void owned(String key) {
        tree.change(key, unit -> {
            Matcher owned = OWNED.matcher(unit.name());
            if (!owned.matches() || !unit.leadership().isEmpty()) {
                return unit;
            }
            String office = owned.group("office");
            return unit.withLeadership(List.of(Leadership.builder()
                    .role(LeadershipRole.ofTitle(office))
                    .office(Office.of(Character.toLowerCase(office.charAt(0)) + office.substring(1)))
                    .build()));
        });
    }
}
