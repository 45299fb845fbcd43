package dk.sagsgang.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.testkit.sample.Sample;
import dk.sagsgang.testkit.sample.Samples;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("once")
class SamplesTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void aSampleGivesExactlyTheFindingsThatStandBesideIt(Sample sample) {
        assertThat(SampleDocuments.found(sample)).containsExactlyInAnyOrderElementsOf(sample.expected());
    }

    @Test
    void samplesAreInTheFormThatTheLibraryWrites() {
        assertThat(Samples.all()).allSatisfy(sample -> {
            CaseDocument document = SampleDocuments.document(sample.json());
            assertThat(SampleDocuments.compact(document))
                    .as(sample.toString())
                    .isEqualTo(SampleDocuments.compact(sample.json()));
        });
    }

    static List<Sample> samples() {
        return Samples.all();
    }
}
