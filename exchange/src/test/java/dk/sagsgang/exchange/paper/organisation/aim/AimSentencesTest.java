package dk.sagsgang.exchange.paper.organisation.aim;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.Deviation;
import dk.sagsgang.organisation.DeviationKind;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.time.Term;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an organisation is to reach, and what is otherwise for a time. */
class AimSentencesTest {

    @Test
    void aPurposeIsAnAim() {
        assertThat(AimSentences.of("Formålet med ændringen er at samle opgaverne ét sted."))
                .containsExactly("samle opgaverne ét sted");
        assertThat(AimSentences.of("Greve Kommune ønsker at styrke sammenhængen på tværs."))
                .containsExactly("styrke sammenhængen på tværs");
    }

    @Test
    void eachVerbOfWhatAStructureShallDoIsAnAim() {
        assertThat(AimSentences.of(
                        "Den nye centerstruktur, som flere har, skal styrke fagligheden og give bedre sammenhæng."))
                .containsExactly("styrke fagligheden", "give bedre sammenhæng");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lederen skal styrke samarbejdet med skolerne.",
                "Kommunen ønsker at høre fra dig.",
                "Målet er nået.",
                "Strukturen skal behandles i Byrådet."
            })
    void otherSentencesAreNone(String sentence) {
        assertThat(AimSentences.of(sentence)).isEmpty();
    }

    @Test
    void whatIsSoUntilADayIsATransition() {
        Deviation deviation = Deviations.in(
                        "I to områder ledes dagtilbud og skole indtil 31. juli 2018 af den samme leder som led i et forsøg.")
                .get(0);

        assertThat(deviation.kind()).hasValue(DeviationKind.TRANSITION);
        assertThat(deviation.reason()).isEqualTo("som led i et forsøg");
        assertThat(deviation.term().flatMap(Term::end).flatMap(ImpreciseDate::earliest))
                .hasValue(LocalDate.of(2018, 7, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Forslaget er i høring indtil 31. juli 2018.",
                "Han var chef indtil 31. juli 2018.",
                "Du kan tilmelde dig indtil 31. juli 2018.",
                "Teamet ledes af en koordinator."
            })
    void aDeadlineAndWhatWasAreNone(String sentence) {
        assertThat(Deviations.in(sentence)).isEmpty();
    }
}
