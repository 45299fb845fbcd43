package dk.sagsgang.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExternalIdTest {

    @ParameterizedTest
    @CsvSource({
        "cvr, 13748136, cvr, DK13748136",
        "cvr, 13 74 81 36, CVR, dk-13748136",
        "ean, 5790000120420, ean, 5 790000 120420",
        "p-number, 1003000000, P-number, 1003 000 000",
        "oio-uuid, 5f2c1f0e-6d3b-4a57-9a43-0c8f8c1f6f11, oio-uuid, 5F2C1F0E-6D3B-4A57-9A43-0C8F8C1F6F11",
        "sbsys, A 1635, ' SBSYS ', 'a  1635 '",
    })
    void oneIdInTwoSpellings(String system, String value, String otherSystem, String otherValue) {
        ExternalId one = ExternalId.of(system, value);
        ExternalId other = ExternalId.of(otherSystem, otherValue);

        assertThat(one.sameAs(other)).isTrue();
        assertThat(other.sameAs(one)).isTrue();
        assertThat(one.normal()).isEqualTo(other.normal());
        assertThat(ExternalId.same(List.of(one), List.of(other))).contains(true);
    }

    @ParameterizedTest
    @CsvSource({
        "cvr, 13748136, cvr, 29189587",
        "cvr, 13748136, p-number, 13748136",
        "sbsys, 16 35, sbsys, 1635",
        "sbsys, 0330, sbsys, 330",
    })
    void twoIds(String system, String value, String otherSystem, String otherValue) {
        assertThat(ExternalId.of(system, value).sameAs(ExternalId.of(otherSystem, otherValue)))
                .isFalse();
    }

    @Test
    void idsOfOneSystemTellTwoThingsApart() {
        List<ExternalId> one = List.of(ExternalId.of("sbsys", "1"));

        assertThat(ExternalId.same(one, List.of(ExternalId.of("SBSYS", "2")))).contains(false);
        assertThat(ExternalId.same(one, List.of(ExternalId.of("acadre", "1")))).isEmpty();
    }
}
