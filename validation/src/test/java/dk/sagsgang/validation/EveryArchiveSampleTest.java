package dk.sagsgang.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.testkit.sample.ArchiveSample;
import dk.sagsgang.testkit.sample.ArchiveSamples;
import dk.sagsgang.validation.archive.CaseArchive;
import dk.sagsgang.validation.archive.DocumentReport;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The samples of archives once more, as one test for mutation testing: {@link ArchiveSamplesTest} says which one failed. */
class EveryArchiveSampleTest {

    private static final List<Read> SAMPLES =
            ArchiveSamples.all().stream().map(Read::new).toList();

    private static final Map<String, List<String>> MESSAGES = SampleMessages.listed();

    @Test
    void everySampleGivesItsFindings() {
        for (Read each : SAMPLES) {
            List<DocumentReport> found = each.check();
            assertThat(ArchiveSamplesTest.asExpected(found))
                    .as(each.sample.toString())
                    .containsExactlyInAnyOrderElementsOf(each.sample.expected());
            List<String> listed = MESSAGES.get(each.sample.toString());
            if (listed != null) {
                assertThat(lines(each.sample.toString(), found))
                        .as("Written by SampleFindingsTest")
                        .containsExactlyInAnyOrderElementsOf(listed);
            }
        }
    }

    static List<String> lines(String sample, List<DocumentReport> found) {
        return found.stream()
                .flatMap(each -> each.report().findings().stream()
                        .map(finding ->
                                SampleMessages.line(sample, each.document().toString(), finding)))
                .toList();
    }

    private static final class Read {

        final ArchiveSample sample;
        final Map<String, CaseDocument> documents = new LinkedHashMap<>();

        Read(ArchiveSample sample) {
            this.sample = sample;
            sample.documents().forEach((file, json) -> documents.put(file, SampleDocuments.document(json)));
        }

        List<DocumentReport> check() {
            CaseArchive.Builder archive = CaseArchive.builder().judgedOn(ArchiveSample.JUDGED_ON);
            documents.forEach(archive::add);
            return archive.build().check();
        }
    }
}
