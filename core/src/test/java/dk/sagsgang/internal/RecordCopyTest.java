package dk.sagsgang.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.identifier.ExternalId;
import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.CaseType;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Person;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordCopyTest {

    private static final Person PERSON = Person.holding("Direktør").withIds(ExternalId.of("acadre", "17"));
    private static final AgendaItem BELOW = AgendaItem.builder()
            .key("1.1")
            .title("Delpunkt")
            .addTreatedWith("1", "2")
            .build();
    private static final AgendaItem ITEM = AgendaItem.builder()
            .key("1")
            .title("Budget")
            .caseType(CaseType.DECISION)
            .caseNumber(CaseNumber.of("12/34"))
            .addCaseOfficers(PERSON)
            .addItems(BELOW)
            .build();
    private static final Meeting MEETING =
            Meeting.builder().addBodies(Body.of("Byrådet")).addItems(ITEM).build();

    @Test
    void everyTextIsMetWithItsPlaceAndItsKind() {
        List<String> met = new ArrayList<>();
        Meeting copy = RecordCopy.withPlaces(MEETING, (here, owner, component, value) -> {
            if (value instanceof String || component.kind() == TextKind.WORD) {
                met.add(here.place("", (place, name, index) -> place + "/" + name + (index < 0 ? "" : "/" + index))
                        + " " + here.kind());
            }
            return value;
        });

        assertThat(met)
                .containsExactly(
                        "/bodies/0/name PRINTED",
                        "/items/0/key KEY",
                        "/items/0/title PROSE",
                        "/items/0/caseType WORD",
                        "/items/0/caseNumber CASE_NUMBER",
                        "/items/0/caseOfficers/0/office PRINTED",
                        "/items/0/caseOfficers/0/ids/0/system TECHNICAL",
                        "/items/0/caseOfficers/0/ids/0/value TECHNICAL",
                        "/items/0/items/0/key KEY",
                        "/items/0/items/0/title PROSE",
                        "/items/0/items/0/treatedWith/0 REFERENCE",
                        "/items/0/items/0/treatedWith/1 REFERENCE");
        assertThat(copy).isSameAs(MEETING);
    }

    @Test
    void textsBecomeOthersWhereverTheyStand() {
        Meeting copy =
                RecordCopy.of(MEETING, (owner, component, value) -> value instanceof String text ? text + "!" : value);

        AgendaItem item = copy.items().get(0);
        assertThat(item.title()).isEqualTo("Budget!");
        assertThat(item.caseNumber()).contains(CaseNumber.of("12/34!"));
        assertThat(item.caseType()).contains(CaseType.DECISION);
        assertThat(item.caseOfficers().get(0).office().orElseThrow().title()).isEqualTo("Direktør!");
        assertThat(item.items().get(0).treatedWith()).containsExactly("1!", "2!");
    }

    @Test
    void partsAreLeftOut() {
        Meeting copy = RecordCopy.of(
                MEETING,
                (owner, component, value) ->
                        value.equals(BELOW) || value.equals("12/34") || value.equals("1") ? null : value);

        AgendaItem item = copy.items().get(0);
        assertThat(item.items()).isEmpty();
        assertThat(item.key()).isEmpty();
        assertThat(item.caseNumber()).isEmpty();
        assertThat(item.title()).isEqualTo("Budget");
    }

    @Test
    void aNestAsDeepAsAStackIsHighIsGoneThrough() {
        AgendaItem nest = BELOW;
        for (int depth = 0; depth < 20_000; depth++) {
            nest = AgendaItem.builder().addItems(nest).build();
        }
        int[] texts = {0};
        AgendaItem copy = RecordCopy.withPlaces(nest, (here, owner, component, value) -> {
            texts[0] += value instanceof String ? 1 : 0;
            return value;
        });
        assertThat(copy).isSameAs(nest);
        assertThat(texts[0]).isEqualTo(4);
    }
}
