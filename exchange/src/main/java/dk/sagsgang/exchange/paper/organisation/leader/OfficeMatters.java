package dk.sagsgang.exchange.paper.organisation.leader;

import dk.sagsgang.exchange.paper.organisation.unit.UnitMatters;
import dk.sagsgang.exchange.paper.organisation.unit.UnitTree;
import dk.sagsgang.exchange.paper.organisation.unit.UnitWords;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.organisation.leadership.LeadershipSeat;
import dk.sagsgang.party.Office;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * The unit that an office says it leads: "Direktør for Børn og Unge" leads the area "Børn og Unge", "Centerchef, Center for Kultur" the
 * centre. Where the paper names no such unit, the office of one who leads names it.
 */
final class OfficeMatters {

    private static final QuickPattern OF = QuickPattern.compile(
            "^(?<noun>(?:\\p{L}+ )?\\p{L}*(?:[dD]irektør|[cC]hef|[lL]eder))(?:en)?(?: for (?:det |den )?|,? (?=\\p{Lu}))(?<unit>.{2,80})$");

    /** The kinds of units that offices lead, by what the office begins with. */
    private static final Map<String, UnitKind> KINDS = kinds();

    private static Map<String, UnitKind> kinds() {
        Map<String, UnitKind> kinds = new LinkedHashMap<>();
        kinds.put("center", UnitKind.CENTRE);
        kinds.put("afdeling", UnitKind.DEPARTMENT);
        kinds.put("område", UnitKind.AREA);
        kinds.put("sektion", UnitKind.SECTION);
        kinds.put("stab", UnitKind.STAFF);
        kinds.put("kontor", UnitKind.OFFICE);
        kinds.put("team", UnitKind.TEAM);
        return kinds;
    }

    /** "direktør for udvikling af kommunens rammevilkår": a name has no such words. */
    private static final QuickPattern CLAUSE = QuickPattern.compile(
            "(?<![\\p{L}-])(?:der|som|at|af|hele|alle|begge|kommunens|i|på|til|med)(?![\\p{L}-])|\\d");

    private static final QuickPattern MUNICIPALITY = QuickPattern.compile("\\bKommune\\b|\\bRegion\\b");

    private static final QuickPattern AREA = QuickPattern.compile("\\p{Ll}{4,}(?:området|sektoren)");

    private static final int LONGEST = 70;

    private OfficeMatters() {}

    /** The key of the unit of the paper that an office is of; empty where the office or the paper names none. */
    static Optional<String> find(String office, UnitTree tree) {
        Matcher of = OF.matcher(office);
        return of.matches()
                ? tree.find(of.group("unit")).or(() -> UnitMatters.find(of.group("unit"), tree))
                : Optional.empty();
    }

    /** The key of the unit that an office is of, which is taken up where the paper does not name it elsewhere. */
    static Optional<String> take(String office, UnitTree tree, PaperLine line) {
        Optional<String> known = find(office, tree);
        Matcher of = OF.matcher(office);
        if (known.isPresent() || !of.matches() || !names(of.group("unit"))) {
            return known;
        }
        String noun = FoldedWords.folded(of.group("noun"));
        boolean leads = !noun.endsWith("leder") || KINDS.keySet().stream().anyMatch(noun::startsWith);
        return leads ? Optional.of(tree.take(of.group("unit"), kind(noun), line)) : Optional.empty();
    }

    /** A seat without the unit that stands right behind its office: "Direktør, Børn og Unge". */
    static LeadershipSeat bare(LeadershipSeat seat) {
        Matcher of = OF.matcher(seat.office().map(Office::title).orElse(""));
        boolean behind = of.matches() && !of.group().contains(" for ");
        return behind ? seat.withOffice(Office.of(of.group("noun"))) : seat;
    }

    private static Optional<UnitKind> kind(String noun) {
        Optional<UnitKind> kind = KINDS.entrySet().stream()
                .filter(each -> noun.startsWith(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        return kind.or(() -> noun.endsWith("direktør") ? Optional.of(UnitKind.DIRECTORATE) : Optional.empty());
    }

    private static boolean names(String unit) {
        boolean name = FoldedWords.capital(unit) || UnitWords.name(unit) || AREA.matches(unit);
        return name && unit.length() <= LONGEST && !CLAUSE.find(unit) && !MUNICIPALITY.find(unit);
    }
}
