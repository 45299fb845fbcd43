package dk.sagsgang.validation.organisation.facts;

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
public final class UnitFacts {

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

    public OrganisationUnit unit() {
        return unit;
    }

    /** Where it stands among the units of the model, counted from 0. */
    public int index() {
        return index;
    }

    public Place place() {
        return Place.ROOT.at("units", index);
    }

    /** The unit that it belongs to; in a cycle that is itself or one below it. */
    public Optional<UnitFacts> parent() {
        return Optional.ofNullable(parent);
    }

    /** The units that name it as their parent, in the order of the model. */
    public List<UnitFacts> children() {
        return Collections.unmodifiableList(children);
    }

    /** Whether it surely ended before the model begins. */
    public boolean closed() {
        return closed;
    }

    /** Whether it has ended, ends before the model does or turns into others: it may stand beside what comes of it. */
    public boolean passing() {
        return passing;
    }

    public boolean is(UnitKind kind) {
        return unit.kind().filter(kind::equals).isPresent();
    }

    public boolean does(UnitFunction function) {
        return unit.functions().contains(function);
    }

    /** Whether it is of people from other units: a project organisation, or a unit that spans others. */
    public boolean across() {
        return is(UnitKind.PROJECT_ORGANISATION) || !unit.spans().isEmpty();
    }

    /** Whether it is a section of any kind. */
    public boolean section() {
        return is(UnitKind.SECTION) || is(UnitKind.EXECUTION_SECTION) || is(UnitKind.AUTHORITY_SECTION);
    }

    /** Whether both may exist at the same time: surely not where one ends before the model or the other begins. */
    public boolean mayMeet(UnitFacts other) {
        return !closed && !other.closed && !surelyBefore(other) && !other.surelyBefore(this);
    }

    private boolean surelyBefore(UnitFacts other) {
        return end().isPresent()
                && other.begin().isPresent()
                && end().get().surelyBefore(other.begin().get());
    }

    /** Whether two amounts are in one currency; one whose currency is not printed is in that of the other. */
    public static boolean sameCurrency(Optional<Amount> left, Optional<Amount> right) {
        String ours = left.map(Amount::currency).orElse("");
        String theirs = right.map(Amount::currency).orElse("");
        return ours.isEmpty() || theirs.isEmpty() || ours.equals(theirs);
    }

    /** Its last day, where the document names one. */
    public Optional<ImpreciseDate> end() {
        return unit.validity().flatMap(Term::end);
    }

    /** Its first day, where the document names one. */
    public Optional<ImpreciseDate> begin() {
        return unit.validity().flatMap(Term::begin);
    }

    /** Whether the document names its first or its last day. */
    public boolean dated() {
        return unit.validity().isPresent();
    }

    /** Whether it ends before it begins: then no other unit can be held against it. */
    public boolean reversed() {
        return unit.validity().filter(Term::endsBeforeItBegins).isPresent();
    }

    /**
     * The nearest unit above it that has dates: an undated one is there as long as the one that it belongs to. None in a
     * cycle without dates.
     */
    public Optional<UnitFacts> datedAbove() {
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
    public Argument called(String argument) {
        return unit.name().isBlank() ? Argument.identifier(argument, unit.key()) : Argument.body(argument, unit.name());
    }
}
