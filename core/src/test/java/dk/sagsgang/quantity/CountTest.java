package dk.sagsgang.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountTest {

    /** The first rows are every form of count that stands in the reference documents. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ca. 660 medarbejdere   | 660 | medarbejdere          | true
                    3 udførersektioner     | 3   | udførersektioner      | false
                    tre udførersektioner   | 3   | udførersektioner      | false
                    én myndighedssektion   | 1   | myndighedssektion     | false
                    én stab                | 1   | stab                  | false
                    25 færre børn og unge  | 25  | færre børn og unge    | false
                    27 anbringelser        | 27  | anbringelser          | false
                    10 familier            | 10  | familier              | false
                    fire faser             | 4   | faser                 | false
                    to delprojekter        | 2   | delprojekter          | false
                    25                     | 25  | ''                    | false
                    Otte                   | 8   | ''                    | false
                    tolv                   | 12  | ''                    | false
                    et udvalg              | 1   | udvalg                | false
                    ét udvalg              | 1   | udvalg                | false
                    nul                    | 0   | ''                    | false
                    1.250 borgere          | 1250| borgere               | false
                    2147483647             | 2147483647 | ''             | false
                    mindst 5 Medlemmer     | 5   | Medlemmer             | true
                    7 døgn- og dagtilbud   | 7   | døgn- og dagtilbud    | false
                    """)
    void writtenCountsAreRead(String printed, int value, String unit, boolean approximate) {
        Count count = Count.parse(printed);

        assertThat(count.printed()).isEqualTo(printed);
        assertThat(count.value()).contains(value);
        assertThat(count.unit()).isEqualTo(unit);
        assertThat(count.approximate().orElse(false)).isEqualTo(approximate);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "medarbejdere",
                "et par års varighed",
                "et antal afdelingsledere",
                "en række sager",
                "8 af 10 familier",
                "13-17 årige",
                "30 til 25 medarbejdere",
                "31 pct.",
                "5 mio. borgere",
                "5 kr.",
                "2,5",
                "-3",
                "2147483648",
                "99999999999999999999",
                "tretten",
                "3 udvalg og 2 råd"
            })
    void otherTextIsKeptWithoutANumberAndIsNotParsed(String printed) {
        Count count = Count.of(printed);

        assertThat(count.printed()).isEqualTo(printed);
        assertThat(count.understood()).isFalse();
        assertThat(count.unit()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Count.parse(printed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    10-15 medlemmer          | 10 | 15 | medlemmer
                    25 til 30 medarbejdere   | 25 | 30 | medarbejdere
                    to-tre møder             | 2  | 3  | møder
                    mellem fem og ti borgere | 5  | 10 | borgere
                    fra 5 til 9 medlemmer    | 5  | 9  | medlemmer
                    """)
    void aRangeHasTwoEnds(String printed, int from, BigDecimal to, String unit) {
        Count count = Count.parse(printed);

        assertThat(count.value()).contains(from);
        assertThat(count.to()).contains(to);
        assertThat(count.unit()).isEqualTo(unit);
        assertThat(count.least()).contains(BigDecimal.valueOf(from));
        assertThat(count.most()).contains(to);
        assertThat(count.approximate()).contains(true);
    }

    @Test
    void aNumberWithDecimalsCountsPosts() {
        Count count = Count.parse("8,5 årsværk");

        assertThat(count.value()).isEmpty();
        assertThat(count.decimal()).contains(new BigDecimal("8.5"));
        assertThat(count.number()).contains(new BigDecimal("8.5"));
        assertThat(count).isEqualTo(Count.ofDecimal(new BigDecimal("8.50"), "årsværk"));
        assertThat(Count.parse("2,5-3 årsværk").most()).contains(new BigDecimal("3"));
    }

    @Test
    void boundsTellTheLeastAndTheMost() {
        assertThat(Count.parse("over 2 år").bound()).contains(Bound.MORE_THAN);
        assertThat(Count.parse("over 2 år").least()).contains(new BigDecimal("2"));
        assertThat(Count.parse("over 2 år").most()).isEmpty();
        assertThat(Count.parse("højst 7 medlemmer").most()).contains(new BigDecimal("7"));
        assertThat(Count.parse("ca. 660 medarbejdere").least()).isEmpty();
        assertThat(Count.ofNumber(5, "medlemmer").bounded(Bound.AT_LEAST)).isEqualTo(Count.parse("mindst 5 medlemmer"));
        assertThat(Count.ofRange(10, 15, "medlemmer")).isEqualTo(Count.parse("10-15 medlemmer"));
    }

    @Test
    void countsArePrintedInDanishAndReadBack() {
        assertThat(Count.ofNumber(1_250)).hasToString("1.250").isEqualTo(Count.parse("1.250"));
        assertThat(Count.ofNumber(660, "medarbejdere"))
                .hasToString("660 medarbejdere")
                .isEqualTo(Count.parse("660 medarbejdere"));
        assertThat(Count.ofNumber(660, "medarbejdere").approximately()).isEqualTo(Count.parse("ca. 660 medarbejdere"));
    }

    @Test
    void countsThatCouldNotBeReadBackAreNotMade() {
        assertThatIllegalArgumentException().isThrownBy(() -> Count.ofNumber(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Count.ofNumber(5, "mio. borgere"));
        assertThatIllegalArgumentException().isThrownBy(() -> Count.ofNumber(5, "§ 17-udvalg"));
    }

    @Test
    void aMissingTextIsTheEmptyCount() {
        assertThat(new Count(null, null, null, null, null, null, null)).isEqualTo(Count.EMPTY);
        assertThat(Count.of(null)).isEqualTo(Count.EMPTY);
        assertThat(Count.builder().build()).isEqualTo(Count.EMPTY);
    }
}
