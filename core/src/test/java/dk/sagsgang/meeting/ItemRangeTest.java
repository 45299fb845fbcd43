package dk.sagsgang.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers of the first and the last item, as first pages print them. */
class ItemRangeTest {

    @ParameterizedTest
    @CsvSource({
        "Sager 129-138, 129, 138",
        "Punkt 1 til 9, 1, 9",
        "Sag nr. 12.-14., 12, 14",
        "129 – 138, 129, 138",
        "punkterne 7-7, 7, 7"
    })
    void twoNumbersAreTheFirstAndTheLast(String printed, int first, int last) {
        ItemRange range = ItemRange.of(printed);

        assertThat(range.printed()).isEqualTo(printed);
        assertThat(range.first()).contains(first);
        assertThat(range.last()).contains(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sager", "Sag 129", "138-129", "1-2 og 4-5", "7. januar 2019", "1234567-1234568", ""})
    void whatIsNoStretchKeepsItsWordsAlone(String printed) {
        assertThat(ItemRange.of(printed))
                .isEqualTo(ItemRange.builder().printed(printed).build());
    }

    @Test
    void nothingPrintedIsNothingSaid() {
        assertThat(ItemRange.of("")).isEqualTo(ItemRange.EMPTY);
    }
}
