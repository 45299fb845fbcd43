package dk.sagsgang.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.report.Finding;
import dk.sagsgang.validation.DocumentValidator;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Exports that chance has changed, each by a seed that is kept: no exception, and every finding in the file.
 *
 * <p>{@code SpoiledExportsProperties} takes new seeds with every run; what it finds is added here.
 */
class MutatedExportsTest {

    private static final int SEEDS = 40;

    private static final List<String> PIECES = List.of(
            "<",
            ">",
            "</",
            "/>",
            "&",
            "&#xC;",
            "&#0;",
            "<![CDATA[",
            "]]>",
            "<!--",
            "\"",
            "\\u",
            "\\",
            "{",
            "}",
            "[",
            "]",
            "null",
            "\0",
            "\ud800",
            "\u202e",
            "1e999",
            "-1",
            "01-01-0001",
            "<h3>Beslutning</h3>",
            "<table><tr>",
            "Afbud: ",
            "Ad 1-99.",
            "For stemte: ",
            "9".repeat(400),
            "(".repeat(400));

    static List<String> names() {
        return Fixtures.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void noChangeIsMoreThanAProblem(String name) {
        byte[] whole = Fixtures.own(name);
        for (int seed = 0; seed < SEEDS; seed++) {
            byte[] changed = changed(whole, new Random(seed));
            Import read = ExchangeReader.standard().read(changed, name);
            read.account();
            int lines = new String(changed, StandardCharsets.UTF_8).split("\r\n|\r|\n", -1).length;
            for (Finding finding : read.validate(DocumentValidator.standard()).findings()) {
                assertThat(finding.location().line().orElse(1))
                        .as(name + " " + seed)
                        .isBetween(1, lines + 1);
            }
        }
    }

    private static byte[] changed(byte[] whole, Random random) {
        byte[] bytes = whole;
        int changes = 1 + random.nextInt(4);
        for (int c = 0; c < changes; c++) {
            int at = random.nextInt(bytes.length);
            int end = Math.min(bytes.length, at + random.nextInt(60));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(bytes, 0, at);
            switch (random.nextInt(4)) {
                case 0 ->
                    out.writeBytes(PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8));
                case 1 -> at = end;
                case 2 -> out.write(bytes, at, end - at);
                default -> {
                    out.write(random.nextInt(256));
                    at = Math.min(bytes.length, at + 1);
                }
            }
            out.write(bytes, at, bytes.length - at);
            bytes = out.toByteArray();
        }
        return bytes;
    }
}
