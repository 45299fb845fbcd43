package dk.sagsgang.exchange.paper.organisation.unit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which numbers of units a text states. */
class StatedUnitsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Der skal være 5 sygehuse i regionen. | 5 sygehuse",
                "Regionen har 4 somatiske sygehuse. | 4 somatiske sygehuse",
                "Kommunen deles i 6 skoledistrikter. | 6 skoledistrikter",
                "I alt er der 16 undervisningssteder og to afdelinger. | 16 undervisningssteder"
            })
    void whereOneIsServedIsCountedLikeUnits(String sentence, String printed) {
        assertThat(StatedUnits.in(sentence))
                .extracting(StatedUnits.Stated::printed)
                .contains(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"et rum til at mødes", "en plads til inspiration", "ét sted for alle"})
    void anArticleBeforeAnyWordCountsNothing(String element) {
        assertThat(StatedUnits.listed(element)).isEmpty();
    }
}
