package dk.sagsgang.exchange.paper.organisation.aim;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.Deviation;
import dk.sagsgang.organisation.DeviationKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stays otherwise until something has happened. */
class DeviationsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Den hidtidige ledelse af havnen fortsætter, indtil den nye havnechef er ansat. | Den hidtidige ledelse af havnen fortsætter | indtil den nye havnechef er ansat
            Strukturen afviger lidt, idet den hidtidige ledelse opretholdes, mens der pågår en afklaring af opgaverne. | den hidtidige ledelse opretholdes | mens der pågår en afklaring af opgaverne
            De to teams bevares, så længe de bor på hver sin adresse. | De to teams bevares | så længe de bor på hver sin adresse
            Rusmiddelteamet beholder sin egen leder, indtil analysen er færdig. | Rusmiddelteamet beholder sin egen leder | indtil analysen er færdig
            """)
    void whatStaysUntilSomethingHasHappenedIsATransition(String sentence, String text, String condition) {
        assertThat(Deviations.in(sentence)).singleElement().satisfies(each -> {
            assertThat(each.kind()).contains(DeviationKind.TRANSITION);
            assertThat(each.text()).isEqualTo(text);
            assertThat(each.condition()).isEqualTo(condition);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Havneafdelingen bevares, mens Vejafdelingen nedlægges.",
                "Skolerne bevares, fordi der er børn nok.",
                "Der kan søges, indtil fristen er udløbet.",
                "Ledelsen blev fortsat, indtil den nye chef var ansat."
            })
    void otherSentencesTellNone(String sentence) {
        assertThat(Deviations.in(sentence)).extracting(Deviation::text).isEmpty();
    }
}
