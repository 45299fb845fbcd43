package dk.sagsgang.exchange.paper.organisation.unit;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.StatedCount;
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
import java.util.regex.Matcher;

/** The units of a model while its paper is read: each name once, with its place and what it stands below. */
public final class UnitTree {

    private static final QuickPattern OF_MUNICIPALITY =
            QuickPattern.compile(" i \\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)? [Kk]ommune$");

    private static final int LONGEST_NAME = 120;

    private static final int SHORTEST_STEM = 5;

    private final Map<String, OrganisationUnit> units = new LinkedHashMap<>();
    private final Map<String, SourcePlace> found = new LinkedHashMap<>();
    private final Deque<Optional<UnitKind>> announced = new ArrayDeque<>();
    private final List<StatedCount> counts = new ArrayList<>();
    private final Map<String, Integer> keys = new LinkedHashMap<>();
    private final Map<String, String> printed = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    /** The units by their keys, to be changed while reading. */
    public Map<String, OrganisationUnit> units() {
        return units;
    }

    /** Where a unit was first named. */
    public SourcePlace place(String key) {
        return found.getOrDefault(key, SourcePlace.of(0));
    }

    public boolean knows(String name) {
        return find(name).isPresent();
    }

    /** The key of the unit that goes by a name, or by a short name. */
    public Optional<String> find(String name) {
        String bare = bare(name);
        String folded = UnitWords.folded(UnitNouns.before(bare)
                .map(noun -> bare.substring(noun.length() + 1))
                .orElse(bare));
        String key = names.get(folded);
        if (key == null && folded.startsWith("den nye ")) {
            key = names.get(folded.substring("den nye ".length()));
        }
        return Optional.ofNullable(key);
    }

    /** The key of a unit, which is taken up where it is not known yet. */
    public String take(String name, Optional<UnitKind> kind, PaperLine line) {
        Optional<String> noun = UnitNouns.before(name);
        if (noun.isPresent()) {
            return take(name.substring(noun.get().length() + 1), kind.or(() -> UnitNouns.one(noun.get())), line);
        }
        Optional<String> found = find(name);
        found.ifPresent(key -> change(key, unit -> whole(unit.name(), name) ? unit.withName(name) : unit));
        return found.map(key -> known(key, kind)).orElseGet(() -> added(name, kind, line));
    }

    /** The key of a unit in a list of what stands below another; "Administration" may stand below each of several. */
    public String takeBelow(String parent, String name, Optional<UnitKind> kind, PaperLine line) {
        Optional<String> noun = UnitNouns.before(name);
        if (noun.isPresent()) {
            return takeBelow(
                    parent, name.substring(noun.get().length() + 1), kind.or(() -> UnitNouns.one(noun.get())), line);
        }
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

    /** Whether a name is printed whole where a list had cut it: "Fritid- og Landdistrikt" is "Fritid og Landdistrikt". */
    private static boolean whole(String known, String name) {
        return known.contains("- ")
                && !name.contains("- ")
                && UnitWords.folded(known).equals(UnitWords.folded(name));
    }

    private String known(String key, Optional<UnitKind> kind) {
        units.computeIfPresent(key, (k, unit) -> unit.kind().isPresent() ? unit : unit.withKind(kind));
        return key;
    }

    private String added(String printed, Optional<UnitKind> kind, PaperLine line) {
        String name = bare(printed);
        String first = UnitWords.key(name);
        int times = keys.merge(first, 1, Integer::sum);
        String key = times == 1 && !units.containsKey(first) ? first : first + "-" + times;
        while (units.containsKey(key)) {
            key = key + "-";
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
        this.printed.putIfAbsent(FoldedWords.folded(name), key);
        return key;
    }

    /** "Sundhedsafdelingen i Lunde Kommune" goes by the name before it. */
    private static String bare(String name) {
        Matcher of = OF_MUNICIPALITY.matcher(name);
        return of.find() && of.start() > 0 ? name.substring(0, of.start()) : name;
    }

    /** Whether a word for several units tells more than that they are some: "enheder" is said of units of every kind. */
    private static boolean telling(UnitKind kind) {
        return !kind.equals(UnitKind.UNIT) && !kind.equals(UnitKind.AREA);
    }

    /** The key of the unit with whose name a text begins, as printed. */
    public Optional<String> beginning(String text) {
        int noun = UnitNouns.before(text).map(each -> each.length() + 1).orElse(0);
        String folded = FoldedWords.folded(text.substring(noun, Math.min(text.length(), noun + LONGEST_NAME)));
        for (int end = folded.length(); end > 0; end = folded.lastIndexOf(' ', end - 1)) {
            String words = folded.substring(0, end);
            String key = printed.get(words.endsWith(",") ? words.substring(0, end - 1) : words);
            if (key != null) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }

    /** The unit whose name is a word with some definite ending: "visitation" is "Visitationen". */
    public Optional<String> named(String stem) {
        if (stem.length() < SHORTEST_STEM) {
            return Optional.empty();
        }
        for (String ending : List.of("", "en", "et", "n", "t")) {
            String key = names.get(UnitWords.folded(stem + ending));
            if (key != null) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }

    /** The keys of the units of each kind. */
    public Map<UnitKind, List<String>> kinds() {
        Map<UnitKind, List<String>> kinds = new LinkedHashMap<>();
        units.values()
                .forEach(unit -> unit.kind()
                        .ifPresent(kind -> kinds.computeIfAbsent(kind, one -> new ArrayList<>())
                                .add(unit.key())));
        return kinds;
    }

    /** Says more of a unit. */
    public void change(String key, UnaryOperator<OrganisationUnit> more) {
        units.computeIfPresent(key, (k, unit) -> more.apply(unit));
    }

    /** Forgets a unit that turned out to be none. */
    public void forget(String key) {
        units.remove(key);
        names.values().removeIf(key::equals);
        printed.values().removeIf(key::equals);
    }

    /** A short name by which the unit goes as well. */
    public void shortName(String key, String shortName) {
        if (!shortName.isEmpty()) {
            change(key, unit -> unit.withShortName(shortName));
            names.putIfAbsent(UnitWords.folded(shortName), key);
        }
    }

    /** Puts a unit below another; a unit never stands below itself. */
    public void below(String key, String parent) {
        for (String above = parent; !above.isEmpty(); above = parent(above)) {
            if (above.equals(key)) {
                return;
            }
        }
        change(key, unit -> unit.withParent(parent));
    }

    /** The key of what a unit stands below; empty for one at the top. */
    public String parent(String key) {
        OrganisationUnit unit = units.get(key);
        return unit == null ? "" : unit.parent();
    }

    /** Says what a unit came from. */
    public void from(String key, List<String> before) {
        change(key, unit -> {
            List<UnitReference> all = new ArrayList<>(unit.predecessors());
            before.forEach(name -> all.add(UnitReference.builder().name(name).build()));
            return unit.withPredecessors(all);
        });
    }

    /** What else is counted that stands below units. */
    public List<StatedCount> counts() {
        return counts;
    }

    /** Kinds that a number of units was told of, for those whose names follow in sentences. */
    public void announce(List<Optional<UnitKind>> kinds) {
        announced.clear();
        announced.addAll(kinds);
    }

    /** Gives a unit at the top, whose name tells no kind, the next of the kinds that were told. */
    public void announcedKind(String key) {
        OrganisationUnit unit = units.get(key);
        if (unit != null && !announced.isEmpty() && unit.parent().isEmpty()) {
            Optional<UnitKind> next = announced.poll();
            if (unit.kind().isEmpty()) {
                change(key, each -> each.withKind(next));
            }
        }
    }
}
