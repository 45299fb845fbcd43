package dk.sagsgang.exchange.paper.meeting;

import static dk.sagsgang.exchange.paper.ReadPapers.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.reference.DecisionReference;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Decisions of earlier meetings that the sentences of an item tell of. */
class EarlierDecisionsTest {

    private static final String MINUTES = """
            Referat

            Udvalg: Teknisk Udvalg
            Dato: 4. marts 2015
            Sted: Rådhuset

            1. Ny bro over åen

            Sagsfremstilling
            %s

            Beslutning
            Godkendt.
            """;

    private static List<DecisionReference> history(String sentence) {
        return meeting(MINUTES.formatted(sentence)).items().get(0).history();
    }

    @Test
    void decisionThatIsToldWithItsNumberIsToldOnce() {
        assertThat(
                        history(
                                "Byrådet godkendte den 6. marts 2014, punkt 12, at bygge en bro. Det skete i Byrådet den 6. marts 2014."))
                .singleElement()
                .satisfies(reference -> assertThat(reference.itemNumber()).isEqualTo("12"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kyst & Havneudvalget",
                "Kyst- & Havneudvalget",
                "Kyst, Strand & Havneudvalget",
                "Kyst- og Havneudvalget",
                "Kyst, Strand, og Havneudvalget"
            })
    void aBodyThatDecidedKeepsItsWholeName(String body) {
        assertThat(history(body + " godkendte den 6. marts 2014 at bygge en bro."))
                .extracting(reference -> reference.body().orElseThrow().name())
                .containsExactly(body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Byrådet godkendte den 6. marts 2014 at bygge en bro.",
                "Byrådet godkendte d. 6. marts 2014 at bygge en bro.",
                "Byrådet godkendte på sit møde 6. marts 2014 at bygge en bro.",
                "Byrådet godkendte på mødet den 6. marts 2014 at bygge en bro.",
                "Byrådet godkendte på møde d. 6. marts 2014 (sag nr. 8) at bygge en bro.",
                "Byrådet godkendte på sit møde d. 6. marts 2014 at bygge en bro.",
                "Byrådet har den 6. marts 2014 godkendt at bygge en bro.",
                "Den 6. marts 2014 godkendte Byrådet at bygge en bro.",
                "Allerede d. 6. marts 2014 godkendte Byrådet at bygge en bro.",
                "På sit møde den 6. marts 2014 godkendte Byrådet at bygge en bro."
            })
    void theDayOfTheMeetingMayStandInSeveralWordings(String sentence) {
        assertThat(history(sentence))
                .extracting(DecisionReference::date)
                .containsExactly(Optional.of(LocalDate.of(2014, 3, 6)));
    }
}
