package dk.sagsgang.serialization.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.serialization.DocumentTypes;
import dk.sagsgang.validation.profile.Profile;
import dk.sagsgang.validation.suppression.Baseline;
import dk.sagsgang.validation.suppression.Suppressions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The shipped schemas are those that the records give. After a change of the records, write them again with
 * {@code mvn -pl core,validation,testkit,serialization test -Dtest=SchemasTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dsurefire.argLine=-Dsagsgang.write=true} and look at what has changed: the form is costly to change.
 */
@Tag("once")
class SchemasTest {

    private static final Path SHIPPED =
            Path.of("src", "main", "resources", "dk", "sagsgang", "serialization", "schema");

    /** What is no document and has a schema. */
    private static final Map<String, Class<?>> OTHERS =
            Map.of("profile", Profile.class, "suppressions", Suppressions.class, "baseline", Baseline.class);

    @ParameterizedTest
    @MethodSource("types")
    void theShippedSchemaIsTheOneThatTheRecordsGive(String type) throws IOException {
        String generated = SchemaGeneration.generate(record(type), type);
        Path file = SHIPPED.resolve(type + "-1.0.json");
        if (Boolean.getBoolean("sagsgang.write")) {
            Files.writeString(file, generated);
        }

        assertThat(file).content().isEqualTo(generated);
    }

    static Stream<String> types() {
        return Stream.concat(DocumentTypes.words(), OTHERS.keySet().stream());
    }

    private static Class<?> record(String type) {
        Class<?> other = OTHERS.get(type);
        return other == null ? DocumentTypes.ofWord(type) : other;
    }
}
