package dk.sagsgang.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.testkit.sample.ArchiveSample;
import dk.sagsgang.testkit.sample.ArchiveSamples;
import dk.sagsgang.testkit.sample.ExpectedIn;
import dk.sagsgang.validation.archive.CaseArchive;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The samples of archives once more, as one test for mutation testing: {@link ArchiveSamplesTest} says which one failed. */
class EveryArchiveSampleTest {

    private static final List<Read> SAMPLES =
            ArchiveSamples.all().stream().map(Read::new).toList();

    @Test
    void everySampleGivesItsFindings() {
        for (Read each : SAMPLES) {
            assertThat(each.check())
                    .as(each.sample.toString())
                    .containsExactlyInAnyOrderElementsOf(each.sample.expected());
        }
    }

    private static final class Read {

        final ArchiveSample sample;
        final Map<String, CaseDocument> documents = new LinkedHashMap<>();

        Read(ArchiveSample sample) {
            this.sample = sample;
            sample.documents().forEach((file, json) -> documents.put(file, SampleDocuments.document(json)));
        }

        List<ExpectedIn> check() {
            CaseArchive.Builder archive = CaseArchive.builder().judgedOn(ArchiveSample.JUDGED_ON);
            documents.forEach(archive::add);
            return ArchiveSamplesTest.asExpected(archive.build().check());
        }
    }
}
