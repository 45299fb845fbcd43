package dk.sagsgang.validation.archive;

import static dk.sagsgang.validation.archive.Papers.COMMITTEE;
import static dk.sagsgang.validation.archive.Papers.COUNCIL;
import static dk.sagsgang.validation.archive.Papers.FEBRUARY;
import static dk.sagsgang.validation.archive.Papers.MARCH;
import static dk.sagsgang.validation.archive.Papers.approved;
import static dk.sagsgang.validation.archive.Papers.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.ItemKind;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.party.Body;
import dk.sagsgang.reference.DecisionReference;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** ARC-001: minutes tell that a decision is not there only where they could have shown it. */
@Tag("once")
class WhatMinutesTellOfACitationTest {

    private static final String MISSING = "ARC-001 missing";

    private static final AgendaItem ONE = approved("21.", "Renovering af svømmehallen", "19/10515");
    private static final AgendaItem TWO = approved("22.", "Ny struktur for tandplejen", "19/10688");
    private static final AgendaItem PROCEDURAL = AgendaItem.builder()
            .title("Godkendelse af dagsorden")
            .kind(ItemKind.AGENDA_APPROVAL)
            .build();

    @Test
    void aCaseIsMissingWhereAllOthersHaveTheirCaseNumbers() {
        assertThat(citing("", "19/10421", ONE, TWO)).containsExactly(MISSING);
        assertThat(citing("", "19/10421", ONE, TWO, PROCEDURAL)).containsExactly(MISSING);
        assertThat(citing("", "19/10421", ONE, TWO.withItems(approved("", "Kørsel", ""))))
                .containsExactly(MISSING);
    }

    @Test
    void aCaseMayBeThatOfAnItemWithoutACaseNumber() {
        assertThat(citing("", "19/10421", ONE, approved("22.", "Ny struktur for tandplejen", "")))
                .isEmpty();
    }

    @Test
    void caseNumbersOfTwoSystemsCannotBeCompared() {
        assertThat(citing("", "19/10421", ONE, approved("22.", "Ny struktur for tandplejen", "27.00.00-P05-1-16")))
                .isEmpty();
        assertThat(citing("", "sag om madservice", ONE, TWO)).isEmpty();
    }

    @Test
    void anItemIsMissingWhereAllOthersHaveTheirNumbers() {
        assertThat(citing("29", "", ONE, TWO)).containsExactly(MISSING);
        assertThat(citing("29", "", PROCEDURAL, ONE, TWO)).containsExactly(MISSING);
        assertThat(citing("29", "", ONE, TWO.withItems(approved("", "Kørsel", ""))))
                .containsExactly(MISSING);
        assertThat(citing("29", "", ONE, approved("", "Ny struktur for tandplejen", "19/10688")))
                .isEmpty();
    }

    @Test
    void numberAndCaseNumberAreBothLookedFor() {
        assertThat(citing("29", "19/10421", ONE, TWO)).containsExactly(MISSING);
        assertThat(citing("22", "19/10421", ONE, TWO)).containsExactly("ARC-001 case");
        assertThat(citing("22", "19/10515", ONE, TWO)).containsExactly("ARC-001 number");
        assertThat(citing("21", "19/10515", ONE, TWO)).isEmpty();
    }

    @Test
    void anItemThatLacksOneOfThemMayBeTheOneThatIsCited() {
        assertThat(citing("22", "19/10421", ONE, approved("22.", "Udbud af madservice", "")))
                .isEmpty();
        assertThat(citing("22", "19/10421", ONE, approved("22.", "Udbud af madservice", "27.00.00-P05-1-16")))
                .isEmpty();
        assertThat(citing("29", "19/10421", ONE, approved("", "Udbud af madservice", "19/10421")))
                .isEmpty();
    }

    @Test
    void anAgendaTellsNothingOfWhatWasDecided() {
        Meeting agenda = minutes(COMMITTEE, FEBRUARY, ONE, TWO).withEdition(Edition.AGENDA);

        assertThat(Checked.rules(List.of(agenda, council("29", "")))).isEmpty();
    }

    @Test
    void aMeetingIsNotLookedUpInItself() {
        Meeting itself = minutes(
                COMMITTEE,
                FEBRUARY,
                ONE,
                TWO.withHistory(DecisionReference.builder()
                        .body(Body.of(COMMITTEE))
                        .date(FEBRUARY)
                        .itemNumber("29")
                        .build()));

        assertThat(Checked.rules(List.of(itself, council("21", "")))).isEmpty();
    }

    @Test
    void aMeetingThatWentOnTheNextDayIsFoundByThatDay() {
        Meeting overnight = minutes(COMMITTEE, FEBRUARY.minusDays(1), ONE, TWO)
                .withStart(FEBRUARY.minusDays(1).atTime(16, 0))
                .withEnd(FEBRUARY.atTime(1, 0));

        assertThat(Checked.rules(List.of(overnight, council("29", "")))).containsExactly(MISSING);
        assertThat(Checked.rules(List.of(overnight, council("21", "")))).isEmpty();
    }

    private static List<String> citing(String number, String caseNumber, AgendaItem... items) {
        return Checked.rules(List.of(minutes(COMMITTEE, FEBRUARY, items), council(number, caseNumber)));
    }

    private static Meeting council(String number, String caseNumber) {
        DecisionReference cited = DecisionReference.builder()
                .body(Body.of(COMMITTEE))
                .date(FEBRUARY)
                .itemNumber(number)
                .caseNumber(CaseNumber.of(caseNumber))
                .build();
        return minutes(
                COUNCIL,
                MARCH,
                approved("40.", "Udbud af madservice", "19/10421").withHistory(cited));
    }
}
