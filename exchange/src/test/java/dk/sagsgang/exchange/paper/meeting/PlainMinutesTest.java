package dk.sagsgang.exchange.paper.meeting;

import static dk.sagsgang.exchange.paper.ReadPapers.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.attendance.AttendanceStatus;
import dk.sagsgang.meeting.attendance.Capacity;
import dk.sagsgang.meeting.attendance.ChairRole;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Person;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Minutes that councils and boards write without headings: numbered titles, and below each what was said. */
class PlainMinutesTest {

    private static Attendance of(Meeting meeting, String name) {
        return meeting.attendance().stream()
                .filter(each ->
                        each.person().filter(who -> who.name().equals(name)).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static final String ELDERS = """
            Referat fra Ældrerådsmøde onsdag den 4. marts 2015

            Fremmødt: Anne Holm, Bo Lund og Else Mark.

             1. Godkendelse af dagsorden samt referat fra mødet den 4.2.2015
              Begge godkendt.
             2. Ansøgninger.
              Rådet har rykket for svar på to ansøgninger.
             3. Ældrerådsvalg 2017
              Der er brug for frivillige ved urnerne.
             4. Eventuelt
              Else Mark fortalte om et kursus.

            Referent:
            Bo Lund
            """;

    @Test
    void rowOfNumberedTitlesThroughAnAgendaIsItsItems() {
        Meeting meeting = meeting(ELDERS);

        assertThat(meeting.items())
                .extracting(AgendaItem::title)
                .containsExactly(
                        "Godkendelse af dagsorden samt referat fra mødet den 4.2.2015",
                        "Ansøgninger.",
                        "Ældrerådsvalg 2017",
                        "Eventuelt");
        assertThat(meeting.items().get(1).sections().get(0).text().plain())
                .isEqualTo("Rådet har rykket for svar på to ansøgninger.");
        assertThat(meeting.contents()).isEmpty();
    }

    @Test
    void numberedListOfOneItemIsNoAgenda() {
        Meeting meeting = meeting("""
                Referat Byrådet den 4. marts 2015

                12. Strategi for klima

                Sagsfremstilling

                Strategien har tre mål.

                1. Mindre udslip
                Udslippet skal ned.
                2. Mere grøn strøm
                Der sættes solceller op.
                3. Flere træer
                Der plantes en skov.

                Beslutning

                Godkendt.
                """);

        assertThat(meeting.items()).extracting(AgendaItem::title).containsExactly("Strategi for klima");
    }

    @Test
    void wordOfTheMeetingNamesTheBody() {
        assertThat(meeting(ELDERS).bodies()).extracting(Body::name).containsExactly("Ældrerådet");
        assertThat(meeting(
                                "Referat af ekstraordinært Skolebestyrelsesmøde\nonsdag den 4. marts 2015\n\n1. Eventuelt\nIntet.")
                        .bodies())
                .extracting(Body::name)
                .containsExactly("Skolebestyrelsen");
        assertThat(
                        meeting(
                                "Referat fra Ungerådets møde den 4. marts 2015 i Klubben, Rådhuset kl. 10.00 - 12.00\n\n1. Eventuelt\nIntet."))
                .satisfies(meeting -> {
                    assertThat(meeting.bodies()).extracting(Body::name).containsExactly("Ungerådet");
                    assertThat(meeting.place()).isEqualTo("Klubben, Rådhuset");
                });
    }

    @Test
    void sentenceAboutABodyNamesNoneThatMeets() {
        assertThat(meeting(
                                "Referat onsdag den 4. marts 2015\nElse blev budt velkommen i bestyrelsen\n\n1. Eventuelt\nIntet.")
                        .bodies())
                .isEmpty();
    }

    @Test
    void partsOfAListOfPeopleEachStandBehindTheirOwnWords() {
        Meeting meeting = meeting("""
                Referat af Skolebestyrelsesmøde
                onsdag den 4. marts 2015 kl. 18.30

                Dirigent: Anne Holm
                Referent: Bo Lund

                Til stede:
                Forældrevalgte: Anne Holm, Carl Friis, Dorte Vang, Erik Toft, Frida Munk, Gerda Bro, Hans Skov.
                Elevrepræsentanter: Ida Krog, Jens Dam, Kaja Lind, Lars Hede, Mona Aagaard og Niels Bo Kier.

                Fraværende:
                Forældrevalgte: Ole Sand.

                1. Godkendelse af dagsorden
                Godkendt.

                2. Eventuelt
                Intet.
                """);

        assertThat(of(meeting, "Hans Skov").status()).contains(AttendanceStatus.PRESENT);
        assertThat(of(meeting, "Ida Krog").status()).contains(AttendanceStatus.PRESENT);
        assertThat(of(meeting, "Ole Sand").status()).contains(AttendanceStatus.ABSENT);
        assertThat(of(meeting, "Anne Holm").chair()).contains(ChairRole.ACTING_CHAIR);
        assertThat(of(meeting, "Bo Lund").capacity()).contains(Capacity.SECRETARY);
    }

    @Test
    void whoWroteTheMinutesStandsAtTheirEnd() {
        Meeting meeting = meeting(ELDERS.replace("Fremmødt: Anne Holm, Bo Lund og", "Fremmødt: Anne Holm og"));

        assertThat(of(meeting, "Bo Lund").capacity()).contains(Capacity.SECRETARY);
        assertThat(meeting.items().get(3).sections()).hasSize(1);
    }

    @Test
    void firstLettersOfANameAreItsInitialsAndNoParty() {
        Meeting meeting = meeting(
                "Referat Ungerådet den 4. marts 2015\nDeltagere: Anne Holm (AH), Niels Bo Kier (NBK) og Carl Friis (SF)\n\n1. Eventuelt\nIntet.");

        assertThat(of(meeting, "Niels Bo Kier").person().map(Person::initials)).contains("NBK");
        assertThat(of(meeting, "Anne Holm").person().map(Person::initials)).contains("AH");
        assertThat(of(meeting, "Anne Holm").person().flatMap(Person::party)).isEmpty();
        assertThat(of(meeting, "Carl Friis").person().flatMap(Person::party)).isPresent();
    }

    @Test
    void datesBelowTheirAnnouncementAreComingMeetings() {
        Meeting meeting = meeting("""
                Referat Ældrerådet den 4. marts 2015

                1. Orientering fra forvaltningen

                Referat:

                Datoer for rådets møder er nu:

                23. maj 2015 kl. 10:00-12:00

                12. september 2015 kl. 10:00-12:00

                2. Punkter til kommende møder

                Sagsfremstilling

                Den 14. november 2015: Besøg på plejehjemmet
                Den 5. december 2015: Budget

                3. Puljer

                Sagsfremstilling

                Frister for ansøgning er:

                1. maj 2015
                1. november 2015
                """);

        assertThat(meeting.items().get(0).plannedMeetings())
                .extracting(each -> each.date().map(date -> date.printed()))
                .containsExactly(Optional.of("23. maj 2015"), Optional.of("12. september 2015"));
        assertThat(meeting.items().get(1).plannedMeetings())
                .extracting(each -> each.topics())
                .containsExactly(List.of("Besøg på plejehjemmet"), List.of("Budget"));
        assertThat(meeting.items().get(2).plannedMeetings()).isEmpty();
    }

    @Test
    void aProposalAmongTheAttachmentsIsOneOfThem() {
        for (String proposal : List.of(
                "Ændringsforslag fra Enhedslisten",
                "Ændringsforslag fra Venstre og Konservative",
                "Forslag fra Anne Holm")) {
            assertThat(attached("Budgetaftale 2016\n" + proposal + "\nTakster 2016"))
                    .containsExactly("Budgetaftale 2016", proposal, "Takster 2016");
            assertThat(attached(proposal)).containsExactly(proposal);
        }
    }

    @Test
    void whatIsProposedBelowTheAttachmentsIsNone() {
        assertThat(
                        attached(
                                "Budgetaftale 2016\nÆndringsforslag fra Enhedslisten\nEnhedslisten foreslår, at taksten sættes ned."))
                .containsExactly("Budgetaftale 2016");
        assertThat(attached("Budgetaftale 2016\nÆndringsforslag fra Venstre:\n1. at taksten sættes ned"))
                .containsExactly("Budgetaftale 2016");
    }

    private static List<String> attached(String lines) {
        return meeting(
                        "Referat Ældrerådet den 4. marts 2015\n\n1. Budget\n\nSagsfremstilling\n\nEn tekst om budgettet.\n\nBilag:\n"
                                + lines + "\n\nBeslutning\n\nGodkendt.\n")
                .items()
                .get(0)
                .attachments()
                .stream()
                .map(each -> each.title())
                .toList();
    }

    @Test
    void amountsOfADecisionAreItsFigures() {
        Meeting meeting = meeting("""
                Referat Ældrerådet den 4. marts 2015

                1. Kontingent

                Beslutning

                Godkendt, og der betales 500 kr. til foreningen.
                """);

        assertThat(meeting.items().get(0).decisions().get(0).figures())
                .extracting(each -> each.amount().map(amount -> amount.printed()))
                .containsExactly(Optional.of("500 kr."));
    }
}
