package dk.sagsgang.exchange.paper.organisation;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.organisation.UnitReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The units of a model while its paper is read: each name once, with its place and what it stands below. */
final class UnitTree {

    private final Map<String, OrganisationUnit> units = new LinkedHashMap<>();
    private final Map<String, SourcePlace> found = new LinkedHashMap<>();

    /** The units by their keys, to be changed while reading. */
    Map<String, OrganisationUnit> units() {
        return units;
    }

    /** Where a unit was first named. */
    SourcePlace place(String key) {
        return found.getOrDefault(key, SourcePlace.of(0));
    }

    boolean knows(String name) {
        return units.containsKey(UnitWords.key(name));
    }

    /** The key of a unit, which is taken up where it is not known yet. */
    String take(String name, Optional<UnitKind> kind, PaperLine line) {
        String key = UnitWords.key(name);
        if (!units.containsKey(key)) {
            units.put(
                    key,
                    OrganisationUnit.builder()
                            .key(key)
                            .name(name)
                            .kind(kind.or(() -> UnitWords.kind(name)))
                            .build());
            found.put(key, line.place());
        }
        return key;
    }

    /** Puts a unit below another; a unit never stands below itself. */
    void below(String key, String parent) {
        for (String above = parent; !above.isEmpty(); above = parent(above)) {
            if (above.equals(key)) {
                return;
            }
        }
        units.computeIfPresent(key, (k, unit) -> unit.withParent(parent));
    }

    private String parent(String key) {
        OrganisationUnit unit = units.get(key);
        return unit == null ? "" : unit.parent();
    }

    /** Says what a unit came from. */
    void from(String key, List<String> names) {
        units.computeIfPresent(key, (k, unit) -> {
            List<UnitReference> before = new ArrayList<>(unit.predecessors());
            names.forEach(name -> before.add(UnitReference.builder().name(name).build()));
            return unit.withPredecessors(before);
        });
    }
}
