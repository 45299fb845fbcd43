package dk.sagsgang.serialization.form;

import dk.sagsgang.serialization.token.Input;
import dk.sagsgang.validation.reading.ValueKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** How one Java type stands in JSON: what is read for it, and how it is written. Immutable. */
abstract class Form {

    /** What belongs where this form is expected, for messages. */
    abstract ValueKind kind();

    /** Whether a value of this form can begin with a token. */
    abstract boolean begins(JsonToken token);

    /**
     * Reads the value at the current token and leaves the input at its last one.
     *
     * @return the value; null where none can be made of what stands there, which is then among the problems
     */
    abstract @Nullable Object read(Input in);

    /** Whether nothing is said by a value, so that it is not written. */
    abstract boolean empty(Object value);

    abstract void write(Object value, JsonGenerator out);
}
