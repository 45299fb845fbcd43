package dk.sagsgang.validation.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordInTextTest {

    @Test
    void aWordStandsInSmallLettersAndInCapitals() {
        assertThat(WordInText.stands("bilag", "Se BILAG 3")).isTrue();
        assertThat(WordInText.stands("\u00e5ben", "\u00c5BENT M\u00d8DE")).isTrue();
        assertThat(WordInText.stands("bilag", "billag, Billeder")).isFalse();
        assertThat(WordInText.stands("bilag", "")).isFalse();
    }

    @Test
    void theNextOneIsWhereItStandsFirstInWhicheverLetters() {
        String text = "Bilag 1, bilag 2 og BILAG 3";

        assertThat(WordInText.next("bilag", text, 0)).isZero();
        assertThat(WordInText.next("bilag", text, 1)).isEqualTo(9);
        assertThat(WordInText.next("bilag", text, 9)).isEqualTo(9);
        assertThat(WordInText.next("bilag", text, 10)).isEqualTo(20);
        assertThat(WordInText.next("bilag", text, 21)).isNegative();
    }
}
