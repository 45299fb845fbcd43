package dk.sagsgang.exchange.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Godkendt.|approved",
                "godkendes ikke.|rejected",
                "Kan ikke godkendes|rejected",
                "Byrådet godkendte ikke indstillingen|rejected",
                "Byrådet godkendte Økonomiudvalgets indstilling.|approved",
                "Byrådet godkendte Økonomiudvalgets indstilling med bemærkning om, at broen males|approved-with-changes",
                "Økonomiudvalget anbefaler, overfor Byrådet, at indstillingen godkendes|recommended",
                "Social- og Handicapudvalget anbefaler ikke forslaget|not-recommended",
                "Kan ikke anbefales|not-recommended",
                "Det anbefales, at der indledes dialog|recommended",
                "Drøftelserne blev taget til efterretning med bemærkninger|noted",
                "Orienteringen blev taget til til efterretning|noted",
                "Udvalget tog evalueringen til efterretning|noted",
                "Punktet vedrørende festen 15. juni 2024 blev drøftet|discussed",
                "Sagen blev sendt tilbage med henblik på uddybning|referred-back",
                "Byrådet besluttede at tilbagesende sagen til Havneudvalget|referred-back",
                "Sagen udskydes, idet udvalget afventer svar|postponed",
                "Punktet genoptages.|resumed",
                "Anders Holm (A) blev valgt som formand|elected",
                "Udvalget undlod stillingtagen|not-decided",
                "Der var ingen gensidige orienteringer|not-decided",
                "Formanden orienterede om en henvendelse|not-decided",
                "Magistraten kunne tiltræde indstillingen|approved",
                "Fremsendes til Byrådet med bemærkning|forwarded",
                "Kim Holm og Ole Vig godkendt|approved",
                "Bilag B godkendt.|approved",
                "Lokalplanen er endeligt vedtaget|approved",
                "Endeligt vedtaget|approved",
                "Godkendtes|approved",
                "Der meddeles dispensation til broen|approved",
                "Udvalget meddeler dispensation|approved",
                "Der gives ikke dispensation|rejected",
                "Afslag|rejected",
                "Initiativsagen afvist|rejected",
                "Anlægsbevillingen frigives|approved",
                "Bevillingen er givet|approved",
                "Et flertal anbefaler forslaget|recommended",
                "Til formand valgtes Anders Holm|elected",
                "Anders Holm udpeges som medlem|elected",
                "Orienteret.|not-decided",
                "Formanden orienterede Udsatterådet om planen|not-decided",
                "Sendt til Havneudvalget|forwarded",
                "Sagen sendes til behandling i Magistraten|forwarded",
                "Henvist til Magistraten|forwarded",
                "5 medlemmer (A+V+C) anbefaler forslaget.|recommended",
                "1 medlem (A) godkender forslaget.|approved",
                "Tiltrådte indstillingen.|approved",
                "Fulgte forvaltningens indstilling.|approved",
                "Godkendte dagsordenen.|approved",
                "Tiltrådte ikke indstillingen.|rejected",
                "Tiltrådte indstillingen med følgende ændring|approved-with-changes",
                "Tog orienteringen til efterretning.|noted",
                "Drøftede oplægget.|discussed",
                "Udsatte sagen.|postponed",
                "Anbefalede forvaltningens indstilling.|recommended",
                "Anbefaler ikke forslaget.|not-recommended",
                "Et flertal i udvalget (Anne Holm, Bo Lund, Carl Krag og Else Mark) anbefaler at forslaget sendes i høring|recommended",
            })
    void outcomesThatDecisionsPrint(String line, String outcome) {
        assertThat(DecisionWords.outcome(line).map(known -> known.code())).isEqualTo(Optional.ofNullable(outcome));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Udvalget ønsker en sag om broer, der er godkendt af staten",
                "Beslutning ikke frigivet",
                "Tilskuddet blev ikke bevilget",
                "Planen er endnu ikke vedtaget",
                "Sagen blev hverken drøftet eller taget til efterretning",
                "Broen males grøn",
                "Udvalget takker for de indkomne høringssvar",
                "Planen, som Byrådet godkendte i 2020, vedlægges",
                "Planen godkendt af staten er vedlagt",
                "Foreningen har fået afslag og skriver igen",
                "Møde med Udsatterådet holdes i august",
                "Støtte til udsatte borgere fortsætter",
                "Udsatte borgere får et værested",
                "Fulgte borgerne hjem",
                "Brevet er sendt til alle beboere",
                "2 medlemmer (N+Ø) anbefaler ikke forslaget",
                "",
            })
    void wordsThatDecideNothing(String line) {
        assertThat(DecisionWords.outcome(line)).isEmpty();
    }
}
