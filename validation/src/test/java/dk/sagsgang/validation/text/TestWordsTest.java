package dk.sagsgang.validation.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TestWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "test",
                "Test af m\u00f8de",
                "Testm\u00f8de 3",
                "[TEST] Budget 2020",
                "Budget 2020 (test)",
                "Budget \u2013 test",
                "Dummysag",
                "asdf",
                "Denne sag er en test",
                "Sagen om budget (demo)",
            })
    void whatEndsOrBeginsWithAWordOfATrialIsLookedAt(String text) {
        assertThat(TestWords.mayBe(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tes",
                "Budget 2020",
                "Tilsyn med plejehjem",
                "Demensvenlig by",
                "Dagsorden",
                "Proces for budget",
                "(bilag)",
                "[kort]",
                "Sagen om en gymnastikhal (lukket)",
                "Ansvar og respekt for hinanden i et godt samarbejde om det bedste",
                "Ny by",
                "Resum",
            })
    void othersAreDoneWithAtAGlance(String text) {
        assertThat(TestWords.mayBe(text)).isFalse();
    }
}
