package dk.sagsgang.exchange.paper.commission;

import static dk.sagsgang.exchange.paper.ReadPapers.commission;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.CommissionKind;
import dk.sagsgang.commission.CommissionedGroup;
import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.commission.project.ProjectOrganisation;
import dk.sagsgang.time.Rhythm;
import org.junit.jupiter.api.Test;

/** Groups that have a part of their own: in a project they are the project's, elsewhere they stand beside the paper's group. */
class GroupPartsTest {

    private static final String PROJECT =
            "Kommissorium for udvikling af havnen\n\nBaggrund\n\nProjektet skal gøre havnen åben. Projektet har en projektleder, og projektet løber i to år.\n\n";

    @Test
    void whatStandsBelowTheNameOfAGroupIsToldOfIt() {
        ProjectOrganisation project = commission(PROJECT + """
                Styregruppe

                Styregruppen godkender helhedsplanen. Den mødes hvert kvartal og består af: Havnechef Anna Berg (formand), Naturchef Bo Lind, Skovstyrelsen, en byplanlægger, havnens revisor og to beboere.

                Følgegruppe

                Følgegruppen rådgiver styregruppen. I den sidder 2 repræsentanter for Sejlklubben, 1 repræsentant for lodsejerne og 3 beboere fra Vang.
                """).project().orElseThrow();

        Composition steering = project.steeringGroup().orElseThrow();
        assertThat(steering.name()).isEqualTo("Styregruppe");
        assertThat(steering.meetings()).map(Rhythm::printed).contains("hvert kvartal");
        assertThat(steering.seats())
                .extracting(Seat::printed)
                .containsExactly(
                        "Havnechef Anna Berg (formand)",
                        "Naturchef Bo Lind, Skovstyrelsen",
                        "en byplanlægger",
                        "havnens revisor",
                        "to beboere");
        assertThat(steering.text().content()).isEqualTo("Styregruppen godkender helhedsplanen.");
        assertThat(project.groups()).hasSize(1);
        assertThat(project.groups().get(0).seats())
                .extracting(Seat::printed)
                .containsExactly(
                        "2 repræsentanter for Sejlklubben", "1 repræsentant for lodsejerne", "3 beboere fra Vang");
    }

    @Test
    void aHeadingThatRunsIntoItsTextIsOneStill() {
        ProjectOrganisation project = commission(PROJECT + """
                Organisering

                Styregruppe Styregruppen består af havnechefen, naturchefen og projektlederen. Den mødes hver anden måned. Projektgruppe Projektgruppen består af projektlederen, en byplanlægger og en ingeniør. Projektgruppen mødes hver 14. dag.
                """).project().orElseThrow();

        assertThat(project.steeringGroup().orElseThrow().seats()).hasSize(3);
        assertThat(project.groups()).extracting(Composition::name).containsExactly("Projektgruppen");
        assertThat(project.groups().get(0).seats()).hasSize(3);
    }

    @Test
    void beyondAProjectTheGroupStandsBesideThePapers() {
        Commission commission = commission("""
                Kommissorium for Landdistriktsrådet i Vestby Kommune

                Formål

                Landdistriktsrådet rådgiver Byrådet.

                Ledelsesgruppen

                Den tværgående administrative ledelsesgruppe består af plan- og udviklingschefen, vejchefen og skolechefen. Den mødes fire gange om året.
                """);

        CommissionedGroup group = commission.groups().get(0);
        Composition composition = group.composition().orElseThrow();
        assertThat(group.kind()).isEmpty();
        assertThat(composition.seats())
                .extracting(Seat::printed)
                .containsExactly("plan- og udviklingschefen", "vejchefen", "skolechefen");
        assertThat(composition.meetings()).map(Rhythm::printed).contains("fire gange om året");
    }

    @Test
    void whatAGroupReportsIsToldOfThePaper() {
        Commission commission = commission("""
                Kommissorium for Landdistriktsrådet i Vestby Kommune

                Formål

                Landdistriktsrådet rådgiver Byrådet.

                Arbejdsgruppe for trafik

                Gruppen mødes hver anden måned. Gruppen afgiver hvert år i marts en beretning til Teknik- og Miljøudvalget.
                """);

        assertThat(commission.groups().get(0).kind()).contains(CommissionKind.WORKING_GROUP);
        assertThat(commission.reporting()).hasSize(1);
    }

    @Test
    void whomAProjectIsForIsNoGroupOfIt() {
        Commission commission = commission(PROJECT + """
                Målgruppe

                Målgruppen består af 40 beboere og mødes ikke.
                """);

        assertThat(commission.project().map(ProjectOrganisation::groups).orElse(java.util.List.of()))
                .isEmpty();
    }

    @Test
    void aGroupThatASentenceSetsUpOrFillsIsOneOfTheProject() {
        ProjectOrganisation project = commission(PROJECT + """
                Organisering

                Der nedsættes en følgegruppe bestående af havnechefen, to beboere og en repræsentant for Sejlklubben. I projektgruppen indgår naturchefen, en byplanlægger og to beboere.
                """).project().orElseThrow();

        assertThat(project.groups()).extracting(Composition::name).containsExactly("Følgegruppen", "Projektgruppen");
        assertThat(project.groups())
                .allSatisfy(group -> assertThat(group.seats()).hasSize(3));
    }

    @Test
    void whatAGroupIsSetUpToDoTakesNoSeat() {
        Commission commission = commission(PROJECT + """
                Organisering

                Der nedsættes en følgegruppe bestående af det bedste fra havnen, som skal drøfte fremdriften.
                """);

        assertThat(commission.project()).isEmpty();
    }

    @Test
    void aHeadingOnTheMembersOfAGroupNamesIt() {
        ProjectOrganisation project = commission(PROJECT + """
                Styregruppens medlemmer

                 • Havnechef Anna Berg (formand)
                 • Naturchef Bo Lind

                Deltagere i projektgruppen

                Ida Dam, planlægger
                Ole Krag, ingeniør
                """).project().orElseThrow();

        assertThat(project.steeringGroup().orElseThrow().seats()).hasSize(2);
        assertThat(project.steeringGroup().orElseThrow().name()).isEqualTo("Styregruppen");
        assertThat(project.groups()).extracting(Composition::name).containsExactly("Projektgruppen");
        assertThat(project.groups().get(0).seats()).hasSize(2);
    }

    @Test
    void severalThatSendSomebodyEachTakeASeatEach() {
        ProjectOrganisation project = commission(PROJECT + """
                Følgegruppe

                Følgegruppen knytter kvarteret til byggeriet. I den sidder Vang Lokaludvalg, Ældrerådet og boligforeningerne ved havnen med hver én repræsentant.

                Referencegruppe

                Til projektet er der knyttet en gruppe af fagfolk. Her sidder repræsentanter for Vestby Universitet og Landsbyfonden.
                """).project().orElseThrow();

        assertThat(project.groups().get(0).seats())
                .extracting(Seat::printed)
                .containsExactly("Vang Lokaludvalg", "Ældrerådet", "boligforeningerne ved havnen");
        assertThat(project.groups().get(0).seats())
                .allSatisfy(seat -> assertThat(seat.count()).isPresent());
        assertThat(project.groups().get(1).seats())
                .extracting(Seat::printed)
                .containsExactly("Vestby Universitet", "Landsbyfonden");
    }

    @Test
    void partnersOfAProjectTakePartInIt() {
        Commission commission = commission(PROJECT + """
                Partnere

                Vestby Kommune
                Rise Kommune

                Risici

                Partnere kan falde fra undervejs, og så må planen laves om.
                """);

        assertThat(commission.project().orElseThrow().participants()).containsExactly("Vestby Kommune", "Rise Kommune");
    }
}
