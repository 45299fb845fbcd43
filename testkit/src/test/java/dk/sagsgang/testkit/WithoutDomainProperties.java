package dk.sagsgang.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.organisation.OrganisationModel;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A property that names no domain draws the types of the model all the same, beside those of jqwik. */
class WithoutDomainProperties {

    @Property(tries = 20)
    void documentsOfEveryKind(
            @ForAll Meeting meeting,
            @ForAll Commission commission,
            @ForAll OrganisationModel model,
            @ForAll CaseDocument document) {
        assertThat(List.of(meeting, commission, model, document)).doesNotContainNull();
    }

    @Property(tries = 20)
    void partsAndListsOfThemBesideNumbers(
            @ForAll AgendaItem item,
            @ForAll List<Decision> decisions,
            @ForAll Optional<CaseNumber> caseNumber,
            @ForAll int number) {
        assertThat(item.title()).isNotNull();
        assertThat(decisions).doesNotContainNull();
        assertThat(caseNumber).isNotNull();
    }
}
