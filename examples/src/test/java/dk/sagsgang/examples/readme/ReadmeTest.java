package dk.sagsgang.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.serialization.ConfigurationReader;
import dk.sagsgang.serialization.DocumentReader;
import dk.sagsgang.serialization.DocumentWriter;
import dk.sagsgang.serialization.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows compiles, prints what it says, and reads without a finding. */
@Tag("once")
class ReadmeTest {

    private static final Path README = Path.of("..", "README.md");

    @TempDir
    Path folder;

    @Test
    void everyBlockOfJavaCompilesAsItStands() throws IOException {
        List<JavaBlock> blocks = java();
        JavaBlock example = blocks.get(0);
        int number = 0;
        for (JavaBlock block : blocks) {
            compiled("block" + number++, example, block);
        }
    }

    @Test
    void programsPrintWhatTheirCommentsSay() throws IOException, InterruptedException {
        List<JavaBlock> blocks = java();
        JavaBlock example = blocks.get(0);
        assertThat(example.output()).isNotEmpty();
        int number = 0;
        for (JavaBlock block : blocks) {
            if (block.output().isEmpty()) {
                continue;
            }
            Program program = compiled("run" + number++, example, block);
            assertThat(program.run(block, "")).containsExactlyElementsOf(block.output());
        }
    }

    @Test
    void theTestsThatAreShownPass() throws IOException, InterruptedException {
        List<JavaBlock> tests = java().stream()
                .filter(block ->
                        block.text().contains("@Property") || block.text().contains("@Test"))
                .toList();
        assertThat(tests).hasSize(2);
        for (JavaBlock test : tests) {
            Program program = compiled("tests" + test.name(), java().get(0), test);

            assertThat(program.runTests(test)).contains("succeeded: 1");
        }
    }

    @Test
    void theExampleNeedsNoProviderOfJakartaValidation() throws IOException, InterruptedException {
        JavaBlock example = java().get(0);
        JavaBlock untitled = new JavaBlock("""
                VALIDATOR.validate(meeting().withBodies()).findings().forEach(finding ->
                        System.out.println(finding.location() + ": " + finding.rule()));
                """);
        Program program = compiled("alone", example, untitled);

        assertThat(program.run(example, "hibernate-validator")).containsExactlyElementsOf(example.output());
        assertThat(program.run(untitled, "hibernate-validator")).contains("/bodies: STR-002");
    }

    @Test
    void theDocumentIsTheOneOfTheExample() throws IOException, InterruptedException {
        JavaBlock example = java().get(0);
        JavaBlock writes = new JavaBlock(
                "System.out.print(" + DocumentWriter.class.getName() + ".indented().write(meeting()));\n");
        Program program = compiled("document", example, writes);

        assertThat(documents()).contains(String.join("\n", program.run(writes, "")) + "\n");
    }

    @Test
    void everyBlockOfJsonReadsWithoutAFinding() throws IOException {
        List<String> others = new ArrayList<>(json());
        others.removeAll(documents());

        assertThat(documents()).isNotEmpty().allSatisfy(text -> {
            Reading reading = DocumentReader.strict().read(text, "README.md");
            assertThat(reading.report().findings()).isEmpty();
            assertThat(reading.document()).isPresent();
        });
        assertThat(others)
                .allSatisfy(text -> assertThat(ConfigurationReader.suppressions()
                                .read(text, "README.md")
                                .report()
                                .findings())
                        .isEmpty());
    }

    private Program compiled(String name, JavaBlock example, JavaBlock block) throws IOException {
        Program program = new Program(folder.resolve(name));
        assertThat(program.compile(example, example)).as(example.text()).isEmpty();
        assertThat(program.compile(block, example)).as(block.text()).isEmpty();
        return program;
    }

    private static List<JavaBlock> java() throws IOException {
        return Block.in(README, "java").stream()
                .map(block -> new JavaBlock(block.text()))
                .toList();
    }

    private static List<String> json() throws IOException {
        return Block.in(README, "json").stream().map(Block::text).toList();
    }

    private static List<String> documents() throws IOException {
        return json().stream()
                .filter(text -> !text.contains("\"suppressions\""))
                .toList();
    }
}
