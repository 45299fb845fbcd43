package dk.sagsgang.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.serialization.host.Host;
import dk.sagsgang.testkit.SagsgangDomain;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What holds for every document: those of the testkit, and those that are filled in by chance and mean nothing. */
class RoundTripProperties {

    @Property
    @Domain(SagsgangDomain.class)
    void everyHostWritesTheSameAndReadsItsEqual(@ForAll CaseDocument document) {
        hostsAgree(document);
    }

    @Property
    @Domain(DomainContext.Global.class)
    void everyHostWritesTheSameAndReadsItsEqualWhateverIsFilledIn(@ForAll long seed) {
        hostsAgree(DocumentTypes.byChance(seed));
    }

    @Property(tries = 100)
    @Domain(SagsgangDomain.class)
    void theIndentedFormReadsTheSame(@ForAll CaseDocument document) {
        assertThat(Host.SAGSGANG.read(DocumentWriter.indented().write(document)))
                .isEqualTo(document);
    }

    @Property(tries = 100)
    @Domain(SagsgangDomain.class)
    void aTolerantReaderFindsNothingInAValidDocument(@ForAll CaseDocument document) {
        Reading reading =
                DocumentReader.tolerant().read(DocumentWriter.compact().writeBytes(document), "test.json");

        assertThat(reading.report().clean()).isTrue();
        assertThat(reading.document()).contains(document);
    }

    private static void hostsAgree(CaseDocument document) {
        String json = DocumentWriter.compact().write(document);
        for (Host host : Host.values()) {
            assertThat(host.write(document)).isEqualTo(json);
            assertThat(host.read(json)).isEqualTo(document);
        }
    }
}
