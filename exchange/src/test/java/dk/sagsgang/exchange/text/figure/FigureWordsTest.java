package dk.sagsgang.exchange.text.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.quantity.Count;
import dk.sagsgang.quantity.Share;
import dk.sagsgang.text.Figure;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureWordsTest {

    @Test
    void soManyOfSoManyIsAShareAndNoCountOfThem() {
        String text = "Efter et år oplever 8 af 10 familier, at det går bedre, og 4 ud af 5 børn er i skole.";

        assertThat(FigureWords.in(text))
                .containsExactly(
                        Figure.builder().share(Share.of("8 af 10")).build(),
                        Figure.builder().share(Share.of("4 ud af 5")).build());
        assertThat(CountWords.in(text)).isEmpty();
    }

    @Test
    void theCurrencyMayStandBeforeTheNumber() {
        assertThat(FigureWords.in("Der er givet kr. 200.000 og kr. 2.600.000 til molen, i alt kr. 2,8 mio."))
                .extracting(figure ->
                        figure.amount().orElseThrow().value().orElseThrow().toPlainString())
                .containsExactly("200000", "2600000", "2800000");
        assertThat(FigureWords.in("Beløb i mio. kr. 2024 2025")).isEmpty();
        assertThat(FigureWords.in("Der er afsat 1,4 mio. kr. 2.600 borgere får brev."))
                .extracting(figure -> figure.amount().orElseThrow().printed())
                .containsExactly("1,4 mio. kr.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Se side 2 af 4 i bilaget.",
                "Det er fase 1 af 3 faser.",
                "Lov nr. 707 af 8. juni 2018 gælder.",
                "Punkt 3 af 5 punkter er udsat.",
                "Der er 3 af dem."
            })
    void aNumberInARowIsNoShare(String text) {
        assertThat(FigureWords.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ejeren vil bygge op til 10 møller ved vejen. | op til 10 møller",
                "Der opføres ca. 40 nye boliger i byen. | ca. 40 nye boliger",
                "Der er modtaget 14 høringssvar. | 14 høringssvar",
                "Grunden er på ca. 4600 m2. | ca. 4600 m2",
                "Stien er 2,3 km lang. | 2,3 km",
                "Centret rådgiver 118 foreninger. | 118 foreninger",
                "Der er anmeldt 11 kandidater. | 11 kandidater",
                "Der kræves to hævede flader. | to hævede flader",
                "Der er fire forskellige løsninger. | fire forskellige løsninger",
                "Der er 40 flere børnehavepladser i byen. | 40 flere børnehavepladser",
                "Sagen kommer tre dage senere. | ''",
                "Det gælder børn under 12 år. | ''",
                "Det er 10 medarbejdere mindre. | 10 medarbejdere",
                "Der holdes 6 møder om året. | ''",
                "Loven siger i § 35, stk. 2 taler og nr. 4 regler. | ''",
                "Lokalplan 350 omfatter huset. | ''",
                "Bilag 2 viser det, og etape 3 kommer senere. | ''"
            })
    void aCountIsTakenWithItsBoundAndItsNoun(String text, String printed) {
        assertThat(CountWords.in(text))
                .extracting(figure -> figure.count().orElseThrow().printed())
                .isEqualTo(printed.isEmpty() ? List.of() : List.of(printed));
    }

    @Test
    void whatChangesIsCountedBeforeAndAfter() {
        assertThat(CountWords.in("Tallet er steget fra 142 i 2017 til 213 borgere, og prisen faldt fra 3 til 2 kr."))
                .extracting(figure -> figure.count().orElseThrow().printed())
                .containsExactly("142", "213 borgere");
    }

    @Test
    void aShareMayBeWrittenInWordsOrWithABound() {
        assertThat(FigureWords.in("To ud af tre er enige, og mindst 8 ud af 10 elever trives."))
                .extracting(figure -> figure.share().orElseThrow().printed())
                .containsExactly("To ud af tre", "mindst 8 ud af 10");
    }

    @Test
    void anAmountMayBeARange() {
        assertThat(FigureWords.in("Det koster 22-26 mio. kr."))
                .extracting(figure ->
                        figure.amount().orElseThrow().to().orElseThrow().toPlainString())
                .containsExactly("26000000");
    }

    @Test
    void whatIsCountedAloneIsACount() {
        assertThat(CountWords.in("Der er 10 familier i projektet."))
                .isEqualTo(
                        List.of(Figure.builder().count(Count.of("10 familier")).build()));
    }
}
