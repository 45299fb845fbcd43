package dk.sagsgang.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.testkit.sample.Expected;
import dk.sagsgang.testkit.sample.Sample;
import dk.sagsgang.testkit.sample.Samples;
import dk.sagsgang.validation.profile.Profile;
import dk.sagsgang.validation.structure.StructureCheck;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The samples once more, as one test: mutation testing runs it against each change of a rule, some thousand times, and so
 * it reads them once and leaves the structure aside. {@link SamplesTest} is the one that says which sample failed.
 */
class EverySampleTest {

    private static final DocumentValidator RULES = rules(Profile.DENMARK);
    private static final List<Read> SAMPLES =
            Samples.all().stream().map(Read::new).toList();

    @Test
    void everySampleGivesItsFindings() {
        for (Read each : SAMPLES) {
            List<String> found = new ArrayList<>();
            each.rules
                    .checkRules(each.document)
                    .findings()
                    .forEach(finding -> found.add(
                            line(finding.rule().id(), finding.location().pointer())));
            found.sort(null);
            assertThat(found).as(each.sample.toString()).isEqualTo(each.expected);
        }
    }

    private static DocumentValidator rules(Profile profile) {
        return DocumentValidator.with(profile, StructureCheck.none());
    }

    private static String line(String rule, String pointer) {
        return new Expected(rule, pointer).toString();
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
