package dk.sagsgang.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                "&#1114112;&#x;|\uFFFD&#x;",
                "&#0;&#xD800;|\uFFFD\uFFFD",
                "<STYLE>p { }</STYLE>slut|slut",
                "<style>p { }</sTyLe >slut|slut",
                "<p class=O'Hara>slut|slut",
                "&copy 2019 &frac12; &#8364; &#128; &#150;|© 2019 ½ € € –",
                "a <å> b|a <å> b",
                "a</>b</ c>d|abd",
                "<!-->a<!--->b<!--x--!>c|abc",
                "et<script><!-- <script>a</script> b --></script>to|etto",
                "et<title>a</scrip</title>to|'et\na</scrip\nto'",
                "<td>a</td><td>b</td>|'a\tb'",
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

    /** Reading on to the end from each of these would take hours. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "&", "&a", "&#1", "<a ", "<a '", "</", "<!", "<!-", "<?", "<script", "<title>", "</title", "<xmp><"
            })
    void aPieceAMillionTimesIsReadOnce(String piece) {
        assertThat(FormattedText.html("x" + piece.repeat(1_280_000)).plain()).startsWith("x");
    }
}
