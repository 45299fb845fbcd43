package dk.sagsgang.validation.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTextsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HUSK denne hjælpetekst skal slettes",
                "Husk: slet hjælpeteksten",
                "SLET DENNE HJÆLPETEKST",
                "Husk at slette denne hjælpetekst.",
                "Denne hjælpetekst skal slettes, før sagen sendes",
                "at x....",
                "At X ...",
                "at x…",
                "[indsæt tekst]",
                "Udgiften er [Indsæt beløb] kr.",
                "<skriv her>",
                "[Vælg et element]",
                "Klik her for at angive tekst.",
                "Klik eller tryk her for at skrive tekst.",
                "Klik her for at indsætte en dato.",
                "den xx.xx.xxxx",
                "den xx/xx",
                "xx-xx-xxxx",
                "XXXX kr.",
                "Udgiften er xx mio. kr.",
                "xx kr. pr. barn",
                "Lorem ipsum dolor",
            })
    void theTemplatesWordsToItsAuthorAreKnown(String text) {
        assertThat(HelpTexts.in(text)).isTrue();
        assertThat(TextTraits.inNormal(text) & TextTraits.TEMPLATE)
                .as("seen at a glance")
                .isNotZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "I 19xx blev hallen bygget",
                "Dragterne findes i xxl",
                "Kapitel XX, side xx",
                "XXX-huse og Maxx",
                "CPR 010170-xxxx er skjult",
                "CPR xxxxxx-xxxx er skjult",
                "Prisen er x kr. pr. barn",
                "Linje x. Derefter",
                "Borgeren [navn] har søgt",
                "se tabel 1 [bilag 2]",
                "a < b og b > c",
                "Denne hjælpetekst vises for borgeren",
                "Husk at give borgeren en hjælpetekst",
                "Klik her for at skrive dig på listen",
                "Skabelonens \"HUSK denne hjælpetekst skal slettes\" er fjernet",
                "Skabelonens ”at x....” er fjernet",
                "Teksten »[indsæt beløb]« fjernes",
                "Teksten „XXXX“ fjernes",
            })
    void wordsForReadersAreNot(String text) {
        assertThat(HelpTexts.in(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Han sagde \"ja\". HUSK denne hjælpetekst skal slettes",
                "\"Nej\"\nat x....\n\"Ja\"",
                "»Ja« og [indsæt beløb] og »nej«"
            })
    void aQuotationElsewhereExcusesNothing(String text) {
        assertThat(HelpTexts.in(text)).isTrue();
    }
}
