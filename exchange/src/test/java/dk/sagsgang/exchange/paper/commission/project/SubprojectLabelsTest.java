package dk.sagsgang.exchange.paper.commission.project;

import static dk.sagsgang.exchange.paper.ReadPapers.commission;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.project.Subproject;
import dk.sagsgang.commission.work.Deliverable;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.time.Term;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Subprojects and tracks whose parts are labels: purpose, tasks, who holds the threads, what is handed over and by when. */
class SubprojectLabelsTest {

    private static List<Subproject> read(String below) {
        Commission commission = commission(
                "Projektbeskrivelse\n\nNy havn i Vestby\n\nFormål\n\nHavnen skal blive ny.\n\nDelprojekter\n\n" + below
                        + "\n\nOrganisering\n\nProjektleder: Else Dam\n");
        return commission.project().orElseThrow().subprojects();
    }

    @Test
    void labelsBelowASubprojectAreOfIt() {
        List<Subproject> subprojects = read(
                "Delprojekt 1: Kajen\nFormål: At kajen kan bære.\nOpgaver:\n• måle kajen\n• rette den op\nTovholder: Anna Berg\nSlut: 31. december 2023\n\nDelprojekt 2: Torvet\nFormål: At torvet bliver brugt.\nOpgaver:\n• tegne torvet\nTovholder: Bo Lind\nLeverance: Tegninger, 1. marts 2023\n\nDelprojekt 3: Vejen\nFormål: At vejen er sikker.\nTovholder: Ida Dam");

        assertThat(subprojects).extracting(Subproject::title).containsExactly("Kajen", "Torvet", "Vejen");
        assertThat(subprojects)
                .extracting(subproject -> subproject.purpose().content())
                .containsExactly("At kajen kan bære.", "At torvet bliver brugt.", "At vejen er sikker.");
        assertThat(subprojects.get(0).tasks()).hasSize(2);
        assertThat(subprojects).allMatch(subproject -> subproject.coordinator().isPresent());
        assertThat(subprojects.get(0).term().flatMap(Term::end).map(ImpreciseDate::printed))
                .contains("31. december 2023");
        assertThat(subprojects.get(1).deliverables())
                .extracting(Deliverable::title)
                .containsExactly("Tegninger");
    }

    @Test
    void trackWithACoordinatorIsASubproject() {
        List<Subproject> subprojects = read(
                "SPOR A / Kajen\nTovholder: Anna Berg\nFormål: en kaj, der kan bære\n→ måle kajen\n→ rette den op\nAflevering: Målerapport, ultimo maj 2025\nMåles på: 30 % flere både\n\nSPOR B / Torvet\nTovholder: Bo Lind\nSporet rapporterer til styregruppen hver anden måned");

        assertThat(subprojects).extracting(Subproject::mark).containsExactly("A", "B");
        assertThat(subprojects.get(0).tasks()).hasSize(2);
        assertThat(subprojects.get(0).deliverables()).hasSize(1);
        assertThat(subprojects.get(0).successCriteria()).hasSize(1);
        assertThat(subprojects.get(1).reporting()).hasSize(1);
    }

    @Test
    void trackWithTextAloneIsATask() {
        Commission commission = commission(
                "Projektbeskrivelse\n\nNy havn i Vestby\n\nFormål\n\nHavnen skal blive ny.\n\nSpor 1 - Kajen\n\nKajen måles og rettes op, så den igen kan bære det, der skal stå på den.\n\nSpor 2 - Torvet\n\nTorvet tegnes om, så der bliver plads til dem, der bruger det om sommeren.\n");

        assertThat(commission.tasks()).hasSize(2);
    }
}
