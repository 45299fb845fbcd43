package dk.sagsgang.examples.chart;

import dk.sagsgang.examples.chart.Drawing.Box;
import dk.sagsgang.examples.chart.Drawing.Key;
import dk.sagsgang.examples.chart.Drawing.Line;
import dk.sagsgang.examples.chart.Drawing.Link;
import dk.sagsgang.examples.chart.Drawing.Style;
import dk.sagsgang.examples.chart.Drawing.Weight;
import dk.sagsgang.examples.chart.Drawing.Words;
import dk.sagsgang.organisation.Change;
import dk.sagsgang.organisation.ChangeSet;
import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.OrganisationTree;
import dk.sagsgang.organisation.OrganisationUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The drawing of what changes between two organisation models (organisationsændring): the units of the new one, and those
 * of the former that are no more, each with a word for what happens to it.
 *
 * <p>Boards, leadership teams and running text are not drawn.
 */
public final class ChangeDrawing {

    private static final String FORMER = "f";
    private static final String PRESENT = "u";

    private final OrganisationModel before;
    private final OrganisationModel after;
    private final OrganisationTree formerTree;
    private final OrganisationTree presentTree;
    private final Locale locale;
    private final UnitText text;
    private final Map<String, Fate> fates = new HashMap<>();
    private final List<Box> boxes = new ArrayList<>();
    private final List<Link> possible = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    private ChangeDrawing(OrganisationModel before, OrganisationModel after, Locale locale) {
        this.before = before;
        this.after = after;
        this.formerTree = OrganisationTree.of(before);
        this.presentTree = OrganisationTree.of(after);
        this.locale = locale;
        this.text = new UnitText(locale);
    }

    /** The drawing of the change from one model to another with the words of a language, Danish or else English. */
    public static Drawing between(OrganisationModel before, OrganisationModel after, Locale locale) {
        return new ChangeDrawing(before, after, locale).draw();
    }

    private Drawing draw() {
        ChangeSet.between(before, after).changes().forEach(this::note);
        units(before.units(), formerTree, FORMER);
        units(after.units(), presentTree, PRESENT);
        Set<String> drawn = boxes.stream().map(Box::id).collect(Collectors.toSet());
        possible.stream()
                .filter(link -> drawn.contains(link.from()) && drawn.contains(link.to()))
                .filter(link -> !link.from().equals(link.to()))
                .forEach(links::add);
        String caption = before.title().isBlank()
                ? ChartWord.CHANGES.in(locale)
                : ChartWord.CHANGES.in(locale) + ", " + ChartWord.FORMER.in(locale) + ": " + before.title();
        return new Drawing(after.title(), caption, boxes, links, legend());
    }

    private void note(Change change) {
        if (change instanceof Change.Created created) {
            present(created.unit()).is(Style.COMING, "+ " + ChartWord.CREATED.in(locale));
        } else if (change instanceof Change.Closed closed) {
            former(closed.unit()).is(Style.GOING, "× " + ChartWord.CLOSED.in(locale));
        } else if (change instanceof Change.Merged merged) {
            merged.from().stream()
                    .filter(unit -> !merged.kept().contains(unit.key()))
                    .forEach(unit -> former(unit).is(Style.GOING, "× " + ChartWord.MERGES.in(locale)));
            present(merged.into()).is(Style.TAKING_OVER, "= " + ChartWord.MERGED.in(locale));
            merged.from().forEach(unit -> becomes(unit, merged.into()));
        } else if (change instanceof Change.Split split) {
            split(split);
        } else if (change instanceof Change.Replaced replaced) {
            former(replaced.before()).is(Style.GOING, "× " + ChartWord.REPLACED.in(locale));
            present(replaced.after()).is(Style.TAKING_OVER, "= " + ChartWord.REPLACES.in(locale));
            becomes(replaced.before(), replaced.after());
        } else if (change instanceof Change.Untraceable untraceable) {
            untraceable.before().forEach(unit -> former(unit).is(Style.GOING, "? " + ChartWord.UNTRACEABLE.in(locale)));
            untraceable
                    .after()
                    .forEach(unit -> present(unit).is(Style.CHANGED, "? " + ChartWord.UNTRACEABLE.in(locale)));
        } else {
            inside(change);
        }
    }

    private void split(Change.Split split) {
        boolean goesOn = split.into().stream()
                .anyMatch(unit -> unit.key().equals(split.from().key()));
        if (goesOn) {
            present(split.from()).is(Style.CHANGED, "÷ " + ChartWord.SPLITS.in(locale));
        } else {
            former(split.from()).is(Style.GOING, "÷ " + ChartWord.SPLITS.in(locale));
        }
        for (OrganisationUnit unit : split.into()) {
            if (!unit.key().equals(split.from().key())) {
                present(unit).is(Style.TAKING_OVER, "÷ " + ChartWord.SPLIT.in(locale));
                becomes(split.from(), unit);
            }
        }
    }

    /** Changes of a unit that goes on. */
    private void inside(Change change) {
        if (change instanceof Change.Renamed renamed) {
            fate(PRESENT + renamed.key())
                    .is(Style.CHANGED, "~ " + ChartWord.RENAMED.in(locale) + ": " + renamed.before());
        } else if (change instanceof Change.Moved moved) {
            fate(PRESENT + moved.key())
                    .is(
                            Style.CHANGED,
                            "→ " + ChartWord.MOVED_FROM.in(locale) + " " + parent(formerTree, moved.before()) + " "
                                    + ChartWord.MOVED_TO.in(locale) + " " + parent(presentTree, moved.after()));
            fate(PRESENT + moved.key()).movedFrom = Optional.of(moved.before());
        } else if (change instanceof Change.LeadershipChanged led) {
            fate(PRESENT + led.key())
                    .is(Style.CHANGED, "* " + ChartWord.LED.in(locale) + ": " + text.leaders(led.before()));
        } else if (change instanceof Change.Revised revised) {
            present(revised.after()).is(Style.CHANGED, "~ " + ChartWord.REVISED.in(locale));
        }
    }

    private String parent(OrganisationTree tree, String key) {
        return tree.find(key).map(UnitText::name).orElse(key.isBlank() ? ChartWord.TOP.in(locale) : key);
    }

    private void becomes(OrganisationUnit from, OrganisationUnit into) {
        if (!from.key().equals(into.key())) {
            boolean goesOn = presentTree.find(from.key()).isPresent();
            possible.add(new Link(
                    id(goesOn ? presentTree : formerTree, goesOn ? PRESENT : FORMER, from.key()),
                    id(presentTree, PRESENT, into.key()),
                    Line.BECOMES,
                    ChartWord.BECOMES.in(locale)));
        }
    }

    /** The boxes of the units of one model; of the former one, only those that are no more. */
    private void units(List<OrganisationUnit> units, OrganisationTree tree, String side) {
        for (int u = 0; u < units.size(); u++) {
            OrganisationUnit unit = units.get(u);
            Fate fate = fates.getOrDefault(side + unit.key(), new Fate());
            if (side.equals(FORMER) && fate.marks.isEmpty()) {
                continue;
            }
            List<Words> words = new ArrayList<>(text.kindAndName(unit));
            fate.marks.forEach(mark -> words.add(new Words(Weight.MARK, mark)));
            words.addAll(text.facts(unit, false));
            boxes.add(new Box(side + u, fate.style, words));
            OptionalInt parent = tree.position(unit.parent());
            if (parent.isPresent() && parent.getAsInt() != u) {
                possible.add(new Link(side + parent.getAsInt(), side + u, Line.COMMAND, ""));
            }
            String id = side + u;
            fate.movedFrom.ifPresent(former -> possible.add(new Link(
                    fates.containsKey(FORMER + former)
                            ? id(formerTree, FORMER, former)
                            : id(presentTree, PRESENT, former),
                    id,
                    Line.MOVED,
                    ChartWord.MOVES.in(locale))));
        }
    }

    private List<Key> legend() {
        Map<Style, Key> keys = new LinkedHashMap<>();
        keys.put(Style.COMING, new Key(Style.COMING, "+", ChartWord.CREATED.in(locale)));
        keys.put(
                Style.GOING,
                new Key(
                        Style.GOING,
                        "×",
                        String.join(
                                ", ",
                                ChartWord.CLOSED.in(locale),
                                ChartWord.MERGES.in(locale),
                                ChartWord.SPLITS.in(locale),
                                ChartWord.REPLACED.in(locale))));
        keys.put(Style.TAKING_OVER, new Key(Style.TAKING_OVER, "= ÷", ChartWord.TAKES_OVER.in(locale)));
        keys.put(Style.CHANGED, new Key(Style.CHANGED, "~ → *", ChartWord.CHANGED.in(locale)));
        keys.put(Style.SAME, new Key(Style.SAME, "", ChartWord.UNCHANGED.in(locale)));
        keys.keySet().retainAll(boxes.stream().map(Box::style).toList());
        List<Key> legend = new ArrayList<>(keys.values());
        if (links.stream().anyMatch(link -> link.line() == Line.COMMAND)) {
            legend.add(new Key(Style.SAME, "———", ChartWord.COMMAND.in(locale)));
        }
        return legend;
    }

    private Fate former(OrganisationUnit unit) {
        return fate(FORMER + unit.key());
    }

    private Fate present(OrganisationUnit unit) {
        return fate(PRESENT + unit.key());
    }

    private Fate fate(String sideAndKey) {
        return fates.computeIfAbsent(sideAndKey, key -> new Fate());
    }

    private static String id(OrganisationTree tree, String side, String key) {
        OptionalInt position = tree.position(key);
        return position.isPresent() ? side + position.getAsInt() : "";
    }

    /** What happens to a unit: the first change by which units come and go decides the colour. */
    private static final class Fate {

        private Style style = Style.SAME;
        private final List<String> marks = new ArrayList<>();
        private Optional<String> movedFrom = Optional.empty();

        void is(Style changed, String mark) {
            if (style == Style.SAME) {
                style = changed;
            }
            if (!marks.contains(mark)) {
                marks.add(mark);
            }
        }
    }
}
