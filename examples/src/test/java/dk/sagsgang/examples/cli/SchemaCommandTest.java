package dk.sagsgang.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.serialization.Schemas;
import org.junit.jupiter.api.Test;

class SchemaCommandTest {

    @Test
    void eachTypeOfDocumentHasItsSchema() {
        assertThat(Call.of("schema", "meeting").out()).isEqualTo(Schemas.meeting());
        assertThat(Call.of("schema", "commission").out()).isEqualTo(Schemas.commission());
    }

    @Test
    void anUnknownTypeIsRefused() {
        assertThat(Call.of("schema", "opskrift").exit()).isEqualTo(2);
    }
}
