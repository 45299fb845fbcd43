package dk.sagsgang.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NormalTextTest {

    /** Most letters cannot be composed further, and are not asked. */
    @Test
    void everyLetterIsComposedWithWhatStandsBesideIt() {
        IntStream.rangeClosed(Character.MIN_VALUE, Character.MAX_VALUE).forEach(letter -> {
            for (String text : new String[] {"a  " + (char) letter + "e", "a\u030a " + (char) letter + "\u0301"}) {
                String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
                assertThat(NormalText.of(text)).isEqualTo(NormalText.of(composed));
            }
        });
    }

    @Test
    void spellingsOfTheSameWordsAreAlike() {
        assertThat(NormalText.of(" Social\u00adudvalget  den\u00a07.\njuni\u200b "))
                .isEqualTo("Socialudvalget den 7. juni");
        assertThat(NormalText.of("A\u030arhus \u2014 2019\u20112022")).isEqualTo("\u00c5rhus \u2013 2019-2022");
    }
}
