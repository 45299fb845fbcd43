package dk.sagsgang.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.validation.EveryText.Text;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Puts a number of a person into each text that a document can hold, one at a time, and asks whether it is found. */
class EveryTextTest {

    @Test
    void aNumberIsFoundWhereverItStands() {
        assertThat(texts())
                .allSatisfy(text -> assertThat(EveryText.found((CaseDocument) text.in()))
                        .as(text.pointer())
                        .containsExactly(text.pointer()));
    }

    @Test
    void everyPartOfAMeetingIsReached() {
        assertThat(EveryText.of(Meeting.class).map(Text::pointer))
                .hasSizeGreaterThan(600)
                .contains(
                        "/bodies/0/name",
                        "/municipality/code",
                        "/attendance/0/items/0/law/act",
                        "/items/0/sections/0/sections/0/figures/0/amount/printed",
                        "/items/0/items/0/decisions/0/votes/0/ballots/0/party/letter",
                        "/items/0/priorTreatments/0/recommendations/0/points/0/text",
                        "/signatures/0/person/office");
    }

    @Test
    void everyPartOfACommissionIsReached() {
        assertThat(EveryText.of(Commission.class).map(Text::pointer))
                .hasSizeGreaterThan(900)
                .contains(
                        "/caseNumber",
                        "/composition/seats/0/filledBy/type",
                        "/composition/seats/0/filledBy/notIn/name",
                        "/composition/secretary/filledBy/office",
                        "/project/subprojects/0/workingGroup/seats/0/holders/0/initials",
                        "/project/subprojects/0/tasks/0/tasks/0/text",
                        "/economy/targets/0/years/0/amount/printed",
                        "/guideposts/0/guideposts/0/guideposts/0/text",
                        "/earlierProjects/0/targets/0/results/0/period/printed",
                        "/term/end/printed");
    }

    @Test
    void everyPartOfAnOrganisationModelIsReached() {
        assertThat(EveryText.of(OrganisationModel.class).map(Text::pointer))
                .hasSizeGreaterThan(200)
                .contains(
                        "/adoptedBy/body/name",
                        "/units/0/leadership/0/person/name",
                        "/units/0/predecessors/0/ids/0/value",
                        "/units/0/functions/0",
                        "/boards/0/memberships/0/office",
                        "/deviations/0/decidedBy/caseNumber");
    }

    private static Stream<Text> texts() {
        return Arrays.stream(CaseDocument.class.getPermittedSubclasses())
                .flatMap(type -> EveryText.of(type.asSubclass(Record.class)));
    }
}
