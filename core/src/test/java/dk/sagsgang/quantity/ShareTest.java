package dk.sagsgang.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Optional;
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
    @ValueSource(
            strings = {
                "",
                "31",
                "pct.",
                "flertallet",
                "2 procentpoint",
                "2,5 % og 3 %",
                "3-2 pct.",
                "12 af 10",
                "1 af 0",
                "8 af",
                "31 kr."
            })
    void otherTextIsKeptWithoutANumberAndIsNotParsed(String printed) {
        Share share = Share.of(printed);

        assertThat(share.printed()).isEqualTo(printed);
        assertThat(share.understood()).isFalse();
        assertThat(share.approximate()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Share.parse(printed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    8 af 10              | 80    | 8 | 10 |
                    otte ud af ti        | 80    | 8 | 10 |
                    halvdelen            | 50    | 1 | 2  |
                    op imod halvdelen    | 50    | 1 | 2  | JUST_UNDER
                    mindst to tredjedele | 66.67 | 2 | 3  | AT_LEAST
                    en fjerdedel         | 25    | 1 | 4  |
                    """)
    void aPartOfAWholeIsAShare(String printed, BigDecimal percent, int part, int whole, Bound bound) {
        Share share = Share.parse(printed);

        assertThat(share.percent()).contains(percent);
        assertThat(share.part()).contains(part);
        assertThat(share.whole()).contains(whole);
        assertThat(share.bound()).isEqualTo(Optional.ofNullable(bound));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10-15 pct.", "10 til 15 %", "10 % - 15 %", "mellem 10 og 15 procent", "ca. 10-15 pct."})
    void aRangeHasTwoEnds(String printed) {
        Share share = Share.parse(printed);

        assertThat(share.least()).contains(new BigDecimal("10"));
        assertThat(share.most()).contains(new BigDecimal("15"));
        assertThat(share.approximate()).contains(true);
    }

    @Test
    void partsAndBoundsArePrintedAndReadBack() {
        assertThat(Share.ofPart(8, 10)).hasToString("8 af 10").isEqualTo(Share.parse("8 af 10"));
        assertThat(Share.ofPercent(new BigDecimal("31")).bounded(Bound.JUST_UNDER))
                .isEqualTo(Share.parse("knap 31 pct."));
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
        assertThat(new Share(null, null, null, null, null, null, null)).isEqualTo(Share.EMPTY);
        assertThat(Share.of(null)).isEqualTo(Share.EMPTY);
        assertThat(Share.builder().build()).isEqualTo(Share.EMPTY);
    }
}
