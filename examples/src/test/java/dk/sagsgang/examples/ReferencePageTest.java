package dk.sagsgang.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Severity;
import dk.sagsgang.serialization.DocumentReader;
import dk.sagsgang.serialization.Reading;
import dk.sagsgang.validation.DocumentValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the reference documents against their originals: each fact that was listed from the original by hand stands in the JSON at
 * its pointer with its value, and each finding is argued on docs/reference-documents.md.
 *
 * <p>The facts are listed in {@code src/test/resources/facts}. After a change there, write the tables of the page again with
 * {@value #COMMAND}. The findings are written by hand, since each needs its argument.
 */
@Tag("once")
class ReferencePageTest {

    private static final String COMMAND = "mvn -pl '!bom' test -Dtest=ReferencePageTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dsurefire.argLine=-Dsagsgang.write=true";
    private static final Path PAGE = Path.of("..", "docs", "reference-documents.md");
    private static final Path DOCUMENTS = Path.of("documents");
    private static final DocumentValidator VALIDATOR = DocumentValidator.standard();
    private static final Pattern FINDING = Pattern.compile("^\\| ([A-Z]{3}-\\d{3}) \\| `([^`]*)` \\|.*$");

    /** Running text of a section: what only stands there is found by no program. */
    private static final Pattern RUNNING_TEXT = Pattern.compile(".*/sections/\\d+/text");

    private static final double SHARE_WITH_A_HOME = 0.98;

    @ParameterizedTest
    @MethodSource("documents")
    void everyFactOfTheOriginalStandsWhereItIsSaidTo(Path file) throws IOException {
        Map<String, String> scalars = ReferenceFacts.scalars(file);
        List<ReferenceFacts.Fact> facts = ReferenceFacts.of(file);

        assertThat(reading(file).report().clean()).isTrue();
        assertThat(facts).hasSizeGreaterThan(100).doesNotHaveDuplicates();
        assertThat(facts).filteredOn(ReferenceFacts.Fact::home).allSatisfy(fact -> {
            assertThat(scalars).as(fact.words()).containsEntry(fact.pointer(), fact.value());
            assertThat(fact.pointer()).as(fact.words()).doesNotMatch(RUNNING_TEXT);
        });
    }

    @Test
    void nearlyEveryFactHasAHomeAndTheOthersAreArgued() throws IOException {
        List<ReferenceFacts.Fact> facts = new ArrayList<>();
        for (Path file : documents().toList()) {
            facts.addAll(ReferenceFacts.of(file));
        }
        List<ReferenceFacts.Fact> homeless =
                facts.stream().filter(fact -> !fact.home()).toList();

        assertThat((double) (facts.size() - homeless.size()) / facts.size()).isGreaterThanOrEqualTo(SHARE_WITH_A_HOME);
        assertThat(homeless)
                .allSatisfy(fact -> assertThat(fact.value()).as(fact.words()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void thePageListsTheFactsOfTheOriginal(Path file) throws IOException {
        String account = ReferenceFacts.account(ReferenceFacts.of(file));
        if (Boolean.getBoolean("sagsgang.write")) {
            String begin = begin(file, "facts");
            Files.writeString(PAGE, Files.readString(PAGE).replace(begin + section(file, "facts"), begin + account));
        }

        assertThat(section(file, "facts"))
                .as("The facts of %s; write them again with: %s", file.getFileName(), COMMAND)
                .isEqualTo(account);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void thePageArguesEveryFindingAndNoneIsAnError(Path file) throws IOException {
        List<Finding> findings = reading(file).validate(VALIDATOR).findings();
        List<String> argued = section(file, "findings")
                .lines()
                .map(FINDING::matcher)
                .filter(Matcher::matches)
                .map(row -> row.group(1) + " " + row.group(2))
                .toList();

        assertThat(findings).extracting(Finding::severity).doesNotContain(Severity.ERROR);
        assertThat(findings)
                .extracting(finding ->
                        finding.rule().id() + " " + finding.location().pointer())
                .containsExactlyInAnyOrderElementsOf(argued);
    }

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(DOCUMENTS)) {
            return files.sorted().toList().stream();
        }
    }

    private static Reading reading(Path file) {
        return DocumentReader.strict().read(file);
    }

    /** The part of the page between the marks of a document, such as {@code <!-- facts 000 -->}. */
    private static String section(Path file, String part) throws IOException {
        String page = Files.readString(PAGE);
        String begin = begin(file, part);
        int from = page.indexOf(begin);
        int to = page.indexOf(begin.replace("<!-- ", "<!-- end of ").strip());
        assertThat(from).as("The page has no mark %s", begin).isNotNegative();
        assertThat(to).as("The page has no end for %s", begin).isGreaterThan(from);
        return page.substring(from + begin.length(), to);
    }

    private static String begin(Path file, String part) {
        return "<!-- " + part + " " + file.getFileName().toString().substring(0, 3) + " -->\n";
    }
}
