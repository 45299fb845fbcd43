package dk.sagsgang.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Report;
import dk.sagsgang.testkit.sample.Expected;
import dk.sagsgang.testkit.sample.Sample;
import dk.sagsgang.testkit.sample.Samples;
import dk.sagsgang.validation.profile.Profile;
import dk.sagsgang.validation.structure.StructureCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/**
 * The samples once more, as one test for each type of document: mutation testing runs those that reach a rule against each change
 * of it, some thousand times, and so they read their samples once, no others, and leave the structure aside. {@link SamplesTest} is
 * the one that says which sample failed.
 */
class EverySampleTest {

    private static final DocumentValidator RULES = rules(Profile.DENMARK);
    private static final List<String> TYPES = List.of("meeting", "commission", "organisation-model");
    private static final Map<String, List<String>> MESSAGES = SampleMessages.listed();
    private static final Map<String, List<Read>> READ = new ConcurrentHashMap<>();

    @Test
    void everySampleOfAMeetingGivesItsFindings() {
        check("meeting");
    }

    @Test
    void everySampleOfACommissionGivesItsFindings() {
        check("commission");
    }

    @Test
    void everySampleOfAnOrganisationModelGivesItsFindings() {
        check("organisation-model");
    }

    @Test
    void everySampleIsOfOneOfTheseTypes() {
        assertThat(Samples.all()).allMatch(sample -> TYPES.stream().anyMatch(type -> isOf(type, sample)));
    }

    private static void check(String type) {
        for (Read each : READ.computeIfAbsent(type, EverySampleTest::read)) {
            Report report = each.rules.checkRules(each.document);
            List<String> found = report.findings().stream()
                    .map(EverySampleTest::line)
                    .sorted()
                    .toList();
            assertThat(found).as(each.sample.toString()).isEqualTo(each.expected);
            List<String> listed = MESSAGES.get(each.sample.toString());
            if (listed != null) {
                assertThat(messages(each.sample.toString(), report))
                        .as("Written by SampleFindingsTest")
                        .containsExactlyInAnyOrderElementsOf(listed);
            }
        }
    }

    static List<String> messages(String sample, Report report) {
        List<String> lines = new ArrayList<>(SampleMessages.unasked(sample, report));
        report.findings().forEach(finding -> lines.add(SampleMessages.line(sample, "", finding)));
        return lines;
    }

    /** What the rules find in a sample and say of it. */
    static List<String> messages(Sample sample) {
        Read read = new Read(sample);
        return messages(sample.toString(), read.rules.checkRules(read.document));
    }

    private static List<Read> read(String type) {
        return Samples.all().stream()
                .filter(sample -> isOf(type, sample))
                .map(Read::new)
                .toList();
    }

    private static boolean isOf(String type, Sample sample) {
        return sample.json().contains("\n  \"type\": \"" + type + "\",\n");
    }

    private static DocumentValidator rules(Profile profile) {
        return DocumentValidator.with(profile, StructureCheck.none());
    }

    private static String line(Finding finding) {
        return new Expected(finding.rule().id(), finding.location().pointer()).toString();
    }

    private static final class Read {

        final Sample sample;
        final CaseDocument document;
        final DocumentValidator rules;
        final List<String> expected;

        Read(Sample sample) {
            this.sample = sample;
            this.document = SampleDocuments.document(sample.json());
            this.rules = sample.profile().isEmpty() ? RULES : rules(SampleDocuments.profile(sample));
            this.expected = sample.expected().stream()
                    .filter(expected -> !expected.rule().startsWith("STR"))
                    .map(Expected::toString)
                    .sorted()
                    .toList();
        }
    }
}
