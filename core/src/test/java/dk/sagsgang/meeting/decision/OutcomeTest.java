package dk.sagsgang.meeting.decision;

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
                "Dagsorden godkendt.|approved",
                "Dagsordenen blev herefter godkendt|approved",
                "Enstemmigt vedtaget.|approved",
                "Indstillingen blev enstemmigt tiltrådt|approved",
                "Medlemsforslaget blev tiltrådt med 34 stemmer imod 15.|approved",
                "Forvaltningens indstilling godkendt|approved",
                "By- og Kulturforvaltningens indstilling godkendes.|approved",
                "Byrådet godkendte indstillingen.|approved",
                "Social- og Sundhedsudvalget godkendte oplægget.|approved",
                "Bevilget.|approved",
                "Godkendt med den ændring, at fristen flyttes|approved-with-changes",
                "Godkendt med følgende rettelser: rute 393 skal være rute 383|approved-with-changes",
                "Anbefaler administrationens indstillinger.|recommended",
                "Økonomiudvalget anbefaler indstillingen.|recommended",
                "Indstilles til byrådets godkendelse|recommended",
                "Orientering givet.|noted",
                "Byrådet tog orienteringen til efterretning|noted",
                "Børne- og Ungdomsudvalget tog redegørelsen til orientering|noted",
                "Sendes i offentlig høring|sent-to-hearing",
                "Henvist til Teknisk Udvalg|forwarded",
                "Budgetforslaget overgår til 2. behandling.|forwarded",
                "Beslutningsforslaget blev oversendt til børneudvalget.|forwarded",
                "Sendt til behandling i Magistraten|forwarded",
                "Ikke imødekommet|rejected",
                "Meddelt afslag|rejected",
                "Valgt blev: Ane Holm|elected",
                "Følgende blev udpeget:|elected",
                "Intet at bemærke.|no-remarks",
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
                "Indstillingen godkendes ikke|rejected",
                "Tiltrædes ikke.|rejected",
                "Forslaget blev ikke vedtaget|rejected",
                "Godkendt, idet udvalget bemærker, at tallene er fra 2018|approved",
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
                "Drøftedes ikke",
                "Sagen udsættes ikke",
                "Planen, som Byrådet godkendte i maj, sendes ud igen",
                "De midler, der af Økonomiudvalget godkendtes, bruges først",
                "Ingen af forslagene fik flertal",
                "Intet af forslagene fik flertal",
                "Byrådet godkendte ikke indstillingen",
                "Et flertal i udvalget kunne ikke anbefale indstillingen",
                "Tilbagesendes Magistratsafdelingen for Børn og Unge med bemærkning, at byrådet har vedtaget indstillingen",
                "Udvalget anbefaler, at sagen afvises",
                "Anbefaler administrationens indstillinger for så vidt angår møderne",
                "Godkendt, for så vidt angår punkt 1",
                "Udvalget besluttede at indkalde til ekstraordinært møde",
            })
    void otherWordsTellNoOutcome(String text) {
        assertThat(Outcome.ofPhrase(text)).isEmpty();
    }
}
