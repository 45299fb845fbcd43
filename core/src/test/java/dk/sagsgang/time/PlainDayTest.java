package dk.sagsgang.time;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.internal.MonthNames;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlainDayTest {

    @Test
    void aPlainDayIsTheOneThatTheGrammarReads() {
        for (String begin : List.of("", "den ")) {
            for (int year : List.of(1900, 1999, 2012, 2021, 2099)) {
                for (String month : MonthNames.DANISH) {
                    for (int day = 1; day <= 31; day++) {
                        String printed = begin + day + ". " + month + " " + year;
                        Optional<Bounds> read = PlainDay.read(printed).map(found -> Bounds.between(found, found));

                        assertThat(read).as(printed).isEqualTo(DateGrammar.read(printed, Optional.empty()));
                    }
                }
            }
        }
    }

    @Test
    void whatIsWrittenOtherwiseIsLeftToTheGrammar() {
        for (String printed : List.of(
                "",
                "den ",
                "3",
                "3. ",
                "3. maj",
                "003. maj 2021",
                "3. Maj 2021",
                "3. maj  2021",
                "3. maj 2021 kl. 16",
                "3. maj 0021",
                "3.maj 2021",
                "3. maj 20211",
                "0. maj 2021",
                "29. februar 2021",
                "primo maj 2021")) {
            assertThat(PlainDay.read(printed)).as(printed).isEmpty();
        }
    }
}
