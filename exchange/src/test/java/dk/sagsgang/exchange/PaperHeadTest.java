package dk.sagsgang.exchange;

import static dk.sagsgang.exchange.paper.ReadPapers.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.attendance.AttendanceStatus;
import dk.sagsgang.meeting.attendance.ChairRole;
import dk.sagsgang.party.Person;
import dk.sagsgang.party.RosterBody;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who meets, when and where, and who was there, as heads of papers print it. */
class PaperHeadTest {

    private static final String ITEM = """

            1. Eventuelt

            Beslutning

            Intet.
            """;

    @Test
    void labelsMayHaveLostTheirColons() {
        Meeting meeting = meeting("""
                Referat Handicaprådet
                Dato 24. maj 2012
                Tid 15:00
                Sted Mødelokale 0.27
                Medlemmer Arne Hind
                Grethe Nissen
                """ + ITEM);

        assertThat(meeting.bodies().get(0).name()).isEqualTo("Handicaprådet");
        assertThat(meeting.start()).contains(LocalDateTime.of(2012, 5, 24, 15, 0));
        assertThat(meeting.place()).isEqualTo("Mødelokale 0.27");
        assertThat(meeting.memberships().get(0).members())
                .extracting(Person::name)
                .containsExactly("Arne Hind", "Grethe Nissen");
    }

    @Test
    void aDayWithItsLabelCountsMoreThanOneInTheTextOfThePage() {
        Meeting meeting = meeting("""
                Her er dagsordener og referater til og med den 10. februar 2016.

                Udvalg: Økonomiudvalget
                Dato: Tirsdag den 12. september 2017
                """ + ITEM);

        assertThat(meeting.date()).contains(LocalDate.of(2017, 9, 12));
    }

    @Test
    void whoMeetsAndWhenMayBeSaidByTheApprovalOfTheAgenda() {
        Meeting meeting = meeting("""
                Referat

                423. Dagsorden - Godkendelse

                Resume

                Godkendelse af dagsorden for ØU den 7. december 2021.

                Beslutning

                Godkendt.
                """);

        assertThat(meeting.bodies().get(0).name()).isEqualTo("Økonomiudvalget");
        assertThat(meeting.date()).contains(LocalDate.of(2021, 12, 7));
    }

    @Test
    void aTranscriptThatLostTheDayHasItInTheNameOfItsFile() {
        Meeting meeting = meeting("""
                Download "Byrådet REFERAT. Mødedato: Torsdag den 27-03-2008"

                Transkript

                1 REFERAT Byrådet Mødedato: Torsdag den Mødested: Byrådssalen Starttidspunkt: Kl. 17:00

                2 1. Eventuelt Sagsid: 08/7742 Beslutning: Intet.
                """);

        assertThat(meeting.start()).contains(LocalDateTime.of(2008, 3, 27, 17, 0));
        assertThat(meeting.place()).isEqualTo("Byrådssalen");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Formand Anne Holm (A) | Anne Holm | A",
                "Anne Holm, A | Anne Holm | A",
                "Anne Holm, (A) | Anne Holm | A",
                "Anne Holm (A) - Deltog | Anne Holm | A",
                "Anne Holm (A), suppleant for Bo Lund (V) | Anne Holm | A"
            })
    void whatStandsAroundANameInTheListOfMembersIsNoName(String line, String name, String party) {
        Meeting meeting =
                meeting("Byrådet den 3. maj 2021\n\nMedlemmer\n\n" + line + "\n\nAfbud: Else Mark (V)\n" + ITEM);

        Attendance member = meeting.attendance().get(0);
        assertThat(member.person().orElseThrow().name()).isEqualTo(name);
        assertThat(member.person().orElseThrow().party().orElseThrow().letter()).isEqualTo(party);
    }

    @Test
    void whoSentAnApologyIsOneOfTheMembersAndNoSecondPerson() {
        Meeting meeting = meeting("""
                Else Mark (V) havde meldt afbud til mødet.

                Udvalg: Økonomiudvalget
                Dato: 12. september 2017

                Indkaldelse :

                 • Formand Anne Holm (A)
                 • Else Mark (V)
                """ + ITEM);

        assertThat(meeting.attendance()).hasSize(2);
        Attendance away = meeting.attendance().stream()
                .filter(each -> each.person().orElseThrow().name().equals("Else Mark"))
                .findFirst()
                .orElseThrow();
        assertThat(away.status()).contains(AttendanceStatus.EXCUSED);
        assertThat(meeting.attendance())
                .filteredOn(each -> each.chair().equals(Optional.of(ChairRole.CHAIR)))
                .hasSize(1);
    }

    @Test
    void anAgendaIsNoMinutesForWhatOthersDecided() {
        Meeting meeting = meeting("""
                Dagsorden til møde i Økonomiudvalget

                Mødedato: 10. juni 2013

                1. Kommuneplan

                Indstilling

                Plan og Byg indstiller, at planen vedtages.

                Byplanudvalget, 30. maj 2013, pkt. 7:

                Anbefales.
                """);

        assertThat(meeting.edition()).contains(Edition.AGENDA);
        assertThat(meeting.items().get(0).decisions())
                .singleElement()
                .satisfies(decision ->
                        assertThat(decision.body().orElseThrow().name()).isEqualTo("Byplanudvalget"));
    }

    @Test
    void theBodyOfAllDecisionsOfTheDayCountsMoreThanALineOfThePage() {
        Meeting meeting = meeting("""
                Byråd og udvalg
                Referat (29. august 2017)

                1. Godkendelse af dagsorden

                Beslutning Byrådet den 29-08-2017

                Godkendt.

                2. Budgetrevision

                Beslutning Økonomiudvalget den 22-08-2017

                Anbefales.

                Beslutning Byrådet den 29-08-2017

                Godkendt.
                """);

        assertThat(meeting.bodies())
                .singleElement()
                .satisfies(body -> assertThat(body.name()).isEqualTo("Byrådet"));
    }

    @Test
    void labelsOfMinutesMakeThemMinutesWhateverTheyAreAbout() {
        Import read = PaperReader.standard().read("""
                REFERAT
                MØDE I: Seniorrådet
                DATO: 22. februar 2018, kl. 16.00
                DELTAGERE: Anna Holm, Bent Krog
                AFBUD: Carl Dam

                1. Vedtægter for rådet
                Kort gennemgang af vedtægter og forretningsorden. Rådet består af 7 medlemmer.

                2. Opgaver
                Rådets opgaver blev drøftet.
                """.getBytes(StandardCharsets.UTF_8), "referat.txt");

        Meeting meeting = read.documents().get(0).meeting();
        assertThat(meeting.bodies().get(0).name()).isEqualTo("Seniorrådet");
        assertThat(meeting.attendance())
                .extracting(Attendance::status)
                .containsExactly(
                        Optional.of(AttendanceStatus.PRESENT),
                        Optional.of(AttendanceStatus.PRESENT),
                        Optional.of(AttendanceStatus.EXCUSED));
    }

    @Test
    void namesWithTheirPartiesMayStandInARow() {
        Meeting meeting = meeting("""
                Referat Økonomiudvalget
                Mødetidspunkt: 18-08-2021 15:30
                Medlemmer: Bodil S. Holm (A), FormandBent Krog (A)Poul Stad (V), Mona Haldrup (V) Amila Nissen (Ø)
                """ + ITEM);

        RosterBody roster = meeting.memberships().get(0);
        assertThat(roster.members())
                .extracting(Person::name)
                .containsExactly("Bodil S. Holm", "Bent Krog", "Poul Stad", "Mona Haldrup", "Amila Nissen");
        assertThat(roster.chair().map(Person::name)).contains("Bodil S. Holm");
    }

    @Test
    void inATranscriptTheLabelsMayStandBeforeTheirValues() {
        Meeting meeting = meeting("""
                Transkript

                1 Byrådet REFERAT Dato: Tirsdag den 4. maj 2021 Mødested: Deltagere: Mødelokale 2 Anne Holm (A), Bo Lund (V), Else Mark (B) Afbud: Fraværende:

                2 Byrådet 1. Godkendelse af dagsorden Åben sag Beslutning i Byrådet den 04-05-2021 Godkendt.
                """);

        assertThat(meeting.place()).isEqualTo("Mødelokale 2");
        assertThat(meeting.attendance())
                .extracting(each -> each.person().orElseThrow().name())
                .containsExactly("Anne Holm", "Bo Lund", "Else Mark");
    }

    @Test
    void membersThatStandBehindTheLabelOfTheAbsentAreNotAbsent() {
        Meeting meeting = meeting("""
                Transkript

                1 Byrådet REFERAT Dato: Tirsdag den 4. maj 2021 Medlemmer: Fraværende: Anne Holm (A) Bo Lund (V) Else Mark (B) Holmby Kommune

                2 Byrådet 1. Godkendelse af dagsorden Åben sag Beslutning i Byrådet den 04-05-2021 Godkendt.
                """);

        assertThat(meeting.attendance())
                .hasSize(3)
                .allMatch(each -> each.status().isEmpty());
    }

    @Test
    void wordsInBracketsBehindNamesAreRemarks() {
        Meeting meeting = meeting("""
                Referat Ældrerådet
                Dato: 4. maj 2021
                Deltagere: Anne Holm, Bo Lund (supp.), Else Mark (referent)

                1. Godkendelse af dagsorden
                Beslutning
                Godkendt.
                """);

        assertThat(meeting.attendance()).extracting(each -> each.remark()).containsExactly("", "supp.", "");
        assertThat(meeting.attendance().get(2).capacity()).contains(dk.sagsgang.meeting.attendance.Capacity.SECRETARY);
    }

    @Test
    void theMeetingOfABodyIsNamedInTheGenitiveAndTheTimeStandsBehindTheRoom() {
        Meeting meeting = meeting("""
                Økonomiudvalgets møde den 4. maj 2021

                Mødelokale F 7, Holmby kl. 16.00

                Dagsorden

                1. Mødeplan 2022

                2. Regnskab 2020

                1. Mødeplan 2022

                Indstilling

                Direktionen indstiller, at planen godkendes.

                2. Regnskab 2020

                Indstilling

                Direktionen indstiller, at regnskabet godkendes.
                """);

        assertThat(meeting.bodies()).extracting(body -> body.name()).containsExactly("Økonomiudvalget");
        assertThat(meeting.place()).isEqualTo("Mødelokale F 7, Holmby");
        assertThat(meeting.start()).contains(LocalDateTime.of(2021, 5, 4, 16, 0));
        assertThat(meeting.edition()).contains(Edition.AGENDA);
    }

    @Test
    void theHeadingOfOpenItemsIsNobodyWhoIsAbsent() {
        Meeting meeting = meeting("""
                Møde:
                Økonomiudvalget
                Mødetid:
                4. maj 2021 kl. 14:00
                Tilstede:
                Anne Holm
                Bo Lund
                Fraværende:

                ÅBNE SAGER

                39. Lokalplan for Åvej
                Sagsnr.: 2021-004392

                Beslutning:
                Godkendt.

                40. Regnskab
                Sagsnr.: 2021-004393

                Beslutning:
                Godkendt.
                """);

        assertThat(meeting.attendance()).hasSize(2);
        assertThat(meeting.emptyLabels()).contains("Fraværende");
    }
}
