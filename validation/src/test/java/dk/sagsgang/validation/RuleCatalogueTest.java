package dk.sagsgang.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.report.Finding;
import dk.sagsgang.report.RuleId;
import dk.sagsgang.report.Severity;
import dk.sagsgang.testkit.sample.Expected;
import dk.sagsgang.testkit.sample.Sample;
import dk.sagsgang.testkit.sample.Samples;
import dk.sagsgang.validation.archive.rules.ArchiveRules;
import dk.sagsgang.validation.commission.CommissionCheck;
import dk.sagsgang.validation.meeting.MeetingCheck;
import dk.sagsgang.validation.message.Messages;
import dk.sagsgang.validation.organisation.OrganisationCheck;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleSource;
import dk.sagsgang.validation.text.TextCheck;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks the catalogue: what each rule must have. */
@Tag("once")
class RuleCatalogueTest {

    /**
     * The families of files that are no good documents, whose samples stand by the command line, which reads them; and that of
     * archives, whose samples are folders.
     */
    private static final Set<String> OF_OTHER_FILES = Set.of("ARC", "DOC", "CFG");

    /** No component of a meeting has bounds, and other constraints are a host's own: StructureCheckTest has both. */
    private static final Set<String> WITHOUT_SAMPLES = Set.of("STR-005", "STR-099");

    private static final Messages DANISH = Messages.in(Locale.forLanguageTag("da"));
    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);

    @ParameterizedTest(name = "{0}")
    @MethodSource("rulesWithSamples")
    void everyRuleHasAValidSampleAndAnInvalidOneForEachOfItsMessages(String rule) {
        Set<String> variants = Samples.of(rule).stream()
                .flatMap(sample -> SampleDocuments.findings(sample).stream())
                .filter(finding -> finding.rule().id().equals(rule))
                .map(Finding::variant)
                .collect(Collectors.toSet());

        assertThat(variants).isEqualTo(messages(description(rule)));
        assertThat(Samples.of(rule)).anyMatch(Sample::valid);
    }

    @Test
    void everySampleIsOfARuleInTheCatalogue() {
        assertThat(Samples.all()).extracting(Sample::rule).allMatch(rulesWithSamples()::contains);
    }

    @Test
    void anInvalidSampleBreaksItsOwnRuleAlone() {
        assertThat(Samples.all())
                .allSatisfy(sample ->
                        assertThat(sample.expected()).extracting(Expected::rule).allMatch(sample.rule()::equals));
    }

    @Test
    void aFindingIsAsGraveAsTheCatalogueSays() {
        assertThat(Samples.all().stream().flatMap(sample -> SampleDocuments.findings(sample).stream()))
                .allSatisfy(finding -> assertThat(finding.severity())
                        .isEqualTo(description(finding.rule().id()).severity(finding.variant())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void everyRuleHasItsSentencesInBothLanguages(RuleDescription rule) {
        for (Messages messages : List.of(DANISH, ENGLISH)) {
            assertThat(messages.summary(rule.id())).as("summary").isNotBlank().doesNotEndWith(".");
            assertThat(messages.explanation(rule.id())).as("explanation").matches("(?s).*[.?]");
            assertThat(messages(rule)).allMatch(variant -> messages.knows(rule.id(), variant));
        }
    }

    /** Whether the reason is a good one only a reader can tell; that there is one for each weight a finding can have, a test can. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void everyExplanationSpeaksOfEachWeightThatAFindingCanHave(RuleDescription rule) {
        for (String variant : messages(rule)) {
            assertThat(ENGLISH.explanation(rule.id()))
                    .containsPattern(
                            switch (rule.severity(variant)) {
                                case ERROR -> "\\berrors?\\b";
                                case WARNING -> "\\bwarnings?\\b";
                                case INFO -> "for information|only worth knowing";
                            });
            assertThat(DANISH.explanation(rule.id()))
                    .containsPattern(
                            switch (rule.severity(variant)) {
                                case ERROR -> "\\bfejl\\b";
                                case WARNING -> "\\badvars(el|ler)\\b";
                                case INFO -> "(til|en) oplysning";
                            });
        }
    }

    @Test
    void theBundlesHoldTheSentencesOfTheCatalogueAndNoMore() {
        Set<String> keys = new TreeSet<>();
        for (RuleDescription rule : rules()) {
            keys.add(rule.id() + ".summary");
            keys.add(rule.id() + ".explanation");
            messages(rule).forEach(variant -> keys.add(Bundles.key(rule.id(), variant)));
            // A problem of reading may have a plain message beside its variants.
            if (rule.id().family().equals("DOC") && Bundles.danish().containsKey(Bundles.key(rule.id(), ""))) {
                keys.add(Bundles.key(rule.id(), ""));
            }
        }

        assertThat(Bundles.danish().keySet())
                .filteredOn(key -> !key.startsWith("coverage.") && !key.startsWith("basis."))
                .containsExactlyInAnyOrderElementsOf(keys);
        assertThat(Bundles.english().keySet()).isEqualTo(Bundles.danish().keySet());
    }

    @Test
    void bothLanguagesShowTheSameArguments() {
        Map<String, String> english = Bundles.english();

        assertThat(Bundles.danish())
                .allSatisfy((key, text) ->
                        assertThat(Bundles.arguments(text)).as(key).isEqualTo(Bundles.arguments(english.get(key))));
    }

    @Test
    void everySampleIsToldInWholeSentences() {
        assertThat(Samples.all().stream().flatMap(sample -> SampleDocuments.findings(sample).stream()))
                .allSatisfy(finding -> assertThat(List.of(DANISH.text(finding), ENGLISH.text(finding)))
                        .allSatisfy(text -> assertThat(text).endsWith(".").doesNotContain("…", "{", "}")));
    }

    @Test
    void noFindingTellsTheNumberOfAPerson() {
        assertThat(Stream.of("TXT-001", "TXT-002").flatMap(rule -> Samples.of(rule).stream()))
                .allSatisfy(sample -> assertThat(SampleDocuments.findings(sample))
                        .allSatisfy(finding -> assertThat(finding + DANISH.text(finding) + ENGLISH.text(finding))
                                .doesNotContainPattern("\\d{6}[- ]?\\d{4}")));
    }

    @Test
    void idsAreWellFormedAndInOrder() {
        assertThat(rules()).extracting(rule -> rule.id().id()).isSorted().doesNotHaveDuplicates();
        for (List<RuleDescription> ran : List.of(
                MeetingCheck.descriptions(),
                CommissionCheck.descriptions(),
                OrganisationCheck.descriptions(),
                TextCheck.descriptions(),
                ArchiveRules.descriptions())) {
            assertThat(ran.stream()
                            .collect(Collectors.groupingBy(rule -> rule.id().family())))
                    .allSatisfy((family, rules) ->
                            assertThat(rules).extracting(rule -> rule.id().id()).isSorted());
        }
    }

    @Test
    void everyRuleIsFoundByItsId() {
        assertThat(rules())
                .allSatisfy(
                        rule -> assertThat(Rules.catalogue().find(rule.id())).contains(rule));
        assertThat(Rules.catalogue().find(RuleId.of("NON-001"))).isEmpty();
        assertThat(Rules.families()).containsAll(OF_OTHER_FILES).contains("MTG", "TXT");
    }

    @Test
    void aRuleThatRestsOnLawNamesActAndSection() {
        assertThat(rules())
                .filteredOn(rule -> rule.source().kind() == RuleSource.Kind.LAW)
                .hasSizeGreaterThan(10)
                .allSatisfy(rule -> {
                    assertThat(rule.source().act()).isNotBlank();
                    assertThat(rule.source().section()).startsWith("§ ");
                });
    }

    @Test
    void whatRestsOnAnUnverifiedSourceIsNeverAnError() {
        assertThat(rules())
                .filteredOn(rule -> rule.source().verified() == RuleSource.Verified.NO)
                .allSatisfy(rule ->
                        assertThat(messages(rule)).extracting(rule::severity).doesNotContain(Severity.ERROR));
    }

    static List<RuleDescription> rules() {
        return Rules.catalogue().rules();
    }

    static List<String> rulesWithSamples() {
        return rules().stream()
                .filter(rule -> !OF_OTHER_FILES.contains(rule.id().family()))
                .map(rule -> rule.id().id())
                .filter(rule -> !WITHOUT_SAMPLES.contains(rule))
                .toList();
    }

    private static RuleDescription description(String rule) {
        return Rules.catalogue().find(RuleId.of(rule)).orElseThrow();
    }

    /** The variants of a rule's messages; the plain one is empty. */
    private static Set<String> messages(RuleDescription rule) {
        return rule.variants().isEmpty() ? Set.of("") : rule.variants().keySet();
    }
}
