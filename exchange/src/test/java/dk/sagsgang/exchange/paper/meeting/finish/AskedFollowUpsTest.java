package dk.sagsgang.exchange.paper.meeting.finish;

import static dk.sagsgang.exchange.paper.ReadPapers.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.decision.FollowUp;
import dk.sagsgang.party.Office;
import dk.sagsgang.party.Person;
import dk.sagsgang.time.ImpreciseDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What decisions ask somebody to do. */
class AskedFollowUpsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Forvaltningen undersøger støjen inden udgangen af maj 2019. | Forvaltningen undersøger støjen | Forvaltningen | inden udgangen af maj 2019",
                "Administrationen bestiller bus. | Administrationen bestiller bus. | Administrationen | ''",
                "Administrationen skal udarbejde et notat. | Administrationen skal udarbejde et notat. | Administrationen | ''",
                "Formanden rykker for svar. | Formanden rykker for svar. | Formanden | ''",
                "Økonomidirektøren sender notatet inden ferien. | Økonomidirektøren sender notatet | Økonomidirektøren | inden ferien",
                "AN og Rikard skriver et udkast til næste møde. | AN og Rikard skriver et udkast | Aase Nyrup, Rikard Bartholdy | til næste møde"
            })
    void aSentenceThatSaysWhoDoesWhatIsAFollowUp(String sentence, String task, String who, String due) {
        FollowUp asked = followUps(sentence).get(0);

        assertThat(asked.task()).isEqualTo(task);
        assertThat(Stream.concat(
                                asked.bodies().stream().map(body -> body.name()),
                                asked.persons().stream().map(AskedFollowUpsTest::called))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(who);
        assertThat(asked.due().map(ImpreciseDate::printed).orElse("")).isEqualTo(due);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Forvaltningen orienterede om støjen.",
                "Udvalget drøftede sagen.",
                "Bo skriver et udkast.",
                "Formanden bød velkommen."
            })
    void whatWasToldAtTheMeetingIsNone(String sentence) {
        assertThat(followUps(sentence)).isEmpty();
    }

    @Test
    void severalSentencesAskForSeveralThings() {
        assertThat(followUps("AN sender brevet. Sagen drøftes igen. Forvaltningen kontakter skolen."))
                .extracting(FollowUp::task)
                .containsExactly("AN sender brevet.", "Forvaltningen kontakter skolen.");
    }

    private static String called(Person person) {
        return person.name().isEmpty() ? person.office().map(Office::title).orElse("") : person.name();
    }

    private static List<FollowUp> followUps(String sentence) {
        return meeting(
                        "Referat af møde i Ældrerådet den 4. marts 2019\n\nDeltagere: Aase Nyrup (AN), Rikard Bartholdy (RB)\n\n"
                                + "1. Støj ved havnen\n\nSagsfremstilling\nDer er støj ved havnen om natten.\n\nBeslutning\nDrøftet. "
                                + sentence + "\n")
                .items()
                .get(0)
                .decisions()
                .get(0)
                .followUps();
    }
}
