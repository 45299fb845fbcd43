package dk.sagsgang.exchange.text.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.text.Figure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureSubjectTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Der gives et tilskud på 40.000 kr. | tilskud",
                "Opfølgningen viser et forventet merforbrug på udvalgets ramme på 1,3 mio. kr. | forventet merforbrug på udvalgets ramme",
                "Det giver en årlig besparelse på husleje på 75.000 kr. | besparelse på husleje",
                "Foreningen har søgt om støtte fra Landsbypuljen på 30 %. | støtte fra Landsbypuljen",
                "at driftsudgiften på 12.000 kr. årligt afholdes | driftsudgiften",
                "at der gives tillægsbevillinger på netto 2,5 mio. kr. | tillægsbevillinger",
                "Kommunen skal finde besparelser for 9 mio. kr. | besparelser",
                "Den samlede udgift er skønnet til 8 mio. kr. | Den samlede udgift",
                "Den årlige drift udgør 15.000 kr. | drift",
                "Omlægningen koster 600.000 kr. | Omlægningen",
                "Puljen til idrætten er reduceret med 0,2 mio. kr. | Puljen til idrætten",
                "Antallet af elever under ti år er steget med 5 %. | Antallet af elever under ti år",
                "Skolens ramme er i 2024 på 21 mio. kr. | Skolens ramme",
                "Byggeriet er dyrt, og egenbetalingen bør være 20 pct. | egenbetalingen"
            })
    void theWordsBeforeAFigureNameWhatItMeasures(String text, String subject) {
        assertThat(FigureWords.in(text)).extracting(Figure::subject).containsExactly(subject);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Resultatet ligger på 4 mio. kr.",
                "Prisen lyder på 4 mio. kr.",
                "Der er afsat 4 mio. kr. til formålet.",
                "Udgiften er budgetteret, og den er anslået på 4 mio. kr.",
                "Det svarer til 4 % af beløbet."
            })
    void whereTheyDoNotItStaysOpen(String text) {
        assertThat(FigureWords.in(text)).extracting(Figure::subject).containsExactly("");
    }
}
