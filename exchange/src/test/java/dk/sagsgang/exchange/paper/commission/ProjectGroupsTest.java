package dk.sagsgang.exchange.paper.commission;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.commission.composition.Post;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.commission.project.ProjectOrganisation;
import dk.sagsgang.exchange.PaperReader;
import dk.sagsgang.time.Rhythm;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The groups of a project are its own, and not the members of what the paper sets up. */
class ProjectGroupsTest {

    private static Object document(String paper) {
        return PaperReader.standard()
                .read(paper.getBytes(StandardCharsets.UTF_8), "papir.txt")
                .documents()
                .get(0)
                .document();
    }

    private static Commission read(String below) {
        return (Commission) document("Kommissorium for udvikling af havnen\n\nOrganisering\n\n" + below);
    }

    @Test
    void whoSitsInTheSteeringGroupIsToldOfTheProject() {
        Commission commission = read("""
                Projektejer er Økonomiudvalget. Styregruppen består af kommunaldirektøren (formand), direktøren for Teknik og to borgerrepræsentanter, som vælges på et borgermøde. Styregruppen mødes hver anden måned. Projektgruppen består af projektlederen, en byplanlægger og en kulturkonsulent. Projektgruppen mødes hver 14. dag.
                """);

        ProjectOrganisation project = commission.project().orElseThrow();
        Composition steering = project.steeringGroup().orElseThrow();
        assertThat(project.owners()).extracting(Post::printed).containsExactly("Projektejer er Økonomiudvalget.");
        assertThat(steering.seats())
                .extracting(Seat::printed)
                .containsExactly(
                        "kommunaldirektøren (formand)",
                        "direktøren for Teknik",
                        "to borgerrepræsentanter, som vælges på et borgermøde");
        assertThat(steering.meetings()).map(Rhythm::printed).contains("hver anden måned");
        assertThat(project.groups()).extracting(Composition::name).containsExactly("Projektgruppen");
        assertThat(project.groups().get(0).seats())
                .extracting(Seat::printed)
                .containsExactly("projektlederen", "en byplanlægger", "en kulturkonsulent");
        assertThat(project.groups().get(0).meetings()).map(Rhythm::printed).contains("hver 14. dag");
        assertThat(commission.composition()).isEmpty();
    }

    @Test
    void steeringGroupOfWhatIsNotUnderstoodStaysProse() {
        Commission commission = read("""
                Styregruppen består af to niveauer, som hver for sig drøfter fremdriften og skaber rum for dialog.
                """);

        assertThat(commission.project()).isEmpty();
        assertThat(commission.sections()).hasSize(1);
    }

    @Test
    void secondSteeringGroupIsAGroupBesideTheFirst() {
        Commission commission = read("""
                Den politiske styregruppe består af:

                • Borgmesteren
                • Formanden for Kulturudvalget

                Den administrative styregruppe består af:

                • Kulturdirektøren
                • Kulturchefen

                Den administrative styregruppe mødes hver måned.
                """);

        ProjectOrganisation project = commission.project().orElseThrow();
        assertThat(project.steeringGroup().orElseThrow().name()).isEqualTo("Den politiske styregruppe");
        assertThat(project.groups()).extracting(Composition::name).containsExactly("Den administrative styregruppe");
        assertThat(project.groups().get(0).meetings()).map(Rhythm::printed).contains("hver måned");
    }

    @Test
    void sentenceOfWhatAnOfficeDoesIsNoSeat() {
        Commission commission = read("""
                En projektleder, som ansættes i januar, er sekretær for de to styregrupper og står for den daglige ledelse.
                """);

        assertThat(commission.composition().map(Composition::seats).stream().flatMap(java.util.List::stream))
                .noneMatch(seat -> seat.printed().contains("ledelse"));
    }

    @Test
    void pageOfSteeringGroupsThatPointsToAPlanOfTheOrganisationIsACommission() {
        assertThat(document("""
                Organisation

                For at støtte aftalen nedsættes en fælles styregruppe.

                Her kan du se organisationsplanen.

                Den politiske styregruppe består af:

                • Borgmesteren
                • Formanden for Kulturudvalget

                Den politiske styregruppe mødes 4 gange om året. Kulturchefen er sekretær for gruppen.
                """)).isInstanceOf(Commission.class);
        assertThat(document("""
                Organisationsplan

                Her kan du se organisationsplanen.

                Kulturafdelingen

                Teknisk Afdeling

                Styregruppen består af afdelingernes chefer. Styregruppen mødes 4 gange om året, kulturchefen er sekretær for den, og der nedsættes en arbejdsgruppe.
                """)).isNotInstanceOf(Commission.class);
    }
}
