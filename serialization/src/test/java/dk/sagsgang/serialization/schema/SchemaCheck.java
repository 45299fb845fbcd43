package dk.sagsgang.serialization.schema;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.sagsgang.serialization.DocumentTypes;
import dk.sagsgang.serialization.Schemas;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A shipped schema in the hands of a validator that knows nothing of this library; formats are asserted. */
public final class SchemaCheck {

    private final Schema schema;

    public SchemaCheck(String schema) {
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema);
    }

    /** The shipped schemas of documents, by the words of their types. */
    static Map<String, SchemaCheck> ofDocuments() {
        return DocumentTypes.words()
                .collect(Collectors.toMap(word -> word, word -> new SchemaCheck(shipped(word + "-1.0.json"))));
    }

    private static String shipped(String name) {
        try (InputStream in = Schemas.class.getResourceAsStream("schema/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public List<String> problems(String json) {
        return schema
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(c -> c.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }

    boolean accepts(String json) {
        return problems(json).isEmpty();
    }
}
