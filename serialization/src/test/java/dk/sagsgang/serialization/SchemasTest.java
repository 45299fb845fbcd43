package dk.sagsgang.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.validation.profile.Profile;
import dk.sagsgang.validation.suppression.Baseline;
import dk.sagsgang.validation.suppression.Suppressions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The shipped schemas are those that the records give. After a change of the records, write them again with
 * {@code mvn -pl core,validation,testkit,serialization test -Dtest=SchemasTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dsurefire.argLine=-Dsagsgang.schema.write=true} and look at what has changed: the form is costly to change.
 */
class SchemasTest {

    private static final Path SHIPPED =
            Path.of("src", "main", "resources", "dk", "sagsgang", "serialization", "schema");

    private static final Map<String, Class<?>> TYPES = Map.of(
            "meeting", Meeting.class,
            "profile", Profile.class,
            "suppressions", Suppressions.class,
            "baseline", Baseline.class);

    @ParameterizedTest
    @CsvSource({"meeting", "profile", "suppressions", "baseline"})
    void theShippedSchemaIsTheOneThatTheRecordsGive(String type) throws IOException {
        String generated = SchemaGeneration.generate(TYPES.get(type), type);
        Path file = SHIPPED.resolve(type + "-1.0.json");
        if (Boolean.getBoolean("sagsgang.schema.write")) {
            Files.writeString(file, generated);
        }

        assertThat(file).content().isEqualTo(generated);
    }
}
