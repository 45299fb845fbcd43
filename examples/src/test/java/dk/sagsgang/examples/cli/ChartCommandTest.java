package dk.sagsgang.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartCommandTest {

    private static final Path PROPOSED = Path.of("documents", "002-socialafdelingen-organisationsmodel.json");
    private static final Path FORMER = Path.of("changes", "socialomraadet-foer-sammenlaegningen.json");

    @TempDir
    Path folder;

    @Test
    void aModelIsDrawnAsTextInTheChosenLanguage() {
        assertThat(Call.of("chart", PROPOSED, "--to", "mermaid").out())
                .startsWith("flowchart TD")
                .contains("går på tværs af");
        assertThat(Call.of("chart", PROPOSED, "--to", "mermaid", "--lang", "en").out())
                .contains("execution section", "spans");
    }

    @Test
    void aPictureIsWrittenToAFile() throws IOException {
        Path file = folder.resolve("002.png");

        Call call = Call.of("chart", PROPOSED, "--to", "png", "--out", file);

        assertThat(call).isEqualTo(new Call(0, "", ""));
        assertThat(Files.readAllBytes(file)).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void twoModelsAreDrawnAsTheChangeBetweenThem() {
        Call call = Call.of("chart", FORMER, PROPOSED, "--to", "svg");

        assertThat(call.exit()).isZero();
        assertThat(call.out()).contains("SAMMENLAGT", "OPRETTES").contains("<svg");
    }

    @Test
    void aMeetingIsNotDrawn() {
        Call call = Call.of("chart", Path.of("documents", "004-socialudvalget-2019-01-07.json"));

        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).contains("Dokumentet er af typen meeting");
    }

    @Test
    void whatCannotBeReadGivesItsReport() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"sagsgang\":");

        assertThat(Call.of("chart", broken, "--lang", "en"))
                .satisfies(call -> assertThat(call.exit()).isEqualTo(2))
                .satisfies(call -> assertThat(call.err()).contains("error DOC-").doesNotContain("inside the program"));
        assertThat(Call.of("chart", folder.resolve("missing.json")).exit()).isEqualTo(2);
    }

    @Test
    void tooManyUnitsNameTheWayOut() throws IOException {
        Path large = Files.writeString(
                folder.resolve("large.json"),
                IntStream.range(0, 500)
                        .mapToObj(u -> "{\"key\":\"k" + u + "\",\"name\":\"Enhed " + u + "\"}")
                        .collect(Collectors.joining(
                                ",", "{\"sagsgang\":\"1.0\",\"type\":\"organisation-model\",\"units\":[", "]}")));

        Call call = Call.of("chart", large, "--lang", "en");

        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.err()).contains("more than 300 boxes", "--to mermaid");
        assertThat(Call.of("chart", large, "--to", "mermaid").exit()).isZero();
    }

    @Test
    void aFileThatCannotBeWrittenIsSaid() {
        Call call = Call.of(
                "chart",
                PROPOSED,
                "--to",
                "mermaid",
                "--out",
                folder.resolve("no").resolve("x.mmd"));

        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.err()).contains("kan ikke skrives");
    }
}
