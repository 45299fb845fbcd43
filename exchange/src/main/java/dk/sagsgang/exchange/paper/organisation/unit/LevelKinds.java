package dk.sagsgang.exchange.paper.organisation.unit;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.StatedCount;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.quantity.Count;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/** The kind of the units at the bottom of the tree whose names tell none: the one that the text calls each of them by, "hver afdeling". */
public final class LevelKinds {

    private static final QuickPattern EACH = QuickPattern.compile(
            "(?<![\\p{L}-])[Hh]vert? (?<noun>\\p{L}{4,30}) (?:ledes af|har|får) (?:en|sin)(?: egen)? \\p{L}*(?:chef|leder|direktør)(?![\\p{L}-])");

    private static final int LONGEST = 900;

    /** No page has more units of a kind beside one another. */
    private static final int MOST = 30;

    private final UnitTree tree;
    private final Set<UnitKind> told = new LinkedHashSet<>();

    public LevelKinds(UnitTree tree) {
        this.tree = tree;
    }

    /** Remembers what a sentence says of each unit of a kind. */
    public void take(String sentence) {
        Matcher each = EACH.matcher(sentence.length() > LONGEST ? "" : sentence);
        while (each.find()) {
            UnitWords.singular(each.group("noun")).ifPresent(told::add);
        }
    }

    /** Gives the kind to the units of no kind whose number the text states, and to those below others that it calls so. */
    public void finish(List<StatedCount> counts) {
        Set<UnitKind> stated = new HashSet<>();
        counts.forEach(count -> count.kind().ifPresent(stated::add));
        counts.forEach(count -> counted(count, stated));
        List<OrganisationUnit> bare = tree.units().values().stream()
                .filter(unit -> unit.kind().isEmpty() && !unit.parent().isEmpty() && !above(unit.key()))
                .toList();
        Set<String> parents = new LinkedHashSet<>();
        bare.forEach(unit -> parents.add(unit.parent()));
        List<UnitKind> fitting = told.stream()
                .filter(kind -> parents.stream().noneMatch(key -> ofKind(key, kind)))
                .filter(kind -> tree.units().values().stream()
                        .filter(unit -> unit.kind().equals(Optional.of(kind)))
                        .allMatch(unit -> parents.contains(unit.parent())))
                .toList();
        if (fitting.size() == 1) {
            bare.forEach(unit -> tree.change(unit.key(), each -> each.withKind(fitting.get(0))));
        }
    }

    /** "med fire afdelinger": of the units below the one that it is said of just as many have no kind, and none is of that one. */
    private void counted(StatedCount count, Set<UnitKind> stated) {
        int number = count.count().flatMap(Count::value).orElse(0);
        boolean known =
                tree.units().values().stream().anyMatch(unit -> unit.kind().equals(count.kind()));
        if (number < 2
                || number > MOST
                || known
                || count.kind()
                        .filter(kind -> !kind.equals(UnitKind.INSTITUTION))
                        .isEmpty()) {
            return;
        }
        Map<String, List<OrganisationUnit>> beside = new LinkedHashMap<>();
        tree.units().values().stream()
                .filter(unit -> unit.kind().isEmpty())
                .forEach(unit -> beside.computeIfAbsent(unit.parent(), key -> new ArrayList<>())
                        .add(unit));
        boolean top = tree.parent(count.unit()).isEmpty();
        // Beside units of kinds that nobody counted, those of no kind may be anything.
        boolean all = tree.units().values().stream()
                .filter(unit -> unit.parent().isEmpty())
                .allMatch(unit -> unit.kind().map(stated::contains).orElse(true));
        for (String parent : top && all ? List.of(count.unit(), "") : List.of(count.unit())) {
            List<OrganisationUnit> those = beside.getOrDefault(parent, List.of());
            if (those.size() == number) {
                those.forEach(unit -> tree.change(unit.key(), each -> each.withKind(count.kind())));
                return;
            }
        }
    }

    private boolean above(String key) {
        return tree.units().values().stream().anyMatch(unit -> unit.parent().equals(key));
    }

    private boolean ofKind(String key, UnitKind kind) {
        OrganisationUnit unit = tree.units().get(key);
        return unit != null && unit.kind().equals(Optional.of(kind));
    }
}
