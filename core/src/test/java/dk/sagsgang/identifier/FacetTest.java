package dk.sagsgang.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FacetTest {

    @ParameterizedTest
    @CsvSource({
        "A30,     ORGANISATION",
        "G01,     FIXED_RULES",
        "I00,     INFORMATION_RECEIVED",
        "K04,     CONTROL_AND_COMPLAINTS",
        "P19,     PLANNING",
        "S00,     ECONOMY_AT_LARGE",
        "Ø60,     ECONOMY_WITHIN_FRAMES",
        "' P19 ', PLANNING",
    })
    void theLetterTellsTheCategory(String printed, FacetCategory category) {
        Facet facet = Facet.parse(printed);

        assertThat(facet).hasToString(printed);
        assertThat(facet.wellFormed()).isTrue();
        assertThat(facet.category()).contains(category);
        assertThat(FacetCategory.of(category.letter())).contains(category);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "P", "P1", "P199", "B19", "p19", "19", "PP9", "P 19", "O60", "Å60", "P-19"})
    void whatIsNotALetterOfACategoryAndTwoDigitsIsMalformed(String printed) {
        Facet facet = Facet.of(printed);

        assertThat(facet.wellFormed()).isFalse();
        assertThat(facet.category()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Facet.parse(printed));
    }
}
