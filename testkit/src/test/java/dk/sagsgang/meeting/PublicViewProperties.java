package dk.sagsgang.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.attendance.ItemPresence;
import dk.sagsgang.meeting.decision.ItemEffect;
import dk.sagsgang.testkit.Model;
import dk.sagsgang.testkit.SagsgangDomain;
import dk.sagsgang.text.Access;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(SagsgangDomain.class)
class PublicViewProperties {

    private static final Optional<Access> CLOSED = Optional.of(Access.CLOSED);

    @Property
    void whatIsPublicStaysAsItIs(@ForAll AgendaItem item) {
        assertThat(item.publicView().publicView()).isEqualTo(item.publicView());
    }

    @Property(tries = 300)
    void aPublicMeetingStaysAsItIs(@ForAll Meeting meeting) {
        LocalDate day = LocalDate.of(2021, 3, 10);
        Meeting shown = meeting.publicView(day);
        assertThat(shown.publicView(day)).isEqualTo(shown);
    }

    @Property(tries = 300)
    void nothingClosedIsPublic(@ForAll Meeting meeting) {
        Model.eachRecord(meeting.publicView(), each -> {
            if (each instanceof AgendaItem item) {
                boolean hidden = item.access().equals(CLOSED) || item.embargo().isPresent();
                if (hidden) {
                    assertThat(said(item))
                            .isSubsetOf(
                                    "key",
                                    "number",
                                    "title",
                                    "publicTitle",
                                    "kind",
                                    "access",
                                    "closedReason",
                                    "closedBy",
                                    "embargo",
                                    "ids");
                }
            } else {
                assertThat(access(each)).isNotEqualTo(CLOSED);
            }
        });
    }

    @Property(tries = 300)
    void nothingPointsAtAHiddenItem(@ForAll Meeting meeting) {
        Meeting shown = meeting.publicView();
        Set<String> open = new HashSet<>();
        Model.eachRecord(shown.items(), each -> {
            if (each instanceof AgendaItem item
                    && !item.access().equals(CLOSED)
                    && item.embargo().isEmpty()) {
                open.add(item.key());
            }
        });
        open.add("");
        Model.eachRecord(shown, each -> {
            if (each instanceof ItemPresence presence) {
                assertThat(open).contains(presence.item());
            } else if (each instanceof ItemEffect effect) {
                assertThat(open).contains(effect.item());
            }
        });
    }

    private static List<String> said(AgendaItem item) {
        List<String> said = new ArrayList<>();
        Model.eachComponent(item, (component, value) -> {
            if (Model.filled(value)) {
                said.add(component.getName());
            }
        });
        return said;
    }

    /** The access of a record that has one, whatever its type: one that comes later is asked too. */
    private static Object access(Record each) {
        return Arrays.stream(each.getClass().getRecordComponents())
                .filter(component -> component.getType() == Optional.class
                        && component.getGenericType().getTypeName().contains(Access.class.getName()))
                .map((RecordComponent component) -> Model.value(each, component))
                .findFirst()
                .orElse(Optional.empty());
    }
}
