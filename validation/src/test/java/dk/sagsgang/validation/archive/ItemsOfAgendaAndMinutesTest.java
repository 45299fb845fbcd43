package dk.sagsgang.validation.archive;

import static dk.sagsgang.validation.archive.Papers.COMMITTEE;
import static dk.sagsgang.validation.archive.Papers.FEBRUARY;
import static dk.sagsgang.validation.archive.Papers.approved;
import static dk.sagsgang.validation.archive.Papers.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.identifier.ExternalId;
import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Edition;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** ARC-007: which item of the minutes is which of the agenda. */
@Tag("once")
class ItemsOfAgendaAndMinutesTest {

    private static final ExternalId ID = ExternalId.of(ExternalId.FIRST_AGENDA, "4711");
    private static final AgendaItem OTHER = approved("9.", "Takster for svømmehallen", "19/20000");

    @Test
    void anItemIsKnownByItsIdThoughTitleAndCaseAreOthers() {
        assertThat(changed(
                        approved("1.", "Udbud af madservice", "19/10421").withIds(ID),
                        approved("1.", "Udbud af kørsel", "19/10999").withIds(ID)))
                .containsExactly("ARC-007 retitled");
    }

    @Test
    void anItemIsKnownByItsCaseThoughItsTitleIsAnother() {
        assertThat(changed(
                        approved("1.", "Udbud af madservice", "19/10421"),
                        approved("1.", "Udbud af kørsel", "19/10421")))
                .containsExactly("ARC-007 retitled");
    }

    @Test
    void anItemIsKnownByItsTitleThoughItsCaseIsAnother() {
        assertThat(changed(
                        approved("1.", "Udbud af madservice", "19/10421"),
                        approved("1.", "Udbud af madservice", "19/10999")))
                .containsExactly("ARC-007 case");
    }

    @Test
    void anItemIsKnownByItsPublicTitle() {
        assertThat(changed(
                        approved("1.", "Salg af grunden ved havnen", "").withPublicTitle("Ejendomssag"),
                        approved("1.", "Ejendomssag", "")))
                .isEmpty();
    }

    @Test
    void anItemIsKnownByKeyAndNumberTogether() {
        AgendaItem before = approved("1.", "Udbud af madservice", "");
        AgendaItem after = approved("1.", "Udbud af kørsel", "");

        assertThat(changed(before.withKey("a"), after.withKey("a"))).containsExactly("ARC-007 retitled");
        assertThat(changed(before.withKey("a"), after.withKey("b")))
                .containsExactly("ARC-007 added", "ARC-007 dropped");
        assertThat(changed(before.withKey("a"), after.withKey("a").withNumber("2.")))
                .containsExactly("ARC-007 added", "ARC-007 dropped");
        assertThat(changed(
                        before.withKey("a").withNumber(""), after.withKey("a").withNumber("")))
                .containsExactly("ARC-007 added", "ARC-007 dropped");
    }

    @Test
    void oneOfTwoThatHasNoCaseNumberMayBeTheOther() {
        assertThat(changed(
                        approved("1.", "Udbud af madservice", "").withKey("a"),
                        approved("1.", "Udbud af kørsel", "19/10421").withKey("a")))
                .containsExactly("ARC-007 retitled");
        assertThat(changed(
                        approved("1.", "Udbud af madservice", "19/10421").withKey("a"),
                        approved("1.", "Udbud af kørsel", "").withKey("a")))
                .containsExactly("ARC-007 retitled");
    }

    @Test
    void twoCasesInOnePlaceAreTwoItems() {
        assertThat(changed(
                        approved("1.", "Udbud af madservice", "19/10421").withKey("a"),
                        approved("1.", "Udbud af kørsel", "19/10999").withKey("a")))
                .containsExactly("ARC-007 added", "ARC-007 dropped");
    }

    @Test
    void casesThatShareNumbersAndTitlesAreToldApartByBoth() {
        AgendaItem[] items = {
            approved("1.", "Plan for skoler", "19/1001"),
            approved("2.", "Plan for veje", "19/1001"),
            approved("3.", "Plan for skoler", "19/1002"),
            approved("4.", "Plan for veje", "19/1002")
        };

        assertThat(Checked.rules(List.of(
                        minutes(COMMITTEE, FEBRUARY, items).withEdition(Edition.AGENDA),
                        minutes(COMMITTEE, FEBRUARY, items))))
                .isEmpty();
    }

    private static List<String> changed(AgendaItem before, AgendaItem after) {
        return Checked.rules(List.of(
                minutes(COMMITTEE, FEBRUARY, before, OTHER).withEdition(Edition.AGENDA),
                minutes(COMMITTEE, FEBRUARY, after, OTHER)));
    }
}
