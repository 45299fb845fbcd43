package dk.sagsgang.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.testkit.Model;
import dk.sagsgang.testkit.SagsgangDomain;
import dk.sagsgang.text.Access;
import dk.sagsgang.text.Section;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(SagsgangDomain.class)
class PublicViewProperties {

    @Property
    void whatIsPublicStaysAsItIs(@ForAll AgendaItem item) {
        assertThat(item.publicView().publicView()).isEqualTo(item.publicView());
    }

    @Property
    void nothingClosedIsPublic(@ForAll AgendaItem item) {
        Model.eachRecord(item.publicView(), each -> {
            if (each instanceof Attachment attachment) {
                assertThat(attachment.access()).isNotEqualTo(Optional.of(Access.CLOSED));
            } else if (each instanceof AgendaItem shown && shown.access().equals(Optional.of(Access.CLOSED))) {
                assertThat(shown.sections()).isEmpty();
                assertThat(shown.decisions()).isEmpty();
                assertThat(shown.attachments()).isEmpty();
            }
        });
        sections(item.publicView());
    }

    /** Sections of the item and of its sub-items; those of an earlier treatment are public where that is. */
    private static void sections(AgendaItem item) {
        Model.eachRecord(item.sections(), each -> {
            if (each instanceof Section section) {
                assertThat(section.access()).isNotEqualTo(Optional.of(Access.CLOSED));
            }
        });
        item.items().forEach(PublicViewProperties::sections);
    }
}
