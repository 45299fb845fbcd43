package dk.sagsgang.exchange.outline;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.text.FormattedText;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainPiecesTest {

    @Test
    void onlyTheParagraphsWithTheWordAreRead() {
        FormattedText text = FormattedText.html(
                "<p>Kort over havnen</p><p>Se <b>bilag</b> 1 &amp; 2</p><ul><li>Tal</li><li>Bilag 3<ul><li>Bilag 4</li></ul>og bilag 5</li></ul>"
                        + "<table><tr><td>Plan</td><td>bilag 6</td></tr></table>");

        assertThat(PlainPieces.with(text, "ilag"))
                .map(String::strip)
                .containsExactly("Se bilag 1 & 2", "Bilag 3\nBilag 4", "og bilag 5", "Plan\tbilag 6");
    }

    @Test
    void oneOfSeveralWordsIsEnoughAndThePiecesKeepTheirOrder() {
        FormattedText text = FormattedText.html("<p>Efter nr. 4</p><p>Tal</p><p>Efter § 3</p><p>Efter nr. 5</p>");

        assertThat(PlainPieces.with(text, "§", "nr.")).containsExactly("Efter nr. 4", "Efter § 3", "Efter nr. 5");
    }

    @Test
    void plainTextIsOnePieceAndTextWithoutTheWordIsNone() {
        assertThat(PlainPieces.with(FormattedText.of("Tal\nSe bilag 1"), "ilag"))
                .isEqualTo(List.of("Tal\nSe bilag 1"));
        assertThat(PlainPieces.with(FormattedText.of("Tal"), "ilag")).isEmpty();
        assertThat(PlainPieces.with(FormattedText.EMPTY, "ilag")).isEmpty();
    }
}
