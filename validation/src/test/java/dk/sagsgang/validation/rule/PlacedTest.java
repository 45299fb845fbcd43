package dk.sagsgang.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Meeting;
import org.junit.jupiter.api.Test;

class PlacedTest {

    @Test
    void itemsStandInPrintedOrderEachBeforeItsSubItems() {
        Meeting meeting = Meeting.builder()
                .addItems(item("1", item("1.1", item("1.1.1")), item("1.2")), item("2"))
                .build();

        assertThat(Placed.items(meeting))
                .extracting(item -> item.place() + " " + item.value().number())
                .containsExactly(
                        "/items/0 1",
                        "/items/0/items/0 1.1",
                        "/items/0/items/0/items/0 1.1.1",
                        "/items/0/items/1 1.2",
                        "/items/1 2");
        assertThat(Placed.items(Meeting.builder().build())).isEmpty();
    }

    @Test
    void aPlaceInADocumentOfAnArchiveKnowsWhichItIs() {
        Place title = Place.ofDocument(7).at("items", 2).at("title");

        assertThat(title.pointer()).isEqualTo("/items/2/title");
        assertThat(title.document()).isEqualTo(7);
        assertThat(Place.ROOT.at("title").document()).isEqualTo(Place.NO_DOCUMENT);
        assertThat(title.in(3).document()).isEqualTo(3);
        assertThat(title.in(3).pointer()).isEqualTo(title.pointer());
    }

    private static AgendaItem item(String number, AgendaItem... items) {
        return AgendaItem.builder().number(number).addItems(items).build();
    }
}
