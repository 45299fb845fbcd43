package dk.sagsgang.exchange.paper.organisation.change;

import static dk.sagsgang.exchange.paper.ReadPapers.organisationModel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.aim.StatedEffect;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What changes, by labels below a heading of consequences, and by more verbs of staying and closing. */
class LabelledEffectsTest {

    private static List<StatedEffect> told(String text) {
        return organisationModel("Ny organisation i Greve Kommune\n\n" + text + "\n")
                .effects();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", ": "})
    void labelsBelowConsequencesSayWhatChanges(String between) {
        assertThat(told("Konsekvenser\n\nServiceniveau" + between + "Uændret\nPersonale" + between
                        + "Tre stillinger nedlægges\nMiljø og klima" + between + "Ingen\n"))
                .extracting(StatedEffect::subject, StatedEffect::changes, StatedEffect::text)
                .containsExactly(
                        tuple("Serviceniveau", Optional.of(false), ""),
                        tuple("Personale", Optional.of(true), "Tre stillinger nedlægges"),
                        tuple("Miljø og klima", Optional.of(false), "Ingen"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kontaktperson: Ida Holk",
                "Sagsnummer: 21-12345",
                "Høringsfrist: 1. juni 2021",
                "Bilag: Ingen",
                "Mere viden: Ring til Borgerservice"
            })
    void labelsOfThePaperItselfSayNothingOfWhatChangesAndStayInTheText(String line) {
        OrganisationModel model =
                organisationModel("Ny organisation i Greve Kommune\n\nKonsekvenser for borgerne\n\n" + line + "\n");

        assertThat(model.effects()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Høringsperioden ophører den 1. juni 2021.",
                "Havneafdelingen lukker den 24. december.",
                "Projektet ophører den 1. maj 2022.",
                "Puljen for de fire afdelinger bliver lukket.",
                "Svømmehallen lukkes den 1. maj."
            })
    void whatEndsOrClosesForADayIsNoEffect(String sentence) {
        assertThat(told("Hvad sker der med os?\n\n" + sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Priserne på havnen er de samme.;Priserne på havnen;false",
                "Brugerrådet fortsætter som nu.;Brugerrådet;false",
                "Havnebiblioteket ændrer ikke navn, adresse eller åbningstid.;Havnebiblioteket;false",
                "Havneafdelingen har fortsat ansvaret for fortøjninger.;ansvaret for fortøjninger;false",
                "Havnesekretariatet lukker som selvstændig enhed.;Havnesekretariatet;true"
            })
    void whatStaysAndWhatClosesIsAnEffect(String sentence, String subject, boolean changes) {
        assertThat(told("Hvad sker der med os?\n\n" + sentence))
                .extracting(StatedEffect::subject, StatedEffect::changes)
                .containsExactly(tuple(subject, Optional.of(changes)));
    }
}
