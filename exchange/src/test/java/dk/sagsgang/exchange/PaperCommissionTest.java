package dk.sagsgang.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.CommissionKind;
import dk.sagsgang.commission.composition.ChairOfBody;
import dk.sagsgang.commission.composition.MembersOfBody;
import dk.sagsgang.commission.composition.OfficeHolder;
import dk.sagsgang.commission.composition.OnePerParty;
import dk.sagsgang.commission.composition.Representatives;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Papers of commissions in the layouts that are used. */
class PaperCommissionTest {

    private static Commission read(String paper) {
        Import read = PaperReader.standard().read(paper.getBytes(StandardCharsets.UTF_8), "kommissorium.txt");
        assertThat(read.report().findings()).isEmpty();
        return (Commission) read.documents().get(0).document();
    }

    @Test
    void seatsChairAndTermOfASpecialCommittee() {
        Commission commission = read("""
                Notatark

                Sagsnr. 27.00.00-P05-1-16

                Sagsbehandler

                16.8.2016

                Baggrund og kommissorium for arbejdet med omsorg

                Baggrund

                Byrådet besluttede den 29. juni 2016, at der nedsættes et udvalg jfr. Styrelseslovens § 17, stk. 4.

                Sammensætning af § 17, stk. 4-udvalget

                Udvalget sammensættes af:

                - medlemmer fra Udvalget for Omsorg
                - én repræsentant fra de partier i Byrådet, der ikke måtte være repræsenteret i Udvalget for Omsorg.
                - chefen for Omsorg
                - 2 repræsentanter fra Ældrerådet

                Formanden for Udvalget for Omsorg er formand for udvalget.

                Udvalget rapporterer med passende mellemrum til Byrådet.

                Tidsramme for udvalgets funktionsperiode er til udgangen af 2018.
                """);

        assertThat(commission.title()).isEqualTo("Baggrund og kommissorium for arbejdet med omsorg");
        assertThat(commission.kind()).contains(CommissionKind.SPECIAL_COMMITTEE);
        assertThat(commission.emptyLabels()).containsExactly("Sagsbehandler");
        assertThat(commission.establishedBy().orElseThrow().date()).contains(LocalDate.of(2016, 6, 29));
        assertThat(commission.legalBasis().get(0).paragraph()).isEqualTo("17");
        assertThat(commission.composition().orElseThrow().seats())
                .extracting(seat -> (Object) seat.filledBy().orElseThrow().getClass())
                .containsExactly(MembersOfBody.class, OnePerParty.class, OfficeHolder.class, Representatives.class);
        assertThat(commission
                        .composition()
                        .orElseThrow()
                        .chair()
                        .orElseThrow()
                        .filledBy()
                        .orElseThrow())
                .isInstanceOf(ChairOfBody.class);
        assertThat(commission.reporting()).hasSize(1);
        assertThat(commission.term().orElseThrow().end().orElseThrow().latest()).contains(LocalDate.of(2018, 12, 31));
    }

    @Test
    void aTranscriptOfAProjectWithItsMilestones() {
        Commission commission = read("""
                Noget andet

                Transkript

                1 NOTAT 2. januar 2017 Journal nr. Kommissorium for udvikling af området Sagsbehandler ABC Baggrund Der er brug for en plan. Organisering Projektejer: Socialudvalget Styregruppe: Centerchefen (formand), økonomichefen og to repræsentanter for hallerne Projektleder: Anne Vang Holm 1

                2 Milepæle Data er indsamlet: ultimo oktober 2017 Rapport i udkast: primo februar 2018 2
                """);

        assertThat(commission.title()).isEqualTo("Kommissorium for udvikling af området");
        assertThat(commission.milestones())
                .extracting(milestone -> milestone.date().orElseThrow().printed())
                .containsExactly("ultimo oktober 2017", "primo februar 2018");
        assertThat(commission
                        .project()
                        .orElseThrow()
                        .steeringGroup()
                        .orElseThrow()
                        .seats())
                .hasSize(3);
    }
}
