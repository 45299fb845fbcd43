package dk.sagsgang.exchange.text.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointMarkTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1. Anbefales|1.|1",
                "2. og 3. Aftalerne anbefales|2. og 3.|2,3",
                "4. -6. Godkendt.|4. -6.|4,5,6",
                "1 a. Ikke godkendt|1 a.|1a",
                "2. b) Anbefales|2. b)|2b",
                "2a. Anbefales|2a.|2a",
                "1. a) - c) anbefales|1. a) - c)|1a,1b,1c",
                "1. a og b anbefales|1. a og b|1a,1b",
                "1-4 Ikke godkendt|1-4|1,2,3,4",
                "Ad 1-2 godkendt|Ad 1-2|1,2",
                "Ad. 2.Taget til efterretning|Ad. 2.|2",
                "Punkt 1 - 3. Udvalget drøftede sagen|Punkt 1 - 3.|1,2,3",
                "Ift. pkt. 2 anbefaler udvalget|Ift. pkt. 2|2",
                "Indstillingspunkt 2 anbefales|Indstillingspunkt 2|2",
                "At 1) Byrådet drøfter|At 1)|1",
                "A) De foreslåede arbejder|A)|a",
            })
    void marksInUse(String line, String printed, String keys) {
        PointMark mark = PointMark.of(line).orElseThrow();
        assertThat(mark.printed()).isEqualTo(printed);
        assertThat(mark.keys()).containsExactly(keys.split(","));
        assertThat(line).startsWith(printed).endsWith(mark.rest());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12. august 2024 godkendte Byrådet planen",
                "1. behandling af budgettet",
                "10.000 kr. bevilges",
                "586+604 om kunstgræsbane",
                "30% på belægninger",
                "2 nye boliger bygges",
                "I forlængelse af sagen",
                "Godkendt",
                "2024",
            })
    void numbersThatMarkNothing(String line) {
        assertThat(PointMark.of(line)).isEmpty();
    }

    @Test
    void aRangeThatRunsBackwardsMarksNothing() {
        assertThat(PointMark.of("4.-2. Godkendt")).isEmpty();
    }
}
