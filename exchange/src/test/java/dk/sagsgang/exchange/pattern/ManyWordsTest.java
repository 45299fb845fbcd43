package dk.sagsgang.exchange.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ManyWordsTest {

    @Test
    void wordsStandTogetherByTheirFirstLetters() {
        assertThat(ManyWords.of(List.of("sag", "dato", "sted"))).isEqualTo("(?:d(?:ato)|s(?:ted|ag))");
    }

    @Test
    void ofSeveralThatFitTheLongestIsFound() {
        Matcher words = Pattern.compile(ManyWords.of(List.of("sag", "sagsnr", "j.nr", "s")))
                .matcher("sagsnr j.nr jxnr sa");

        assertThat(words.results().map(found -> found.group())).containsExactly("sagsnr", "j.nr", "s");
    }
}
