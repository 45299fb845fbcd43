package dk.sagsgang.serialization.file;

import dk.sagsgang.serialization.bytes.Source;
import dk.sagsgang.serialization.form.RootForm;
import dk.sagsgang.serialization.token.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/**
 * Looks for the type of a document that does not begin with it. The order of properties means nothing in JSON, and some
 * systems sort them.
 */
final class TypeFinder {

    private TypeFinder() {}

    /** The first {@code type} of the object that the source is; null if there is none before its end or a fault. */
    static @Nullable String find(JsonFactory factory, Source source, int end) {
        try (JsonParser parser = Json.parser(factory, source, end)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                JsonToken token = parser.nextToken();
                if (name.equals(RootForm.TYPE)) {
                    return token == JsonToken.VALUE_STRING ? parser.getString() : null;
                }
                parser.skipChildren();
            }
            return null;
        } catch (JacksonException fault) {
            return null; // it is met again, and reported, when the document is read
        }
    }
}
