package dk.sagsgang.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sagsgang.exchange.ExchangeReader;
import dk.sagsgang.report.Report;
import dk.sagsgang.serialization.ConfigurationReader;
import dk.sagsgang.serialization.ConfigurationReading;
import dk.sagsgang.serialization.DocumentReader;
import dk.sagsgang.serialization.ProfileReader;
import dk.sagsgang.serialization.Reading;
import dk.sagsgang.testkit.broken.Broken;
import dk.sagsgang.testkit.broken.BrokenFile;
import dk.sagsgang.testkit.broken.BrokenInput;
import dk.sagsgang.testkit.sample.ArchiveSample;
import dk.sagsgang.testkit.sample.Expected;
import dk.sagsgang.testkit.sample.ExpectedIn;
import dk.sagsgang.validation.DocumentValidator;
import dk.sagsgang.validation.Rules;
import dk.sagsgang.validation.archive.CaseArchive;
import dk.sagsgang.validation.profile.Profile;
import dk.sagsgang.validation.suppression.Baseline;
import dk.sagsgang.validation.suppression.Suppressions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the catalogue has inputs in the testkit that break it, and it alone, where they say. */
@Tag("once")
class BrokenTest {

    private static final DocumentValidator STANDARD = DocumentValidator.standard();

    /** The id of a rule in what the command line prints. */
    private static final Pattern RULE_ID = Pattern.compile("\\b[A-Z]{3}-\\d{3}\\b");

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("dk.sagsgang.testkit.broken.Broken#rules")
    void whatBreaksARuleBreaksItAloneAndWhereItSays(String rule) throws IOException {
        List<BrokenInput> inputs = new ArrayList<>(List.of(Broken.sample(rule)));
        Broken.by(rule).sampleStream().limit(40).forEach(inputs::add);

        for (BrokenInput input : inputs) {
            assertThat(input.rule()).isEqualTo(rule);
            assertThat(input.expected())
                    .isNotEmpty()
                    .allSatisfy(
                            expected -> assertThat(expected.finding().rule()).isEqualTo(rule));
            assertThat(found(input)).as(input.toString()).containsExactlyInAnyOrderElementsOf(input.expected());
        }
    }

    @Test
    void everyRuleHasInputsOrSaysWhyItHasNone() {
        SortedSet<String> rules = new TreeSet<>(Broken.rules());
        rules.addAll(Broken.NO_INPUT.keySet());

        assertThat(rules)
                .containsExactlyElementsOf(Rules.catalogue().rules().stream()
                        .map(rule -> rule.id().id())
                        .sorted()
                        .toList());
        assertThat(Broken.rules()).doesNotContainAnyElementsOf(Broken.NO_INPUT.keySet());
    }

    @Test
    void anIdThatTheCatalogueDoesNotHaveIsRefused() {
        assertThatThrownBy(() -> Broken.by("DEC-999"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no rule DEC-999");
        assertThatThrownBy(() -> Broken.sample("STR-099"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a host has added");
    }

    private List<ExpectedIn> found(BrokenInput input) throws IOException {
        String name = input.files().isEmpty() ? "" : input.files().get(0).name();
        return switch (input.kind()) {
            case DOCUMENT -> in(name, document(input));
            case ARCHIVE -> archive(input);
            case PROFILE -> in(name, ProfileReader.standard().read(write(input)).report());
            case SUPPRESSIONS -> in(name, suppressions(input));
            case BASELINE -> in(name, baseline(input));
            case FOLDER -> folder(input);
            case PAPER -> in(name, paper(input));
        };
    }

    private Report document(BrokenInput input) throws IOException {
        Profile profile = input.profile().isEmpty()
                ? Profile.DENMARK
                : ProfileReader.standard()
                        .read(input.profile(), "profile.json")
                        .profile()
                        .orElseThrow();
        DocumentValidator validator = input.profile().isEmpty() ? STANDARD : DocumentValidator.with(profile);
        boolean missing = input.files().get(0).bytes().isEmpty();
        DocumentReader reader = DocumentReader.strict();
        Reading reading = missing
                ? reader.read(write(input))
                : reader.read(input.files().get(0).bytes().orElseThrow(), "minutes.json");
        return reading.validate(validator);
    }

    private static List<ExpectedIn> archive(BrokenInput input) {
        CaseArchive.Builder archive = CaseArchive.builder().judgedOn(ArchiveSample.JUDGED_ON);
        for (BrokenFile file : input.files()) {
            Reading reading = DocumentReader.strict().read(file.text(), file.name());
            archive.add(file.name(), reading.document().orElseThrow());
        }
        return archive.build().check().stream()
                .flatMap(report -> in(report.document().source(), report.report()).stream())
                .toList();
    }

    private static Report suppressions(BrokenInput input) {
        ConfigurationReading<Suppressions> reading =
                ConfigurationReader.suppressions().read(input.text(), "suppressions.json");
        Reading minutes = minutes(input);
        var sieve = reading.value().orElseThrow().on(BrokenInput.DAY);
        sieve.sift("minutes.json", minutes.validate(STANDARD), minutes.elements());
        return reading.report().and(reading.locate(sieve.leftovers()));
    }

    private static Report baseline(BrokenInput input) {
        ConfigurationReading<Baseline> reading = ConfigurationReader.baselines().read(input.text(), "baseline.json");
        Reading minutes = minutes(input);
        var sieve = reading.value().orElseThrow().sieve();
        sieve.sift("minutes.json", minutes.validate(STANDARD), minutes.elements());
        return reading.report().and(reading.locate(sieve.leftovers(source -> false)));
    }

    private static Reading minutes(BrokenInput input) {
        return DocumentReader.strict().read(input.files().get(1).text(), "minutes.json");
    }

    /** What the command line tells of a folder: its lines name it. */
    private List<ExpectedIn> folder(BrokenInput input) throws IOException {
        Path own = Files.createTempDirectory(folder, "folder");
        input.write(own);
        Call call = Call.of("validate", own);
        assertThat(call.exit()).isEqualTo(2);
        return RULE_ID.matcher(call.out())
                .results()
                .map(found -> new ExpectedIn("", new Expected(found.group(), "")))
                .toList();
    }

    private static Report paper(BrokenInput input) {
        BrokenFile paper = input.files().get(0);
        return ExchangeReader.standard()
                .read(paper.bytes().orElseThrow(), paper.name())
                .validate(STANDARD);
    }

    private Path write(BrokenInput input) throws IOException {
        return input.write(folder).get(0);
    }

    private static List<ExpectedIn> in(String file, Report report) {
        return report.findings().stream()
                .map(finding -> new ExpectedIn(
                        file,
                        new Expected(finding.rule().id(), finding.location().pointer())))
                .toList();
    }
}
