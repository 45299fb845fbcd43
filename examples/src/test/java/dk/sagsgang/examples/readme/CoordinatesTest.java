package dk.sagsgang.examples.readme;

import static dk.sagsgang.examples.readme.Poms.all;
import static dk.sagsgang.examples.readme.Poms.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The coordinates in the README are those of the build. */
@Tag("once")
class CoordinatesTest {

    private static final Path ROOT = Path.of("..");
    private static final Path README = ROOT.resolve("README.md");

    @Test
    void ownModulesHaveTheVersionOfTheBuildOrTheBom() throws IOException {
        Element bom = Poms.file(ROOT.resolve("bom/pom.xml"));
        String version = text(all(bom, "project").get(0), "version");
        List<Element> own = new ArrayList<>();
        for (Element dependency : shown("dependency")) {
            if (text(dependency, "groupId").equals("dk.sagsgang")) {
                own.add(dependency);
            }
        }

        assertThat(own).isNotEmpty().allSatisfy(dependency -> {
            String artifact = text(dependency, "artifactId");
            if (text(dependency, "scope").equals("import")) {
                assertThat(artifact).isEqualTo(text(all(bom, "project").get(0), "artifactId"));
                assertThat(text(dependency, "version")).isEqualTo(version);
            } else {
                assertThat(Poms.version(bom, "dependency", "dk.sagsgang", artifact))
                        .as(artifact)
                        .isPresent();
                assertThat(text(dependency, "version")).as(artifact).isEmpty();
            }
        });
        assertThat(Files.readString(README)).contains("`dk.sagsgang`", "version " + version);
    }

    @Test
    void versionsOfOthersAreTheTestedOnes() throws IOException {
        Element parent = Poms.file(ROOT.resolve("pom.xml"));
        for (Element dependency : shown("dependency")) {
            String group = text(dependency, "groupId");
            String artifact = text(dependency, "artifactId");
            // The artifacts of JUnit have their versions from its own bill of materials.
            String tested = group.startsWith("org.junit")
                    ? Poms.property(parent, "${junit.version}")
                    : Poms.version(parent, "dependency", group, artifact).orElse("");
            if (!group.equals("dk.sagsgang")) {
                assertThat(text(dependency, "version")).as(artifact).isEqualTo(tested);
            }
        }
        for (Element plugin : shown("plugin")) {
            String artifact = text(plugin, "artifactId");
            assertThat(Poms.version(parent, "plugin", text(plugin, "groupId"), artifact))
                    .as(artifact)
                    .contains(text(plugin, "version"));
        }
    }

    @Test
    void theHostsThatAreNamedAreTheOnesCompiledAgainst() throws IOException {
        Element parent = Poms.file(ROOT.resolve("pom.xml"));

        assertThat(Files.readString(README))
                .contains("Spring Boot " + Poms.property(parent, "${spring.boot.version}"))
                .contains("Quarkus " + Poms.property(parent, "${quarkus.version}"));
    }

    private static List<Element> shown(String element) throws IOException {
        List<Element> shown = new ArrayList<>();
        for (Block block : Block.in(README, "xml")) {
            shown.addAll(all(Poms.piece(block.text()), element));
        }
        assertThat(shown).as(element).isNotEmpty();
        return shown;
    }
}
