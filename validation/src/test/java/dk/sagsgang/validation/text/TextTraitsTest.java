package dk.sagsgang.validation.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTraitsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Godkendelse af dagsorden|0",
                "123 og 456|0",
                "Budget 2020|8",
                "Fra 2020|0",
                "den 31. september 2014|8",
                "den 31.01.20145|8",
                "den 31-01-2014|8",
                "-2014|0",
                "Budget 2020-2013|9",
                "010170-1234|4",
                "010170 - 1234 kr.|4",
                "27.00.00-P05-4-16|0",
                "01 02 70 12 34|4",
                "01 02 70 12 3|0",
                "12,5 mio. kr. fra 2017 og 2018|1",
                "010170<b>-</b>1234|6",
                "010170&#45;1234|4",
                "[x]|2",
                "xx 2020|2",
                "Hj\u00e6lp til \u00e6ldre|0",
                "HJ\u00c6LPETEKST|2",
                "J\u00e6ger|0",
                "Klik her|2",
                "Folk her|0",
                "Folk har|0",
                "Max. 3|2",
                "Max 3|0",
            })
    void aGlanceTellsWhatARuleCouldBeAbout(String text, int traces) {
        assertThat(TextTraits.in(text)).isEqualTo(traces);
        assertThat(TextTraits.inNormal(text)).isEqualTo(traces);
    }

    /** Digits are parted by tags, names of characters and comments as little as by blanks. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "010170-1234",
                "010<b>1</b>70-1234",
                "01<a title=\"x\">0170</a>1234",
                "010170&nbsp;1234",
                "010170&ndash;1234",
                "01&01701234",
                "01& 01701234",
                "01<01701234",
                "010170&#45;1234",
                "<!-- 010170 -->1234",
                "Borgeren 12 har 010170 1234",
                "1<a title='CPR 010170-1234'>x</a>",
                "1<a title='CPR 0101701234<b>",
                "01<a title='>x'>01701234",
                "01<a title=\">x\">01701234",
            })
    void aNumberInMarkupIsSeen(String markup) {
        assertThat(TextTraits.ofNumber(markup)).isEqualTo(TextTraits.TEN_DIGITS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<b>Budget</b>",
                "010170-123",
                "01<a 01701234",
                "01<a 01701234>x</a>",
                "01&a01701234;",
                "010170 eller 1234",
                "010170&#45;",
                "<!-- 2019 --> 2020",
                "12345 <b>og</b> 12345",
                "12345<a title='og'> 1234</a>",
            })
    void otherDigitsInMarkupAreNone(String markup) {
        assertThat(TextTraits.ofNumber(markup)).isEqualTo(TextTraits.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {" a", "a ", "a  b", "a\nb", "a\u00a0b", "Social\u00adudvalg", "a\u0308", "\u4e00", " "})
    void ofATextThatIsPerhapsNotInItsNormalFormNothingIsTold(String text) {
        assertThat(TextTraits.in(text)).isEqualTo(TextTraits.UNTOLD);
    }
}
