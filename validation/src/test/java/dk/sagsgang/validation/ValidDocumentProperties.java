package dk.sagsgang.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Severity;
import dk.sagsgang.testkit.SilentSagsgangDomain;
import dk.sagsgang.testkit.ValidSagsgangDomain;
import dk.sagsgang.testkit.meeting.Meetings;
import dk.sagsgang.validation.profile.Profile;
import dk.sagsgang.validation.structure.StructureCheck;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

class ValidDocumentProperties {

    private static final int ENOUGH = 10_000;
    private static final StructureCheck STRUCTURE = StructureCheck.standard();
    private static final DocumentValidator VALIDATOR = DocumentValidator.with(Profile.DENMARK, STRUCTURE);
    private static final DocumentValidator SATURDAYS_OFF =
            DocumentValidator.with(Profile.named("saturdays-off").withSaturdayAsWorkingDay(false), STRUCTURE);

    /** What is only worth knowing may stand in a valid meeting, and {@link Meetings#MAY_INFORM} says which. */
    @Property(tries = 500)
    @Domain(ValidSagsgangDomain.class)
    void validMeetingsBreakNoRule(@ForAll Meeting meeting) {
        assertThat(broken(VALIDATOR, meeting)).isEmpty();
        assertThat(broken(SATURDAYS_OFF, meeting)).isEmpty();
    }

    @Property
    @Domain(ValidSagsgangDomain.class)
    void validOrganisationModelsBreakNoRule(@ForAll OrganisationModel model) {
        assertThat(VALIDATOR.validate(model).findings()).isEmpty();
    }

    @Property(tries = 500)
    @Domain(SilentSagsgangDomain.class)
    void onSilentMeetingsNoRuleSpeaks(@ForAll Meeting meeting) {
        assertThat(VALIDATOR.validate(meeting).findings()).isEmpty();
    }

    /** A rule that never spoke would not be missed in the list: the rarest speaks on one meeting of some hundred. */
    @Example
    void everyRuleThatMayInformDoes() {
        Set<String> silent = new TreeSet<>(Meetings.MAY_INFORM.keySet());
        Meetings.validMeeting()
                .sampleStream()
                .limit(ENOUGH)
                .takeWhile(meeting -> !silent.isEmpty())
                .forEach(meeting -> VALIDATOR
                        .validate(meeting)
                        .findings()
                        .forEach(finding -> silent.remove(finding.rule().id())));

        assertThat(silent).isEmpty();
    }

    /** What is found beyond what may be told for information. */
    private static Stream<String> broken(DocumentValidator validator, CaseDocument document) {
        return validator.validate(document).findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO
                        || !Meetings.MAY_INFORM.containsKey(finding.rule().id()))
                .map(Finding::toString);
    }
}
