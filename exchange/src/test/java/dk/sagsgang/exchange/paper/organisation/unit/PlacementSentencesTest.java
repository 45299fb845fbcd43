package dk.sagsgang.exchange.paper.organisation.unit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.Placement;
import dk.sagsgang.organisation.PlacementKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a part of a unit's work is done. */
class PlacementSentencesTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            Rådgiverne er overvejende placeret decentralt på skolerne. | decentral | rådgiverne | overvejende | skolerne
            Byggesagerne skal i vid udstrækning løses centralt. | central | byggesagerne | i vid udstrækning | -
            Lønopgaverne løses som udgangspunkt centralt. | central | lønopgaverne | som udgangspunkt | -
            Lønopgaverne varetages som hidtil decentralt. | decentral | lønopgaverne | - | -
            De tekniske medarbejdere er primært decentralt placeret på plejehjemmene. | decentral | de tekniske medarbejdere | primært | plejehjemmene
            De medarbejdere, der hjælper skolerne er overvejende decentralt placeret på skolerne, men samles under en leder. | decentral | de medarbejdere | overvejende | skolerne
            I modellen løses lønopgaver vedr. skoler og dagtilbud som udgangspunkt centralt. | central | lønopgaver | som udgangspunkt | -
            Fremover varetages byggesager centralt. | central | byggesager | - | -
            Vejlederne er fysisk placeret på forskellige skoler tæt på eleverne. | decentral | vejlederne | - | forskellige skoler
            Vejlederne sidder på de enkelte skoler. | decentral | vejlederne | - | de enkelte skoler
            """)
    void aSentenceTellsWhereAPartIs(String sentence, PlacementKind kind, String part, String extent, String place) {
        Placement told = PlacementSentences.of(sentence).orElseThrow();

        assertThat(told.kind()).contains(kind);
        assertThat(told.part()).isEqualTo(part);
        assertThat(told.extent()).isEqualTo(extent == null ? "" : extent);
        assertThat(told.place()).isEqualTo(place == null ? "" : place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Det er centralt, at opgaverne løses godt.",
                "Vores værdier er centralt placeret i alt, hvad vi gør, og det skal kunne mærkes.",
                "Rådgiverne er dygtige.",
                "Skolerne skal placeres efter behov."
            })
    void otherSentencesTellNone(String sentence) {
        assertThat(PlacementSentences.of(sentence)).isEmpty();
    }
}
