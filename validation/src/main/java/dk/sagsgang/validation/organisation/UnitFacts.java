package dk.sagsgang.validation.organisation;

import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.UnitFunction;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.report.Argument;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.time.Term;
import dk.sagsgang.validation.rule.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A unit of an organisation model as rules look at it, with its place, its parent and the units right under it. */
final class UnitFacts {

    private final OrganisationUnit unit;
    private final int index;
    private final boolean closed;
    private final List<UnitFacts> children = new ArrayList<>(0);
    private @Nullable UnitFacts parent;

    UnitFacts(OrganisationUnit unit, int index, boolean closed) {
        this.unit = unit;
        this.index = index;
        this.closed = closed;
    }

    /** Takes another under it, while the facts of the model are made. */
    void adopt(UnitFacts child) {
        child.parent = this;
        children.add(child);
    }

    OrganisationUnit unit() {
        return unit;
    }

    /** Where it stands among the units of the model, counted from 0. */
    int index() {
        return index;
    }

    Place place() {
        return Place.ROOT.at("units", index);
    }

    /** The unit that it belongs to; in a cycle that is itself or one below it. */
    Optional<UnitFacts> parent() {
        return Optional.ofNullable(parent);
    }

    /** The units that name it as their parent, in the order of the model. */
    List<UnitFacts> children() {
        return Collections.unmodifiableList(children);
    }

    /** Whether it surely ended before the model begins. */
    boolean closed() {
        return closed;
    }

    boolean is(UnitKind kind) {
        return unit.kind().filter(kind::equals).isPresent();
    }

    boolean does(UnitFunction function) {
        return unit.functions().contains(function);
    }

    /** Whether it is of people from other units: a project organisation, or a unit that spans others. */
    boolean across() {
        return is(UnitKind.PROJECT_ORGANISATION) || !unit.spans().isEmpty();
    }

    /** Its last day, where the document names one. */
    Optional<ImpreciseDate> end() {
        return unit.validity().flatMap(Term::end);
    }

    /** Its name in a message, or its key where it has none. */
    Argument called(String argument) {
        return unit.name().isBlank() ? Argument.identifier(argument, unit.key()) : Argument.body(argument, unit.name());
    }
}
