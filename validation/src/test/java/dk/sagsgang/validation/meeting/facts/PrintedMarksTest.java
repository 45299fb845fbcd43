package dk.sagsgang.validation.meeting.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedMarksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "160.|160",
                " 160 |160",
                "4)|4",
                "(4)|4",
                "1.2|1.2",
                "3a.|3a",
                "Punkt 3:|3",
                "Pkt. 3|3",
                "Sag 12|12",
                "Punktum|Punktum",
            })
    void anItemNumberIsComparedWithoutWhatIsSetAroundIt(String printed, String number) {
        assertThat(PrintedMarks.number(printed)).isEqualTo(number);
    }

    @Test
    void numbersAreReadPartByPart() {
        assertThat(PrintedMarks.numbers("160.")).containsExactly(160);
        assertThat(PrintedMarks.numbers("1.10")).containsExactly(1, 10);
        assertThat(PrintedMarks.numbers("Punkt 2.3.4")).containsExactly(2, 3, 4);
        assertThat(PrintedMarks.numbers("999999999")).containsExactly(999_999_999);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "3a", "a", "1..2", "0", "0.", "9999999999", "12/3", "1-2"})
    void whatIsNoNumberIsNotRead(String printed) {
        assertThat(PrintedMarks.numbers(printed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1.|1", "At 2)|2", "ad 3|3", "a)|a", "A|a", "II.|ii", "1a|1a", "at|''", "Ad|''", "•|''", "''|''"})
    void aMarkIsComparedInSmallLettersWithoutWhatSurroundsIt(String printed, String mark) {
        assertThat(PrintedMarks.mark(printed)).isEqualTo(mark);
    }

    @Test
    void titlesAreComparedByTheirWords() {
        assertThat(PrintedMarks.words("  Budget 2020-2023: 1. behandling ")).isEqualTo("budget 2020 2023 1 behandling");
        assertThat(PrintedMarks.words("ÆLDRE\u00a0& Unge")).isEqualTo("ældre unge");
    }
}
