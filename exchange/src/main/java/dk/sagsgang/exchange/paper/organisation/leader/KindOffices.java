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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Offices that are named after the kind of unit that they lead: where a page speaks of "ni centerchefer" and names nine centres, each of
 * them has one.
 */
final class KindOffices {

    private static final QuickPattern OFFICE = QuickPattern.compile(
            "(?<![\\p{L}-])(?<number>" + StatedUnits.NUMBER
                    + ") (?<office>(?<noun>[Cc]enter|[Aa]fdeling|[Ss]ektion|[Tt]eam|[Ss]ekretariat)s?(?:chef|leder|direktør))(?:er|e)(?![\\p{L}-])");

    /** What was, or is of somebody else. */
    private static final QuickPattern NOT_NOW = QuickPattern.compile(
            "\\b(?:i dag|hidtil|tidligere|nuværende|dengang|i stedet for|nedlægges|nedlagt|siger|fortæller|udtaler)\\b");

    private static final int LONGEST = 600;

    private final UnitTree tree;
    private final Map<UnitKind, Map<String, Integer>> told = new LinkedHashMap<>();

    KindOffices(UnitTree tree) {
        this.tree = tree;
    }

    void take(String sentence) {
        if (sentence.length() > LONGEST || NOT_NOW.find(sentence)) {
            return;
        }
        Matcher office = OFFICE.matcher(sentence);
        while (office.find()) {
            String title = FoldedWords.folded(office.group("office"));
            int number = Count.of(office.group("number") + " " + title).value().orElse(0);
            UnitWords.singular(office.group("noun"))
                    .ifPresent(kind -> told.computeIfAbsent(kind, each -> new LinkedHashMap<>())
                            .put(title, number));
        }
    }

    /** Gives the office to the units of its kind, where they are as many and none of them has another leader. */
    void finish() {
        told.forEach((kind, titles) -> {
            List<OrganisationUnit> units = tree.units().values().stream()
                    .filter(unit -> unit.kind().equals(Optional.of(kind)))
                    .toList();
            boolean free = units.stream().allMatch(unit -> unit.leadership().isEmpty());
            titles.forEach((title, number) -> {
                if (free && titles.size() == 1 && number == units.size()) {
                    Leadership leader = Leadership.builder()
                            .role(LeadershipRole.ofTitle(title))
                            .office(Office.of(title))
                            .build();
                    units.forEach(unit -> tree.change(unit.key(), each -> each.withLeadership(List.of(leader))));
                }
            });
        });
    }
}
