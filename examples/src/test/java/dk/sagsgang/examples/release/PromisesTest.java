package dk.sagsgang.examples.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each promise names a test or a script that fails if it is broken, and those are there. */
class PromisesTest {

    private static final Path ROOT = Path.of("..");
    private static final Path DOCS = ROOT.resolve("docs");
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|Properties))`");
    private static final Pattern SCRIPT = Pattern.compile("\\.ci/[a-z-]+");
    private static final Pattern ROW = Pattern.compile("^\\| (?!what |promise )[^|-].*$", Pattern.MULTILINE);
    private static final Pattern STEP = Pattern.compile("^(\\d+)\\. ", Pattern.MULTILINE);

    @Test
    void everyPromiseNamesWhatFailsIfItIsBroken() throws IOException {
        List<String> promises = ROW.matcher(Files.readString(DOCS.resolve("compatibility.md")))
                .results()
                .map(MatchResult::group)
                .toList();

        assertThat(promises)
                .hasSizeGreaterThan(12)
                .allSatisfy(promise ->
                        assertThat(promise).containsPattern("`\\w+(Test|Properties)`|`\\.ci/[a-z-]+`|enforcer"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"compatibility.md", "releasing.md", "hosts.md"})
    void whatAPageNamesIsThere(String page) throws IOException {
        String text = Files.readString(DOCS.resolve(page));
        Set<String> there = tests();

        assertThat(TEST.matcher(text).results().map(each -> each.group(1)))
                .isNotEmpty()
                .isSubsetOf(there);
        assertThat(SCRIPT.matcher(text).results().map(MatchResult::group))
                .isNotEmpty()
                .allSatisfy(script -> assertThat(ROOT.resolve(script)).exists());
    }

    @Test
    void aReleaseHasTenStepsAtMost() throws IOException {
        List<String> steps = STEP.matcher(Files.readString(DOCS.resolve("releasing.md")))
                .results()
                .map(step -> step.group(1))
                .toList();

        assertThat(steps).hasSizeBetween(5, 10).doesNotHaveDuplicates().last().isEqualTo("" + steps.size());
    }

    /** What the test command leaves out is done before a release. */
    @Test
    void theCommandsBesideTheTestsAreStepsOfARelease() throws IOException {
        assertThat(SCRIPT.matcher(Files.readString(DOCS.resolve("releasing.md")))
                        .results()
                        .map(MatchResult::group))
                .contains(".ci/run", ".ci/fuzz", ".ci/compatibility", ".ci/hosts", ".ci/reproducible");
    }

    private static Set<String> tests() throws IOException {
        Set<String> names = new HashSet<>();
        for (String module : List.of(
                "core", "testkit", "validation", "serialization", "assertions", "exchange", "examples", "hosts")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module))) {
                files.map(file -> file.toString().replace('\\', '/'))
                        .filter(file -> file.contains("/src/test/") && file.endsWith(".java"))
                        .map(file -> file.replaceFirst(".*/", "").replaceFirst("[.]java$", ""))
                        .forEach(names::add);
            }
        }
        return names;
    }
}
