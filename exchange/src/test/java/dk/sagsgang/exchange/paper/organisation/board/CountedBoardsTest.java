package dk.sagsgang.exchange.paper.organisation.board;

import static dk.sagsgang.exchange.paper.ReadPapers.organisationModel;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.Board;
import dk.sagsgang.quantity.Count;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Boards of which a sentence tells no more than how many sit in them. */
class CountedBoardsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Der er en fælles havnekommission og bestyrelse på 15 medlemmer i Greve Havne. | fælles havnekommission og bestyrelse | 15",
                "Havnen har en brugerbestyrelse med syv medlemmer. | brugerbestyrelse | 7",
                "Selskabet ledes af en bestyrelse på ni medlemmer, som byrådet udpeger. | bestyrelse | 9",
                "Der vælges et repræsentantskab på 20 medlemmer. | repræsentantskab | 20"
            })
    void aBoardHasAsManyMembersAsAreTold(String sentence, String name, int number) {
        List<Board> boards = boards(sentence);

        assertThat(boards).extracting(Board::name).containsExactly(name);
        assertThat(boards.get(0).memberships())
                .extracting(each -> each.number().flatMap(Count::value).orElse(0))
                .containsExactly(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hver havn har en bestyrelse på syv medlemmer.",
                "Havnen havde en bestyrelse på syv medlemmer.",
                "Alle havne har en bestyrelse med syv medlemmer."
            })
    void whatEachHasOrHadIsNoBoard(String sentence) {
        assertThat(boards(sentence)).isEmpty();
    }

    private static List<Board> boards(String sentence) {
        return organisationModel("""
                Vores organisation

                Greve Kommunes havne er for alle.

                Ledelse

                %s
                """.formatted(sentence)).boards();
    }
}
