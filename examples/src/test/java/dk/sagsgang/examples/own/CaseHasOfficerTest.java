package dk.sagsgang.examples.own;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.party.Person;
import dk.sagsgang.validation.DocumentValidator;
import org.junit.jupiter.api.Test;

class CaseHasOfficerTest {

    @Test
    void aCaseNamesItsOfficer() {
        var item = AgendaItem.builder().caseNumber(CaseNumber.of("19/1")).build();
        var meeting = Meeting.builder().addItems(item, item.withCaseOfficers(Person.of("Pia")), item);
        var validator = DocumentValidator.standard().and(CaseHasOfficer.RULES);
        assertThat(validator.validate(meeting.build()).findings())
                .filteredOn(finding -> finding.rule().id().equals("KBH-001"))
                .hasSize(2);
    }
}
