package dk.sagsgang.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.CommissionKind;
import dk.sagsgang.commission.composition.ChairOfBody;
import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.commission.composition.MembersOfBody;
import dk.sagsgang.commission.composition.OfficeHolder;
import dk.sagsgang.commission.composition.OnePerParty;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.commission.work.Reporting;
import dk.sagsgang.text.Section;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
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
                .containsExactly(MembersOfBody.class, OnePerParty.class, OfficeHolder.class, MembersOfBody.class);
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

    private static Composition composition(String lines) {
        return read("Kommissorium for Grønt Råd\n\nSammensætning\n\n" + lines)
                .composition()
                .orElseThrow();
    }

    @Test
    void whoAppointsIsNotWhoTakesTheSeat() {
        Seat seat = composition(
                        "Rådet består af:\n\n- 2 medlemmer udpeget af Byrådet\n- 1 repræsentant for landbruget\n")
                .seats()
                .get(0);

        assertThat(seat.appointedBy().orElseThrow().name()).isEqualTo("Byrådet");
        assertThat(seat.filledBy())
                .as("that they are members does not tell who they are")
                .isEmpty();
    }

    @Test
    void aRepresentativeOfACommitteeOrOfACouncilOfTheMunicipalityIsOneOfItsMembers() {
        assertThat(composition(
                                "Rådet sammensættes således:\n\n- 1 politisk repræsentant fra Socialudvalget\n- 1 repræsentant fra Ældrerådet\n- 4 byrådspolitikere - en fra hvert parti\n")
                        .seats())
                .extracting(seat -> (Object) seat.filledBy().orElseThrow().getClass())
                .containsExactly(MembersOfBody.class, MembersOfBody.class, OnePerParty.class);
    }

    @Test
    void aChairAmongTheMembersIsTheSeatThatASentenceTells() {
        Composition read = composition(
                "Rådet består af en formand, en leder fra Miljø, samt en repræsentant for hver af følgende organisationer:\n\n- Friluftsrådet\n- Dansk Skovforening\n\nFormanden for Teknikudvalget er formand for Grønt Råd.\n");

        assertThat(read.chair().orElseThrow().seat()).isEqualTo("formand");
        assertThat(read.seats().get(0).filledBy().orElseThrow()).isInstanceOf(ChairOfBody.class);
        assertThat(read.seats().get(1).filledBy().orElseThrow()).isInstanceOf(OfficeHolder.class);
        assertThat(read.seats().get(2).count().orElseThrow().printed()).isEqualTo("en repræsentant");
    }

    @Test
    void aRemarkAmongTheMembersIsNoSeat() {
        Composition read = composition(
                "Rådet består af :\n\n- 2 repræsentanter fra grundejerne\n- (sommerhusejerne er p.t. ikke repræsenteret)\n");

        assertThat(read.seats()).hasSize(1);
        assertThat(read.text().toString()).isNotEmpty();
    }

    @Test
    void aSentenceOnWhereThingsAreSentIsNotTheNameOfTheSecretariat() {
        Composition read = composition(
                "Rådet består af 8 medlemmer.\n\nEmner sendes senest 14 dage før mødet til Center for Miljø, der er sekretariat.\n");

        assertThat(read.secretary().orElseThrow().printed()).isEqualTo("Center for Miljø");
        assertThat(read.secretary().orElseThrow().filledBy()).isEmpty();
    }

    @Test
    void aFormIsReadByItsLabels() {
        Commission commission = read("""
                Kommissorium for Boligudvalget

                Sammensætning: 3 medlemmer af Byrådet, 6 borgere og 2 repræsentanter for boligorganisationer.

                Formand: Byrådet udpeger formanden blandt sine medlemmer.

                Periode: 1. september 2022 - 30. juni 2023

                Afrapportering: Økonomiudvalget modtager anbefalingerne senest i juni 2023.

                Sekretariat: By- og Miljøforvaltningen
                """);

        assertThat(commission.composition().orElseThrow().seats()).hasSize(3);
        assertThat(commission
                        .composition()
                        .orElseThrow()
                        .chair()
                        .orElseThrow()
                        .appointedBy()
                        .orElseThrow()
                        .name())
                .isEqualTo("Byrådet");
        assertThat(commission.term().orElseThrow().end().orElseThrow().latest()).contains(LocalDate.of(2023, 6, 30));
        assertThat(commission.reporting().get(0).to().get(0).name()).isEqualTo("Økonomiudvalget");
        assertThat(commission.composition().orElseThrow().secretary()).isPresent();
    }

    @Test
    void whatIsGivenOnTwoDaysIsReportedTwice() {
        Commission commission = read("""
                Kommissorium for Medborgerudvalget

                Baggrund

                Udvalget begynder arbejdet først i 2014 og slutter i december.

                Afrapportering

                Udvalget giver byrådet en status i foråret 2015 og en samlet afrapportering i december.
                """);

        assertThat(commission.reporting())
                .extracting(Reporting::text)
                .containsExactly("en status", "en samlet afrapportering");
        assertThat(commission.term().orElseThrow().begin().orElseThrow().printed())
                .isEqualTo("først i 2014");
    }

    @Test
    void theLastOfANumberedListIsNoHeading() {
        Commission commission = read("""
                Kommissorium for Medborgerudvalget

                Udvalgets opgaver

                Udvalget har følgende opgaver:

                1. Formulere forslag til en politik
                2. Afprøve nye metoder
                3. Samle og dele erfaringer

                Arbejdsform

                Udvalget kan nedsætte arbejdsgrupper.
                """);

        assertThat(commission.tasks()).hasSize(3);
    }

    @Test
    void whatItReplacesAndWhichLawBindsItsMembers() {
        Commission commission = read("""
                Vedtægt for Udsatterådet

                § 1 Formål

                Rådet rådgiver Byrådet.

                § 2 Opgaver

                Medlemmerne er underlagt forvaltningslovens regler om tavshedspligt.

                § 3 Ikrafttræden

                Vedtægten gælder fra 1. januar 2019 og træder i stedet for vedtægten fra 2014.

                Godkendt af Socialudvalget den 2. marts 2019.
                """);

        assertThat(commission.replaces().get(0).title()).isEqualTo("vedtægten");
        assertThat(commission.replaces().get(0).dated().orElseThrow().printed()).isEqualTo("2014");
        assertThat(commission.laws().get(0).law().orElseThrow().act()).isEqualTo("forvaltningsloven");
        assertThat(commission.establishedBy().orElseThrow().date()).contains(LocalDate.of(2019, 3, 2));
    }

    @Test
    void whatStandsBelowAListIsNotPutAboveIt() {
        List<Section> sections = read("""
                        Vedtægt for Udsatterådet

                        § 2 Opgaver

                        Rådet er høringsorgan i forhold til indsatser vedrørende:

                        - Hjemløshed
                        - Ledighed

                        Medlemmerne kan svare på høringer.
                        """).sections();

        assertThat(sections).extracting(Section::heading).containsExactly("§ 2 Opgaver", "");
        assertThat(sections.get(0).bullets()).hasSize(2);
    }

    @Test
    void theGroupIsKnownFromTheSentenceThatSaysWhatItIsAndWhoSetItUp() {
        Commission commission = read("""
                Revideret oplæg til kommissorium

                Sammensætning

                Trafikgruppen er en arbejdsgruppe nedsat af Teknikudvalget.

                Gruppen består af:

                - 2 repræsentanter fra grundejerne
                - 1 repræsentant fra administrationen
                """);

        assertThat(commission.kind()).contains(CommissionKind.WORKING_GROUP);
        assertThat(commission.body().orElseThrow().name()).isEqualTo("Trafikgruppen");
        assertThat(commission.establishedBy().orElseThrow().body().orElseThrow().name())
                .isEqualTo("Teknikudvalget");
    }

    @Test
    void aHeadingOnAPartIsNotTheTitleOfThePaper() {
        Commission commission = read("""
                Vedtaget af Byrådet 29.11.2010

                1. Rådets navn og formål

                1.1 Rådets navn er "Grønt Råd i Fredensborg Kommune".

                2. Rådets sammensætning

                2.1 Grønt Råd består af:

                - 2 medlemmer udpeget af Byrådet
                - 1 observatør fra Naturstyrelsen

                3. Møder

                3.1 Center for By og Miljø er sekretariat for rådet og udsender dagsorden.
                """);

        assertThat(commission.title()).isEmpty();
        assertThat(commission.body().orElseThrow().name()).isEqualTo("Grønt Råd");
        assertThat(commission
                        .composition()
                        .orElseThrow()
                        .secretary()
                        .orElseThrow()
                        .printed())
                .isEqualTo("Center for By og Miljø er sekretariat for rådet");
    }

    @Test
    void yearsBelowTheTitleAreAPartOfIt() {
        assertThat(read("Forretningsorden for Udsatterådet\n2022 - 2025\n\n§ 1. Rådet består af 8 medlemmer.\n")
                        .title())
                .isEqualTo("Forretningsorden for Udsatterådet 2022 - 2025");
    }

    @Test
    void whatIsSaidOnceOfTheGroupsHoldsForEverySubproject() {
        Commission commission = read("""
                Kommissorium for udvikling af området

                Organisering

                Til hvert delprojekt er der tilknyttet en arbejdsgruppe med medarbejdere/ledere og en tovholder.
                I arbejdsgrupperne indgår også den overordnede projektleder.
                Arbejdsgrupperne mødes efter behov.

                Delprojekt 1 - Status på området

                Delprojektets formål er at se på området.

                Delprojekt 2 - Styrkelse af sagsbehandlingen

                Delprojektets formål er at mindske presset.
                """);

        assertThat(commission.project().orElseThrow().subprojects()).hasSize(2).allSatisfy(subproject -> {
            Composition group = subproject.workingGroup().orElseThrow();
            assertThat(group.seats()).hasSize(3);
            assertThat(group.meetings()).isPresent();
            assertThat(group.seats().get(1).key())
                    .isEqualTo(subproject.coordinator().orElseThrow().seat());
        });
    }
}
