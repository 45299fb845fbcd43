package dk.sagsgang.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.examples.own.CaseHasOfficer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/own-rules.md shows compiles, and is what the example has. */
@Tag("once")
class OwnRulesPageTest {

    private static final Path PAGE = Path.of("..", "docs", "own-rules.md");
    private static final String OWN = "dk/sagsgang/examples/own/";

    @TempDir
    Path folder;

    @Test
    void everyBlockOfJavaCompiles() throws IOException {
        List<JavaBlock> blocks = Block.in(PAGE, "java").stream()
                .map(block -> new JavaBlock(block.text()))
                .toList();
        Program program = new Program(folder);

        assertThat(blocks).extracting(JavaBlock::name).containsExactly("CaseHasOfficer", "Checks", "TitlesDiffer");
        // The rules first, since the checks name them.
        for (int number : List.of(0, 2, 1)) {
            assertThat(program.compile(blocks.get(number), blocks.get(0))).isEmpty();
        }
    }

    @Test
    void theSentencesAreThoseOfTheExample() throws IOException {
        for (String bundle : List.of("rules_da.properties", "rules_en.properties")) {
            try (var in = CaseHasOfficer.class.getResourceAsStream("/" + OWN + bundle)) {
                assertThat(in).isNotNull();
                assertThat(Block.in(PAGE))
                        .extracting(Block::text)
                        .contains(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void theRuleAndItsTestAreShort() throws IOException {
        Path rule = Path.of("src", "main", "java").resolve(OWN + "CaseHasOfficer.java");
        Path test = Path.of("src", "test", "java").resolve(OWN + "CaseHasOfficerTest.java");

        assertThat(Files.readAllLines(rule).size() + Files.readAllLines(test).size())
                .isLessThan(60);
    }
}
