package dk.sagsgang.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever is done to an export, reading it gives a report and never an exception. */
class SpoiledExportsProperties {

    @Property(tries = 300)
    void cutAnywhere(@ForAll("names") String name, @ForAll @IntRange(max = 100_000) int at) {
        byte[] whole = Fixtures.own(name);
        calm(Arrays.copyOf(whole, at % (whole.length + 1)));
    }

    @Property(tries = 300)
    void aPieceReplaced(
            @ForAll("names") String name, @ForAll @IntRange(max = 100_000) int at, @ForAll("pieces") String piece) {
        String whole = new String(Fixtures.own(name), StandardCharsets.UTF_8);
        int from = at % whole.length();
        int to = Math.min(whole.length(), from + piece.length());
        calm((whole.substring(0, from) + piece + whole.substring(to)).getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 300)
    void anyBytes(@ForAll byte[] bytes) {
        calm(bytes);
    }

    @Property(tries = 200)
    void anyTextInACell(@ForAll("words") String words) {
        String json =
                "{\"Dagsordenpunkter\":[{\"Navn\":\"Bro\",\"Felter\":[{\"Html\":\"<div><h3>Beslutning</h3>\\r\\n<span>"
                        + words + "</span></div><h3>Indstilling</h3>\\r\\n<span>" + words + "</span>\"}]}]}";
        Import read = ExchangeReader.standard().read(json.getBytes(StandardCharsets.UTF_8), "x");
        assertThat(read.documents()).hasSize(1);
        assertThat(read.account().words()).as(words).isEmpty();
    }

    private static void calm(byte[] bytes) {
        assertThatCode(() -> {
                    Import read = ExchangeReader.standard().read(bytes, "x");
                    read.account();
                    assertThat(read.documents().isEmpty()
                                    && read.report().findings().isEmpty())
                            .isFalse();
                })
                .doesNotThrowAnyException();
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(Fixtures.names());
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                "<",
                ">",
                "\"",
                "]]>",
                "<![CDATA[",
                "&",
                "&#0;",
                "\\u0000",
                "{",
                "}",
                "[",
                "\u0000",
                "<b><i>",
                "</div>",
                "null",
                "\ud800",
                "1.-2.",
                "Afbud: ",
                "<h3>",
                "<table>",
                "<!--",
                "&lt;",
                "01-01-0001",
                "\\");
    }

    /** Pieces of decisions and recommendations in any order, on lines of their own. */
    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(
                        "Godkendt. ",
                        "1.-2. Anbefales ",
                        "Ad 1 ",
                        "2. a) ",
                        "Afbud: Bodil Krat ",
                        "Fraværende: ",
                        "(Ø) stemte imod pkt. 2 ",
                        "For stemte: V og A ",
                        "Mindretalsudtalelse fra Kirsten Dam (Ø): ",
                        "Administrationen indstiller, at ",
                        "Direktøren indstiller til Byrådet, ",
                        "at broen males ",
                        "eller ",
                        "<br>",
                        "<p>",
                        "</p>",
                        "<ol><li>",
                        "</li></ol>",
                        "<h4>Resume</h4>",
                        "<b>Indstilling</b><br>",
                        "Broen er grøn. ",
                        "<table><tr><td>",
                        "</td></tr></table>",
                        "12. august 2024 ")
                .list()
                .ofMaxSize(14)
                .map(pieces -> String.join("", pieces));
    }
}
