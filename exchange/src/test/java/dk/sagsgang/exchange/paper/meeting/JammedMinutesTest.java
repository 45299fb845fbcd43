package dk.sagsgang.exchange.paper.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.exchange.paper.ReadPapers;
import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.attendance.AttendanceStatus;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.text.Section;
import org.junit.jupiter.api.Test;

/** Minutes copied from a page that lost the break between its headings and the text below them. */
class JammedMinutesTest {

    private static AgendaItem only(String item) {
        String paper = "Byrådet - Referat\n\nDato: 29. marts 2016\n\n1. Ny bro over åen\n\n" + item;
        return ReadPapers.meeting(paper).items().get(0);
    }

    @Test
    void aHeadingInUseIsOneAlsoWhereItsTextGoesRightOn() {
        AgendaItem item = only("SagsfremstillingBroen er fra 1931.\n\nBeslutningGodkendt.\n");

        assertThat(item.sections()).extracting(Section::heading).containsExactly("Sagsfremstilling");
        assertThat(item.decisions()).hasSize(1);
        assertThat(item.decisions().get(0).outcome()).contains(Outcome.APPROVED);
    }

    @Test
    void aPageThatLostItsBreaksLostThemBelowItsOwnHeadingsToo() {
        AgendaItem item = only("""
                        SagsfremstillingBroen er fra 1931.
                        BroeftersynIngen bemærkninger.
                        Økonomi1. Udgiften er 2 mio. kr.
                        BeslutningGodkendt.
                        """);

        assertThat(item.sections())
                .extracting(Section::heading)
                .containsExactly("Sagsfremstilling", "Broeftersyn", "Økonomi");
    }

    @Test
    void aNameWithACapitalInItIsNoHeading() {
        AgendaItem item = only("""
                        Sagsfremstilling

                        KommuneKredit låner til broen.

                        Beslutning

                        Godkendt.
                        """);

        assertThat(item.sections()).extracting(Section::heading).containsExactly("Sagsfremstilling");
        assertThat(item.sections().get(0).text().plain()).isEqualTo("KommuneKredit låner til broen.");
    }

    @Test
    void whoWasAwayFromAllThatWasDecidedWasNotThere() {
        String paper = """
                Byrådet - Referat

                Dato: 29. marts 2016

                Deltagere
                - Hans Mark
                - Irma Holm

                1. Ny bro over åen
                SagsfremstillingBroen er fra 1931.
                BeslutningGodkendt.
                Fraværende- Hans Mark ()

                2. Ny vej til åen
                SagsfremstillingVejen er fra 1931.
                BeslutningGodkendt.
                Fraværende- Hans Mark ()
                """;
        var meeting = ReadPapers.meeting(paper);

        assertThat(meeting.attendance().get(0).status()).contains(AttendanceStatus.ABSENT);
        assertThat(meeting.attendance().get(0).items()).isEmpty();
        assertThat(meeting.attendance().get(1).status()).contains(AttendanceStatus.PRESENT);
        assertThat(meeting.items().get(0).decisions().get(0).remark().plain()).isEmpty();
    }
}
