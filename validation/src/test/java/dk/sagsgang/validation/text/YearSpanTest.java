package dk.sagsgang.validation.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearSpanTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020-2013|2020-2013",
                "arbejde med budget 2020-2013 drøftes|2020-2013",
                "Kulturpolitik 2025 \u2013 2021.|2025 \u2013 2021",
                "(2020\u20142019)|2020\u20142019",
                "Budget 2020-2023 og 2024-2021|2024-2021",
                "i 2001-1999, og|2001-1999",
                "sagsnr. 2016-2012 om budget 2021-2019|2021-2019",
                "m\u00e51 2020-2018|2020-2018",
            })
    void aSpanThatRunsBackwardsIsFound(String text, String span) {
        assertThat(YearSpan.backwards(text)).contains(span);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2020-2023",
                "2020-2020",
                "1999-2001",
                "010119-311219",
                "330-2017-2016",
                "00.22.04-P35-2020-19",
                "sagsnr. 2016-2012",
                "Sag nr. 2019-2012",
                "tlf. 2040-2030",
                "LBK nr. 2020-1998",
                "2100-1900 meter",
                "2001-1999 stk.",
                "12020-2013",
                "2020-20134",
                "2020-2013-1",
                "2020-2013/4",
                "2020 2013",
                "2020-",
                "2020 -",
                "2020--2013",
                "3020-2013",
                "x2020-2013",
                "side 2020-201",
            })
    void otherNumbersAreNone(String text) {
        assertThat(YearSpan.backwards(text)).isEmpty();
    }

    @Test
    void aLongRunOfDigitsIsReadOnce() {
        assertThat(YearSpan.backwards("2020".repeat(50_000) + "-2013")).isEmpty();
    }
}
