package dk.sagsgang.exchange.text.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.text.Figure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureBasisTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Det koster 45.000 kr. årligt. | årligt",
                "Det koster 45.000 kr. om året. | om året",
                "Prisen er 30 kr. pr. tur. | pr. tur",
                "Taksten er 120 kr. pr. time pr. barn. | pr. time pr. barn",
                "Det koster 3 mio. kr. ekskl. moms. | ekskl. moms",
                "Rammen er 3 mio. kr. (netto). | netto",
                "Det giver en årlig besparelse på 45.000 kr. | årlig",
                "Der gives et tilskud på brutto 45.000 kr. | brutto",
                "Der er afsat 4 mio. kr. over tre år. | over tre år",
                "Regnskabet er gjort op pr. 1. maj og viser 4 mio. kr. pr. 31. maj. | ''",
                "Kommunen betaler 40 % af de samlede udgifter. | af de samlede udgifter",
                "Kommunen betaler 40 % af anlægget. | af anlægget",
                "Et flertal på 74 % af de 189 svar er positive. | af de 189 svar",
                "I alt 20 % af de unge har svaret. | af de unge",
                "Andelen er 20 % og stiger. | ''"
            })
    void theWordsBesideAFigureTellWhatItIsReckonedBy(String text, String basis) {
        assertThat(FigureWords.in(text)).last().extracting(Figure::basis).isEqualTo(basis);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Der kører 2.900 biler i døgnet. | i døgnet",
                "Der skal være 2 pladser pr. bolig. | pr. bolig",
                "Der er 14 ansøgninger. | ''"
            })
    void soDoThoseBesideACount(String text, String basis) {
        assertThat(CountWords.in(text)).extracting(Figure::basis).containsExactly(basis);
    }
}
