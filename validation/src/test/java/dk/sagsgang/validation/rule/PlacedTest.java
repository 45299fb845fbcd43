package dk.sagsgang.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Attachment;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Person;
import dk.sagsgang.text.FormattedText;
import dk.sagsgang.text.Section;
import java.util.List;
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
    void textsAreWhatIsToBeReadWithItsPlace() {
        Meeting meeting = Meeting.builder()
                .addBodies(Body.of("Socialudvalget"))
                .title("Møde")
                .addItems(AgendaItem.builder()
                        .key("noegle")
                        .number("1.")
                        .title("Budget")
                        .caseOfficers(List.of(Person.of("Pia Prøve")))
                        .emptyLabels(List.of("Bilag"))
                        .addAttachments(Attachment.builder()
                                .title("Kort")
                                .fileName("kort.pdf")
                                .build())
                        .addSections(Section.of("Sagsfremstilling", "")
                                .withText(FormattedText.html("<p>Udvalget <b>drøfter</b></p>")))
                        .addItems(item("1.1").withTitle("Skoler"))
                        .build())
                .build();

        assertThat(Placed.texts(meeting))
                .extracting(text -> text.place() + " " + text.value().strip())
                .containsExactlyInAnyOrder(
                        "/bodies/0/name Socialudvalget",
                        "/title Møde",
                        "/items/0/number 1.",
                        "/items/0/title Budget",
                        "/items/0/caseOfficers/0/name Pia Prøve",
                        "/items/0/emptyLabels/0 Bilag",
                        "/items/0/sections/0/heading Sagsfremstilling",
                        "/items/0/sections/0/text Udvalget drøfter",
                        "/items/0/attachments/0/title Kort",
                        "/items/0/items/0/number 1.1",
                        "/items/0/items/0/title Skoler");
        assertThat(Placed.texts(Commission.builder().build())).isEmpty();
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
