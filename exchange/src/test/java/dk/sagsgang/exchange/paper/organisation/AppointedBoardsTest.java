package dk.sagsgang.exchange.paper.organisation;

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
}
