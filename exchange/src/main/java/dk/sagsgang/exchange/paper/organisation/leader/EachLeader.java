package dk.sagsgang.exchange.paper.organisation.leader;

import dk.sagsgang.exchange.paper.organisation.unit.StatedUnits;
import dk.sagsgang.exchange.paper.organisation.unit.UnitTree;
import dk.sagsgang.exchange.paper.organisation.unit.UnitWords;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.organisation.leadership.Leadership;
import dk.sagsgang.organisation.leadership.LeadershipRole;
import dk.sagsgang.party.Office;
import dk.sagsgang.quantity.Count;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;

/** What sentences say of the leaders of all units of a kind: "Hvert center ledes af en centerchef". */
final class EachLeader {

    private static final QuickPattern EACH = QuickPattern.compile(
            "\\b(?:Hver|Hvert|hver|hvert) (?:af (?:de|centrene|afdelingerne) )?(?<noun>[\\p{L}-]+) (?:(?:ledes|vil blive ledet) (?:fremover |til daglig )?af|har|får|er der|skal have) (?:en|et|én|sin egen|sit eget|sin|sit) (?<office>(?:\\p{Ll}+ )?[\\p{L}-]*(?:direktør|chef|leder|koordinator|tovholder))(?: eller (?:en )?(?<other>[\\p{L}-]*(?:direktør|chef|leder)))?(?: og (?<more>(?:ca\\. )?"
                    + StatedUnits.NUMBER + "(?: til " + StatedUnits.NUMBER
                    + ")? (?<others>\\p{L}*(?:ledere|chefer|koordinatorer))))?(?![\\p{L}-])");

    private static final QuickPattern SPAN = QuickPattern.compile(
            "^Hver (?<office>(?<area>[\\p{L}]+?)s?(?:direktør|chef|leder)) (?:er ansvarlig for|har ansvar(?:et)? for|leder) (?<span>"
                    + StatedUnits.NUMBER + " (?<noun>[\\p{L}-]+))\\.?$");

    /** "De fem centerområder i Center for Børn har hver en centerleder." */
    private static final QuickPattern HAVE_EACH = QuickPattern.compile(
            "\\b(?:de )?" + StatedUnits.NUMBER
                    + " (?<noun>[\\p{L}-]+)(?: i (?<unit>\\p{Lu}[^.:;]{2,60}?))? (?:har hver(?:især)?|ledes hver(?:især)? af|ledes af hver|med hver|får hver) (?:en|et|sin|sit) (?<office>[\\p{L}-]*(?:direktør|chef|leder|koordinator))(?![\\p{L}-])(?! eller )");

    /** "afdelinger, som hver ledes af en afdelingschef", "Centrene ledes af hver sin centerchef". */
    private static final QuickPattern THEY_EACH = QuickPattern.compile(
            "(?<![\\p{L}-])(?<noun>[\\p{L}-]+),? (?:(?:som|der) )?(?:hver(?:især)? (?:ledes af|har|får)|(?:ledes af|har|får) hver(?:især)?) (?:en|et|sin|sit|deres|sin egen) (?<office>[\\p{L}-]*(?:direktør|chef|leder|koordinator))(?![\\p{L}-])(?! eller )");

    /** What is so today is no part of what is proposed. */
    private static final QuickPattern TODAY = QuickPattern.compile("\\b(?:i dag|nuværende|hidtil)\\b");

    /** "Under hver sektions leder vil der være et antal afdelingsledere." */
    private static final QuickPattern BELOW_LEADER = QuickPattern.compile(
            "^Under hver (?:(?<noun>\\p{L}+?)s leder|(?<office>\\p{L}{4,}(?:leder|chef))) (?:vil der være|er der|kommer der) (?<span>(?:et antal|"
                    + StatedUnits.NUMBER + ") (?<below>\\p{L}+(?:ledere|chefer)))\\.?$");

    /** "Kommunaldirektørens område": whose it is leads it. */
    private static final QuickPattern OWNED =
            QuickPattern.compile("^(?<office>\\p{L}*(?:direktøren|chefen))s (?:område|stab|sekretariat|afdeling)$");

    private static final QuickPattern LEADS =
            QuickPattern.compile("(?:[Dd]aglig |[Pp]ædagogisk )?\\p{L}*[Ll]eder(?:en)?");

    private static final Map<UnitKind, LeadershipRole> ROLES = Map.of(
            UnitKind.AREA, LeadershipRole.AREA_LEADER,
            UnitKind.DEPARTMENT, LeadershipRole.DEPARTMENT_LEADER,
            UnitKind.SECTION, LeadershipRole.SECTION_LEADER,
            UnitKind.TEAM, LeadershipRole.TEAM_LEADER,
            UnitKind.STAFF, LeadershipRole.STAFF_LEADER,
            UnitKind.INSTITUTION, LeadershipRole.INSTITUTION_LEADER,
            UnitKind.AUTHORITY_SECTION, LeadershipRole.AUTHORITY_LEADER,
            UnitKind.PROJECT_ORGANISATION, LeadershipRole.PROJECT_MANAGER);

    /** No paper says more of all units of a kind. */
    private static final int MOST = 200;

    private final UnitTree tree;

    EachLeader(UnitTree tree) {
        this.tree = tree;
    }

    /** Whether a sentence says nothing but who leads each unit of a kind. */
    static boolean whole(String sentence) {
        Matcher each = EACH.matcher(sentence);
        return each.lookingAt() && sentence.length() - each.end() <= 1
                || SPAN.matcher(sentence).matches();
    }

    /** Says of the units what a sentence tells of all of a kind; true where it tells anything. */
    boolean take(String sentence) {
        return each(sentence) | haveEach(sentence) | they(sentence);
    }

    /** What is said of the leaders of each unit, once it is known who leads them. */
    void spans(List<String> told) {
        // What is said twice is asked of all units once.
        List<String> sentences = told.stream()
                .filter(sentence -> BELOW_LEADER.matches(sentence))
                .distinct()
                .limit(MOST)
                .toList();
        for (String sentence : sentences) {
            Matcher below = BELOW_LEADER.matcher(sentence);
            if (below.matches()) {
                Count span = Count.of(below.group("span"));
                Optional<LeadershipRole> role = LeadershipRole.ofTitle(below.group("below"));
                String office = below.group("office");
                all(
                        unit -> office == null ? section(unit, below.group("noun")) : holds(unit, office),
                        unit -> unit.withLeadership(unit.leadership().stream()
                                .map(one -> one.withSpan(span).withSpanRole(role))
                                .toList()));
            }
        }
    }

    /** Whether a leader of the unit holds an office: "Distriktsleder". */
    private static boolean holds(OrganisationUnit unit, String office) {
        return unit.leadership().stream()
                .flatMap(one -> one.office().stream())
                .anyMatch(held -> FoldedWords.folded(held.title()).equals(FoldedWords.folded(office)));
    }

    private static boolean section(OrganisationUnit unit, String noun) {
        return of(unit, noun) || noun.equals("sektion") && unit.kind().equals(Optional.of(UnitKind.EXECUTION_SECTION));
    }

    /** The role that an office tells; one that only says "leder" leads what the unit is. */
    private static Optional<LeadershipRole> role(String office, Optional<UnitKind> kind) {
        return LeadershipRole.ofTitle(office).or(() -> LEADS.matches(office) ? kind.map(ROLES::get) : Optional.empty());
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
                .role(role(each.group("office"), kind))
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

    private boolean they(String sentence) {
        Matcher they = THEY_EACH.matcher(sentence);
        if (TODAY.find(sentence) || !they.find()) {
            return false;
        }
        Optional<UnitKind> kind = UnitWords.plural(they.group("noun"))
                .or(() -> they.group("noun").equals("team") ? Optional.of(UnitKind.TEAM) : Optional.empty());
        kind.ifPresent(each -> all(unit -> unit.kind().equals(kind), unit -> led(unit, they.group("office"))));
        return kind.isPresent();
    }

    /** Says what a sentence tells of all units of a kind; true where it tells anything. */
    private boolean each(String sentence) {
        boolean told = false;
        Matcher each = EACH.matcher(sentence);
        while (each.find()) {
            told = true;
            String noun = each.group("noun");
            String office = each.group("office");
            Optional<String> other = Optional.ofNullable(each.group("other"));
            String more = each.group("more");
            String others = each.group("others");
            // "Hver afdeling ledes af en fagchef eller stabschef": the staffs are led by the latter.
            all(unit -> of(unit, noun) || other.isPresent() && staff(unit, other.get()), unit -> {
                String own = other.filter(title -> staff(unit, title)).orElse(office);
                OrganisationUnit led = led(unit, own);
                return more == null || led.leadership().size() != 1
                        ? led
                        : led.withLeadership(List.of(led.leadership().get(0), beside(more, others)));
            });
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

    /** Those who lead beside the first: "to teamledere". */
    static Leadership beside(String number, String office) {
        return Leadership.builder()
                .role(LeadershipRole.ofTitle(office))
                .office(Office.of(office))
                .number(Count.of(number))
                .build();
    }

    private static OrganisationUnit led(OrganisationUnit unit, String office) {
        return unit.leadership().isEmpty()
                ? unit.withLeadership(List.of(Leadership.builder()
                        .role(role(office, unit.kind()))
                        .office(Office.of(office))
                        .build()))
                : unit;
    }

    private static boolean staff(OrganisationUnit unit, String office) {
        return office.startsWith("stab")
                && !unit.parent().isEmpty()
                && unit.kind().equals(Optional.of(UnitKind.STAFF));
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

    /** Gives a leader whose office tells no role the one of what the unit is: the "leder" of a team is its team leader. */
    void roles(String key) {
        tree.change(
                key,
                unit -> unit.withLeadership(unit.leadership().stream()
                        .map(each -> each.role().isPresent() || each.office().isEmpty()
                                ? each
                                : each.withRole(role(each.office().get().title(), unit.kind())))
                        .toList()));
    }

    void owned(String key) {
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
