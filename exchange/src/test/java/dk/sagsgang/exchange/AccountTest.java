package dk.sagsgang.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AccountTest {

    static List<String> names() {
        return Fixtures.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyWordOfTheTextsStandsInTheDocument(String name) {
        assertThat(Fixtures.read(name).account().words()).isEmpty();
    }

    @Test
    void valuesThatWereNotTakenOverAreListedByPathAndCount() {
        List<Leftover> values = Fixtures.read("firstagenda.json").account().values();
        assertThat(values)
                .extracting(Leftover::path)
                .containsExactly(
                        "/Dagsordenpunkter/*/Bilag/*/HarPdfVersion",
                        "/Moede/IsSupplementaryAgenda",
                        "/TillaegsDagsorden",
                        "/Udvalg/Historisk");
        assertThat(values.get(0).count()).isEqualTo(2);
        assertThat(values.get(0).first().line()).contains(1);
    }

    @Test
    void unknownPropertiesAreListedAndNotLost() {
        String json = new String(Fixtures.own("firstagenda.json"), StandardCharsets.UTF_8)
                .replaceFirst("\"Punktnummer\":\"1\"", "\"Punktnummer\":\"1\",\"Nyhed\":{\"Tekst\":\"Læs dette\"}");
        List<Leftover> values = ExchangeReader.standard()
                .read(json.getBytes(StandardCharsets.UTF_8), "new.json")
                .account()
                .values();
        assertThat(values).extracting(Leftover::path).contains("/Dagsordenpunkter/*/Nyhed/Tekst");
        assertThat(values)
                .filteredOn(left -> left.path().endsWith("Nyhed/Tekst"))
                .extracting(Leftover::letters)
                .containsExactly(8);
    }
}
