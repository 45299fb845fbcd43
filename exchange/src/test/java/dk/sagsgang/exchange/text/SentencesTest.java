package dk.sagsgang.exchange.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where sentences end. */
class SentencesTest {

    @Test
    void aFullStopBeforeACapitalEndsASentence() {
        assertThat(Sentences.of("Godkendt. Broen males om.  Ø stemte imod.\n(V) undlod."))
                .containsExactly("Godkendt.", "Broen males om.", "Ø stemte imod.", "(V) undlod.");
        assertThat(Sentences.first("Godkendt. Broen males om. Ø stemte imod."))
                .containsExactly("Godkendt.", "Broen males om. Ø stemte imod.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Godkendt jf. Bilag 1",
                "Der bevilges 3 mio. Kr.",
                "Anders B. Holm",
                "Mødet den 1. Januar",
                "Godkendt. broen males om",
                "Se www.havneby.Dk",
                "Godkendt.",
                ". Godkendt",
                ""
            })
    void abbreviationsInitialsAndOrdinalsDoNot(String text) {
        assertThat(Sentences.of(text)).containsExactly(text);
        assertThat(Sentences.first(text)).containsExactly(text);
    }

    @Test
    void aWordThatEndsLikeAnAbbreviationEndsASentence() {
        assertThat(Sentences.of("Ansøgningen er sund. Den godkendes.")).hasSize(2);
        assertThat(Sentences.of("Det kræver et kl. Den er lang.")).hasSize(1);
        assertThat(Sentences.of("Havnens bønr. Der er to.")).hasSize(2);
    }
}
