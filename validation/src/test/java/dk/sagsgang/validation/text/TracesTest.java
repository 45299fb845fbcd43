package dk.sagsgang.validation.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TracesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Godkendelse af dagsorden|0",
                "123 og 456|0",
                "Budget 2020|1",
                "010170-1234|5",
                "01 02 70 12 34|4",
                "01 02 70 12 3|0",
                "[x]|2",
                "xx 2020|3",
                "Hjælp til ældre|2",
                "Jæger|0",
                "Klik her|2",
                "Folk har|0",
                "Max. 3|2",
                "Max 3|0",
            })
    void aGlanceTellsWhatARuleCouldBeAbout(String text, int traces) {
        assertThat(Traces.in(text)).isEqualTo(traces);
    }
}
