package dk.sagsgang.exchange.paper.organisation.leader;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.leadership.LeadershipTeam;
import dk.sagsgang.quantity.Count;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which sentences say how many there are in a team before they name it. */
class CountedTeamsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rammen er, at der er tre direktører i direktionen - en kommunaldirektør og to direktører.",
                "Der er fremover tre medlemmer i direktionen: en kommunaldirektør og to direktører.",
                "Der sidder tre personer i direktionen (en kommunaldirektør og to direktører).",
                "Efter nytår bliver der ingen flere, for der bliver tre chefer i direktionen, nemlig en kommunaldirektør og to direktører."
            })
    void whoAreCountedHaveTheSeatsOfTheTeam(String sentence) {
        LeadershipTeam team = TeamSentences.of(sentence).orElseThrow().team();

        assertThat(team.name()).isEqualTo("direktionen");
        assertThat(team.size().flatMap(Count::value)).hasValue(3);
        assertThat(team.seats())
                .map(seat -> seat.office().orElseThrow().title())
                .containsExactly("kommunaldirektør", "direktører");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der er tre chefer i Havneafdelingen.",
                "Der er tre møder i direktionen om året.",
                "Der er tre direktører i direktionen - det er for mange."
            })
    void whereNobodyIsCountedThereIsNoTeam(String sentence) {
        assertThat(CountedTeams.in(sentence)).isEmpty();
    }
}
