package dk.sagsgang.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Severity;
import dk.sagsgang.serialization.DocumentReader;
import dk.sagsgang.serialization.Reading;
import dk.sagsgang.validation.DocumentValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds docs/reference-documents.md against the documents: each fact with its component, and each finding with the argument
 * that it is true.
 *
 * <p>After a change of a document, write the tables of facts again with {@value #COMMAND} and look at what has changed. The
 * findings are written by hand, since each needs its argument.
 */
class ReferencePageTest {

    private static final String COMMAND = "mvn -pl '!bom' test -Dtest=ReferencePageTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dsurefire.argLine=-Dsagsgang.write=true";
    private static final Path PAGE = Path.of("..", "docs", "reference-documents.md");
    private static final Path DOCUMENTS = Path.of("documents");
    private static final DocumentValidator VALIDATOR = DocumentValidator.standard();
    private static final Pattern FINDING = Pattern.compile("^\\| ([A-Z]{3}-\\d{3}) \\| `([^`]*)` \\|.*$");

    @ParameterizedTest
    @MethodSource("documents")
    void thePageListsEveryFactWithItsComponent(Path file) throws IOException {
        CaseDocument document = reading(file).document().orElseThrow();
        List<ReferenceFacts.Fact> facts = ReferenceFacts.of(document);
        String table = "| what the document says | component | place |\n|---|---|---|\n"
                + String.join("\n", facts.stream().map(ReferenceFacts.Fact::row).toList()) + "\n";
        if (Boolean.getBoolean("sagsgang.write")) {
            String begin = begin(file, "facts");
            Files.writeString(PAGE, Files.readString(PAGE).replace(begin + section(file, "facts"), begin + table));
        }

        assertThat(facts).hasSizeGreaterThan(70);
        assertThat(section(file, "facts"))
                .as("The facts of %s; write them again with: %s", file.getFileName(), COMMAND)
                .isEqualTo(table);
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
