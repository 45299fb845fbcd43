package dk.sagsgang.validation.meeting.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTitleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Budget 2020-2023, 1. behandling | BUDGET | false",
                "1. behandling af budget 2020 | BUDGET | false",
                "Første behandling af årsbudget 2020 | BUDGET | false",
                "Budgetforslag 2020: førstebehandling | BUDGET | false",
                "Budget 2020 - 2.behandling | BUDGET | true",
                "2. og sidste behandling af budget 2020 | BUDGET | true",
                "Budget 2020 (anden behandling) | BUDGET | true",
                "ANDENBEHANDLING AF BUDGET 2020 | BUDGET | true",
                "Styrelsesvedtægt - 1. behandling | STATUTE | false",
                "Ny styrelsesvedtægt, 2. behandling | STATUTE | true"
            })
    void aTitleTellsTheReading(String title, ReadingTitle.Matter matter, boolean second) {
        assertThat(ReadingTitle.of(title)).hasValueSatisfying(reading -> {
            assertThat(reading.matter()).isEqualTo(matter);
            assertThat(reading.second()).isEqualTo(second);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Budget 2020",
                "Budgetopfølgning, 2. behandling",
                "Tillægsbevilling til budget 2020, 1. behandling",
                "Budgetproces for budget 2021, 1. behandling",
                "Lokalplan 12, 2. behandling",
                "Behandling af budget 2020",
                "Budget 2020, 12. behandling",
                "Styrelsesvedtægt for ejerforeningen"
            })
    void otherTitlesTellNone(String title) {
        assertThat(ReadingTitle.of(title)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Budget 2020-2023, 1. behandling | 2. behandling af budget 2020",
                "Ændring af styrelsesvedtægt - 1. behandling | Ændring af styrelsesvedtægt (anden behandling)"
            })
    void theTwoReadingsHaveOneSubject(String first, String second) {
        assertThat(ReadingTitle.of(first).orElseThrow().subject())
                .isEqualTo(ReadingTitle.of(second).orElseThrow().subject());
    }
}
