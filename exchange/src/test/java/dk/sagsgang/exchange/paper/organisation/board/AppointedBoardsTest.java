package dk.sagsgang.exchange.paper.organisation.board;

import static dk.sagsgang.exchange.paper.ReadPapers.organisationModel;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.Board;
import dk.sagsgang.organisation.BoardMembership;
import dk.sagsgang.organisation.leadership.LeadershipRole;
import dk.sagsgang.party.Office;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Boards that running text sets up, with who sits in them and who chairs them. */
class AppointedBoardsTest {

    private static List<Board> boards(String text) {
        return organisationModel("""
                Organisationsplan for Center for Havn og Kyst

                Organisation

                Centret består af Havneafdelingen og Kystafdelingen. Centret ledes af en centerchef.

                Samarbejde

                """ + text + "\n").boards();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der nedsættes et havneudvalg, som behandler alle sager om pladser. Udvalget består af centerchefen, lederen af Havneafdelingen og to konsulenter fra Kystafdelingen. Centerchefen er formand.",
                "Der oprettes et havneudvalg, der behandler alle sager om pladser. Havneudvalget består af centerchefen, som er formand, lederen af Havneafdelingen og to konsulenter fra Kystafdelingen.",
                "Desuden etableres et havneudvalg, som skal behandle alle sager om pladser. Udvalget sammensættes af centerchefen som formand, lederen af Havneafdelingen samt to konsulenter fra Kystafdelingen."
            })
    void whoSitsInABoardIsToldBehindIt(String text) {
        Board board = boards(text).get(0);

        assertThat(board.name()).isEqualTo("havneudvalg");
        assertThat(board.purpose()).startsWith("behandle");
        assertThat(board.memberships()).hasSize(3);
        BoardMembership chair = board.memberships().get(0);
        assertThat(chair.office().map(Office::title)).hasValue("centerchefen");
        assertThat(chair.role()).hasValue(LeadershipRole.CHIEF);
        assertThat(chair.chair()).hasValue(true);
        assertThat(board.memberships().get(1).units()).containsExactly("havneafdelingen");
        assertThat(board.memberships().get(2).number().orElseThrow().value()).hasValue(2);
        assertThat(board.memberships().get(2).units()).containsExactly("kystafdelingen");
    }

    @Test
    void aBoardWhoseMembersAreNoOfficesHasNone() {
        assertThat(boards(
                                "Der nedsættes et havneudvalg. Udvalget består af mange gode kræfter og Foreningen Havnens Venner.")
                        .get(0)
                        .memberships())
                .isEmpty();
    }

    @Test
    void whatIsSaidOfUnitsSetsUpNoBoard() {
        assertThat(boards("Der etableres et samarbejde, som omfatter alle. Udvalget består af politikere og borgere."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Et Havnepanel nedsættes under Kystafdelingen. Panelet skal give råd om havnen. Det består af otte sejlere og to medarbejdere fra Kystafdelingen og har centerchefen som mødeleder.",
                "Derudover opretter vi et Havnepanel, som skal give råd om havnen. I panelet sidder otte sejlere, to medarbejdere fra Kystafdelingen og centerchefen (formand).",
                "Havnepanel skal give råd om havnen. Medlemmerne er centerchefen, som er formand, samt otte sejlere og to medarbejdere fra Kystafdelingen.",
                "Der er nedsat et Havnepanel, der skal give råd om havnen. Panelet får 11 medlemmer: otte sejlere, to medarbejdere fra Kystafdelingen og centerchefen. Centerchefen er formand."
            })
    void whoeverIsCountedOrHoldsAnOfficeIsAMember(String text) {
        Board board = boards(text).get(0);

        assertThat(board.name()).isEqualTo("Havnepanel");
        assertThat(board.purpose()).isEqualTo("give råd om havnen");
        assertThat(board.memberships())
                .extracting(
                        member -> member.number().map(each -> each.printed()).orElse(""))
                .containsExactlyInAnyOrder("otte sejlere", "to medarbejdere", "");
        assertThat(board.memberships())
                .filteredOn(member -> member.chair().orElse(false))
                .extracting(member -> member.office().map(Office::title).orElse(""))
                .containsExactly("centerchefen");
        assertThat(board.memberships())
                .filteredOn(
                        member -> !member.number().isEmpty() && !member.units().isEmpty())
                .extracting(BoardMembership::units)
                .containsExactly(java.util.List.of("kystafdelingen"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der nedsættes et Havneforum, hvor Havneafdelingen og Kystafdelingen hver har én plads.",
                "Der er nedsat et Havneforum, hvor Havneafdelingen og Kystafdelingen er repræsenteret med én plads hver.",
            })
    void unitsThatEachHaveASeatAreMembers(String text) {
        assertThat(boards(text).get(0).memberships())
                .extracting(BoardMembership::units)
                .containsExactly(java.util.List.of("havneafdelingen"), java.util.List.of("kystafdelingen"));
    }

    @Test
    void aSecretaryWhoIsNoMemberSitsInItByThat() {
        assertThat(boards(
                                "Styregruppen har det overordnede ansvar for havnen. Styregruppen består af centerchefen, som er formand, og to repræsentanter fra Greve Havn. Programlederen er sekretær for styregruppen.")
                        .get(0)
                        .memberships())
                .extracting(BoardMembership::text)
                .containsExactly("", "fra Greve Havn", "er sekretær for styregruppen");
    }

    @Test
    void aCommitteeOfTheCouncilIsNoBoard() {
        assertThat(boards("Havneudvalget behandler alle sager om pladser. Medlemmerne er valgt af Byrådet."))
                .isEmpty();
    }
}
