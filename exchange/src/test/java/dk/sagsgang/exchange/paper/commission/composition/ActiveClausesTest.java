package dk.sagsgang.exchange.paper.commission.composition;

import static dk.sagsgang.exchange.paper.ReadPapers.commission;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.composition.MembersOfBody;
import dk.sagsgang.commission.composition.Representatives;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.party.Body;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Seats of which a clause says what body appoints those who sit there. */
class ActiveClausesTest {

    private static Seat seat(String element) {
        return commission("Vedtægter for Vestby Idrætsråd\n\nFormål\n\nRådet rådgiver Byrådet.\n\nSammensætning\n\n"
                        + "Rådet består af:\n\n- 1 medlem udpeget af Byrådet\n- " + element + "\n")
                .composition()
                .orElseThrow()
                .seats()
                .get(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 medlemmer, som byrådet udpeger efter indstilling fra idrætsforeninger | Byrådet | idrætsforeninger",
                "2 medlemmer, som Kulturudvalget vælger efter forslag fra skolerne | Kulturudvalget | skolerne",
                "3 medlemmer fra skoler og gymnasier, som regionsrådet udpeger af egen drift | Regionsrådet | skoler og gymnasier",
                "1 medlem, som Ældrerådet udpeger | Ældrerådet | Ældrerådet",
                "2 forældre, som skolebestyrelserne vælger | Skolebestyrelserne | forældre",
                "1 medlem, som byrådet udpeger efter indstilling fra de unge (kan pladsen ikke besættes, spørges skolerne) | Byrådet | de unge"
            })
    void whatABodyDoesTellsWhoAppointsThem(String element, String by, String group) {
        Seat seat = seat(element);

        assertThat(seat.printed()).isEqualTo(element);
        assertThat(seat.appointedBy().map(Body::name)).contains(by);
        assertThat(seat.filledBy())
                .contains(Representatives.builder().group(group).build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 medlemmer, som kommunalbestyrelsen vælger af sin midte",
                "3 medlemmer valgt af kommunalbestyrelsen af sin midte",
                "3 medlemmer, som kommunalbestyrelsen udpeger af sin egen midte."
            })
    void whomABodyTakesFromItsOwnAreMembersOfIt(String element) {
        assertThat(seat(element).filledBy())
                .hasValueSatisfying(filling -> assertThat(filling).isInstanceOf(MembersOfBody.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6 medlemmer, som kommunalbestyrelserne i regionen indstiller, og hvoraf mindst 1 medlem repræsenterer øerne",
                "6 medlemmer, som kommunalbestyrelserne i regionen indstiller"
            })
    void whoProposesThemIsWhomTheyRepresent(String element) {
        assertThat(seat(element).filledBy())
                .contains(Representatives.builder()
                        .group("kommunalbestyrelserne i regionen")
                        .build());
    }
}
