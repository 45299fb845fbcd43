package dk.sagsgang.exchange.paper.commission.work;

import static dk.sagsgang.exchange.paper.ReadPapers.commission;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.work.SuccessCriterion;
import dk.sagsgang.text.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a number in a criterion or a task is of stands beside it: behind what is counted, before a share of something. */
class CountedSubjectsTest {

    private static Commission read(String below) {
        return commission("Kommissorium for Havneudvalget i Vestby Kommune\n\nUdvalget er nedsat af Byrådet.\n\n"
                + below.replace("/", "\n") + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mindst 40 både har fået en plads | både har fået en plads",
                "90 % af bådene er malet ved udgangen af 2024 | bådene er malet",
                "Forbruget af olie er under 6 % | Forbruget af olie",
                "Otte ud af ti sejlere siger, at kajen er tryg | sejlere siger, at kajen er tryg"
            })
    void subjectOfACriterion(String criterion, String subject) {
        assertThat(read("Succeskriterier//• " + criterion + "\n• Kajen er tryg")
                        .successCriteria()
                        .get(0)
                        .figures())
                .extracting(Figure::subject)
                .containsExactly(subject);
    }

    @Test
    void subjectOfATaskIsWhatIsCounted() {
        assertThat(read("Opgaver//• Besøge mindst tre havne, der er bygget om/\n• Foreslå fem pladser til gæster")
                        .tasks())
                .flatExtracting(task -> task.figures())
                .extracting(Figure::subject)
                .containsExactly("havne, der er bygget om", "pladser til gæster");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vi har nået det, vi ville, når kajen er tryg, når stien er åben, og når broen er malet.",
                "Arbejdet er lykkedes, hvis kajen er tryg, hvis stien er åben, og hvis broen er malet.",
                "Projektet lykkes, når kajen er tryg, når stien er åben og når broen er malet."
            })
    void whatASentenceNamesOneByOneAreCriteria(String sentence) {
        assertThat(read("Succeskriterier//" + sentence).successCriteria())
                .extracting(SuccessCriterion::text)
                .extracting(text -> text.content())
                .containsExactly("kajen er tryg", "stien er åben", "broen er malet");
    }

    @Test
    void sentenceMayEndWithAPerCentSign() {
        assertThat(read("Succeskriterier//Forbruget er under 6 %. Ingen båd ligger i vejen.")
                        .successCriteria())
                .hasSize(2);
    }

    @Test
    void tasksOfAGroupTellWhatTheyCountToo() {
        assertThat(
                        read("Arbejdsgrupper//Arbejdsgruppen for trafik består af to lærere og en betjent; den skal beskrive tre veje til havnen.")
                                .groups())
                .isEmpty();
        assertThat(commission(
                                "Kommissorium for den tværgående styregruppe\n\nMedlemmer\n\nStyregruppen består af havnechefen og kulturchefen.\n\nArbejdsgrupper\n\nArbejdsgruppen for trafik består af to lærere og en betjent; den skal beskrive tre pladser pr. båd.\n")
                        .groups())
                .flatExtracting(group -> group.tasks())
                .flatExtracting(task -> task.figures())
                .extracting(Figure::subject)
                .containsExactly("pladser pr. båd");
    }
}
