package dk.sagsgang.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTest {

    /** The first rows are every form of percentage that stands in the reference documents. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2 %            | 2    | false
                    2,5 %          | 2.5  | false
                    i alt 4,5 %    | 4.5  | false
                    ca. 31 pct.    | 31   | true
                    80 pct.        | 80   | false
                    31%            | 31   | false
                    100 procent    | 100  | false
                    -0,45 pct      | -0.45| false
                    op til 10 pct. | 10   | true
                    """)
    void writtenSharesAreRead(String printed, BigDecimal percent, boolean approximate) {
        Share share = Share.parse(printed);

        assertThat(share.printed()).isEqualTo(printed);
        assertThat(share.percent()).contains(percent);
        assertThat(share.approximate().orElse(false)).isEqualTo(approximate);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31", "pct.", "halvdelen", "2 procentpoint", "2,5 % og 3 %", "2-3 pct.", "31 kr."})
    void otherTextIsKeptWithoutANumberAndIsNotParsed(String printed) {
        Share share = Share.of(printed);

        assertThat(share.printed()).isEqualTo(printed);
        assertThat(share.understood()).isFalse();
        assertThat(share.approximate()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Share.parse(printed));
    }

    @Test
    void sharesArePrintedInDanishAndReadBack() {
        Share share = Share.ofPercent(new BigDecimal("2.50"));

        assertThat(share).hasToString("2,5 pct.").isEqualTo(Share.parse("2,5 pct."));
        assertThat(share.percent()).contains(new BigDecimal("2.5"));
        assertThat(share.approximately()).isEqualTo(Share.parse("ca. 2,5 pct."));
    }

    @Test
    void aMissingTextIsTheEmptyShare() {
        assertThat(new Share(null, null, null)).isEqualTo(Share.EMPTY);
        assertThat(Share.of(null)).isEqualTo(Share.EMPTY);
        assertThat(Share.builder().build()).isEqualTo(Share.EMPTY);
    }
}
