package dk.sagsgang.exchange.paper.meeting.head;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.exchange.paper.ReadPapers;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.attendance.AttendanceStatus;
import dk.sagsgang.meeting.attendance.Capacity;
import dk.sagsgang.time.ImpreciseDate;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the head of a paper says of people and of the day, over lines that the page broke. */
class PeopleOfTheHeadTest {

    private static Meeting read(String head) {
        String paper = "Økonomiudvalget\nReferat\n" + head + "\n1. Ny bro over åen\n\nBeslutning\n\nGodkendt.\n";
        return ReadPapers.meeting(paper);
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

        assertThat(meeting.memberships().get(0).members()).hasSize(2);
    }

    @Test
    void labelsMayStandRightBeforeWhatStoodInTheNextCell() {
        Meeting meeting = read("""
                Referat af skolebestyrelsesmøde 04.12.2023

                Tid
                04-12-2023, kl. 17.00 - 19.00

                StedSkolen
                DeltagereSiv Kamp, Eva Skov, , Lone Birk & Preben Krog
                AfbudClaus Holm, Kirstine Nielsen
                MødelederLone Birk

                1. Godkendelse af dagsorden
                Godkendt
                """);

        assertThat(meeting.place()).isEqualTo("Skolen");
        assertThat(meeting.attendance())
                .extracting(each -> each.person().orElseThrow().name() + " "
                        + each.status().map(AttendanceStatus::code).orElse(""))
                .containsExactly(
                        "Siv Kamp present",
                        "Eva Skov present",
                        "Lone Birk present",
                        "Preben Krog present",
                        "Claus Holm excused",
                        "Kirstine Nielsen excused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"8. april 2013", "den 8. april 2013", "mandag den 8. april 2013", "08-04-2013"})
    void theDayIsKeptAsPrinted(String printed) {
        Meeting meeting = read("Referat\nUngerådet\nMødedato: " + printed + "\nMedlemmer:\nBent Mark (A)\n");

        assertThat(meeting.date()).hasValue(LocalDate.of(2013, 4, 8));
        assertThat(meeting.dated().map(ImpreciseDate::printed)).hasValue(printed);
    }

    @Test
    void theDayOfAMomentIsTheMomentAlone() {
        Meeting meeting = read("Referat\nUngerådet\nStarttidspunkt: 08-04-2013 16:00\nMedlemmer:\nBent Mark (A)\n");

        assertThat(meeting.date()).hasValue(LocalDate.of(2013, 4, 8));
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

    private static Attendance away(String first, String second) {
        String paper = "Økonomiudvalget\nReferat\nDato: 8. april 2013\n\n1. Ny bro\n\nBeslutning\n\nGodkendt.\n" + first
                + "\n\n2. Ny vej\n\nBeslutning\n\nGodkendt.\n" + second
                + "\n\n3. Nyt tag\n\nBeslutning\n\nGodkendt.\n";
        return ReadPapers.meeting(paper).attendance().get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Afbud fra Karen Holm (V).",
                "Afbud: Karen Holm (V)",
                "Der var afbud fra Karen Holm (V).",
                "Karen Holm (V) havde meldt afbud.",
                "Karen Holm (V) var fraværende med afbud.",
                "Fraværende med afbud: Karen Holm (V)"
            })
    void anApologyIsForTheMeetingBelowWhicheverItemItIsPrinted(String line) {
        for (Attendance one : List.of(away(line, ""), away("", line), away(line, line))) {
            assertThat(one.status()).contains(AttendanceStatus.EXCUSED);
            assertThat(one.items()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Karen Holm (V) deltog ikke i sagens behandling.",
                "Karen Holm (V) var fraværende under behandlingen af punktet.",
                "Karen Holm (V) havde meldt afbud til punktet.",
                "Karen Holm (V) erklærede sig inhabil."
            })
    void whoWasAwayFromAMatterWasNotAwayFromTheMeeting(String line) {
        assertThat(away(line, "").status()).isEmpty();
        assertThat(away(line, "").items()).hasSize(1);
    }

    @Test
    void whoIsListedAsAwayWhereTheMeetingOpensWasNotThere() {
        assertThat(away("Fraværende: Karen Holm (V)", "").status()).contains(AttendanceStatus.ABSENT);
        assertThat(away("", "Fraværende: Karen Holm (V)").items()).hasSize(1);
        assertThat(away("Fraværende: Karen Holm (V)", "Fraværende: Bo Lund (A)").items())
                .hasSize(1);
    }

    @Test
    void remarksOfTheHeadTellWhoWasAway() {
        for (String remark : List.of("Afbud fra Bo Lund", "Der er afbud fra Bo Lund.", "Bo Lund havde meldt afbud.")) {
            Meeting meeting = read("Medlemmer: Anne Holm, Bo Lund, Carl Vang\nBemærkninger: " + remark + "\n");
            assertThat(meeting.attendance()).as(remark).hasSize(3);
            assertThat(meeting.attendance().get(1).status()).as(remark).contains(AttendanceStatus.EXCUSED);
        }
        assertThat(read("Medlemmer: Anne Holm, Bo Lund\nBemærkninger: Mødet blev udsat en uge.\n")
                        .attendance())
                .isEmpty();
    }

    @Test
    void aLargeCouncilIsReadWholeFromOneLine() {
        String names = IntStream.range(0, 55)
                .mapToObj(i -> "Anne" + (char) ('a' + i / 8) + " " + "Birkebæk" + (char) ('a' + i % 8) + " Holm")
                .collect(Collectors.joining(", "));
        assertThat(read("Medlemmer: " + names + "\n").memberships().get(0).members())
                .hasSize(55);
    }

    @Test
    void theWeekdayMayStandWhereTheDayIsSaidOnceMore() {
        Meeting meeting = read("Mødedato: 25-08-2021\n\nOnsdag den 25. august 2021, kl. 18.00\n");

        assertThat(meeting.dated().map(ImpreciseDate::printed)).contains("Onsdag den 25. august 2021");
    }
}
