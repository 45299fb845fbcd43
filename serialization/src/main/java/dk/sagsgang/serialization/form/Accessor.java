package dk.sagsgang.serialization.form;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;

/** Reads one component of a record. */
final class Accessor {

    /** A handle asks once, when it is made, whether the method may be called; reflection asks at each call. */
    private final MethodHandle handle;

    Accessor(Method method) {
        try {
            this.handle =
                    MethodHandles.lookup().unreflect(method).asType(MethodType.methodType(Object.class, Object.class));
        } catch (IllegalAccessException notPublic) {
            throw new IllegalArgumentException("The accessor " + method + " is not public", notPublic);
        }
    }

    Object get(Object owner) {
        try {
            return (Object) handle.invokeExact(owner);
        } catch (RuntimeException | Error fault) {
            throw fault;
        } catch (Throwable impossible) {
            throw new IllegalStateException("An accessor of a record fails", impossible);
        }
    }
}
