package dk.sagsgang.exchange.paper.organisation.leader;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.leadership.LeadershipLevel;
import dk.sagsgang.party.Office;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Levels of leadership that a line tells with their number. */
class NumberedLevelsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Niveau 1: Direktionen. Borgmesterdirektøren og to direktører har ansvaret.|Direktionen|Borgmesterdirektøren, direktører|Borgmesterdirektøren og to direktører har ansvaret.",
                "Niveau 2: Havnechefer. De leder hver sin havn.|''|Havnechefer|De leder hver sin havn.",
                "Niveau 3: Kajledere og broledere. De leder til daglig.|''|Kajledere, broledere|De leder til daglig.",
                "Niveau 2: Fagchefer - har ansvar for drift|''|Fagchefer|har ansvar for drift"
            })
    void theSentencesBehindWhoIsOfALevelTellOfIt(String line, String name, String offices, String text) {
        LeadershipLevel level = LevelLines.numbered(line).orElseThrow();

        assertThat(level.name()).isEqualTo(name);
        assertThat(level.offices().stream().map(Office::title).toList()).containsExactly(offices.split(", "));
        assertThat(level.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Niveauet er højt. Det skal det være.",
                "Direktionen. Den leder.",
                "Niveau 2 er nået. Vi går videre."
            })
    void whatHasNoMarkIsNoLevel(String line) {
        assertThat(LevelLines.numbered(line)).isEmpty();
    }
}
