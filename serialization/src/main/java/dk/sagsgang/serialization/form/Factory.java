package dk.sagsgang.serialization.form;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Makes a record of the values of its components. */
interface Factory {

    Object make(@Nullable Object... values);

    /** Its canonical constructor, or the static method that a one-value record is read with. */
    static Factory calling(Executable maker) {
        return values -> {
            try {
                return maker instanceof Constructor<?> constructor
                        ? constructor.newInstance(values)
                        : ((Method) maker).invoke(null, values);
            } catch (ReflectiveOperationException impossible) {
                // The constructors of the model normalise and never throw.
                throw new IllegalStateException("The factory " + maker + " fails", impossible);
            }
        };
    }
}
