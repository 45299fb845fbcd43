package dk.sagsgang.exchange.paper.commission;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.CommissionKind;
import dk.sagsgang.commission.composition.Post;
import dk.sagsgang.commission.project.EarlierProject;
import dk.sagsgang.commission.project.ProjectTarget;
import dk.sagsgang.commission.project.Subproject;
import dk.sagsgang.commission.project.TargetOutcome;
import dk.sagsgang.commission.work.Deliverable;
import dk.sagsgang.commission.work.LegalEffect;
import dk.sagsgang.commission.work.Task;
import dk.sagsgang.exchange.PaperReader;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.time.RhythmKind;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Commissions of projects: what its subprojects are to do, how, by which law and until when, and what went before. */
class ProjectCommissionTest {

    private static Commission read(String below) {
        return (Commission) PaperReader.standard()
                .read(
                        ("NOTAT\n\n2. januar 2017\n\nKommissorium for udvikling af børneområdet\n\n" + below)
                                .getBytes(StandardCharsets.UTF_8),
                        "papir.txt")
                .documents()
                .get(0)
                .document();
    }

    private static Subproject subproject(String below) {
        return read("""
                Organisering

                I styregruppen indgår områdets direktør, chef og sektionsledere, samt projektets projektleder.

                Delprojekternes opgaver

                Delprojekt 1 - Bedre sagsgange

                """ + below).project().orElseThrow().subprojects().get(0);
    }

    @Test
    void tracksAreNamedWhereThereAreAsManyNamesAsTracks() {
        assertThat(subproject("I delprojektet er der tre spor: sagsgange, it-støtte samt sagsstammer og visitation.\n")
                        .tracks())
                .extracting(Task::title)
                .containsExactly("sagsgange", "it-støtte", "sagsstammer og visitation");
        assertThat(subproject("I delprojektet er der tre spor: Arbejdet går på tværs, og derfor kortlægges det.\n"))
                .satisfies(other -> {
                    assertThat(other.tracks()).isEmpty();
                    assertThat(other.statedTracks().orElseThrow().value()).contains(3);
                });
    }

    @Test
    void lawsThatMustBeKeptAreDemands() {
        Subproject subproject = subproject("""
                Der er krav om overholdelse af offentlighedsloven, persondataloven samt sikring af borgerens retssikkerhed (retssikkerhedsloven).

                Jf. Serviceloven skal der foretages en konkret vurdering.
                """);

        assertThat(subproject.laws())
                .extracting(law -> law.law().orElseThrow().act())
                .containsExactly("offentlighedsloven", "persondataloven", "retssikkerhedsloven", "serviceloven");
        assertThat(subproject.laws().get(2).text()).isEqualTo("borgerens retssikkerhed");
        assertThat(subproject.laws()).allSatisfy(law -> assertThat(law.effect()).contains(LegalEffect.DEMANDS));
        assertThat(subproject("Serviceloven har mange regler.\n").laws()).isEmpty();
    }

    @Test
    void whatIsHandedOverIsADeliverableOfTheYearOfThePaper() {
        Deliverable plan = subproject(
                        "Arbejdsgruppen arbejder til og med januar med udarbejdelsen af en plan, der primo februar forelægges styregruppen.\n")
                .deliverables()
                .get(0);

        assertThat(plan.title()).isEqualTo("plan");
        assertThat(plan.deadline().orElseThrow().latest()).contains(LocalDate.of(2017, 2, 10));
        assertThat(plan.work().orElseThrow().end()).isPresent();
        assertThat(plan.involvements().get(0).body().orElseThrow())
                .isEqualTo(Body.of("styregruppen", BodyKind.STEERING_GROUP));
    }

    @Test
    void methodsAndReportsAreTold() {
        Subproject subproject = subproject("""
                I arbejdet anvendes værdistrømsanalyser og lignende som metoder til læring.

                Der lægges op til løbende ændringer samt afrapportering af dem til styregruppen.
                """);

        assertThat(subproject.methods()).containsExactly("værdistrømsanalyser");
        assertThat(subproject.reporting().get(0).rhythm().orElseThrow().kind()).contains(RhythmKind.CONTINUOUS);
    }

    @Test
    void earlierProjectIsToldWithWhatBecameOfItsAims() {
        EarlierProject earlier = read("""
                Baggrund

                Projektet Fra skole til job blev påbegyndt i 2012 med mange deltagere.

                Udviklingen viser, at målsætningen om flere i job er blevet indfriet.

                Samtidig kunne det ses, at målsætningen om kortere forløb ikke kunne indfries.
                """).earlierProjects().get(0);

        assertThat(earlier.title()).isEqualTo("Fra skole til job");
        assertThat(earlier.term().orElseThrow().begin().orElseThrow().printed()).isEqualTo("2012");
        assertThat(earlier.targets())
                .extracting(ProjectTarget::outcome)
                .containsExactly(
                        java.util.Optional.of(TargetOutcome.MET), java.util.Optional.of(TargetOutcome.NOT_MET));
        assertThat(read("Baggrund\n\nMålsætningen om flere i job er blevet indfriet.\n")
                        .earlierProjects())
                .isEmpty();
    }

    @Test
    void managerIsTheSeatThatSaysSoAndAProjectWithoutSubprojectsHasNoOrganisation() {
        Commission commission = read("""
                Organisering

                I styregruppen indgår direktøren og projektets projektleder.

                Styregruppen har beslutningskompetencen i alle væsentlige forhold.
                """);

        assertThat(commission.project().orElseThrow().manager())
                .map(Post::printed)
                .contains("projektets projektleder");
        assertThat(commission.kind()).contains(CommissionKind.PROJECT);
        assertThat(commission.mandate().orElseThrow().decidedBy())
                .contains(Body.of("Styregruppen", BodyKind.STEERING_GROUP));
    }
}
