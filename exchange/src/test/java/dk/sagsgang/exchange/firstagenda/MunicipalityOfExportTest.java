package dk.sagsgang.exchange.firstagenda;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.exchange.ExchangeReader;
import dk.sagsgang.exchange.Import;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.party.Municipality;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whose export it is, where the addresses in it tell. */
class MunicipalityOfExportTest {

    @Test
    void theDocumentsOfTheItemsAreOnThePortalOfTheMunicipality() {
        assertThat(municipality("https://dagsordener.lolland.dk/Vis/Pdf/bilag/1", ""))
                .hasValueSatisfying(owner -> assertThat(owner.name()).isEqualTo("Lolland Kommune"));
        assertThat(municipality("https://dagsorden.koege.dk/Vis/Pdf/bilag/1"))
                .hasValueSatisfying(owner -> assertThat(owner.name()).isEqualTo("Køge Kommune"));
    }

    @Test
    void twoMunicipalitiesAreToldApart() {
        Municipality one = municipality("https://dagsordener.lolland.dk/a").orElseThrow();
        Municipality other = municipality("https://dagsordener.koege.dk/a").orElseThrow();

        assertThat(one.sameAs(other)).isFalse();
    }

    @Test
    void whereTheAddressesAreElsewhereNobodyIsNamed() {
        assertThat(municipality("https://dagsordener.example.dk/Vis/Pdf/bilag/1"))
                .isEmpty();
        assertThat(municipality("https://publication.firstagenda.com/a")).isEmpty();
        assertThat(municipality("https://dagsordener.lolland.dk/a", "https://dagsordener.koege.dk/a"))
                .isEmpty();
        assertThat(municipality("")).isEmpty();
    }

    private static Optional<Municipality> municipality(String... links) {
        String items = Arrays.stream(links)
                .map(link ->
                        "{\"Punktnummer\":\"1\",\"Navn\":\"Broen\",\"Felter\":[{\"Navn\":\"\",\"Html\":\"<p>Godkendt</p>\",\"Link\":\""
                                + link + "\"}]}")
                .collect(Collectors.joining(","));
        String json = "{\"Dagsordenpunkter\":[" + items
                + "],\"Udvalg\":{\"Navn\":\"Byrådet\"},\"Moede\":{\"Navn\":\"Referat\"}}";
        Import read = ExchangeReader.standard().read(json.getBytes(StandardCharsets.UTF_8), "minutes.json");
        return ((Meeting) read.documents().get(0).document()).municipality();
    }
}
