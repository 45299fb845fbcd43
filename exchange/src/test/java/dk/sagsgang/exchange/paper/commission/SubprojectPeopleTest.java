package dk.sagsgang.exchange.paper.commission;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.composition.NamedPerson;
import dk.sagsgang.commission.composition.OfficeHolder;
import dk.sagsgang.commission.composition.Post;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.commission.project.ProjectOrganisation;
import dk.sagsgang.commission.project.Subproject;
import dk.sagsgang.commission.work.Task;
import dk.sagsgang.exchange.PaperReader;
import dk.sagsgang.party.Person;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Subprojects by letter or number, what each is for and does, and who holds its threads. */
class SubprojectPeopleTest {

    private static ProjectOrganisation project(String below) {
        return ((Commission) PaperReader.standard()
                        .read(
                                ("Kommissorium for projekt Nye veje\n\nFormål\n\nProjektet skal give byen nye veje.\n\n"
                                                + below)
                                        .getBytes(StandardCharsets.UTF_8),
                                "papir.txt")
                        .documents()
                        .get(0)
                        .document())
                .project()
                .orElseThrow();
    }

    @Test
    void eachHasItsPurposeTasksAndPeople() {
        List<Subproject> read = project("""
                Delprojekter

                Delprojekt A: Kortlægning

                Formålet er, at alle veje kendes.

                Delprojektet skal:
                1) tælle vejene
                2) måle vejene

                Tovholder er afdelingsleder Mona Lind. Arbejdsgruppen består af vejchefen og to repræsentanter fra Vestby Cykelklub.

                Delprojekt B – Udbud

                Formål: At vejene bygges billigt.

                Opgaver:
                • skrive udbud
                • vælge firma

                Delprojektleder: Ib Holt Lassen
                Deltagere: økonomichefen og indkøbschefen
                Delprojektet afleverer et udbud senest den 1. oktober 2018.
                """).subprojects();

        assertThat(read).extracting(Subproject::mark).containsExactly("A", "B");
        assertThat(read).extracting(Subproject::title).containsExactly("Kortlægning", "Udbud");
        assertThat(read)
                .extracting(each -> each.purpose().content())
                .containsExactly("at alle veje kendes.", "At vejene bygges billigt.");
        assertThat(read.get(0).tasks()).extracting(Task::mark).containsExactly("1)", "2)");
        assertThat(read.get(1).tasks()).hasSize(2);
        assertThat(read)
                .extracting(each -> person(each.coordinator().orElseThrow()))
                .containsExactly("Mona Lind", "Ib Holt Lassen");
        assertThat(read.get(0).workingGroup().orElseThrow().seats()).hasSize(2);
        assertThat(read.get(1).workingGroup().orElseThrow().seats())
                .extracting(Seat::printed)
                .containsExactly("økonomichefen", "indkøbschefen");
        assertThat(read.get(1).deliverables()).hasSize(1);
    }

    @Test
    void ownerAndManagerAreToldInTheMiddleOfASentence() {
        ProjectOrganisation read = project("""
                Organisering

                Styregruppen består af vejchefen og økonomichefen. Projektejer er direktør for Teknik og Miljø. Projektlederen er sekretær for styregruppen.
                """);

        assertThat(read.owners())
                .extracting(Post::filledBy)
                .containsExactly(java.util.Optional.of(OfficeHolder.of("direktør for Teknik og Miljø")));
        assertThat(read.manager()).map(Post::printed).contains("Projektlederen");
        assertThat(read.steeringGroup().orElseThrow().secretary())
                .map(Post::printed)
                .contains("Projektlederen");
    }

    private static String person(Post post) {
        return ((NamedPerson) post.filledBy().orElseThrow())
                .person()
                .map(Person::name)
                .orElse("");
    }
}
