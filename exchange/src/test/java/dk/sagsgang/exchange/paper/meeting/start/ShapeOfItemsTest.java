package dk.sagsgang.exchange.paper.meeting.start;

import static dk.sagsgang.exchange.paper.ReadPapers.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.ContentsEntry;
import dk.sagsgang.meeting.ItemKind;
import dk.sagsgang.meeting.Meeting;
import org.junit.jupiter.api.Test;

/** Items and contents that are told by the row in which they stand and by their shape. */
class ShapeOfItemsTest {

    @Test
    void theFirstOfARowIsAnItemWithoutAnyHeadingToo() {
        Meeting meeting = meeting("""
                Skolebestyrelsen, Åskolen - referat 4. december 2013

                1) Nyt fra skolen v/Kaj (10 min.)
                Der er ansat to nye lærere pr. 1. januar.

                2) Princip om lektier v/Anne (30 min.)
                Baggrund: Forældrene i 4. klasse har spurgt til mængden af lektier.
                Beslutning: Princippet vedtages.

                3) Eventuelt (5 min.)
                Bo spurgte til cykelskuret.
                """);
        assertThat(meeting.items()).extracting(AgendaItem::number).containsExactly("1", "2", "3");
        assertThat(meeting.items().get(2).kind()).contains(ItemKind.ANY_OTHER_BUSINESS);
    }

    @Test
    void aListAboveTheFirstItemIsNoRow() {
        Meeting meeting = meeting("""
                Havneudvalget, referat 4. december 2013

                Udvalget havde før mødet set på:

                1) Broen over åen

                2) Stien langs åen

                2) Ny bro over åen
                Sagsfremstilling: Broen er slidt ned.
                Beslutning: Godkendt.

                3) Ny sti langs åen
                Sagsfremstilling: Stien er smal.
                Beslutning: Godkendt.
                """);
        assertThat(meeting.items()).extracting(AgendaItem::number).containsExactly("2", "3");
    }

    @Test
    void aRowOfNumbersAboveTheItemsIsTheContentsThoughThePaperEndsBeforeTheLast() {
        Meeting meeting = meeting("""
                Sundhedsudvalget - Referat - 21. august 2012

                1. Nyt sundhedshus
                2. Plan for ældre
                3. Aftale om økonomi
                4. Eventuelt

                Sagsnr. 12/838
                1. Nyt sundhedshus
                Sagsfremstilling
                Huset bliver bygget ved havnen.
                Beslutning
                Godkendt.
                """);
        assertThat(meeting.contents())
                .extracting(ContentsEntry::title)
                .containsExactly("Nyt sundhedshus", "Plan for ældre", "Aftale om økonomi", "Eventuelt");
        assertThat(meeting.items()).hasSize(1);
    }

    @Test
    void whatTheNextMeetingIsDoesNotMoveTheItemBelow() {
        Meeting meeting = meeting("""
                Ældrerådet
                Referat af møde den 12. september 2018 kl. 10-12

                Ad 1. Godkendelse af dagsordenen
                Dagsordenen blev godkendt.

                Ad 2. Næste møde
                Næste møde er den 10. oktober 2018 kl. 10.

                Ad 3. Eventuelt
                Intet.
                """);
        assertThat(meeting.items())
                .extracting(AgendaItem::title)
                .containsExactly("Godkendelse af dagsordenen", "Næste møde", "Eventuelt");
        assertThat(meeting.items().get(1).sections()).isEmpty();
        assertThat(meeting.items().get(2).decisions()).hasSize(1);
        assertThat(meeting.plannedMeetings()).hasSize(1);
    }
}
