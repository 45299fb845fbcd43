package dk.sagsgang.exchange.paper.organisation.change;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.aim.ImplementationStep;
import dk.sagsgang.party.Body;
import dk.sagsgang.time.ImpreciseDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which clauses of running text are steps of a change. */
class StepSentencesTest {

    private static final Optional<LocalDate> CHANGE = Optional.of(LocalDate.of(2014, 1, 1));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Den nye organisation evalueres i 4. kvartal 2014. | Den nye organisation evalueres | 4. kvartal 2014",
                "Fra 1. februar 2014 flytter løn og regnskab til Fællesstaben. | flytter løn og regnskab til Fællesstaben | Fra 1. februar 2014",
                "Stillingen som familiechef er ledig og besættes pr. 1. marts 2014. | Stillingen som familiechef er ledig og besættes | pr. 1. marts 2014",
                "Direktionen evaluerer den i efteråret 2015 og forelægger resultatet. | Direktionen evaluerer den | i efteråret 2015",
                "Byrådet tager stilling mandag den 17. marts 2014. | Byrådet tager stilling | mandag den 17. marts 2014",
                "Udvalget er orienteret om den nye fordeling, som evalueres i efteråret 2014. | den nye fordeling, som evalueres | i efteråret 2014",
                "Flytningen af kontorer sker i uge 2. | Flytningen af kontorer sker | uge 2"
            })
    void aVerbOfDoingAndADayAreAStep(String sentence, String text, String day) {
        List<ImplementationStep> steps = StepSentences.of(sentence, CHANGE, false);

        assertThat(steps).hasSize(1);
        assertThat(steps.get(0).text()).isEqualTo(text);
        assertThat(steps.get(0).date().map(ImpreciseDate::printed)).hasValue(day);
        assertThat(steps.get(0).date().orElseThrow().earliest()).isPresent();
    }

    @Test
    void eachClauseMayBeAStepOfItsOwn() {
        List<ImplementationStep> steps = StepSentences.of(
                "Hovedudvalget har behandlet forslaget den 24. oktober 2013, og Økonomiudvalget godkendte strukturen den 6. november 2013.",
                CHANGE,
                false);

        assertThat(steps)
                .extracting(ImplementationStep::text)
                .containsExactly("Hovedudvalget har behandlet forslaget", "Økonomiudvalget godkendte strukturen");
        assertThat(steps.get(1).bodies()).extracting(Body::name).containsExactly("Økonomiudvalget");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Udvalget mødes hver måned og evaluerer planen i december 2014.",
                "Afdelingen blev oprettet i 1998.",
                "Den nye organisation gælder fra 1. marts 2014.",
                "Byrådet vedtog budgettet den 9. oktober 2008.",
                "Centret har siden 1. august 2013 hørt til under Fællesstaben.",
                "Den skal besættes til august.",
                "Medarbejderne ansættes i den enhed, hvor de gør mest gavn."
            })
    void whatIsARuleAStateOrLongAgoIsNoStep(String sentence) {
        assertThat(StepSentences.of(sentence, CHANGE, false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Den nye direktør ventes ansat senest 1. april 2014.",
                "Om to år skal direktionen fremlægge en evaluering for økonomiudvalget.",
                "De berørte medarbejdere får besked i uge 26."
            })
    void whatIsExpectedIsAStepWhereAChangeIsTold(String sentence) {
        assertThat(StepSentences.of(sentence, CHANGE, true)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De berørte medarbejdere får besked i uge 26.",
                "To stillinger, der blev ledige i efteråret, bliver ikke besat."
            })
    void elsewhereWhatComesIsNone(String sentence) {
        assertThat(StepSentences.of(sentence, CHANGE, false)).isEmpty();
    }

    @Test
    void oneVerbTellsAStepOfEachBody() {
        assertThat(StepSentences.of(
                        "Efter høringen, der slutter 11. september, behandles forslaget i Økonomiudvalget 22. september og i kommunalbestyrelsen 29. september.",
                        Optional.of(LocalDate.of(2020, 9, 1)),
                        true))
                .extracting(
                        step -> step.text() + " | " + step.date().orElseThrow().printed())
                .containsExactly(
                        "behandles forslaget i Økonomiudvalget | 22. september",
                        "i kommunalbestyrelsen | 29. september");
    }

    @Test
    void aTimeFromADayToAnotherIsOne() {
        assertThat(StepSentences.of(
                        "Beslutningsoplægget har været i høring fra 3. til 8. april",
                        Optional.of(LocalDate.of(2019, 4, 12)),
                        true))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.date().orElseThrow().earliest()).hasValue(LocalDate.of(2019, 4, 3));
                    assertThat(step.date().orElseThrow().latest()).hasValue(LocalDate.of(2019, 4, 8));
                });
    }
}
