package dk.sagsgang.exchange.paper.meeting;

import static dk.sagsgang.exchange.paper.ReadPapers.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.party.Body;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.time.ImpreciseDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** To whom a recommended point goes on, which years its amounts are of, and what is counted in words. */
class OnwardPointsTest {

    private static AgendaItem item(String text, String recommended) {
        return meeting("""
                Havneudvalget
                Dagsorden
                Dato: 6. oktober 2015

                1. Ny bro over åen
                Sagsfremstilling
                %s
                Indstilling
                %s
                """.formatted(text, recommended)).items().get(0);
    }

    private static Recommendation recommended(String lines) {
        return item("Broen er slidt ned.", lines).recommendations().get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Forvaltningen indstiller, at Havneudvalget anbefaler Byrådet,\n1. at broen rives ned\n2. at der bygges en ny",
                "Forvaltningen indstiller til Havneudvalget at anbefale Byrådet,\nat broen rives ned,\nat der bygges en ny.",
                "Forvaltningen indstiller,\nat udvalget over for Byrådet anbefaler, at broen rives ned,\nat udvalget anbefaler Byrådet, at der bygges en ny.",
                "Forvaltningen indstiller, at Havneudvalget over for Byrådet anbefaler,\n1. at broen rives ned\n2. at der bygges en ny",
                "Forvaltningen indstiller til udvalget, at det over for Byrådet anbefales;\n1. at broen rives ned\n2. at der bygges en ny",
                "Forvaltningen indstiller, at udvalget\na) anbefaler Byrådet at rive broen ned\nb) indstiller til Byrådet, at der bygges en ny",
            })
    void whatIsRecommendedGoesOnToTheBodyThatIsNamed(String lines) {
        Recommendation recommendation = recommended(lines);
        assertThat(recommendation.points())
                .hasSize(2)
                .allSatisfy(point ->
                        assertThat(point.onwardTo()).extracting(Body::name).containsExactly("Byrådet"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Forvaltningen indstiller, at broen rives ned.",
                "Forvaltningen indstiller til Byrådet, at broen rives ned.",
                "Forvaltningen indstiller, at Byrådet følger det, som brugerne anbefaler i rapporten."
            })
    void whatTheBodyDecidesItselfGoesNowhere(String line) {
        assertThat(recommended(line).points())
                .allSatisfy(point -> assertThat(point.onwardTo()).isEmpty());
    }

    @Test
    void theYearRightBehindAnAmountIsThatOfTheAmount() {
        Recommendation recommendation = recommended(
                "Forvaltningen indstiller,\nat der gives 4,2 mio. kr. i 2016 til broen,\nat 2,1 mio. kr. indgår i planen fra 2017.");
        assertThat(recommendation.points().get(0).figures().get(0).period().map(ImpreciseDate::printed))
                .contains("2016");
        assertThat(recommendation.points().get(1).figures().get(0).period()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Broen ligger på tre adresser., tre adresser, 3",
        "To naboer har klaget over broen., To naboer, 2",
        "Arbejdet er delt i fire grupper., fire grupper, 4",
        "Der er set på højst to linjeføringer., højst to linjeføringer, 2",
    })
    void thingsAreCountedInWords(String text, String printed, int value) {
        assertThat(item(text, "Det indstilles, at broen rives ned.")
                        .sections()
                        .get(0)
                        .figures())
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.count().map(Count::printed)).contains(printed);
                    assertThat(figure.count().flatMap(Count::value)).contains(value);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Det kan gøres på to måder.",
                "Arbejdet varer i tre uger.",
                "Broen er blevet malet to gange.",
                "To tredjedele af broen er rådden.",
                "De to ønsker en ny bro.",
            })
    void waysAndTimesAreNoFigures(String text) {
        assertThat(item(text, "Det indstilles, at broen rives ned.")
                        .sections()
                        .get(0)
                        .figures())
                .isEmpty();
    }
}
