package dk.sagsgang.validation.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.identifier.ExternalId;
import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Attachment;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.UnitReference;
import dk.sagsgang.report.Pointer;
import org.junit.jupiter.api.Test;

class ElementsTest {

    private static final ExternalId DOCUMENT = ExternalId.of("sbsys", "1");
    private static final ExternalId ITEM = ExternalId.of("sbsys", "2");

    private static final Meeting MEETING = Meeting.builder()
            .addIds(DOCUMENT)
            .addItems(
                    AgendaItem.builder().key("a").addIds(ITEM).build(),
                    AgendaItem.builder()
                            .key("b")
                            .addAttachments(Attachment.builder().key("b1").build())
                            .build(),
                    AgendaItem.builder().key("c").build(),
                    AgendaItem.builder().key("c").build())
            .build();

    private final Elements elements = Elements.of(MEETING);

    @Test
    void elementsAreFoundByKeyAndByTheirIdInAnotherSystem() {
        assertThat(elements.withKey("b1")).containsExactly("/items/1/attachments/0");
        assertThat(elements.withKey("c")).containsExactly("/items/2", "/items/3");
        assertThat(elements.withKey("d")).isEmpty();
        assertThat(elements.withId(ITEM)).containsExactly("/items/0");
        assertThat(elements.withId(DOCUMENT)).containsExactly("");
    }

    @Test
    void aPlaceIsCountedFromTheNearestElementWithAKeyOfItsOwn() {
        assertThat(elements.nearest("/items/1/attachments/0/fileName")).contains(new Elements.Named("b1", "/fileName"));
        assertThat(elements.nearest("/items/1")).contains(new Elements.Named("b", ""));
        assertThat(elements.nearest("/items/2/title")).isEmpty();
        assertThat(elements.nearest("/title")).isEmpty();
        assertThat(elements.nearest("")).isEmpty();
    }

    @Test
    void placesMayBeThoseOfTheSource() {
        Elements located = elements.located(
                pointer -> pointer.from(Pointer.ROOT.child("items").child(1))
                        .map(Pointer.ROOT.child("items").child(5)::append)
                        .orElse(pointer));

        assertThat(located.withKey("b1")).containsExactly("/items/5/attachments/0");
        assertThat(located.nearest("/items/5/title")).contains(new Elements.Named("b", "/title"));
    }

    /** Such as the predecessor of a unit: what it says of itself is found by the key of its own unit. */
    @Test
    void whatNamesAnotherByItsKeyIsNotThatElement() {
        OrganisationModel model = OrganisationModel.builder()
                .addUnits(
                        OrganisationUnit.builder().key("skole").build(),
                        OrganisationUnit.builder()
                                .key("dagtilbud")
                                .addPredecessors(
                                        UnitReference.builder().key("skole").build())
                                .build())
                .build();

        assertThat(Elements.of(model).withKey("skole")).containsExactly("/units/0");
        assertThat(Elements.of(model).nearest("/units/0/name")).contains(new Elements.Named("skole", "/name"));
        assertThat(Elements.of(model).nearest("/units/1/predecessors/0/name"))
                .contains(new Elements.Named("dagtilbud", "/predecessors/0/name"));
    }

    @Test
    void nothingHasNoElements() {
        assertThat(Elements.NONE.withKey("a")).isEmpty();
        assertThat(Elements.NONE.nearest("/items/0")).isEmpty();
    }
}
