package dk.sagsgang.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Severity;
import dk.sagsgang.testkit.ValidSagsgangDomain;
import dk.sagsgang.validation.profile.Profile;
import dk.sagsgang.validation.structure.StructureCheck;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(ValidSagsgangDomain.class)
class ValidDocumentProperties {

    private static final StructureCheck STRUCTURE = StructureCheck.standard();
    private static final DocumentValidator VALIDATOR = DocumentValidator.with(Profile.DENMARK, STRUCTURE);
    private static final DocumentValidator SATURDAYS_OFF =
            DocumentValidator.with(Profile.named("saturdays-off").withSaturdayAsWorkingDay(false), STRUCTURE);

    /** What is only worth knowing may stand in a valid meeting: a committee may close an item without a reason. */
    @Property(tries = 1000)
    void validMeetingsBreakNoRule(@ForAll Meeting meeting) {
        assertThat(broken(VALIDATOR, meeting)).isEmpty();
        assertThat(broken(SATURDAYS_OFF, meeting)).isEmpty();
    }

    @Property
    void validOrganisationModelsBreakNoRule(@ForAll OrganisationModel model) {
        assertThat(VALIDATOR.validate(model).findings()).isEmpty();
    }

    private static Stream<String> broken(DocumentValidator validator, CaseDocument document) {
        return validator.validate(document).findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(Finding::toString);
    }
}
