package dk.sagsgang.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/**
 * Holds the pages of hosts against the projects that they show. After a change of a project, write its blocks again with
 * {@value #COMMAND}.
 */
@Tag("once")
class HostPagesTest {

    private static final String COMMAND = "mvn -pl '!bom' test -Dtest=HostPagesTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dsurefire.argLine=-Dsagsgang.write=true";
    private static final Path ROOT = Path.of("..");
    private static final Path PROJECTS = ROOT.resolve("hosts");
    private static final Path PAGES = ROOT.resolve("docs").resolve("hosts");

    /** A link to a file, a line of its own, and the block below it. */
    private static final Pattern SHOWN = Pattern.compile(
            "^\\[[^]]+]\\(([^)]+)\\)(, in part)?:\n\n```\\w+\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    private static final Pattern DEPENDENCIES =
            Pattern.compile("^  <dependencyManagement>.*?^  </dependencies>\n", Pattern.DOTALL | Pattern.MULTILINE);

    @Test
    void everyProjectHasAPageAndStandsInTheIndex() throws IOException {
        String index = Files.readString(ROOT.resolve("docs").resolve("hosts.md"));

        assertThat(names(PAGES)).containsExactlyElementsOf(names(PROJECTS)).isNotEmpty();
        assertThat(names(PROJECTS)).allSatisfy(name -> assertThat(index).contains("(hosts/" + name + ".md)"));
    }

    @ParameterizedTest
    @MethodSource("projects")
    void everyBlockIsTheFileThatItNames(String project) throws IOException {
        Path page = PAGES.resolve(project + ".md");
        if (Boolean.getBoolean("sagsgang.write")) {
            Files.writeString(page, SHOWN.matcher(Files.readString(page)).replaceAll(HostPagesTest::written));
        }
        List<MatchResult> shown =
                SHOWN.matcher(Files.readString(page)).results().toList();

        assertThat(shown)
                .hasSameSizeAs(Block.in(page))
                .isNotEmpty()
                .allSatisfy(block -> assertThat(block.group(3))
                        .as("%s; write it again with: %s", block.group(1), COMMAND)
                        .isEqualTo(now(block)));
    }

    @ParameterizedTest
    @MethodSource("projects")
    void everyFileOfJavaAndKotlinIsShown(String project) throws IOException {
        String page = Files.readString(PAGES.resolve(project + ".md"));
        try (Stream<Path> files = Files.walk(PROJECTS.resolve(project).resolve("src"))) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".java") || name.endsWith(".kt"))
                            // What starts Spring is the same everywhere.
                            .filter(name -> !name.equals("Service.java")))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(page).contains("/" + name + ")"));
        }
    }

    @ParameterizedTest
    @MethodSource("projects")
    void theLibraryIsTheOneOfThisBuildAndPluginsArePinned(String project) throws IOException {
        Path file = PROJECTS.resolve(project).resolve("pom.xml");
        Element pom = Poms.file(file);
        String version = Poms.text(
                Poms.all(Poms.file(ROOT.resolve("bom").resolve("pom.xml")), "project")
                        .get(0),
                "version");

        assertThat(Poms.version(pom, "dependency", "dk.sagsgang", "sagsgang-bom"))
                .contains(version);
        assertThat(Poms.all(pom, "parent")).isEmpty();
        assertThat(Poms.all(pom, "plugin"))
                .isNotEmpty()
                .allSatisfy(plugin -> assertThat(Poms.text(plugin, "version")).isNotEmpty());
        // The larger ones are those with a step of the build that other projects do not have.
        assertThat(Files.readAllLines(file)).hasSizeLessThan(120);
    }

    private static String written(MatchResult block) {
        try {
            int from = block.start(3) - block.start();
            String before = block.group().substring(0, from);
            return Matcher.quoteReplacement(before + now(block) + "```");
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The file as it is: whole, or of a pom the dependencies. */
    private static String now(MatchResult block) throws IOException {
        String text = Files.readString(PAGES.resolve(block.group(1)));
        Matcher part = DEPENDENCIES.matcher(text);
        return block.group(2) == null || !part.find() ? text : part.group();
    }

    static List<String> projects() throws IOException {
        return names(PROJECTS);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(path -> path.getFileName().toString().replace(".md", ""))
                    .sorted()
                    .toList();
        }
    }
}
