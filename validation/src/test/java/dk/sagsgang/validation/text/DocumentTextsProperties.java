package dk.sagsgang.validation.text;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.document.NormalForm;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.testkit.SagsgangDomain;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** The walk that looks for texts makes the same normal form as the one that makes nothing else. */
@Domain(SagsgangDomain.class)
class DocumentTextsProperties {

    @Property
    void aMeeting(@ForAll Meeting meeting) {
        makesItsNormalForm(meeting);
    }

    @Property
    void aCommission(@ForAll Commission commission) {
        makesItsNormalForm(commission);
    }

    @Property
    void anOrganisationModel(@ForAll OrganisationModel model) {
        makesItsNormalForm(model);
    }

    private static <R extends Record> void makesItsNormalForm(R document) {
        R normal = DocumentTexts.of(document).normal();
        assertThat(normal).isEqualTo(NormalForm.of(document));
        assertThat(DocumentTexts.of(normal).normal()).as("already normal").isSameAs(normal);
    }
}
