package dk.sagsgang.validation.organisation;

import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.UnitFunction;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.quantity.Amount;
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
    private final boolean passing;
    private final List<UnitFacts> children = new ArrayList<>(0);
    private @Nullable UnitFacts parent;

    UnitFacts(OrganisationUnit unit, int index, boolean closed, boolean passing) {
        this.unit = unit;
        this.index = index;
        this.closed = closed;
        this.passing = passing;
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

    /** Whether it has ended, ends before the model does or turns into others: it may stand beside what comes of it. */
    boolean passing() {
        return passing;
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

    /** Whether it is a section of any kind. */
    boolean section() {
        return is(UnitKind.SECTION) || is(UnitKind.EXECUTION_SECTION) || is(UnitKind.AUTHORITY_SECTION);
    }

    /** Whether both may exist at the same time: surely not where one ends before the model or the other begins. */
    boolean mayMeet(UnitFacts other) {
        return !closed && !other.closed && !surelyBefore(other) && !other.surelyBefore(this);
    }

    private boolean surelyBefore(UnitFacts other) {
        return end().isPresent()
                && other.begin().isPresent()
                && end().get().surelyBefore(other.begin().get());
    }

    /** Whether two amounts are in one currency; one whose currency is not printed is in that of the other. */
    static boolean sameCurrency(Optional<Amount> left, Optional<Amount> right) {
        String ours = left.map(Amount::currency).orElse("");
        String theirs = right.map(Amount::currency).orElse("");
        return ours.isEmpty() || theirs.isEmpty() || ours.equals(theirs);
    }

    /** Its last day, where the document names one. */
    Optional<ImpreciseDate> end() {
        return unit.validity().flatMap(Term::end);
    }

    /** Its first day, where the document names one. */
    Optional<ImpreciseDate> begin() {
        return unit.validity().flatMap(Term::begin);
    }

    /** Whether the document names its first or its last day. */
    boolean dated() {
        return unit.validity().isPresent();
    }

    /** Whether it ends before it begins: then no other unit can be held against it. */
    boolean reversed() {
        return unit.validity().filter(Term::endsBeforeItBegins).isPresent();
    }

    /**
     * The nearest unit above it that has dates: an undated one is there as long as the one that it belongs to. None in a
     * cycle without dates.
     */
    Optional<UnitFacts> datedAbove() {
        UnitFacts above = parent;
        UnitFacts slow = parent;
        for (boolean step = false; above != null && !above.dated(); step = !step) {
            above = above.parent;
            slow = step && slow != null ? slow.parent : slow;
            if (above != null && above == slow) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(above);
    }

    /** Its name in a message, or its key where it has none. */
    Argument called(String argument) {
        return unit.name().isBlank() ? Argument.identifier(argument, unit.key()) : Argument.body(argument, unit.name());
    }
}
