package dk.sagsgang.exchange.paper.organisation.change;

import static dk.sagsgang.exchange.paper.ReadPapers.organisationModel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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
