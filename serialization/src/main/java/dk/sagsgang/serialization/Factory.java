package dk.sagsgang.serialization;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Makes a record: its canonical constructor, or the static method that a one-value record is read with. */
final class Factory {

    private final Executable maker;

    Factory(Executable maker) {
        this.maker = maker;
    }

    Object make(@Nullable Object... values) {
        try {
            return maker instanceof Constructor<?> constructor
                    ? constructor.newInstance(values)
                    : ((Method) maker).invoke(null, values);
        } catch (ReflectiveOperationException impossible) {
            // The constructors of the model normalise and never throw.
            throw new IllegalStateException("The factory " + maker + " fails", impossible);
        }
    }
}
