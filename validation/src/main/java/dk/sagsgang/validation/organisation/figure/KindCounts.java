package dk.sagsgang.validation.organisation.figure;

import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.validation.organisation.facts.OrganisationFacts;
import dk.sagsgang.validation.organisation.facts.UnitFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How many units of each kind there are under a unit: right under it, and anywhere below it. All units are counted once
 * and bottom up, so that it takes time in proportion to the units however many numbers are asked for.
 */
final class KindCounts {

    /** The slot in which units of a kind are counted. */
    private static final List<UnitKind> SLOTS = UnitKind.words();

    /** Units whose kind is not told or not known, and units that end or turn into others: they may be counted or not. */
    private static final int ANY = SLOTS.size();

    /** Kinds whose units are of the kind before them too. */
    private static final Map<UnitKind, List<UnitKind>> NARROWER = Map.of(
            UnitKind.SECTION, List.of(UnitKind.EXECUTION_SECTION, UnitKind.AUTHORITY_SECTION),
            UnitKind.DEPARTMENT, List.of(UnitKind.SUBDEPARTMENT),
            UnitKind.STAFF, List.of(UnitKind.SECRETARIAT));

    /**
     * Kinds whose units may be called by the kind before them: "3 udførersektioner (centre)", or "fem afdelinger", of which
     * one is "Borgmesterkontoret".
     */
    private static final Map<UnitKind, List<UnitKind>> ALIKE = Map.ofEntries(
            Map.entry(UnitKind.EXECUTION_SECTION, List.of(UnitKind.SECTION, UnitKind.CENTRE)),
            Map.entry(UnitKind.AUTHORITY_SECTION, List.of(UnitKind.SECTION, UnitKind.CENTRE)),
            Map.entry(UnitKind.SECTION, List.of(UnitKind.CENTRE)),
            Map.entry(
                    UnitKind.CENTRE,
                    List.of(
                            UnitKind.SECTION,
                            UnitKind.EXECUTION_SECTION,
                            UnitKind.AUTHORITY_SECTION,
                            UnitKind.DEPARTMENT,
                            UnitKind.INSTITUTION)),
            Map.entry(UnitKind.DEPARTMENT, List.of(UnitKind.CENTRE, UnitKind.AREA, UnitKind.OFFICE)),
            Map.entry(UnitKind.SUBDEPARTMENT, List.of(UnitKind.CENTRE, UnitKind.AREA, UnitKind.OFFICE)),
            Map.entry(UnitKind.AREA, List.of(UnitKind.ADMINISTRATION, UnitKind.DIRECTORATE)),
            Map.entry(UnitKind.ADMINISTRATION, List.of(UnitKind.AREA, UnitKind.DIRECTORATE)),
            Map.entry(UnitKind.DIRECTORATE, List.of(UnitKind.AREA, UnitKind.ADMINISTRATION)),
            Map.entry(UnitKind.SECRETARIAT, List.of(UnitKind.STAFF, UnitKind.OFFICE)),
            Map.entry(UnitKind.OFFICE, List.of(UnitKind.STAFF, UnitKind.SECRETARIAT)),
            Map.entry(UnitKind.UNIT, UnitKind.words()));

    private final int model;
    private final int[][] right;
    private final int[][] below;

    KindCounts(OrganisationFacts facts) {
        List<UnitFacts> units = facts.units();
        model = units.size();
        right = new int[model + 1][ANY + 1];
        below = new int[model + 1][ANY + 1];
        for (UnitFacts unit : units) {
            int kind = kind(unit);
            below[unit.index()][kind]++;
            below[model][kind]++;
            if (unit.parent().isPresent()) {
                right[unit.parent().get().index()][kind]++;
            } else {
                // What stands right under the model is right under its tops, or is one of them.
                right[model][kind]++;
            }
        }
        List<UnitFacts> downwards = downwards(units);
        for (int u = downwards.size() - 1; u >= 0; u--) {
            UnitFacts unit = downwards.get(u);
            unit.parent().ifPresent(parent -> add(below[unit.index()], below[parent.index()]));
            if (unit.parent().isEmpty()) {
                add(right[unit.index()], right[model]);
            }
        }
        for (UnitFacts unit : units) {
            below[unit.index()][kind(unit)]--;
        }
    }

    /** Whether a number of units of a kind can be meant, counting right under a unit or all below it. */
    boolean canMean(Optional<UnitFacts> under, UnitKind kind, int number) {
        int at = under.map(UnitFacts::index).orElse(model);
        return canMean(right[at], kind, number)
                || canMean(below[at], kind, number)
                || (under.isPresent() && below(under, kind) == 0 && allUnder(right[at], number));
    }

    /**
     * Whether a number of several units may be all that are right under a unit, whatever they are called: "fem teams" are a
     * secretariat, an office and three others.
     */
    private static boolean allUnder(int[] counted, int number) {
        int all = IntStream.of(counted).sum();
        return number > 1 && number <= all && number >= all - counted[ANY];
    }

    /** How many units of a kind there are anywhere below a unit, those of narrower kinds among them. */
    int below(Optional<UnitFacts> under, UnitKind kind) {
        int[] counted = below[under.map(UnitFacts::index).orElse(model)];
        return sure(counted, kind);
    }

    private static int sure(int[] counted, UnitKind kind) {
        return counted[slot(kind)]
                + narrower(kind).stream()
                        .mapToInt(narrow -> counted[slot(narrow)])
                        .sum();
    }

    private static boolean canMean(int[] counted, UnitKind kind, int number) {
        if (number == 0) {
            return sure(counted, kind) == 0;
        }
        int open = open(counted, kind);
        List<UnitKind> narrower = narrower(kind);
        // "3 sektioner" may be all sections, or only the providing ones beside an authority.
        for (int some = 0; some < 1 << narrower.size(); some++) {
            int sure = counted[slot(kind)];
            for (int n = 0; n < narrower.size(); n++) {
                sure += (some >> n & 1) == 1 ? counted[slot(narrower.get(n))] : 0;
            }
            if (number >= sure && number <= sure + open) {
                return true;
            }
        }
        return false;
    }

    private static int open(int[] counted, UnitKind kind) {
        return counted[ANY]
                + ALIKE.getOrDefault(kind, List.of()).stream()
                        .filter(like -> !like.equals(kind))
                        .mapToInt(like -> counted[slot(like)])
                        .sum();
    }

    private static List<UnitKind> narrower(UnitKind kind) {
        return NARROWER.getOrDefault(kind, List.of());
    }

    private static int kind(UnitFacts unit) {
        return unit.passing() && !unit.across()
                ? ANY
                : unit.unit().kind().map(KindCounts::slot).orElse(ANY);
    }

    private static int slot(UnitKind kind) {
        int slot = SLOTS.indexOf(kind);
        return slot < 0 ? ANY : slot;
    }

    private static void add(int[] counted, int[] to) {
        for (int k = 0; k < counted.length; k++) {
            to[k] += counted[k];
        }
    }

    /** The units that stand in no circle and below none, each after the one it belongs to. */
    private static List<UnitFacts> downwards(List<UnitFacts> units) {
        List<UnitFacts> ordered = new ArrayList<>(units.size());
        for (UnitFacts unit : units) {
            if (unit.parent().isEmpty()) {
                ordered.add(unit);
            }
        }
        for (int u = 0; u < ordered.size(); u++) {
            ordered.addAll(ordered.get(u).children());
        }
        return ordered;
    }
}
