package dk.sagsgang.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.serialization.source.ReadLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files that somebody wrote to do harm: each is a problem or is read, and never an exception.
 *
 * <p>The limit of time is far above what is needed; it breaks off what would never end.
 */
@Timeout(120)
class HostileExportsTest {

    private static final int MANY = 100_000;

    /** A stream without end: more than the limit is never asked of it. */
    private static final class Endless extends InputStream {

        private final byte[] beginning;
        private final byte[] piece;
        private long read;

        Endless(String beginning, String piece) {
            this.beginning = beginning.getBytes(StandardCharsets.UTF_8);
            this.piece = piece.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            long at = read++;
            return at < beginning.length ? beginning[(int) at] : piece[(int) ((at - beginning.length) % piece.length)];
        }
    }

    @Test
    void aStreamWithoutEndIsReadToTheLimit() {
        ReadLimits limits = ReadLimits.STANDARD.withBytes(1_000_000);
        for (String beginning : List.of("[", "{\"Dagsordenpunkter\":[", "<Publication>", "<html>")) {
            Endless endless = new Endless(beginning, "[");
            assertThat(rules(ExchangeReader.standard().with(limits).read(endless, "x")))
                    .containsExactly("DOC-006 document");
            assertThat(endless.read).isLessThan(1_200_000);
        }
    }

    @Test
    void itemsBeyondTheLimitAreLeftOut() {
        ReadLimits limits = ReadLimits.STANDARD.withValues(50_000);
        String json = "{\"Dagsordenpunkter\":[" + "{\"Navn\":\"x\"},".repeat(MANY) + "{}]}";
        Import read = ExchangeReader.standard().with(limits).read(bytes(json), "x");
        assertThat(rules(read)).contains("DOC-006 items");
        String xml = "<Publication><Agendas><Agenda><Items>" + "<Item/>".repeat(MANY)
                + "</Items></Agenda></Agendas></Publication>";
        assertThat(rules(ExchangeReader.standard().with(limits).read(bytes(xml), "x")))
                .contains("DOC-006 items");
    }

    @Test
    void externalAndNestedEntitiesAreNeverRead() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE Publication [<!ENTITY a0 \"ha\">");
        for (int e = 1; e < 60; e++) {
            bomb.append("<!ENTITY a")
                    .append(e)
                    .append(" \"")
                    .append(("&a" + (e - 1) + ";").repeat(10))
                    .append("\">");
        }
        bomb.append(
                "<!ENTITY file SYSTEM \"file:///etc/passwd\"><!ENTITY % net SYSTEM \"http://127.0.0.1:1/x\">%net;]>");
        String xml = bomb + "<Publication><Agendas><Agenda><Name>&a59;&file;</Name></Agenda></Agendas></Publication>";
        Import read = ExchangeReader.standard().read(bytes(xml), "x");
        assertThat(read.documents().get(0).meeting().bodies().get(0).name()).isEqualTo("&a59;&file;");
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void brokenEncodingsAreAProblem(byte[] bytes) {
        assertThat(ExchangeReader.standard().read(bytes, "x").report().findings())
                .isNotEmpty();
    }

    static Stream<byte[]> encodings() {
        return Stream.of(
                new byte[] {'{', (byte) 0xC3, '}'},
                new byte[] {(byte) 0xFE, (byte) 0xFF, 0},
                new byte[] {(byte) 0xFF, (byte) 0xFE, (byte) 0xD8, 0, 0},
                new byte[] {0, 0, 0, 0},
                "<?xml version=\"1.0\" encoding=\"no-such\"?>\u00e6".getBytes(StandardCharsets.ISO_8859_1),
                "<?xml version=\"1.0\" encoding=\"UTF-16\"?><Publication/>".getBytes(StandardCharsets.UTF_8),
                "<?xml version=\"1.0\" encoding=\"UTF-7\"?><Publication/>".getBytes(StandardCharsets.UTF_8));
    }

    /** Text of a cell on which expressions that go back and forth would take for ever. */
    @ParameterizedTest
    @MethodSource("worstCases")
    void noTextOfACellTakesLongerThanItsLength(String name, IntFunction<String> text) {
        for (String frame : List.of(
                "<h3>Beslutning</h3><p>%s</p>",
                "<h3>Indstilling</h3><p>%s</p>",
                "<p>%s</p>",
                "<h3>%s</h3>",
                "<h3>Sagens forløb</h3><p>%s</p>",
                "<h3>Sagsgang</h3><p>%s</p>")) {
            String html = frame.formatted(text.apply(MANY));
            Import read = ExchangeReader.standard()
                    .read(
                            bytes("{\"Dagsordenpunkter\":[{\"Navn\":\"x\",\"Felter\":[{\"Html\":\"" + html + "\"}]}]}"),
                            name);
            assertThat(read.documents()).hasSize(1);
        }
    }

    static Stream<Arguments> worstCases() {
        return Stream.of(
                worst("words", n -> "ord og ".repeat(n / 7)),
                worst("commas", n -> "A. Holm, ".repeat(n / 9)),
                worst("capitals", n -> "Ab-".repeat(n / 3) + "udvalget"),
                worst("bodies", n -> "Plan- og Byudvalget, ".repeat(n / 21)),
                worst("brackets", n -> "(".repeat(n)),
                worst("numbers", n -> "1. a) og ".repeat(n / 9)),
                worst("digits", n -> "1".repeat(n)),
                worst("votes", n -> "A stemte imod og ".repeat(n / 17)),
                worst("abstained", n -> "undlod at stemme, ".repeat(n / 18)),
                worst("points", n -> "pkt. 1, 2 og 3 ".repeat(n / 15)),
                worst("references", n -> "Byrådet den 1. maj 2020 (pkt. 1) ".repeat(n / 33)),
                worst("decides", n -> "udvalget godkendte ikke ".repeat(n / 24)),
                worst("absent", n -> "Afbud: A. B (C), ".repeat(n / 17)),
                worst("stops", n -> "A. ".repeat(n / 3)),
                worst("spaces", n -> " \u00a0".repeat(n / 2) + "x"),
                worst("blanks in a word", n -> "deltog ikke i ".repeat(n / 14)));
    }

    private static Arguments worst(String name, IntFunction<String> text) {
        return Arguments.of(name, text);
    }

    @Test
    void aMillionOpenTagsAreOneProblem() {
        for (String tag : List.of(
                "<div>",
                "<b>",
                "<table>",
                "<ul><li>",
                "<a href=x>",
                "<p><i>",
                "<form>",
                "<svg>",
                "<!--",
                "<![CDATA[")) {
            String html = tag.repeat(MANY);
            Import cell = ExchangeReader.standard()
                    .read(bytes("{\"Dagsordenpunkter\":[{\"Felter\":[{\"Html\":\"" + html + "\"}]}]}"), "x");
            assertThat(cell.documents()).hasSize(1);
            Import page = ExchangeReader.standard().read(bytes("<html><table id=dagsordenDetaljer>" + html), "x");
            assertThat(page.report().findings()).isNotEmpty();
        }
    }

    @Test
    void streamsThatFailAreAProblem() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("cut");
            }
        };
        assertThat(rules(ExchangeReader.standard().read(failing, "x"))).containsExactly("DOC-001 ");
        assertThat(rules(ExchangeReader.standard().read(new ByteArrayInputStream(new byte[0]), "x")))
                .containsExactly("DOC-002 ");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> rules(Import read) {
        return read.report().findings().stream()
                .map(finding -> finding.rule().id() + " " + finding.variant())
                .toList();
    }
}
