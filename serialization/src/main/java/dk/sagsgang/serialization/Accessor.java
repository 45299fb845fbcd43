package dk.sagsgang.serialization;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** Reads one component of a record. */
final class Accessor {

    private final Method method;

    Accessor(Method method) {
        this.method = method;
    }

    Object get(Object owner) {
        try {
            return method.invoke(owner);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("The accessor " + method + " fails", impossible);
        }
    }
}
