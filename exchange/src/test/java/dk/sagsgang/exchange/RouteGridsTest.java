package dk.sagsgang.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.route.RouteStop;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Routes that are drawn as a grid of bodies and crosses. */
class RouteGridsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ØK X / BY X|ØK+ BY+",
                "SOC, ØK X, BY X|SOC- ØK+ BY+",
                "<table><tr><td>SOC</td><td>ØK</td><td>BY</td></tr><tr><td>X</td><td></td><td>x</td></tr></table>|SOC+ ØK- BY+",
                "<table><tr><td>Økonomiudvalget</td><td>X</td></tr><tr><td>Byrådet</td><td> </td></tr></table>|Økonomiudvalget+ Byrådet-",
                "<table><tr><td>ØK X</td><td>BY</td></tr></table>|ØK+ BY-",
            })
    void aGridIsARouteWithItsCrosses(String grid, String stops) {
        AgendaItem item = item(grid);
        assertThat(item.route().orElseThrow().heading()).isEqualTo("Sagsgang");
        assertThat(item.route().orElseThrow().stops())
                .extracting(RouteGridsTest::shown)
                .containsExactly(stops.split(" "));
        assertThat(item.sections()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tr><td>ØK</td><td>BY</td></tr><tr><td></td><td></td></tr></table>",
                "<table><tr><td>ØK</td><td>BY</td></tr><tr><td>X</td><td>3. maj</td></tr></table>",
                "<table><tr><td>ØK X</td><td>Broen X</td></tr></table>",
                "<table><tr><td>ØK</td><td>X</td></tr></table>",
                "ØK X og så videre",
            })
    void whatElseIsDrawnStaysText(String grid) {
        AgendaItem item = item(grid);
        assertThat(item.route()).isEmpty();
        assertThat(item.sections()).hasSize(1);
    }

    private static String shown(RouteStop stop) {
        return stop.body().orElseThrow().label() + (stop.marked().orElseThrow() ? "+" : "-");
    }

    private static AgendaItem item(String grid) {
        String json =
                "{\"Udvalg\":{\"Navn\":\"Havneudvalget\"},\"Moede\":{\"MeetingBeginUtc\":\"2024-05-06T17:00:00+02:00\","
                        + "\"Afsluttet\":true},\"Dagsordenpunkter\":[{\"Punktnummer\":\"1\",\"Navn\":\"Sag\",\"Felter\":[{\"Navn\":\"\",\"Html\":\""
                        + "<h3>Sagsgang</h3><span>" + grid + "</span>\"}],\"Bilag\":[]}]}";
        return ExchangeReader.standard()
                .read(json.getBytes(StandardCharsets.UTF_8), "havn.json")
                .documents()
                .get(0)
                .meeting()
                .items()
                .get(0);
    }
}
