package dk.sagsgang.validation.organisation;

import dk.sagsgang.identifier.MunicipalityCode;
import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.OrganisationTree;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.time.Term;
import dk.sagsgang.validation.rule.Context;
import dk.sagsgang.validation.rule.DocumentFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** An organisation model as rules look at it: all its units with their places, and the tree that they make. */
final class OrganisationFacts implements DocumentFacts {

    private final OrganisationModel model;
    private final Context context;
    private final OrganisationTree tree;
    private final List<UnitFacts> units;

    OrganisationFacts(OrganisationModel model, Context context) {
        this.model = model;
        this.context = context;
        this.tree = OrganisationTree.of(model);
        this.units = units(model.units(), tree, beginning(model));
    }

    OrganisationModel model() {
        return model;
    }

    /** Cycles, orphans and depths of the units. */
    OrganisationTree tree() {
        return tree;
    }

    /** All units, in the order of the model. */
    List<UnitFacts> units() {
        return units;
    }

    /** The first unit with this key; none for a blank one. */
    Optional<UnitFacts> unit(String key) {
        OptionalInt position = tree.position(key);
        return position.isPresent() ? Optional.of(units.get(position.getAsInt())) : Optional.empty();
    }

    /** Whether a reference by key points at nothing; a blank one is no reference. */
    boolean dangling(String key) {
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

    private static List<UnitFacts> units(
            List<OrganisationUnit> units, OrganisationTree tree, Optional<LocalDate> beginning) {
        List<UnitFacts> facts = new ArrayList<>(units.size());
        for (int u = 0; u < units.size(); u++) {
            facts.add(new UnitFacts(units.get(u), u, closed(units.get(u), beginning)));
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
}
