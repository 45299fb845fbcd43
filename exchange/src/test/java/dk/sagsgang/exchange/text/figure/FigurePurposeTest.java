package dk.sagsgang.exchange.text.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.text.Figure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigurePurposeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Der søges om 120.000 kr. til nyt tag. | nyt tag",
                "at der afsættes 80.000 kr. i 2025 til en analyse af havnen, | en analyse af havnen",
                "Der gives 25.000 kr. årligt til Havdrup Spejderne, som søger hvert år. | Havdrup Spejderne",
                "Udgiften stiger fra 2 mio. kr. til 3 mio. kr. | ''",
                "Der er 3 mio. kr. til rådighed. | ''",
                "Der bruges 3 mio. kr. til at dække tabet. | ''",
                "Der overføres 3 mio. kr. til 2026. | ''",
                "Der er afsat 3 mio. kr. i budgettet. | ''"
            })
    void theWordsBehindAnAmountTellWhatItGoesTo(String text, String purpose) {
        assertThat(FigureWords.in(text)).first().extracting(Figure::goesTo).isEqualTo(purpose);
    }
}
