package dk.sagsgang.validation.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.attendance.AttendanceStatus;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Person;
import dk.sagsgang.report.Severity;
import dk.sagsgang.text.Access;
import dk.sagsgang.text.FormattedText;
import dk.sagsgang.text.Section;
import dk.sagsgang.validation.DocumentValidator;
import dk.sagsgang.validation.profile.Profile;
import dk.sagsgang.validation.structure.StructureCheck;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the law says of councils is said of councils, and what it says of committees of committees. */
class CouncilOrCommitteeTest {

    private static final DocumentValidator RULES = DocumentValidator.with(Profile.DENMARK, StructureCheck.none());

    @ParameterizedTest
    @CsvSource({
        "Byrådet, ITM-003, council, INFO",
        "Socialudvalget, ITM-003, committee, INFO",
        "Byrådet, ITM-006, council, ERROR",
        "Regionsrådet, ITM-006, council, ERROR",
        "Socialudvalget, ITM-006, practice, INFO",
        "Byrådet, ATT-003, council, ERROR",
        "Regionsrådet, ATT-003, council, ERROR",
        "Økonomiudvalget, ATT-003, standing-committee, ERROR",
        "Socialudvalget, ATT-003, committee, WARNING",
    })
    void aFindingSaysWhoseRuleIsBroken(String body, String rule, String variant, Severity severity) {
        assertThat(RULES.checkRules(meeting(body)).findings())
                .filteredOn(finding -> finding.rule().id().equals(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.variant()).isEqualTo(variant);
                    assertThat(finding.severity()).isEqualTo(severity);
                });
    }

    @Test
    void ofAClosedItemOfACouncilOftenOnlyTheTitleIsPublished() {
        Meeting meeting = Meeting.builder()
                .addBodies(Body.of("Byrådet"))
                .edition(Edition.MINUTES)
                .addItems(AgendaItem.builder()
                        .number("1")
                        .title("Køb af areal")
                        .access(Access.CLOSED)
                        .build())
                .build();

        assertThat(RULES.checkRules(meeting).findings())
                .filteredOn(finding -> finding.rule().id().equals("ITM-003"))
                .extracting(finding -> finding.variant() + " " + finding.severity())
                .containsExactly("title-only INFO");
    }

    @Test
    void ofAClosedItemOfACommitteeTitleAndDecisionNeedNoReason() {
        Meeting meeting = meeting("Socialudvalget");
        AgendaItem published = meeting.items().get(0).withSections();

        assertThat(RULES.checkRules(meeting.withItems(published)).findings())
                .extracting(finding -> finding.rule().id())
                .doesNotContain("ITM-003");
    }

    @Test
    void aSectionWithoutTextHasAHeadingOrNot() {
        Meeting meeting = Meeting.builder()
                .edition(Edition.MINUTES)
                .addItems(AgendaItem.builder()
                        .number("1")
                        .addSections(Section.of("Økonomi", ""), Section.of("", ""), Section.of("Svar fra brugerne", ""))
                        .build())
                .build();

        assertThat(RULES.checkRules(meeting).findings())
                .filteredOn(finding -> finding.rule().id().equals("ITM-010"))
                .extracting(finding -> finding.location().pointer() + " " + finding.variant())
                .containsExactly(
                        "/items/0/sections/0 no-text-under",
                        "/items/0/sections/1 no-heading",
                        "/items/0/sections/2 no-text");
    }

    private static Meeting meeting(String body) {
        return Meeting.builder()
                .addBodies(Body.of(body))
                .edition(Edition.MINUTES)
                .date(LocalDate.of(2021, 3, 10))
                .memberCount(7)
                .addAttendance(present("Lærke Tjørnehøj"), present("Malthe Ravnsbjerg"), present("Åse Engdal"))
                .addItems(AgendaItem.builder()
                        .number("1")
                        .title("Køb af areal")
                        .access(Access.CLOSED)
                        .late(true)
                        .addSections(Section.of("Sagsfremstilling", "Ejeren vil sælge."))
                        .addDecisions(Decision.builder()
                                .outcome(Outcome.APPROVED)
                                .text(FormattedText.of("Godkendt."))
                                .build())
                        .build())
                .build();
    }

    private static Attendance present(String name) {
        return Attendance.builder()
                .person(Person.of(name))
                .status(AttendanceStatus.PRESENT)
                .build();
    }
}
