package dk.sagsgang.validation.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LetterPatternsTest {

    private final LetterPatterns patterns = new LetterPatterns();

    @Test
    void eachPatternIsFoundWhereItEnds() {
        long month = patterns.add(".-", LetterPatterns.DIGITS, LetterPatterns.DIGITS);
        long sign = patterns.add("-");

        assertThat(ends("1.07-12.3", month)).containsExactly(3, 6);
        assertThat(ends("1.07-12.3", sign)).containsExactly(4);
    }

    @Test
    void anEndAndABeginningAreNoPattern() {
        long first = patterns.add("a", "b");
        long second = patterns.add("c", "d");

        assertThat(ends("abd acd bcd", first)).containsExactly(1);
        assertThat(ends("abd acd bcd", second)).containsExactly(6, 10);
    }

    @Test
    void aPatternMayBeginWithinAnother() {
        long twice = patterns.add("x", "x");

        assertThat(ends("xxx", twice)).containsExactly(1, 2);
    }

    @Test
    void aWordIsFoundInSmallAndCapitalLetters() {
        long word = patterns.addWord("j\u00e6l");

        assertThat(ends("Hj\u00e6lp HJ\u00c6LP hj\u00e6ip", word)).containsExactly(3, 9);
    }

    @Test
    void lettersOfOtherScriptsAreInNoPattern() {
        long euro = patterns.add("\u20ac");

        assertThat(ends("\u4e00\u20ac\uffff", euro)).containsExactly(1);
        assertThat(patterns.places(LetterPatterns.END)).isZero();
    }

    @Test
    void pairsAreFoundByThePlacesOfTwoLetters() {
        long single = patterns.add("x");
        long pair = patterns.add("k", " ");

        assertThat(patterns.pair(patterns.places('k'), patterns.places(' '))).isEqualTo(pair);
        assertThat(patterns.pair(patterns.places(' '), patterns.places('k')) & pair)
                .isZero();
        assertThat(patterns.pair(0, patterns.places('x'))).isEqualTo(single);
    }

    @Test
    void placesAreForSixtyFourLetters() {
        patterns.addWord("a".repeat(63));
        assertThat(patterns.add("b")).isEqualTo(Long.MIN_VALUE);

        assertThatThrownBy(() -> patterns.add("c")).isInstanceOf(IllegalStateException.class);
    }

    private List<Integer> ends(String text, long pattern) {
        List<Integer> ends = new ArrayList<>();
        long state = 0;
        for (int i = 0; i < text.length(); i++) {
            state = patterns.next(state, text.charAt(i));
            if ((state & pattern) != 0) {
                ends.add(i);
            }
        }
        return ends;
    }
}
