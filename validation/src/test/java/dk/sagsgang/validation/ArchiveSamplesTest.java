package dk.sagsgang.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.report.Finding;
import dk.sagsgang.testkit.sample.ArchiveSample;
import dk.sagsgang.testkit.sample.ArchiveSamples;
import dk.sagsgang.testkit.sample.Expected;
import dk.sagsgang.testkit.sample.ExpectedIn;
import dk.sagsgang.validation.archive.CaseArchive;
import dk.sagsgang.validation.archive.DocumentReport;
import dk.sagsgang.validation.archive.rules.ArchiveRules;
import dk.sagsgang.validation.message.Messages;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("once")
class ArchiveSamplesTest {

    private static final DocumentValidator VALIDATOR = DocumentValidator.standard();
    private static final List<Messages> LANGUAGES =
            List.of(Messages.in(Locale.forLanguageTag("da")), Messages.in(Locale.ENGLISH));

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void aSampleGivesExactlyTheFindingsThatStandBesideIt(ArchiveSample sample) {
        assertThat(asExpected(reports(sample))).containsExactlyInAnyOrderElementsOf(sample.expected());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void eachDocumentByItselfIsInOrder(ArchiveSample sample) {
        assertThat(sample.documents())
                .allSatisfy((file, json) -> assertThat(VALIDATOR
                                .validate(SampleDocuments.document(json))
                                .findings())
                        .isEmpty());
    }

    @Test
    void samplesAreInTheFormThatTheLibraryWrites() {
        assertThat(samples())
                .allSatisfy(sample -> assertThat(sample.documents())
                        .allSatisfy((file, json) -> assertThat(SampleDocuments.compact(SampleDocuments.document(json)))
                                .as(sample + "/" + file)
                                .isEqualTo(SampleDocuments.compact(json))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void everyRuleHasAValidSampleAndAnInvalidOneForEachOfItsMessages(RuleDescription rule) {
        List<ArchiveSample> samples = ArchiveSamples.of(rule.id().id());

        assertThat(samples).anyMatch(ArchiveSample::valid);
        assertThat(samples.stream()
                        .flatMap(ArchiveSamplesTest::findings)
                        .map(Finding::variant)
                        .collect(Collectors.toSet()))
                .isEqualTo(
                        rule.variants().isEmpty() ? Set.of("") : rule.variants().keySet());
    }

    @Test
    void anInvalidSampleBreaksItsOwnRuleAlone() {
        assertThat(samples())
                .allSatisfy(sample -> assertThat(sample.expected())
                        .allSatisfy(expected ->
                                assertThat(expected.finding().rule()).isEqualTo(sample.rule())));
    }

    @Test
    void everySampleIsToldInWholeSentences() {
        assertThat(samples().stream().flatMap(ArchiveSamplesTest::findings))
                .allSatisfy(finding -> assertThat(LANGUAGES)
                        .extracting(messages -> messages.text(finding))
                        .allSatisfy(text -> assertThat(text).endsWith(".").doesNotContain("…", "{", "}", "–")));
    }

    @Test
    void aFindingIsAsGraveAsTheCatalogueSays() {
        assertThat(samples().stream().flatMap(ArchiveSamplesTest::findings))
                .allSatisfy(finding -> assertThat(finding.severity())
                        .isEqualTo(Rules.catalogue()
                                .find(finding.rule())
                                .orElseThrow()
                                .severity(finding.variant())));
    }

    static List<ArchiveSample> samples() {
        return ArchiveSamples.all();
    }

    static List<RuleDescription> rules() {
        return ArchiveRules.descriptions();
    }

    private static Stream<Finding> findings(ArchiveSample sample) {
        return reports(sample).stream().flatMap(found -> found.report().findings().stream());
    }

    /** What was found, in the form in which samples tell what they expect. */
    static List<ExpectedIn> asExpected(List<DocumentReport> reports) {
        return reports.stream()
                .flatMap(found -> found.report().findings().stream()
                        .map(finding -> new ExpectedIn(
                                found.document().source(),
                                new Expected(
                                        finding.rule().id(), finding.location().pointer()))))
                .toList();
    }

    private static List<DocumentReport> reports(ArchiveSample sample) {
        CaseArchive.Builder archive = CaseArchive.builder().judgedOn(ArchiveSample.JUDGED_ON);
        sample.documents().forEach((file, json) -> archive.add(file, SampleDocuments.document(json)));
        return archive.build().check();
    }
}
