package dk.sagsgang.internal;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;

/**
 * Tells of a record at once in which of its components something stands.
 *
 * <p>Most components of most records are empty. To ask each by itself is a call that the virtual machine cannot foresee; all in
 * one handle are one piece of code for each class, and what goes through a document then asks for what is there.
 */
final class FilledComponents {

    private static final MethodType ASKS = MethodType.methodType(long.class, Object.class);
    private static final MethodHandle ONE;
    private static final MethodHandle BOTH;

    // What is not there is told by identity.
    private static final Object NO_ELEMENT = List.of();
    private static final Object NOTHING = Optional.empty();
    private static final Object NO_WORDS = "";

    static {
        try {
            MethodHandles.Lookup own = MethodHandles.lookup();
            ONE = own.findStatic(
                    FilledComponents.class, "one", MethodType.methodType(long.class, Object.class, long.class));
            BOTH = own.findStatic(
                    FilledComponents.class, "both", MethodType.methodType(long.class, long.class, long.class));
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private final MethodHandle all;

    private FilledComponents(MethodHandle all) {
        this.all = all;
    }

    /** Those of a class of records. */
    static FilledComponents of(RecordComponent[] components) {
        if (components.length > Long.SIZE) {
            throw new IllegalArgumentException(
                    "The record " + components[0].getDeclaringRecord() + " has more than 64 components");
        }
        return new FilledComponents(
                components.length == 0
                        ? MethodHandles.dropArguments(MethodHandles.constant(long.class, 0L), 0, Object.class)
                        : those(components, 0, components.length));
    }

    /** The places of the components in which something stands, each a bit; a text or a list that is empty may be among them. */
    long in(Record owner) {
        try {
            return (long) all.invokeExact((Object) owner);
        } catch (RuntimeException | Error fault) {
            throw fault;
        } catch (Throwable impossible) {
            throw new IllegalStateException("An accessor of a record fails", impossible);
        }
    }

    /** Halves are put together, so that no handle lies deeper in others than the compiler follows. */
    private static MethodHandle those(RecordComponent[] components, int from, int to) {
        if (to - from == 1) {
            MethodHandle place = MethodHandles.insertArguments(ONE, 1, 1L << from);
            return MethodHandles.filterArguments(place, 0, Accessors.handle(components[from]));
        }
        int middle = (from + to) / 2;
        MethodHandle halves =
                MethodHandles.filterArguments(BOTH, 0, those(components, from, middle), those(components, middle, to));
        return MethodHandles.permuteArguments(halves, ASKS, 0, 0);
    }

    private static long one(Object content, long place) {
        return content == NO_ELEMENT || content == NOTHING || content == NO_WORDS ? 0 : place;
    }

    private static long both(long some, long others) {
        return some | others;
    }
}
