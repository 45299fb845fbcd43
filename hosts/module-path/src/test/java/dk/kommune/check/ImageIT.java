package dk.kommune.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program that jlink has made runs by itself. */
class ImageIT {

    private static final Path DOCUMENTS = Path.of("..", "..", "examples");

    @TempDir
    Path folder;

    @Test
    void aGoodDocumentIsTaken() throws Exception {
        assertThat(check("documents/004-socialudvalget-2019-01-07.json", 0)).doesNotContain("Exception");
    }

    @Test
    void aFlawedDocumentIsRefusedWithSentencesInDanish() throws Exception {
        assertThat(check("flawed/socialudvalget-2019-02-25.json", 1))
                .contains("/items/2/title: STR-001 ", "/items/0/title: TXT-004 Årrækken 2020-2018 løber baglæns");
    }

    @Test
    void aPaperIsReadAndTaken() throws Exception {
        assertThat(check("papers/004-socialudvalget-2019-01-07.txt", 0)).doesNotContain("Exception");
    }

    @Test
    void aPageOfAnAgendaSystemIsReadWithJsoupInTheImage() throws Exception {
        assertThat(check("../exchange/src/test/resources/dk/sagsgang/exchange/firstagenda-page.html", 0))
                .doesNotContain("Exception");
    }

    @Test
    void theImageHoldsTheModulesOfTheLibrary() throws Exception {
        assertThat(run(0, "--list-modules")).contains("dk.sagsgang.core", "dk.sagsgang.exchange", "org.jsoup");
    }

    private String check(String document, int exit) throws Exception {
        return run(exit, "--module", "dk.kommune.check/dk.kommune.check.Check", DOCUMENTS.resolve(document).toString());
    }

    private String run(int exit, String... arguments) throws Exception {
        Path out = folder.resolve("out.txt");
        Path java = Path.of("target", "image", "bin", "java").toAbsolutePath();
        ProcessBuilder command = new ProcessBuilder(arguments);
        command.command().add(0, java.toString());
        int ended = command.redirectErrorStream(true).redirectOutput(out.toFile()).start().waitFor();
        assertThat(ended).as(Files.readString(out)).isEqualTo(exit);
        return Files.readString(out);
    }
}
