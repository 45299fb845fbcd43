package dk.sagsgang.validation.organisation.facts;

import dk.sagsgang.identifier.MunicipalityCode;
import dk.sagsgang.internal.NormalText;
import dk.sagsgang.organisation.ModelState;
import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.OrganisationTree;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.UnitReference;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.time.Term;
import dk.sagsgang.validation.engine.DocumentFacts;
import dk.sagsgang.validation.rule.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** An organisation model as rules look at it: all its units with their places, and the tree that they make. */
public final class OrganisationFacts implements DocumentFacts {

    private final OrganisationModel model;
    private final Context context;
    private final OrganisationTree tree;
    private final List<UnitFacts> units;
    private final List<UnitFacts> tops;
    private @Nullable Map<String, UnitFacts> byName;

    public OrganisationFacts(OrganisationModel model, Context context) {
        this.model = model;
        this.context = context;
        this.tree = OrganisationTree.of(model);
        this.units = units(model, tree);
        this.tops = units.stream()
                .filter(unit -> unit.unit().parent().isBlank() && !unit.passing() && !unit.across())
                .toList();
    }

    public OrganisationModel model() {
        return model;
    }

    /** Cycles, orphans and depths of the units. */
    public OrganisationTree tree() {
        return tree;
    }

    /** All units, in the order of the model. */
    public List<UnitFacts> units() {
        return units;
    }

    /** The first unit with this key; none for a blank one. */
    public Optional<UnitFacts> unit(String key) {
        OptionalInt position = tree.position(key);
        return position.isPresent() ? Optional.of(units.get(position.getAsInt())) : Optional.empty();
    }

    /** The unit that a reference points at, by its key or else by its name. */
    public Optional<UnitFacts> meant(UnitReference reference) {
        if (!reference.key().isBlank()) {
            return unit(reference.key());
        }
        Map<String, UnitFacts> names = byName;
        if (names == null) {
            names = new HashMap<>();
            for (UnitFacts unit : units) {
                names.putIfAbsent(folded(unit.unit().name()), unit);
            }
            byName = names;
        }
        return Optional.ofNullable(names.get(folded(reference.name()))).filter(unit -> reference.pointsAt(unit.unit()));
    }

    /** The unit at the top, where there is one only. */
    public Optional<UnitFacts> onlyTop() {
        return tops.size() == 1 ? Optional.of(tops.get(0)) : Optional.empty();
    }

    /** The units that belong to none and are neither across others nor to end. */
    public List<UnitFacts> tops() {
        return tops;
    }

    public boolean in(ModelState state) {
        return model.state().filter(state::equals).isPresent();
    }

    /** A name as names are compared: without letter case and with single spaces. */
    public static String folded(String name) {
        return NormalText.of(name).toLowerCase(Locale.ROOT);
    }

    /** Whether a reference by key points at nothing; a blank one is no reference. */
    public boolean dangling(String key) {
        return !key.isBlank() && tree.position(key).isEmpty();
    }

    /** The day that the model is surely not older than: the first on which it is in force, or the one of the paper. */
    @Override
    public Optional<LocalDate> day() {
        return beginning(model);
    }

    @Override
    public Optional<MunicipalityCode> municipality() {
        return context.municipality(model.municipality(), day());
    }

    private static Optional<LocalDate> beginning(OrganisationModel model) {
        return model.validity()
                .flatMap(Term::begin)
                .flatMap(ImpreciseDate::earliest)
                .or(() -> model.dated().flatMap(ImpreciseDate::earliest));
    }

    private static List<UnitFacts> units(OrganisationModel model, OrganisationTree tree) {
        Optional<LocalDate> beginning = beginning(model);
        Optional<ImpreciseDate> last = model.validity().flatMap(Term::end);
        List<UnitFacts> facts = new ArrayList<>(model.units().size());
        for (OrganisationUnit unit : model.units()) {
            boolean closed = closed(unit, beginning);
            facts.add(new UnitFacts(unit, facts.size(), closed, closed || passing(unit, last)));
        }
        for (UnitFacts unit : facts) {
            tree.position(unit.unit().parent())
                    .ifPresent(parent -> facts.get(parent).adopt(unit));
        }
        return List.copyOf(facts);
    }

    /** Whether a unit surely ended before the model begins, and stands in it only for what came of it. */
    private static boolean closed(OrganisationUnit unit, Optional<LocalDate> beginning) {
        Optional<LocalDate> end = unit.validity().flatMap(Term::end).flatMap(ImpreciseDate::latest);
        return end.isPresent() && beginning.isPresent() && end.get().isBefore(beginning.get());
    }

    private static boolean passing(OrganisationUnit unit, Optional<ImpreciseDate> last) {
        Optional<ImpreciseDate> end = unit.validity().flatMap(Term::end);
        boolean ends = end.isPresent() && (last.isEmpty() || end.get().surelyBefore(last.get()));
        return ends || !unit.successors().isEmpty();
    }
}
