package dk.sagsgang.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptTest {

    @TempDir
    Path folder;

    @Test
    void theMarkStandsUnderThePlace() {
        assertThat(excerpt("  \"end\": 7", 10)).containsExactly("  \"end\": 7", "         ^");
        assertThat(excerpt("abc", 1)).containsExactly("abc", "^");
        assertThat(excerpt("abc", 4)).containsExactly("abc", "   ^");
        assertThat(excerpt("", 9)).containsExactly("", "^");
    }

    @Test
    void aLongLineIsCutAroundThePlace() {
        String line = "x".repeat(50_000) + "HER" + "y".repeat(50_000);
        List<String> excerpt = excerpt(line, 50_001);

        assertThat(excerpt.get(0)).hasSize(102).startsWith("…x").endsWith("y…").contains("HER");
        assertThat(excerpt.get(1).indexOf('^')).isEqualTo(excerpt.get(0).indexOf("HER"));
        assertThat(excerpt(line, 100_003).get(0)).hasSize(101).startsWith("…").endsWith("y");
        assertThat(excerpt(line, 3).get(0)).hasSize(101).startsWith("x").endsWith("…");
    }

    @Test
    void theMarkKnowsHowWideCharactersAre() {
        assertThat(excerpt("\t\tæ", 3)).containsExactly("  æ", "  ^");
        assertThat(excerpt("會議x", 3)).containsExactly("會議x", "    ^");
        assertThat(excerpt("😀x", 3)).containsExactly("😀x", "  ^");
        assertThat(excerpt("a\u030Ax", 3)).containsExactly("a\u030Ax", " ^");
    }

    @Test
    void noCharacterIsHalved() {
        for (int column = 1; column < 400; column++) {
            String shown = excerpt("😀".repeat(200), column).get(0);
            assertThat(shown.codePoints()).noneMatch(c -> Character.getType(c) == Character.SURROGATE);
        }
    }

    @Test
    void nothingThatATerminalWouldObeyIsShown() {
        assertThat(excerpt("a\u001B[31m\u202Eb\u0000", 1).get(0)).isEqualTo("a·[31m·b·");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "010190-1234",
                "0101901234",
                "010190 1234",
                "010190 - 1234",
                "010190\u20131234",
                "010190\u00A01234",
                "01019\\u0030-1234",
                "010190\\u002D1234",
                "010190\\u00a01234",
                "010190\\n1234",
                "123450101901234999",
                "01.01.90-1234",
                "010190/1234",
                "010190\u20141234",
                "0101\u200b90-1234",
                "0101\\u200b90-12\\u00Ad34",
                "010190<br>1234",
                "010190&ndash;1234",
                "010190\\r\\n1234",
                "<b>010190<\\/b>-1234",
            })
    void whatLooksLikeACprNumberIsMasked(String number) {
        String line = "{\"text\": \"Nr. " + number + " er slettet\", \"date\": 7}";
        List<String> excerpt = excerpt(line, line.indexOf('7', line.indexOf("date")) + 1);

        assertThat(excerpt.get(0)).hasSameSizeAs(line).contains("****").doesNotContain("1234", "010190");
        assertThat(excerpt.get(1)).hasSize(line.indexOf("7}") + 1);
    }

    @Test
    void aCutLeavesNoHalfNumber() {
        String line = "a".repeat(200) + "010190-1234" + "b".repeat(200);
        for (int column = 100; column < 300; column++) {
            assertThat(excerpt(line, column).get(0)).doesNotContainPattern("\\d");
        }
    }

    /** The excerpt of a file with this line as its second. */
    private List<String> excerpt(String line, int column) {
        try {
            Path file = folder.resolve("linje.json");
            Files.writeString(file, "{\n" + line + "\n}");
            try (SourceLines lines = new SourceLines(file)) {
                return Excerpt.of(
                        lines.around(2, column, Excerpt.AROUND, Excerpt.AROUND).orElseThrow(), column);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
