package dk.sagsgang.internal;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.function.Function;

/** Functions that read a component of a record. */
public final class Accessors {

    private static final MethodType READS = MethodType.methodType(Object.class, Object.class);

    private Accessors() {}

    /** A function as fast as a call in the source; where none can be made, one that asks a method handle. */
    public static Function<Object, Object> of(RecordComponent component) {
        MethodHandle handle = unreflected(component);
        boolean own = component.getDeclaringRecord().getModule() == Accessors.class.getModule();
        return own ? compiled(handle) : asking(handle);
    }

    /** A handle that reads a component of any record of its class. */
    static MethodHandle handle(RecordComponent component) {
        return unreflected(component).asType(READS);
    }

    private static MethodHandle unreflected(RecordComponent component) {
        try {
            return MethodHandles.publicLookup().unreflect(component.getAccessor());
        } catch (IllegalAccessException notPublic) {
            throw new IllegalArgumentException("The component " + component + " is not public", notPublic);
        }
    }

    @SuppressWarnings("unchecked") // the factory makes what it is asked for
    private static Function<Object, Object> compiled(MethodHandle handle) {
        try {
            return (Function<Object, Object>) LambdaMetafactory.metafactory(
                            MethodHandles.lookup(),
                            "apply",
                            MethodType.methodType(Function.class),
                            READS,
                            handle,
                            handle.type())
                    .getTarget()
                    .invoke();
        } catch (Throwable noClassesAtRunTime) {
            return asking(handle); // a native image makes none
        }
    }

    private static Function<Object, Object> asking(MethodHandle handle) {
        MethodHandle reads = handle.asType(READS);
        return owner -> {
            try {
                return (Object) reads.invokeExact(owner);
            } catch (RuntimeException | Error fault) {
                throw fault;
            } catch (Throwable impossible) {
                throw new IllegalStateException("An accessor of a record fails", impossible);
            }
        };
    }
}
