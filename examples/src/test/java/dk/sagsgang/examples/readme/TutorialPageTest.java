package dk.sagsgang.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** Whoever does what the tutorial says sees what it says. */
@Tag("once")
class TutorialPageTest {

    private static final Path ROOT = Path.of("..");
    private static final Path PAGE = ROOT.resolve("docs/tutorial.md");
    private static final String POINTS_END = "      ]\n    }\n  ]\n}";

    @TempDir
    Path folder;

    private JavaBlock program;
    private Program compiled;

    @BeforeEach
    void compile() throws IOException {
        program = new JavaBlock(Block.in(PAGE, "java").get(0).text());
        compiled = new Program(folder);
        assertThat(compiled.compile(program, program)).isEmpty();
    }

    @Test
    void theProgramPrintsWhatThePageSays() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("referat.json"), document());

        assertThat(compiled.run(program, ""))
                .containsExactlyElementsOf(
                        Block.in(PAGE, "text").get(0).text().lines().toList());
    }

    @Test
    void theMendedDocumentHasNoErrors() throws IOException, InterruptedException {
        String decisions = Block.in(PAGE, "json").get(1).text().strip();
        assertThat(document()).contains("2020-2013").contains(POINTS_END);
        Files.writeString(
                folder.resolve("referat.json"),
                document().replace("2020-2013", "2020-2023").replace(POINTS_END, "],\n" + decisions + "}]}"));

        assertThat(compiled.run(program, "")).containsExactly("Ingen fejl.");
    }

    @Test
    void thePomHasTheVersionsOfTheBuild() throws IOException {
        Element pom = Poms.piece(Block.in(PAGE, "xml").get(0).text());
        Element bom = Poms.file(ROOT.resolve("bom/pom.xml"));
        Element parent = Poms.file(ROOT.resolve("pom.xml"));

        assertThat(Poms.version(pom, "dependency", "dk.sagsgang", "sagsgang-bom"))
                .contains(Poms.property(bom, "${project.version}"));
        assertThat(Poms.version(pom, "plugin", "org.codehaus.mojo", "exec-maven-plugin"))
                .isEqualTo(Poms.version(parent, "plugin", "org.codehaus.mojo", "exec-maven-plugin"));
        List<String> modules = Poms.all(bom, "artifactId").stream()
                .map(Element::getTextContent)
                .toList();
        assertThat(modules).contains("sagsgang-serialization");
    }

    private static String document() throws IOException {
        return Block.in(PAGE, "json").get(0).text();
    }
}
