package dk.sagsgang.validation.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationMarksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"XX\"",
                "Skabelonens \"XX\" er fjernet",
                "(\u201eXX\u201c)",
                "\u00bbja, XX nej\u00ab",
                "Et m\u00e5l\n\"XX\"",
            })
    void aPartBetweenTwoMarksOfALineIsQuoted(String text) {
        assertThat(quoted(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "XX",
                "\"XX",
                "XX\"",
                "\"XX\n\"",
                "\"\nXX\"",
                "\"Ja.\" XX \"nej\"",
                "\"Ja,\" XX \"nej\"",
                "\"Ja!\" XX \"nej\"",
                "\"Ja?\" XX \"nej\"",
                "\"Ja\" XX \"nej\"",
                "8\" XX 9\"",
            })
    void aPartBehindAClosingMarkIsNot(String text) {
        assertThat(quoted(text)).isFalse();
    }

    @Test
    void oneTextIsAskedAboutManyParts() {
        String text = "A \"B\" C\n\"D\" E";
        QuotationMarks marks = new QuotationMarks(text);

        assertThat(text.chars().filter(Character::isLetter).mapToObj(letter -> {
                    int at = text.indexOf(letter);
                    return (char) letter + (marks.around(at, at + 1) ? "+" : "-");
                }))
                .containsExactly("A-", "B+", "C-", "D+", "E-");
    }

    private static boolean quoted(String text) {
        int start = text.indexOf("XX");
        return new QuotationMarks(text).around(start, start + 2);
    }
}
