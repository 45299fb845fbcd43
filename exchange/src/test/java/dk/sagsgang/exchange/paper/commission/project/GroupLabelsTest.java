package dk.sagsgang.exchange.paper.commission.project;

import static dk.sagsgang.exchange.paper.ReadPapers.commission;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.commission.composition.Post;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.commission.composition.SeatRole;
import dk.sagsgang.commission.project.ProjectOrganisation;
import dk.sagsgang.time.Rhythm;
import org.junit.jupiter.api.Test;

/** Groups of a project that a form tells behind their labels: who sits there by units whose names have commas, who leads, how often they meet. */
class GroupLabelsTest {

    private static ProjectOrganisation read(String form) {
        return commission("Projektgrundlag\n\nNy havn i Vestby\n\nFormål\n\nHavnen skal blive ny.\n\nOrganisering\n"
                        + form + "\n")
                .project()
                .orElseThrow();
    }

    @Test
    void seatsBeginWhereTheyDoAndNotInTheNamesOfUnits() {
        ProjectOrganisation project = read(
                "Projektejer\tHavnechef Anna Berg\nProjektleder\tBo Lind\nStyregruppe\tCenterchefen for Kultur og Fritid (formand), økonomichefen og havnefogeden. Mødes tre gange i forløbet.\nArbejdsgruppe\tProjektlederen, en konsulent fra Fællescenter Økonomi og en bygningskonstruktør fra Center Plan, Byg og Vej. Mødes efter behov.");

        Composition steering = project.steeringGroup().orElseThrow();
        assertThat(steering.name()).isEqualTo("Styregruppe");
        assertThat(steering.seats())
                .extracting(Seat::printed)
                .containsExactly("Centerchefen for Kultur og Fritid (formand)", "økonomichefen", "havnefogeden");
        assertThat(steering.chair().map(Post::seat)).contains("formand");
        assertThat(steering.meetings().flatMap(Rhythm::times)).contains(3);
        assertThat(project.groups().get(0).seats())
                .extracting(Seat::printed)
                .containsExactly(
                        "Projektlederen",
                        "en konsulent fra Fællescenter Økonomi",
                        "en bygningskonstruktør fra Center Plan, Byg og Vej");
        assertThat(project.groups().get(0).meetings().map(Rhythm::printed)).contains("efter behov");
    }

    @Test
    void whoTakesPartBesideIsOfTheGroupThatWasNamedLast() {
        ProjectOrganisation project = read(
                "Projektleder\tBo Lind\nStyregruppe\tHavnechefen, økonomichefen\nFølgegruppe\tFire repræsentanter fra bådlaugene og to fra Ældrerådet. Formanden for Havneudvalget deltager som observatør.");

        assertThat(project.groups().get(0).seats()).hasSize(3);
        assertThat(project.groups().get(0).seats().get(2).role()).contains(SeatRole.OBSERVER);
    }

    @Test
    void rowOnMeetingsTellsOfEachGroup() {
        ProjectOrganisation project = read(
                "Projektleder\tBo Lind\nStyregruppe\tHavnechefen (formand), økonomichefen\nProjektgruppe\t2 medarbejdere fra Havnen, 1 fra Digitalisering & IT\nMødefrekvens\tStyregruppen mødes hver sjette uge, projektgruppen hver 14. dag");

        assertThat(project.steeringGroup().flatMap(Composition::meetings).map(Rhythm::printed))
                .contains("hver sjette uge");
        assertThat(project.groups().get(0).meetings().map(Rhythm::printed)).contains("hver 14. dag");
    }
}
