package dk.sagsgang.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearIdsTest {

    private static final List<String> IDS = List.of("ATT-001", "DEC-001", "DEC-002", "DEC-010", "REC-001");

    @Test
    void whatWasMeantIsNear() {
        assertThat(NearIds.to("dec001", IDS)).first().isEqualTo("DEC-001");
        assertThat(NearIds.to("DEC-01", IDS)).first().isEqualTo("DEC-001");
        assertThat(NearIds.to("RCE-001", IDS)).contains("REC-001");
    }

    @Test
    void nothingIsNearToSomethingElse() {
        assertThat(NearIds.to("beslutning", IDS)).isEmpty();
        assertThat(NearIds.to("", IDS)).isEmpty();
    }
}
