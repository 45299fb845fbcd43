package dk.sagsgang.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordBoundsTest {

    @ParameterizedTest
    @ValueSource(strings = {"år", "Åbent", "sø", "både", "1", "é"})
    void aWordEndsWhereItsLettersEndWhateverTheyAre(String word) {
        Pattern pattern = WordBounds.compile("\\b" + word + "\\b");

        assertThat(pattern.matcher("et " + word + ", ja").find()).isTrue();
        assertThat(pattern.matcher(word).find()).isTrue();
        assertThat(pattern.matcher("x" + word).find()).isFalse();
        assertThat(pattern.matcher(word + "ø").find()).isFalse();
        assertThat(pattern.matcher("å" + word).find()).isFalse();
    }

    @Test
    void insideAWordIsNoEdge() {
        assertThat(WordBounds.compile("p\\Bå").matcher("på").find()).isTrue();
        assertThat(WordBounds.compile("å\\B").matcher("på vej").find()).isFalse();
    }

    @Test
    void anEscapedBackslashBeforeALetterStaysOne() {
        assertThat(WordBounds.compile("c:\\\\bilag").matcher("c:\\bilag").find())
                .isTrue();
    }

    @Test
    void flagsAreKept() {
        assertThat(WordBounds.compile("\\bår\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher("ET ÅR")
                        .find())
                .isTrue();
    }
}
