package dk.sagsgang.exchange.paper.meeting;

import static dk.sagsgang.exchange.paper.ReadPapers.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.meeting.ItemKind;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.party.Person;
import org.junit.jupiter.api.Test;

/** Labels of an item and of a list of people that a page prints without a colon, in a list, or with more behind. */
class ItemLabelLinesTest {

    @Test
    void labelsOfAnItemMayLoseTheirColon() {
        Meeting meeting = meeting("""
                Referat Byrådet den 4. marts 2015

                1. Ny vej

                Sagsnr. 15/1234
                Dok.nr. 774-2015-70115
                Sagsbeh. Anne Holm

                Sagsfremstilling
                Vejen skal bygges.

                Beslutning
                Godkendt.
                """);

        assertThat(meeting.items().get(0).documentNumber()).isEqualTo("774-2015-70115");
        assertThat(meeting.items().get(0).caseOfficers())
                .extracting(Person::name)
                .containsExactly("Anne Holm");
        assertThat(meeting.items().get(0).sections()).hasSize(1);
    }

    @Test
    void caseNumberMayBeTheFirstOfAList() {
        Meeting meeting = meeting("""
                Referat

                Torsdag den 18. januar 2018 kl. 15:00

                Udvalg: Handicaprådet
                 • Sagsid.: 17/9183

                  Sagsfremstilling

                  Der vælges en formand.

                  Beslutning Handicaprådet den 18-01-2018

                  Valgt.

                 • Sagsid.: 17/9184

                  Beslutning Handicaprådet den 18-01-2018

                  Godkendt.
                """);

        assertThat(meeting.items())
                .extracting(item -> item.caseNumber().map(CaseNumber::printed).orElse(""))
                .containsExactly("17/9183", "17/9184");
        assertThat(meeting.items())
                .allSatisfy(item -> assertThat(item.sections())
                        .allSatisfy(section -> assertThat(section.bullets()).isEmpty()));
    }

    @Test
    void organisationBehindANameIsARemark() {
        Meeting meeting = meeting("""
                27-02-2018 kl. 17:00

                Medlemmer

                Anne Holm (A)

                Bo Lund (Idrætsrådet)

                Afbud

                Else Mark (Kulturelt Samråd

                Nr.1 - Træffetid

                Beslutning i Folkeoplysningsudvalget den 27-02-2018

                Ingen mødt.
                """);

        assertThat(meeting.attendance())
                .extracting(each -> each.person().map(Person::name).orElse("") + ": " + each.remark())
                .containsExactly("Anne Holm: ", "Bo Lund: Idrætsrådet", "Else Mark: Kulturelt Samråd");
    }

    @Test
    void namesHeadNothing() {
        Meeting meeting = meeting("""
                Referat Byrådet den 4. marts 2015

                1. Besøg

                Sagsfremstilling

                Med på besøget var:

                Anne Holm, Bo Lund og Else Mark (referent)

                De så den nye hal, som blev bygget i 2014 og siden har været brugt af mange foreninger fra hele byen.
                """);

        assertThat(meeting.items().get(0).sections()).hasSize(1);
        assertThat(meeting.items().get(0).sections().get(0).sections()).isEmpty();
    }

    @Test
    void whoTookNoPartIsToldOfThePersonAndNoRemark() {
        Meeting meeting = meeting("""
                Referat Ældrerådet den 4. marts 2015

                1. Besøg

                Beslutning

                Deltog ikke: Anne Holm.

                Besøget blev godkendt.

                2. Punkter til kommende møder

                Beslutning

                Intet.
                """);

        assertThat(meeting.items().get(0).decisions().get(0).text().plain()).isEqualTo("Besøget blev godkendt.");
        assertThat(meeting.items().get(0).decisions().get(0).remark().plain()).isEmpty();
        assertThat(meeting.attendance()).hasSize(1);
        assertThat(meeting.items().get(1).kind()).contains(ItemKind.COMING_MEETINGS);
    }
}
