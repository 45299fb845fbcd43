package dk.sagsgang.exchange.paper.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.source.SourceText;
import dk.sagsgang.report.Location;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** A web page is drawn as somebody would see it, so that what is read does not hang on its tags. */
class PageTextTest {

    @Test
    void blocksStandApartAndLinesOfABlockDoNot() {
        assertThat(drawn("<p>Ét</p><p>To<br>tre</p><div>Fire</div>")).isEqualTo("Ét\n\nTo\ntre\n\nFire\n");
    }

    @Test
    void elementsOfAListHaveTheirMarkAndStandTogether() {
        assertThat(drawn("<p>Udvalget skal</p><ul><li>drøfte</li><li>indstille</li></ul><p>Slut</p>"))
                .isEqualTo("Udvalget skal\n\n• drøfte\n• indstille\n\nSlut\n");
        assertThat(drawn("<ol start=\"3\"><li>at A</li><li>at B</li></ol>")).isEqualTo("3. at A\n4. at B\n");
        assertThat(drawn("<ul><li>A<ul><li>B</li></ul></li></ul>")).isEqualTo("• A\n\n  • B\n");
        assertThat(drawn("<ul><li><ul><li>B</li></ul></li></ul>")).isEqualTo("  • B\n");
    }

    @Test
    void cellsOfARowArePartedByTabsAlsoEmptyOnes() {
        assertThat(
                        drawn(
                                "<table><tr><th>Navn</th><th>Rolle</th><th>Fra</th></tr><tr><td>Bo  Lund</td><td></td><td>2021</td></tr></table>"))
                .isEqualTo("Navn\tRolle\tFra\nBo Lund\t\t2021\n");
    }

    @Test
    void aRowOfTwoCellsIsALabelWithWhatItSaysOnAsManyLinesAsThere() {
        assertThat(drawn("<table><tr><td>Til stede:</td><td>Anne Holm<br>Bo Lund</td></tr></table>"))
                .isEqualTo("Til stede: Anne Holm\nBo Lund\n");
        assertThat(drawn("<table><tr><td>Sted</td><td><p>Rådhuset</p><p>Lokale 2</p></td></tr></table>"))
                .isEqualTo("Sted: Rådhuset\nLokale 2\n");
    }

    @Test
    void aNumberInACellOfItsOwnMarksWhatStandsBesideIt() {
        assertThat(
                        drawn(
                                "<table><tr><td>1.</td><td>at planen vedtages</td></tr><tr><td>2)</td><td>at …</td></tr></table>"))
                .isEqualTo("1. at planen vedtages\n2) at …\n");
    }

    @Test
    void aPlaceIsThatOfTheFileWithItsReferencesAndMarkup() {
        String page = "<p>S&aring;\n<b>til</b> &amp; Bo</p>";
        SourceText text = text(page);

        assertThat(text.text()).isEqualTo("Så til & Bo\n");
        assertThat(text.location("", 3))
                .isEqualTo(Location.of("").in("page.html").at(2, 4));
        assertThat(text.end("", 6)).isEqualTo(Location.of("").in("page.html").at(2, 7));
        assertThat(text.location("", 7))
                .isEqualTo(Location.of("").in("page.html").at(2, 12));
        assertThat(text.end("", 8)).isEqualTo(Location.of("").in("page.html").at(2, 17));
    }

    @Test
    void headingsOfThePageAreToldAndWhatBelongsToThePageToo() {
        SourceText text = text("<nav>Menu</nav><h2>Rammer</h2><p>Ord</p><h2>3. Økonomi</h2>");

        assertThat(text.text()).isEqualTo("Menu\n\nRammer\n\nOrd\n\n3. Økonomi\n");
        assertThat(text.aside(0)).isTrue();
        assertThat(text.heading(2)).isTrue();
        assertThat(text.heading(4)).isFalse();
        assertThat(PlainLines.of(text).lines())
                .extracting(PaperLine::kind, PaperLine::mark, PaperLine::text)
                .containsExactly(
                        tuple(PaperLine.Kind.HEADING, "", "Rammer"),
                        tuple(PaperLine.Kind.TEXT, "", "Ord"),
                        tuple(PaperLine.Kind.TEXT, "3.", "Økonomi"));
        assertThat(PlainLines.of(text).aside()).extracting(PaperLine::text).containsExactly("Menu");
    }

    private static String drawn(String page) {
        return text(page).text();
    }

    private static SourceText text(String page) {
        return PageText.of(
                new SourceText("page.html", page),
                Parser.htmlParser().setTrackPosition(true).parseInput(page, ""));
    }
}
