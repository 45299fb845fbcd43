package dk.sagsgang.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormattedTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>Godkendt &amp; underskrevet</p>|Godkendt & underskrevet",
                "<b>Ad 1</b>: til efterretning|Ad 1: til efterretning",
                "K&oslash;ge &#229;r &#xE6;ble|Køge år æble",
                "a < b og c > d|a < b og c > d",
                "<a href='x>y' id=\"2003023693\">bilag</a>|bilag",
                "<script>var a = '<p>';</script>slut|slut",
                "<!-- skjult <b> -->synlig|synlig",
                "AT&T; &ukendt; &|AT&T; &ukendt; &",
                "<p uden slut|''",
                "&#1114112;&#x;|&#1114112;&#x;",
            })
    void htmlReadsAsItsText(String html, String text) {
        assertThat(FormattedText.html(html).plain()).isEqualTo(text);
    }

    @Test
    void blocksOfHtmlStandOnLinesOfTheirOwn() {
        assertThat(FormattedText.html("<ul><li>Et borgerspor</li><li>Et økonomispor</li></ul>Slut<br/>.")
                        .plain())
                .isEqualTo("Et borgerspor\nEt økonomispor\nSlut\n.");
    }

    @Test
    void aTextIsBlankWhenOnlyMarkupIsWritten() {
        assertThat(FormattedText.html("<p>&nbsp;</p>").blank()).isTrue();
        assertThat(FormattedText.of(" \n").blank()).isTrue();
        assertThat(FormattedText.html("<p>.</p>").blank()).isFalse();
    }

    @Test
    void nothingWrittenIsTheEmptyTextInWhateverFormat() {
        assertThat(FormattedText.html("")).isEqualTo(FormattedText.EMPTY).isEqualTo(FormattedText.of(""));
    }

    @Test
    void hostileMarkupIsReadOnce() {
        String hostile = "<".repeat(200_000) + "&".repeat(200_000) + "<!--".repeat(50_000);

        assertThat(FormattedText.html(hostile).plain()).startsWith("<<<");
    }
}
