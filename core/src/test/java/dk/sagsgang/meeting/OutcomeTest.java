package dk.sagsgang.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Godkendt|approved",
                "Godkendt. Vedr. organisering ønsker udvalget et fast team|approved",
                "Indstillingen godkendt.|approved",
                "Indstilling følges|approved",
                "Indstillingen blev godkendt uden afstemning|approved",
                "Tiltrådt|approved",
                "Vedtaget.|approved",
                "Godkendt med den ændring, at fristen flyttes|approved-with-changes",
                "Anbefales overfor Byrådet|recommended",
                "Indstilles godkendt. Socialudvalget forelægges forslag|recommended",
                "Indstilles til godkendelse|recommended",
                "Anbefales ikke|not-recommended",
                "Til efterretning.|noted",
                "Orientering taget til efterretning.|noted",
                "Orienteringen blev taget til efterretning|noted",
                "Drøftet og taget til efterretning|noted",
                "Sagen taget til orientering|noted",
                "Drøftet|discussed",
                "Sagen blev udsat uden behandling|postponed",
                "Udsat|postponed",
                "Punktet genoptages|resumed",
                "Tilbagesendes til administrationen|referred-back",
                "Oversendes til Økonomiudvalget|forwarded",
                "Sendt i høring|sent-to-hearing",
                "Afvist|rejected",
                "Ikke godkendt|rejected",
                "Sagen udgår|withdrawn",
                "Taget af dagsordenen|withdrawn",
                "Ingen bemærkninger.|no-remarks",
                "Ingen|no-remarks",
            })
    void aPrintedDecisionBeginsWithItsOutcome(String text, String outcome) {
        assertThat(Outcome.ofPhrase(text)).contains(Outcome.of(outcome));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Beslutning ikke frigivet",
                "Projektbeskrivelsen justeres på baggrund af udvalgets drøftelse.",
                "Godkendtes liste",
                "Ingen af forslagene fik flertal",
                "Udvalget besluttede at indkalde til ekstraordinært møde",
            })
    void otherWordsTellNoOutcome(String text) {
        assertThat(Outcome.ofPhrase(text)).isEmpty();
    }
}
