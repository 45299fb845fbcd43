package dk.sagsgang.exchange.text.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.time.ImpreciseDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigurePeriodTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Der er afsat 4 mio. kr. i 2020 og 2 mio. kr. i 2021. | 2020;2021",
                "Det giver 4,8 mio. kr. i 2016 og 6 mio. kr. årligt fra 2017. | 2016;fra 2017",
                "Indbyggertallet stiger med 12 % frem mod 2030. | frem mod 2030",
                "Ramme er i 2024 på 31 mio. kr. og 1 mio. kr. mindre end i 2023. | 2024;",
                "I budget 2022 er der 4 mio. kr. | 2022",
                "Der er 4 mio. kr. og 5 mio. kr. i 2022, men 6 mio. kr. i år. | ;2022;"
            })
    void aYearBesideAFigureIsItsTime(String text, String years) {
        assertThat(FigureWords.in(text))
                .extracting(
                        figure -> figure.period().map(ImpreciseDate::printed).orElse(""))
                .isEqualTo(List.of(years.split(";", -1)));
    }
}
