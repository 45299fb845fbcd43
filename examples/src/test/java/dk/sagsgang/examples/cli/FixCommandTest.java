package dk.sagsgang.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixCommandTest {

    private static final Path DOCUMENT = Path.of("documents", "004-socialudvalget-2019-01-07.json");

    @TempDir
    Path folder;

    @Test
    void theCopyIsMendedAndEverythingElseStaysAsItWas() throws IOException {
        String before = Files.readString(DOCUMENT);
        Path copy = folder.resolve("kopi.json");
        Call call = Call.of("fix", DOCUMENT, "--out", copy);

        assertThat(call.exit()).isZero();
        assertThat(call.out())
                .contains("004-socialudvalget-2019-01-07.json:137:23: mended ITM-012")
                .endsWith("1 document: 0 errors, 2 warnings, 0 info\n");
        assertThat(copy).content().isEqualTo(before.replace("sou .pdf.pdf", "sou .pdf"));
        assertThat(DOCUMENT).content().isEqualTo(before);
    }

    @Test
    void withoutAFileTheCopyIsTheOutputAndTheReportStandsBesideIt() throws IOException {
        Call call = Call.of("fix", "--lang", "da", DOCUMENT);

        assertThat(call.out()).isEqualTo(Files.readString(DOCUMENT).replace("sou .pdf.pdf", "sou .pdf"));
        assertThat(call.err()).contains(": udbedret ITM-012").endsWith("0 oplysninger\n");
    }

    @Test
    void theDocumentItselfIsNeverWrittenOver() throws IOException {
        Path document = Files.copy(DOCUMENT, folder.resolve("a.json"));
        String before = Files.readString(document);
        Call call = Call.of("fix", document, "--out", folder.resolve(".").resolve("a.json"));

        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.err()).startsWith("The copy must not take the place of the document");
        assertThat(document).content().isEqualTo(before);
    }

    /** What is said to be mended is in the copy, also where something else of the document cannot be read. */
    @Test
    void whatCanBeMendedIsMendedBesideWhatCannotBeRead() throws IOException {
        String before = Files.readString(DOCUMENT);
        Path document = Files.writeString(folder.resolve("a.json"), before + "x");
        Path copy = folder.resolve("kopi.json");
        Call call = Call.of("fix", document, "--out", copy);

        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.out()).contains(": mended ITM-012", "DOC-005").doesNotContain("no copy");
        assertThat(copy).content().isEqualTo(before.replace("sou .pdf.pdf", "sou .pdf") + "x");
    }

    @Test
    void aDocumentInAnotherVersionIsLeftAlone() throws IOException {
        Path document = Files.writeString(
                folder.resolve("a.json"), Files.readString(DOCUMENT).replaceFirst("\"1\\.0\"", "\"9.0\""));
        Path copy = folder.resolve("kopi.json");
        Call call = Call.of("fix", document, "--out", copy);

        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.out()).contains("DOC-008", "no copy was made").doesNotContain("mended");
        assertThat(copy).doesNotExist();
    }

    @Test
    void ofWhatCannotBeReadThereIsNoCopy() throws IOException {
        Path document = Files.writeString(folder.resolve("a.json"), "{");
        Path copy = folder.resolve("kopi.json");

        assertThat(Call.of("fix", document, "--out", copy).exit()).isEqualTo(2);
        assertThat(Call.of("fix", document, "--out", copy).lines(folder))
                .first()
                .isEqualTo("a.json: no copy was made, since the document cannot be read to its end in this version");
        assertThat(Call.of("fix", "--lang", "da", document).err())
                .contains("a.json: der er ikke lavet en kopi, da dokumentet ikke kan læses til ende i denne version");
        assertThat(Call.of("fix", folder.resolve("b.json")).exit()).isEqualTo(2);
        assertThat(copy).doesNotExist();
    }
}
