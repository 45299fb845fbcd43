package dk.sagsgang.exchange.paper.words;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.party.Municipality;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which papers are of a region. */
class RegionWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kravene til Region Sjællands ydelser ændrer sig. I Region Sjælland skal der være fem sygehuse.",
                "Region Sjælland: organisation. Region Sjælland har tre centre."
            })
    void aPaperIsOfTheRegionThatItNamesAgain(String text) {
        assertThat(RegionWords.whose(List.of(text)).map(Municipality::name)).hasValue("Region Sjælland");
    }

    @Test
    void theHospitalOfARegionIsOfTheRegion() {
        List<String> lines = List.of("Centrene er i Region Hovedstadens Psykiatri.", "Region Hovedstadens Psykiatri");

        assertThat(RegionWords.whose(lines).map(Municipality::name)).hasValue("Region Hovedstaden");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Centret samarbejder med Region Sjælland.",
                "Kommunen samarbejder med Region Sjælland. Region Sjælland driver sygehuset.",
                "Region Sjælland og Region Hovedstaden er enige. Region Sjælland driver sygehuset."
            })
    void oneThatIsNamedOnceOrBesideOthersIsNot(String text) {
        assertThat(RegionWords.whose(List.of(text))).isEmpty();
    }
}
