package dk.sagsgang.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.report.RuleId;
import dk.sagsgang.testkit.sample.Expected;
import dk.sagsgang.testkit.sample.Sample;
import dk.sagsgang.validation.Rules;
import dk.sagsgang.validation.rule.RuleDescription;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Walks the catalogue: no rule without its meaning in both languages, a source, samples both ways and a page.
 *
 * <p>After a change of a rule, its sentences or its samples, write RULES.md and docs/rules again with {@value #COMMAND} and
 * look at what has changed.
 */
@Tag("once")
class RuleBookTest {

    private static final String COMMAND = "mvn -pl '!bom' test -Dtest=RuleBookTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dsurefire.argLine=-Dsagsgang.write=true";

    private static final boolean WRITE = Boolean.getBoolean("sagsgang.write");

    private static final Path ROOT = Path.of("..");

    @Test
    void theIndexIsTheOneThatTheCatalogueGives() throws IOException {
        check("RULES.md", new RuleBook().index());
    }

    @Test
    void eachFamilyHasThePageThatTheCatalogueGivesAndThereAreNoOtherPages() throws IOException {
        Map<String, String> pages = new RuleBook().pages();
        Path folder = ROOT.resolve(RuleBook.FOLDER);
        if (WRITE) {
            Files.createDirectories(folder);
            for (String old : files(folder)) {
                Files.delete(ROOT.resolve(old));
            }
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            check(page.getKey(), page.getValue());
        }
        assertThat(files(folder)).containsExactlyInAnyOrderElementsOf(pages.keySet());
    }

    @Test
    void theIndexLeadsToEveryRule() {
        RuleBook book = new RuleBook();
        Map<String, String> pages = book.pages();
        Matcher link = Pattern.compile("(?m)^- \\[(.*?)]\\((.*?)#(.*?)\\) \\S.*: \\S.*$")
                .matcher(book.index());
        List<RuleId> linked = new ArrayList<>();
        while (link.find()) {
            linked.add(RuleId.of(link.group(1)));
            assertThat(pages.get(link.group(2)).lines()).contains("## " + link.group(1));
            assertThat(link.group(3)).isEqualTo(link.group(1).toLowerCase(Locale.ROOT));
        }
        assertThat(linked).containsExactlyElementsOf(rules());
    }

    @Test
    void theCommandLineShipsTheShortestSamples() {
        RuleSamples shortest = RuleSamples.of(ShortestSamples.text());
        RuleSamples shipped = RuleSamples.shipped();
        for (RuleId rule : rules()) {
            assertThat(shipped.valid(rule.id())).isEqualTo(shortest.valid(rule.id()));
            assertThat(shipped.invalid(rule.id())).isEqualTo(shortest.invalid(rule.id()));
        }
        assertThat(shipped.valid("DEC-001")).isPresent();
    }

    private static void check(String name, String generated) throws IOException {
        Path file = ROOT.resolve(name);
        if (WRITE) {
            Files.writeString(file, generated);
        }
        assertThat(Files.exists(file) ? Files.readString(file) : "")
                .as("%s is not what the rules and their samples give; write it again with: %s", name, COMMAND)
                .isEqualTo(generated);
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> RuleBook.FOLDER + "/" + file.getFileName())
                    .filter(name -> name.endsWith(".md"))
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void aRuleHasAllThatARuleMustHave(RuleId id) {
        RuleDescription rule = Rules.catalogue().find(id).orElseThrow();
        List<String> missing = new ArrayList<>();
        for (Language language : Language.values()) {
            RulePage page = new RulePage(rule, language, RuleSamples.of(""));
            String where = " in rules_" + language + ".properties";
            missing(page.summary().isBlank(), id + ".summary" + where, missing);
            missing(page.explanation().isBlank(), id + ".explanation" + where, missing);
            missing(page.sentences().isEmpty(), id + ".message" + where, missing);
            missing(page.basis().isBlank(), "basis." + rule.source().kind().code() + where, missing);
        }
        boolean document = !List.of("DOC", "CFG").contains(id.family());
        String folder = "testkit/src/main/resources/dk/sagsgang/testkit/" + (document ? "samples/" : "files/") + id;
        List<Sample> samples = AllSamples.all().stream()
                .filter(sample -> sample.rule().equals(id.id()))
                .toList();
        if (!AllSamples.NONE.containsKey(id.id())) {
            missing(
                    samples.stream().noneMatch(Sample::valid),
                    "a document that is in order, as " + folder + "/valid-….json",
                    missing);
            missing(
                    samples.stream().allMatch(Sample::valid),
                    "a document that trips it and only it, as " + folder + "/invalid-….json",
                    missing);
        }

        assertThat(missing)
                .as("A rule must have all of this; %s is without", id)
                .isEmpty();
        assertThat(samples)
                .allSatisfy(sample -> assertThat(sample.expected())
                        .as("%s trips its own rule and no other", sample)
                        .allMatch(expected -> expected.rule().equals(id.id())));
    }

    private static void missing(boolean missing, String what, List<String> all) {
        if (missing) {
            all.add(what);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ownSamples")
    void aFileGivesExactlyTheFindingsThatStandBesideIt(Sample sample) {
        assertThat(AllSamples.found(sample)).containsExactlyInAnyOrderElementsOf(sample.expected());
        assertThat(sample.expected().isEmpty()).isEqualTo(sample.valid());
    }

    @Test
    void everySampleIsOfARuleThatExistsAndHasAName() {
        assertThat(AllSamples.all()).allSatisfy(sample -> {
            assertThat(rules()).as(sample.toString()).contains(RuleId.of(sample.rule()));
            assertThat(sample.name()).matches("(valid|invalid)-[a-z0-9]+(-[a-z0-9]+)*");
        });
        assertThat(AllSamples.NONE.keySet()).allMatch(id -> rules().contains(RuleId.of(id)));
    }

    @Test
    void samplesAreReadAsTheyWereWritten() {
        RuleSamples samples =
                RuleSamples.of("== ABC-001 invalid-x\n! ABC-001 /a\n{\n  \"a\": 1\n}\n== ABC-001 valid-y\n{}\n");

        assertThat(samples.invalid("ABC-001"))
                .contains(new RuleSamples.RuleSample(
                        "ABC-001",
                        "invalid-x",
                        List.of(new Expected("ABC-001", "/a").toString()),
                        List.of("{", "  \"a\": 1", "}")));
        assertThat(samples.valid("ABC-001").orElseThrow().found()).isEmpty();
        assertThat(samples.valid("ABC-002")).isEmpty();
    }

    static List<RuleId> rules() {
        return Rules.catalogue().rules().stream().map(RuleDescription::id).toList();
    }

    static List<Sample> ownSamples() {
        return AllSamples.all().stream()
                .filter(sample -> List.of("DOC", "CFG").contains(sample.rule().substring(0, 3)))
                .toList();
    }
}
