package dk.sagsgang.exchange.paper.meeting;

import static dk.sagsgang.exchange.paper.ReadPapers.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.ContentsEntry;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.attendance.AttendanceStatus;
import dk.sagsgang.text.Access;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a transcript runs together: the entries of contents, the last words of pages, labels of the head. */
class RunTogetherPagesTest {

    private static final String ITEMS = """

            3 1. RENOVERING AF HALLEN Sagsnr. 15/1234 Åbent Sagsfremstilling Taget er utæt. Indstilling Forvaltningen indstiller, at taget skiftes. Beslutning Godkendt.

            4 2. STI VED ÅEN Sagsnr. 15/1235 Åbent Sagsfremstilling Stien er smal. Indstilling Forvaltningen indstiller, at stien udvides. Beslutning Godkendt.
            """;

    @Test
    void entriesWithoutNumbersBeginBehindAWordWrittenSmall() {
        Meeting meeting = meeting(
                "Referat\n\nTranskript\n\n1 REFERAT Teknisk Udvalg Mødedato: 4. marts 2015 Mødested: Rådhuset\n\n"
                        + "2 Indholdsfortegnelse Side 1. Renovering af hallen Sti ved åen Tilsyn i Lunde og omegn Nye regler for byggeri Eventuelt\n"
                        + ITEMS);

        assertThat(meeting.contents())
                .extracting(ContentsEntry::title)
                .containsExactly(
                        "Renovering af hallen",
                        "Sti ved åen",
                        "Tilsyn i Lunde og omegn",
                        "Nye regler for byggeri",
                        "Eventuelt");
    }

    @Test
    void columnBehindEachTitleSaysWhetherTheItemIsOpen() {
        Meeting meeting = meeting(
                "Referat\n\nTranskript\n\n1 REFERAT Teknisk Udvalg Mødedato: 4. marts 2015 Mødested: Rådhuset\n\n"
                        + "2 INDHOLDSFORTEGNELSE Sag nr.: Emne 1. Renovering af hallen Åbent Sti ved åen Åbent Køb af jord Lukket... 13\n"
                        + ITEMS);

        assertThat(meeting.contentsHeading()).isEqualTo("INDHOLDSFORTEGNELSE");
        assertThat(meeting.contents())
                .extracting(ContentsEntry::title)
                .containsExactly("Renovering af hallen", "Sti ved åen", "Køb af jord");
        assertThat(meeting.contents())
                .extracting(ContentsEntry::access)
                .containsExactly(Optional.of(Access.OPEN), Optional.of(Access.OPEN), Optional.of(Access.CLOSED));
    }

    @Test
    void twoNumbersInARowAreAPageAndTheNextNumber() {
        Meeting meeting = meeting(
                "Dagsorden\n\nTranskript\n\n1 Dagsorden Teknisk Udvalg Mødedato: 4. marts 2015 Mødested: Rådhuset Følgende sager behandles: Pkt. Tekst Side 1 Renovering af hallen 4 2 Sti ved åen Vejbump ved skolen 9 7 Køb af jord 19\n"
                        + ITEMS.replace("3 1.", "2 1.").replace("4 2.", "3 2."));

        assertThat(meeting.contents())
                .extracting(each -> each.number() + "|" + each.title() + "|" + each.page())
                .containsExactly(
                        "1|Renovering af hallen|4", "2|Sti ved åen|", "|Vejbump ved skolen|9", "7|Køb af jord|19");
    }

    @Test
    void dotsMayLeadFromTheNumberToTheTitle() {
        Meeting meeting = meeting("""
                Referat Byrådet den 4. marts 2015

                Indholdsfortegnelse

                Åben del 3

                1......... Renovering af hallen. 3

                2......... Sti ved åen. 5

                Lukket del 7

                3......... Køb af jord. 7

                Åben del

                1.      Renovering af hallen

                Beslutning

                Godkendt.

                2.      Sti ved åen

                Beslutning

                Godkendt.
                """);

        assertThat(meeting.contents())
                .extracting(each -> each.number() + "|" + each.title() + "|" + each.page())
                .containsExactly("1|Renovering af hallen.|3", "2|Sti ved åen.|5", "3|Køb af jord.|7");
        assertThat(meeting.contents().get(2).access()).contains(Access.CLOSED);
        assertThat(meeting.items()).hasSize(2);
    }

    @Test
    void decisionThatEndsEachPageIsNoFootOfThePages() {
        Meeting meeting = meeting(
                "Referat\n\nTranskript\n\n1 REFERAT Teknisk Udvalg Mødedato: 4. marts 2015 Mødelokale: Fraværende: Byrådssalen Anne Holm, Bo Lund, Else Mark GODKENDELSE AF FORSLAG TIL DAGSORDENEN: Godkendtes.\n"
                        + ITEMS);

        assertThat(meeting.items())
                .allSatisfy(item -> assertThat(item.decisions())
                        .extracting(decision -> decision.text().plain())
                        .containsExactly("Godkendt."));
        assertThat(meeting.attendance())
                .extracting(each -> each.status().orElseThrow())
                .containsExactly(AttendanceStatus.ABSENT, AttendanceStatus.ABSENT, AttendanceStatus.ABSENT);
        assertThat(meeting.place()).isEqualTo("Byrådssalen");
    }
}
