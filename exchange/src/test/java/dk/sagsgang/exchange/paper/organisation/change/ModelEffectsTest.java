package dk.sagsgang.exchange.paper.organisation.change;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.OrganisationModelBuilder;
import dk.sagsgang.organisation.aim.StatedEffect;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What sentences say that changes and what stays. */
class ModelEffectsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ingen bliver afskediget som følge af ændringerne, men to stillinger bliver ikke besat. | medarbejdere | Ingen bliver afskediget som følge af ændringerne",
                "Ingen medarbejdere bliver opsagt. | medarbejdere | Ingen medarbejdere bliver opsagt",
                "Der er syv afdelinger, og antallet ændres ikke. | antallet | ''",
                "De politiske udvalg beholder deres sagsområder. | De politiske udvalg | beholder deres sagsområder",
                "- Ændringen betyder ikke noget for borgerne i det daglige. | borgerne i det daglige | Ændringen betyder ikke noget for borgerne i det daglige"
            })
    void whatStaysIsAnEffectThatDoesNotChange(String sentence, String subject, String text) {
        List<StatedEffect> effects = effects(sentence);

        assertThat(effects).hasSize(1);
        assertThat(effects.get(0).subject()).isEqualTo(subject);
        assertThat(effects.get(0).text()).isEqualTo(text);
        assertThat(effects.get(0).changes()).hasValue(false);
    }

    @Test
    void aPostThatIsClosedIsAnEffect() {
        StatedEffect effect = effects("Den største ændring er, at stillingen som chef for Løn & IT bliver nedlagt.")
                .get(0);

        assertThat(effect.subject()).isEqualTo("stillingen som chef for Løn & IT");
        assertThat(effect.text()).isEqualTo("nedlagt");
        assertThat(effect.changes()).hasValue(true);
        assertThat(effects("Fra 1. februar nedlægges stillingen som kommunikationschef."))
                .extracting(StatedEffect::subject)
                .containsExactly("stillingen som kommunikationschef");
        assertThat(effects("Der nedlægges i alt 25 stillinger i administrationen."))
                .extracting(StatedEffect::text)
                .containsExactly("Der nedlægges i alt 25 stillinger");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Administrationen går fra 14 til ni chefer. | chefer | fra 14 til ni chefer",
                "Fra fem til tre forvaltninger fra nytår | forvaltninger | Fra fem til tre forvaltninger",
                "De 14 afdelinger bliver til 11. | 14 afdelinger | De 14 afdelinger bliver til 11",
                "Planen er klar, og 12 mindre teams lægges sammen til syv. | 12 mindre teams | 12 mindre teams lægges sammen til syv",
                "I alt nedlægges ca. 25 stillinger. | stillinger | nedlægges ca. 25 stillinger",
                "Den nuværende fagchefstilling for Skov og Strand nedlægges fra nytår. | fagchefstilling for Skov og Strand | nedlægges",
                "Fra maj nedlægges direktørstillingen for Havn og Vej. | direktørstillingen for Havn og Vej | nedlægges"
            })
    void aNumberThatBecomesAnotherAndPostsThatGoAreEffectsThatChange(String sentence, String subject, String text) {
        List<StatedEffect> effects = effects(sentence);

        assertThat(effects).hasSize(1);
        assertThat(effects.get(0).subject()).isEqualTo(subject);
        assertThat(effects.get(0).text()).isEqualTo(text);
        assertThat(effects.get(0).changes()).hasValue(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Biblioteket har åbent fra 10 til 17 dage om året.",
                "Kurset er for børn fra tre til fem år.",
                "Hun gik fra en stilling i Greve til en i Tune.",
                "De 14 afdelinger bliver bedt om at svare.",
                "Fagchefstillingen for Skov er slået op.",
                "Ingen kender dagen, før solen går ned.",
                "Hun beholder sin cykel.",
                "Ændringen betyder meget for borgerne.",
                "Stillingen som chef for Løn er slået op."
            })
    void otherSentencesAreNone(String sentence) {
        assertThat(effects(sentence)).isEmpty();
    }

    private static List<StatedEffect> effects(String sentence) {
        OrganisationModelBuilder model = OrganisationModel.builder();
        new ModelEffects(model).take(sentence);
        return model.build().effects();
    }
}
