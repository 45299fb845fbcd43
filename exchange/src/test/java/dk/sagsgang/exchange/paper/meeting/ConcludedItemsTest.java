package dk.sagsgang.exchange.paper.meeting;

import static dk.sagsgang.exchange.paper.ReadPapers.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Attachment;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.attendance.Capacity;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.meeting.decision.PointDecision;
import dk.sagsgang.party.Office;
import dk.sagsgang.party.Person;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Minutes that do not print what was decided below a heading of its own line: beside a day, behind a colon, as a conclusion. */
class ConcludedItemsTest {

    private static Meeting minutes(String first, String second) {
        return meeting("""
                Havneudvalget
                Referat
                Dato: 6. oktober 2015

                1. Ny bro over åen
                Sagsfremstilling: Broen er slidt ned.
                %s

                2. Ny sti
                Sagsfremstilling: Stien er smal.
                %s
                """.formatted(first, second));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Beslutning den 06-10-2015: Godkendt. | Beslutning den 06-10-2015",
                "Beslutning i Havneudvalget den 6. oktober 2015: Godkendt. | Beslutning i Havneudvalget den 6. oktober 2015",
                "Beslutning Havneudvalget den 06-10-2015: Godkendt. | Beslutning Havneudvalget den 06-10-2015",
                "Konklusion: Godkendt. | Konklusion",
            })
    void whatWasDecidedStandsBehindAColon(String line, String heading) {
        Meeting meeting = minutes(line, line.replace("Godkendt", "Drøftet"));
        assertThat(meeting.items())
                .extracting(item -> item.decisions().get(0).outcome().orElseThrow())
                .containsExactly(Outcome.APPROVED, Outcome.DISCUSSED);
        assertThat(meeting.items())
                .allSatisfy(item -> assertThat(item.decisions().get(0).heading().replace(":", ""))
                        .isEqualTo(heading));
    }

    @Test
    void anEarlierDecisionThatIsReferredToIsNone() {
        AgendaItem item = minutes(
                        "Sagshistorik\nByrådet den 12. maj 2015: Punkt 45: Beslutning om nye broer\nBeslutning\nGodkendt.",
                        "Beslutning\nDrøftet.")
                .items()
                .get(0);
        assertThat(item.decisions()).hasSize(1);
        assertThat(item.priorTreatments()).isEmpty();
    }

    @Test
    void aConclusionIsNoDecisionWhereDecisionsHaveAHeading() {
        AgendaItem item = minutes(
                        "Konklusion: Broen bør rives ned.\nBeslutning: Godkendt.",
                        "Konklusion: Stien er god.\nBeslutning: Drøftet.")
                .items()
                .get(0);
        assertThat(item.decisions()).hasSize(1);
        assertThat(item.decisions().get(0).outcome()).contains(Outcome.APPROVED);
    }

    @Test
    void aPointMayBeAnsweredWithRe() {
        Decision decision = minutes(
                        "Indstilling: Det indstilles,\n1. at broen rives ned\n2. at der bygges en ny\nKonklusion:\nRe 1) Godkendt.\nRe 2) Udsat.",
                        "Konklusion: Drøftet.")
                .items()
                .get(0)
                .decisions()
                .get(0);
        assertThat(decision.points()).extracting(PointDecision::mark).containsExactly("Re 1)", "Re 2)");
    }

    @ParameterizedTest
    @CsvSource({
        "1. Anlægsoversigt 44522/14, Anlægsoversigt, 44522/14",
        "2. Udtalelse fra brugerne 40112-14, Udtalelse fra brugerne, 40112-14",
        "3. Budget 2014/15, Budget 2014/15, ''",
    })
    void theNumberOfADocumentMayStandInAColumn(String line, String title, String number) {
        Attachment attachment = minutes("Beslutning: Godkendt.\nBilag\n" + line, "Beslutning: Drøftet.")
                .items()
                .get(0)
                .attachments()
                .get(0);
        assertThat(attachment.title()).isEqualTo(title);
        assertThat(attachment.documentNumber()).isEqualTo(number);
    }

    @Test
    void othersWhoWereThereHaveTheirOfficesBehindTheirNames() {
        List<Attendance> people = meeting("""
                Havneudvalget
                Referat
                Dato: 6. oktober 2015
                Fraværende:
                • Anne Holm (A)
                • Bo Lund (V) - fraværende under punkt 1
                Øvrige deltagere:
                • Else Mark, direktør
                • Ib Dahl, sekretær

                1. Ny bro over åen
                Beslutning
                Godkendt.

                2. Ny sti
                Beslutning
                Godkendt.
                """).attendance();
        assertThat(people)
                .extracting(each -> each.person().map(Person::name).orElse(""))
                .containsExactly("Anne Holm", "Bo Lund", "Else Mark", "Ib Dahl");
        assertThat(people.get(1).items())
                .singleElement()
                .satisfies(item -> assertThat(item.item()).isEqualTo("1"));
        assertThat(people.get(2).person().flatMap(Person::office).map(Office::title))
                .contains("direktør");
        assertThat(people.get(3).capacity()).contains(Capacity.SECRETARY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\tBo Lund (V)\n\tElse Mark (F)", "Bo Lund (V)\nElse Mark (F)"})
    void theOthersOfAListMayStandBelowTheFirst(String below) {
        List<Attendance> people = meeting("""
                Havneudvalget
                Referat
                Dato: 6. oktober 2015
                Medlemmer:\tAnne Holm (A), formand
                %s
                Afbud: Ib Dahl (C)
                Mødested: Havnehuset

                1. Ny bro over åen
                Beslutning
                Godkendt.

                2. Ny sti
                Beslutning
                Godkendt.
                """.formatted(below)).attendance();
        assertThat(people)
                .extracting(Attendance::label)
                .containsExactly("Medlemmer", "Medlemmer", "Medlemmer", "Afbud");
    }
}
