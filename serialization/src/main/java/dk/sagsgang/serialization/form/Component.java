package dk.sagsgang.serialization.form;

import java.util.function.Function;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * One component of a record.
 *
 * @param name its name in JSON
 * @param accessor how it is read from a record
 * @param form how it stands in JSON
 * @param required whether the record means nothing without it: its constructor has no empty value to put in
 */
record Component(SerializableString name, Function<Object, Object> accessor, Form form, boolean required) {

    Component(String name, Function<Object, Object> accessor, Form form, boolean required) {
        this(new SerializedString(name), accessor, form, required);
    }
}
