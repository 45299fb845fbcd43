package dk.sagsgang.examples.release;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.examples.readme.Poms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** The poms say what Maven Central asks of them, and the bill of materials names every module. */
@Tag("once")
class PublishedPomsTest {

    private static final String UNDECIDED = "example.org";

    static List<String> published() throws IOException {
        return Poms.all(project(""), "module").stream()
                .map(Element::getTextContent)
                .filter(module -> !module.equals("examples"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("published")
    void everyModuleSaysWhatItIs(String module) throws IOException {
        Element pom = project(module);

        assertThat(Poms.text(pom, "artifactId")).isEqualTo("sagsgang-" + module);
        assertThat(Poms.text(pom, "name")).startsWith("Sagsgang ");
        assertThat(Poms.text(pom, "description")).hasSizeGreaterThan(20);
    }

    /** The modules have it from the parent; the bill of materials has none, so that importing it brings nothing else. */
    @ParameterizedTest
    @ValueSource(strings = {"", "bom"})
    void homeLicenceAuthorsAndSourcesAreSaid(String module) throws IOException {
        Element pom = project(module);

        assertThat(Poms.text(pom, "name")).isNotEmpty();
        assertThat(Poms.text(pom, "description")).isNotEmpty();
        assertThat(Poms.text(pom, "url")).startsWith("https://");
        assertThat(Poms.text(only(pom, "license"), "name")).isEqualTo("Apache-2.0");
        assertThat(Poms.text(only(pom, "developer"), "name")).isNotEmpty();
        assertThat(Poms.text(only(pom, "scm"), "connection")).startsWith("scm:git:https://");
        assertThat(Poms.text(only(pom, "scm"), "url")).startsWith("https://");
    }

    @Test
    void noReleaseHasAnAddressThatIsNotDecided() throws IOException {
        for (String module : List.of("", "bom")) {
            Element pom = project(module);
            boolean snapshot = Poms.text(pom, "version").endsWith("-SNAPSHOT");

            assertThat(Poms.text(pom, "url").contains(UNDECIDED) && !snapshot)
                    .as("The parent and the bom say where the project has its home before a version is released")
                    .isFalse();
        }
    }

    @Test
    void theBillOfMaterialsNamesEveryOtherModule() throws IOException {
        List<String> others = published().stream()
                .filter(module -> !module.equals("bom"))
                .map(module -> "sagsgang-" + module)
                .toList();

        assertThat(Poms.all(project("bom"), "dependency"))
                .extracting(dependency -> Poms.text(dependency, "artifactId"))
                .containsExactlyInAnyOrderElementsOf(others);
        assertThat(Poms.all(project("bom"), "dependency"))
                .extracting(dependency -> Poms.text(dependency, "version"))
                .containsOnly("${project.version}");
    }

    @Test
    void allVersionsAreOne() throws IOException {
        String version = Poms.text(project(""), "version");

        assertThat(Poms.text(project("bom"), "version")).isEqualTo(version);
        for (String module : published()) {
            if (!module.equals("bom")) {
                assertThat(Poms.text(only(project(module), "parent"), "version"))
                        .isEqualTo(version);
            }
        }
    }

    @Test
    void theChangelogHasASectionOfTheVersion() throws IOException {
        String version = Poms.text(project(""), "version").replace("-SNAPSHOT", "");

        assertThat(Files.readString(Path.of("..", "CHANGELOG.md"))).containsOnlyOnce("\n## [" + version + "] - ");
    }

    private static Element only(Element pom, String name) {
        List<Element> all = Poms.all(pom, name);
        assertThat(all).as(name).hasSize(1);
        return all.get(0);
    }

    private static Element project(String module) throws IOException {
        Path file = Path.of("..").resolve(module).resolve("pom.xml");
        return Poms.all(Poms.file(file), "project").get(0);
    }
}
