package dk.sagsgang.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Severity;
import dk.sagsgang.testkit.ValidSagsgangDomain;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(ValidSagsgangDomain.class)
class ValidMeetingProperties {

    private static final DocumentValidator VALIDATOR = DocumentValidator.standard();

    @Property
    void validMeetingsBreakNoRule(@ForAll Meeting meeting) {
        assertThat(VALIDATOR.validate(meeting).findings())
                .filteredOn(finding -> finding.severity() != Severity.INFO)
                .extracting(Finding::toString)
                .isEmpty();
    }
}
