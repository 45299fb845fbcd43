package dk.sagsgang.exchange.paper.organisation;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.organisation.UnitReference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The units of a model while its paper is read: each name once, with its place and what it stands below. */
final class UnitTree {

    private final Map<String, OrganisationUnit> units = new LinkedHashMap<>();
    private final Map<String, SourcePlace> found = new LinkedHashMap<>();
    private final Deque<Optional<UnitKind>> announced = new ArrayDeque<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    /** The units by their keys, to be changed while reading. */
    Map<String, OrganisationUnit> units() {
        return units;
    }

    /** Where a unit was first named. */
    SourcePlace place(String key) {
        return found.getOrDefault(key, SourcePlace.of(0));
    }

    boolean knows(String name) {
        return find(name).isPresent();
    }

    /** The key of the unit that goes by a name, or by a short name. */
    Optional<String> find(String name) {
        String folded = UnitWords.folded(name);
        String key = names.get(folded);
        if (key == null && folded.startsWith("den nye ")) {
            key = names.get(folded.substring("den nye ".length()));
        }
        return Optional.ofNullable(key);
    }

    /** The key of a unit, which is taken up where it is not known yet. */
    String take(String name, Optional<UnitKind> kind, PaperLine line) {
        return find(name).map(key -> known(key, kind)).orElseGet(() -> added(name, kind, line));
    }

    /** The key of a unit in a list of what stands below another; "Administration" may stand below each of several. */
    String takeBelow(String parent, String name, Optional<UnitKind> kind, PaperLine line) {
        Optional<String> known = find(name).filter(key -> !key.equals(parent));
        boolean another = known.isPresent()
                && !parent.isEmpty()
                && !parent(known.get()).isEmpty()
                && !parent(known.get()).equals(parent)
                && name.indexOf(' ') < 0;
        String key = known.isEmpty() || another ? added(name, kind, line) : known(known.get(), kind);
        if (!parent.isEmpty() && parent(key).isEmpty()) {
            below(key, parent);
        }
        return key;
    }

    private String known(String key, Optional<UnitKind> kind) {
        units.computeIfPresent(key, (k, unit) -> unit.kind().isPresent() ? unit : unit.withKind(kind));
        return key;
    }

    private String added(String name, Optional<UnitKind> kind, PaperLine line) {
        String first = UnitWords.key(name);
        String key = first;
        for (int i = 2; units.containsKey(key); i++) {
            key = first + "-" + i;
        }
        units.put(
                key,
                OrganisationUnit.builder()
                        .key(key)
                        .name(name)
                        .kind(kind.filter(UnitTree::telling)
                                .or(() -> UnitWords.kind(name))
                                .or(() -> kind))
                        .build());
        found.put(key, line.place());
        names.putIfAbsent(UnitWords.folded(name), key);
        return key;
    }

    /** Whether a word for several units tells more than that they are some: "enheder" is said of units of every kind. */
    private static boolean telling(UnitKind kind) {
        return !kind.equals(UnitKind.UNIT) && !kind.equals(UnitKind.AREA);
    }

    /** Says more of a unit. */
    void change(String key, UnaryOperator<OrganisationUnit> more) {
        units.computeIfPresent(key, (k, unit) -> more.apply(unit));
    }

    /** A short name by which the unit goes as well. */
    void shortName(String key, String shortName) {
        if (!shortName.isEmpty()) {
            change(key, unit -> unit.withShortName(shortName));
            names.putIfAbsent(UnitWords.folded(shortName), key);
        }
    }

    /** Puts a unit below another; a unit never stands below itself. */
    void below(String key, String parent) {
        for (String above = parent; !above.isEmpty(); above = parent(above)) {
            if (above.equals(key)) {
                return;
            }
        }
        change(key, unit -> unit.withParent(parent));
    }

    /** The key of what a unit stands below; empty for one at the top. */
    String parent(String key) {
        OrganisationUnit unit = units.get(key);
        return unit == null ? "" : unit.parent();
    }

    /** Says what a unit came from. */
    void from(String key, List<String> before) {
        change(key, unit -> {
            List<UnitReference> all = new ArrayList<>(unit.predecessors());
            before.forEach(name -> all.add(UnitReference.builder().name(name).build()));
            return unit.withPredecessors(all);
        });
    }

    /** Kinds that a number of units was told of, for those whose names follow in sentences. */
    void announce(List<Optional<UnitKind>> kinds) {
        announced.clear();
        announced.addAll(kinds);
    }

    /** Gives a unit at the top, whose name tells no kind, the next of the kinds that were told. */
    void announcedKind(String key) {
        OrganisationUnit unit = units.get(key);
        if (unit != null && !announced.isEmpty() && unit.parent().isEmpty()) {
            Optional<UnitKind> next = announced.poll();
            if (unit.kind().isEmpty()) {
                change(key, each -> each.withKind(next));
            }
        }
    }

    /** The last unit of a kind that was named. */
    Optional<String> last(UnitKind kind) {
        String last = "";
        for (OrganisationUnit unit : units.values()) {
            last = unit.kind().equals(Optional.of(kind)) ? unit.key() : last;
        }
        return last.isEmpty() ? Optional.empty() : Optional.of(last);
    }
}
