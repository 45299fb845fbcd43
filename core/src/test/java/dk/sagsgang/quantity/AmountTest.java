package dk.sagsgang.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {

    /** The first rows are every form of amount that stands in the reference documents. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    417 mio. kr.                | 417000000  | DKK | false
                    2,1 mio. kr.                | 2100000    | DKK | false
                    775.000 kr.                 | 775000     | DKK | false
                    godt 14 mio. kr.            | 14000000   | DKK | true
                    5 mio. kr.                  | 5000000    | DKK | false
                    ca. 5 mio. kr.              | 5000000    | DKK | true
                    ca. 2,5 mio. kr.            | 2500000    | DKK | true
                    0,5 mio. kr.                | 500000     | DKK | false
                    på 417 mio. kr.             | 417000000  | DKK | false
                    knap 3 mio.kr               | 3000000    | DKK | true
                    i alt ca. 2 mia. kr.        | 2000000000 | DKK | true
                    omkring 1,25 milliarder kroner | 1250000000 | DKK | true
                    op til 500.000 kr.          | 500000     | DKK | true
                    mindst 1 million kr.        | 1000000    | DKK | true
                    Op imod 3 mill. kr.         | 3000000    | DKK | true
                    1.500 t.kr.                 | 1500000    | DKK | false
                    1500 tkr                    | 1500000    | DKK | false
                    12 mkr.                     | 12000000   | DKK | false
                    20 tusind kr.               | 20000      | DKK | false
                    1.000 kr.                   | 1000       | DKK | false
                    1 000 000 kr.               | 1000000    | DKK | false
                    1.250,50 kr.                | 1250.5     | DKK | false
                    DKK 1.250                   | 1250       | DKK | false
                    1.250 DKK                   | 1250       | DKK | false
                    kr. 5.000,-                 | 5000       | DKK | false
                    5.000,-                     | 5000       | DKK | false
                    5.000,- kr.                 | 5000       | DKK | false
                    -2,5 mio. kr.               | -2500000   | DKK | false
                    ÷ 500 kr.                   | -500       | DKK | false
                    −500 kroner                 | -500       | DKK | false
                    kr. -500                    | -500       | DKK | false
                    0 kr.                       | 0          | DKK | false
                    1,000 mio. kr.              | 1000000    | DKK | false
                    25.000 euro                 | 25000      | EUR | false
                    € 25.000                    | 25000      | EUR | false
                    300 svenske kroner          | 300        | SEK | false
                    775.000 kr.,                | 775000     | DKK | false
                    """)
    void writtenAmountsAreReadInWholeUnits(String printed, String value, String currency, boolean approximate) {
        Amount amount = Amount.parse(printed);

        assertThat(amount.printed()).isEqualTo(printed);
        assertThat(amount.value()).contains(new BigDecimal(value));
        assertThat(amount.currency()).isEqualTo(currency);
        assertThat(amount.approximate().orElse(false)).isEqualTo(approximate);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    over 5 mio. kr.       | MORE_THAN  | 5000000  |
                    mindst 5 mio. kr.     | AT_LEAST   | 5000000  |
                    godt 14 mio. kr.      | JUST_OVER  | 14000000 |
                    knap 3 mio. kr.       | JUST_UNDER |          | 3000000
                    op imod 3 mill. kr.   | JUST_UNDER |          | 3000000
                    op til 500.000 kr.    | AT_MOST    |          | 500000
                    i alt højst ca. 2 mio.| AT_MOST    |          | 2000000
                    under 2 mio. kr.      | LESS_THAN  |          | 2000000
                    ca. 2 mio. kr.        |            |          |
                    2 mio. kr.            |            | 2000000  | 2000000
                    13-15 mio. kr.        |            | 13000000 | 15000000
                    """)
    void aBoundSaysOnWhichSideTheTrueNumberLies(String printed, Bound bound, BigDecimal least, BigDecimal most) {
        Amount amount = Amount.parse(printed);

        assertThat(amount.bound()).isEqualTo(Optional.ofNullable(bound));
        assertThat(amount.least()).isEqualTo(Optional.ofNullable(least));
        assertThat(amount.most()).isEqualTo(Optional.ofNullable(most));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    13-15 mio. kr.                   | 13000000 | 15000000
                    13 – 15 mio. kr.                 | 13000000 | 15000000
                    ca. 13 til 15 mio. kr.           | 13000000 | 15000000
                    mellem 13 og 15 mio. kr.         | 13000000 | 15000000
                    fra 2,1 mio. kr. til 6,1 mio. kr.| 2100000  | 6100000
                    500.000 kr. - 1 mio. kr.         | 500000   | 1000000
                    kr. 500-700                      | 500      | 700
                    800-1.200 t.kr.                  | 800000   | 1200000
                    """)
    void aRangeHasTwoEnds(String printed, BigDecimal from, BigDecimal to) {
        Amount amount = Amount.parse(printed);

        assertThat(amount.value()).contains(from);
        assertThat(amount.to()).contains(to);
        assertThat(amount.currency()).isEqualTo("DKK");
        assertThat(amount.approximate()).contains(true);
    }

    @Test
    void rangesAndBoundsArePrintedAndReadBack() {
        assertThat(Amount.ofKroner(500, 1_200)).hasToString("500-1.200 kr.").isEqualTo(Amount.parse("500-1.200 kr."));
        assertThat(Amount.ofKroner(500).bounded(Bound.AT_MOST)).isEqualTo(Amount.parse("højst 500 kr."));
        assertThatIllegalArgumentException().isThrownBy(() -> Amount.ofKroner(500, 500));
    }

    @Test
    void aUnitWithoutCurrencyHasNoCurrency() {
        Amount amount = Amount.parse("417 mio.");

        assertThat(amount.value()).contains(new BigDecimal("417000000"));
        assertThat(amount.currency()).isEmpty();
        assertThat(amount.approximate()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "kr.",
                "mio. kr.",
                "1.000",
                "417",
                "2.5 mio. kr.",
                "1.00 kr.",
                "1.0000 kr.",
                "0.500 kr.",
                "1,2,3 kr.",
                "1.000.00 kr.",
                "7-5 mio. kr.",
                "5-7",
                "fra 5 mio. kr.",
                "mellem 5 til 7 mio. kr.",
                "5 kr. - 7 euro",
                "-5-7 mio. kr.",
                "5 mio. kr. og 7 mio. kr.",
                "775.000 kr. pr år",
                "5 pct.",
                "fem mio. kr.",
                "kr. 5 kr.",
                "- - 5 kr.",
                "5 mio. mio. kr.",
                "1e5 kr.",
                "٥ kr.",
                "mange penge"
            })
    void otherTextIsKeptWithoutAValueAndIsNotParsed(String printed) {
        Amount amount = Amount.of(printed);

        assertThat(amount).isEqualTo(Amount.builder().printed(printed).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.parse(printed))
                .withMessage("The text is not an amount that this library understands");
    }

    @Test
    void letterCaseAndSpacesMakeNoDifference() {
        String odd = "CA.\u00a01\u202f250\u00a0MIO.\u2009KR.";

        assertThat(Amount.parse(Normalizer.normalize(odd, Normalizer.Form.NFD)).value())
                .isEqualTo(Amount.parse("ca. 1.250 mio. kr.").value())
                .contains(new BigDecimal("1250000000"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    775000      | 775.000 kr.
                    0           | 0 kr.
                    -1234567.50 | -1.234.567,5 kr.
                    0.25        | 0,25 kr.
                    1E+3        | 1.000 kr.
                    """)
    void kronerArePrintedInDanishAndReadBack(BigDecimal kroner, String printed) {
        Amount amount = Amount.ofKroner(kroner);

        assertThat(amount).hasToString(printed);
        assertThat(amount.value().orElseThrow()).isEqualByComparingTo(kroner);
        assertThat(Amount.parse(amount.toString())).isEqualTo(amount);
    }

    @Test
    void millionsArePrintedAsMillions() {
        Amount amount = Amount.ofMillionKroner(new BigDecimal("2.10"));

        assertThat(amount).hasToString("2,1 mio. kr.");
        assertThat(amount.value()).contains(new BigDecimal("2100000"));
        assertThat(amount.approximately()).isEqualTo(Amount.parse("ca. 2,1 mio. kr."));
        assertThat(amount.approximately().approximately()).isEqualTo(amount.approximately());
        assertThat(Amount.ofKroner(775_000)).isEqualTo(Amount.parse("775.000 kr."));
    }

    @Test
    void numbersThatNobodyPrintsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Amount.ofKroner(new BigDecimal("1E+1000000000")));
        assertThatIllegalArgumentException().isThrownBy(() -> Amount.ofKroner(new BigDecimal("1E-1000000000")));
    }

    @Test
    void trailingZerosMakeNoDifference() {
        AmountBuilder builder = Amount.builder().printed("2,10 kr.").currency("DKK");

        assertThat(builder.value(new BigDecimal("2.10")).build())
                .isEqualTo(builder.value(new BigDecimal("2.1")).build())
                .isEqualTo(Amount.parse("2,10 kr."));
    }

    @Test
    void aMissingTextIsTheEmptyAmount() {
        assertThat(new Amount(null, null, null, null, null, null)).isEqualTo(Amount.EMPTY);
        assertThat(Amount.of(null)).isEqualTo(Amount.EMPTY);
        assertThat(Amount.builder().build()).isEqualTo(Amount.EMPTY);
    }

    @Test
    void aValueFromElsewhereIsKeptWhenItIsCalledApproximate() {
        Amount built = Amount.builder()
                .printed("en halv million")
                .value(new BigDecimal("500000"))
                .build();

        assertThat(built.approximately().value()).contains(new BigDecimal("500000"));
        assertThat(built.approximately()).hasToString("ca. en halv million");
    }
}
