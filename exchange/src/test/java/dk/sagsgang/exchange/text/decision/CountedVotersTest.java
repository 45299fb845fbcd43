package dk.sagsgang.exchange.text.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.party.PoliticalParty;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of voters with how many they are together, before the names or behind them. */
class CountedVotersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "For stemte: V, C og A - i alt 5 | V,C,A | 5",
                "For stemte: V, C og A – i alt 12 stemmer. | V,C,A | 12",
                "For stemte: V, C og A (i alt 12) | V,C,A | 12",
                "For stemte: V og A, i alt 9 medlemmer | V,A | 9",
                "For: V, A = 14 | V,A | 14",
                "For stemte: 14 (V, A) | V,A | 14",
                "For stemte: V (9), A (3) | V,A | 12",
            })
    void theCountMayStandBehindTheNames(String line, String parties, int count) {
        VoteLines.Said said = VoteLines.of(line).orElseThrow();
        assertThat(said.ballots().stream()
                        .flatMap(each -> each.party().stream())
                        .map(PoliticalParty::letter)
                        .collect(Collectors.joining(",")))
                .isEqualTo(parties);
        assertThat(said.inFavour()).contains(count);
    }

    @ParameterizedTest
    @ValueSource(strings = {"For stemte: V, C og A", "For stemte: Bo Lund (V) og Else Mark (A)"})
    void withoutACountNobodyIsCounted(String line) {
        assertThat(VoteLines.of(line).orElseThrow().inFavour()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"For stemte: alle ved bordet - i alt 5", "For øvrigt blev det til 3 - i alt 5"})
    void whatIsNoListIsNone(String line) {
        assertThat(VoteLines.of(line)).isEmpty();
    }
}
