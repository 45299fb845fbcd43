package dk.sagsgang.exchange.paper.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.exchange.PaperKind;
import dk.sagsgang.exchange.PaperReader;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.attendance.AttendanceStatus;
import dk.sagsgang.meeting.attendance.Capacity;
import dk.sagsgang.time.ImpreciseDate;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What the head of a paper says of people and of the day, over lines that the page broke. */
class PeopleOfTheHeadTest {

    private static Meeting read(String head) {
        String paper = "Økonomiudvalget\nReferat\n" + head + "\n1. Ny bro over åen\n\nBeslutning\n\nGodkendt.\n";
        return PaperReader.standard()
                .as(PaperKind.MEETING)
                .read(paper.getBytes(StandardCharsets.UTF_8), "referat.txt")
                .documents()
                .get(0)
                .meeting();
    }

    @Test
    void aListGoesOnWhereThePageBrokeAName() {
        Meeting meeting = read("""
                Mødedato:
                Mandag den 08-04-2013
                Deltagere:
                Bent Mark, Karen Holm, Lise Vig, Ebbe
                Kristoffersen, Helle Mark, H.C.
                Rud
                Afbud:
                """);

        assertThat(meeting.attendance())
                .extracting(each -> each.person().orElseThrow().name())
                .containsExactly("Bent Mark", "Karen Holm", "Lise Vig", "Ebbe Kristoffersen", "Helle Mark", "H.C. Rud");
        assertThat(meeting.attendance())
                .allMatch(each ->
                        each.status().filter(AttendanceStatus.PRESENT::equals).isPresent());
    }

    @Test
    void whoStandsOnALineOfTheirOwnIsNobodyElse() {
        Meeting meeting = read("""
                Mødedato: 8. april 2013
                Medlemmer:
                Bent Mark (A)
                Karen Holm (V)
                """);

        assertThat(meeting.attendance()).hasSize(2);
        assertThat(meeting.dated()).isEmpty();
    }

    @Test
    void theDayIsKeptAsPrintedWhereTheWeekdayIsNamed() {
        assertThat(read("Mødedato: Mandag den 8. april 2013\n").dated())
                .map(ImpreciseDate::printed)
                .contains("Mandag den 8. april 2013");
    }

    @Test
    void whoComesFromTheAdministrationIsAnOfficial() {
        Meeting meeting = read("""
                Mødedato: 8. april 2013
                Medlemmer: Bent Mark (A), Karen Holm (V)
                Fra forvaltningen: Inge Rud, Jan Vig
                """);

        assertThat(meeting.attendance())
                .extracting(Attendance::capacity)
                .extracting(java.util.Optional::orElseThrow)
                .containsExactly(Capacity.MEMBER, Capacity.MEMBER, Capacity.OFFICIAL, Capacity.OFFICIAL);
    }
}
