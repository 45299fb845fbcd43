package dk.sagsgang.exchange.paper.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.exchange.PaperKind;
import dk.sagsgang.exchange.PaperReader;
import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.route.Route;
import dk.sagsgang.meeting.route.RouteRole;
import dk.sagsgang.party.BodyKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouteOfACaseTest {

    private static AgendaItem item(String text) {
        return PaperReader.standard()
                .as(PaperKind.MEETING)
                .read(
                        ("Kommunalbestyrelsen den 3. maj 2021\n\n7. Nyt hus\n\nSagsnr.: 21/77\n\n" + text)
                                .getBytes(StandardCharsets.UTF_8),
                        "referat.txt")
                .documents()
                .get(0)
                .meeting()
                .items()
                .get(0);
    }

    private static List<String> names(AgendaItem item) {
        return item.route().map(Route::stops).orElse(List.of()).stream()
                .map(stop -> stop.body().orElseThrow().name())
                .toList();
    }

    @Test
    void aSentenceSaysWhereTheCaseGoes() {
        AgendaItem item = item("""
                Resume

                Huset er for lille. Sagen bliver behandlet i Økonomiudvalget og Kommunalbestyrelsen.
                """);

        assertThat(names(item)).containsExactly("Økonomiudvalget", "Kommunalbestyrelsen");
        assertThat(item.route().orElseThrow().stops())
                .allSatisfy(stop -> assertThat(stop.role()).isEmpty());
    }

    @Test
    void whoSettlesItDecides() {
        AgendaItem item = item("Resume\n\nHuset er for lille. Sagen afgøres i Kommunalbestyrelsen.\n");

        assertThat(item.route().orElseThrow().stops()).singleElement().satisfies(stop -> {
            assertThat(stop.role()).contains(RouteRole.DECIDES);
            assertThat(stop.body().orElseThrow().kind()).contains(BodyKind.COUNCIL);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sagen behandles for lukkede døre.",
                "Sagen blev behandlet sammen med sag 4.",
                "Sagen behandles i Kommunalbestyrelsen, når høringen er slut.",
                "Han mente, at sagen afgøres af Byrådet."
            })
    void otherSentencesSayNoWay(String sentence) {
        assertThat(item("Resume\n\nHuset er for lille. " + sentence + "\n").route())
                .isEqualTo(Optional.empty());
    }

    @Test
    void aShortNameIsTheOneBodyOfThePaperThatItCanStandFor() {
        AgendaItem item = item("""
                Sagsgang: BUU/ØK/KB

                Sagsfremstilling

                Huset er for lille.

                Beslutning i Børne- og ungdomsudvalget den 12-04-2021

                Tiltrædes.

                Beslutning i Kommunalbestyrelsen den 03-05-2021

                Godkendt.
                """);

        assertThat(names(item)).containsExactly("Børne- og ungdomsudvalget", "Økonomiudvalget", "Kommunalbestyrelsen");
        assertThat(item.route()
                        .orElseThrow()
                        .stops()
                        .get(2)
                        .body()
                        .orElseThrow()
                        .kind())
                .contains(BodyKind.COUNCIL);
    }
}
