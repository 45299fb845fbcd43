package dk.sagsgang.exchange.paper.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.exchange.paper.ReadPapers;
import dk.sagsgang.reference.DecisionReference;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Earlier decisions of which the sentences of an item tell: who decided, and on which day. */
class ToldDecisionsTest {

    private static List<String> told(String sentence) {
        return ReadPapers.meeting(
                        "Referat Havneudvalget den 4. marts 2015\n\n1. Budget\n\nBeslutning\n\nGodkendt.\n\n2. Ny mole"
                                + "\n\nSagsfremstilling\n\nMolen er slidt. " + sentence
                                + "\n\nBeslutning\n\nGodkendt.\n")
                .items()
                .get(1)
                .history()
                .stream()
                .map(ToldDecisionsTest::told)
                .toList();
    }

    private static String told(DecisionReference reference) {
        String day = reference
                .date()
                .map(Object::toString)
                .orElseGet(() -> reference.dated().orElseThrow().printed());
        return reference.body().orElseThrow().name() + " " + day
                + (reference.itemNumber().isEmpty() ? "" : " " + reference.itemNumber());
    }

    @Test
    void whatABodyDidAndWhenMayStandInAnyOrder() {
        for (String sentence : List.of(
                "Byrådet vedtog forslaget til ny lokalplan for havnen på møde den 3. december 2014.",
                "Byrådet har på sit møde den 3. december 2014 besluttet, at molen skal bygges om.",
                "Byrådet har den 3/12 2014 godkendt forslaget.",
                "Den 3. december 2014 besluttede Byrådet at bygge molen om.",
                "Forslaget blev den 3. december 2014 vedtaget af Byrådet.",
                "Forslaget blev godkendt på byrådsmødet den 3. december 2014.",
                "Onsdag d. 3. december har Byrådet godkendt, at molen bygges om.",
                "Regnskabet forelægges efter den plan, som er godkendt i Byrådet den 3. december 2014.",
                "Molen ombygges efter planen, godkendt på byrådsmødet d. 3. december 2014.",
                "På baggrund af Byrådets beslutning d. 3. december 2014 er der hentet tilbud.")) {
            assertThat(told(sentence)).as(sentence).containsExactly("Byrådet 2014-12-03");
        }
    }

    @Test
    void eachBodyHasItsDayAndTheNumberOfTheItem() {
        assertThat(
                        told(
                                "Planen er godkendt af Havneudvalget den 3. november 2014 og Byrådet den 12. november 2014 (sag nr. 8)."))
                .containsExactly("Havneudvalget 2014-11-03", "Byrådet 2014-11-12 8");
        assertThat(told("Byrådet godkendte den 6. juni og den 3. oktober 2014 bevillinger til molen."))
                .containsExactly("Byrådet 2014-06-06", "Byrådet 2014-10-03");
        assertThat(told("Byrådet godkendte den 29. oktober 2014 (pkt. 29), at molen bygges om."))
                .containsExactly("Byrådet 2014-10-29 29");
    }

    @Test
    void aDayOfSomethingElseIsNone() {
        for (String sentence : List.of(
                "Byrådet har modtaget en henvendelse fra naboerne af 3. december 2014.",
                "Byrådet har sendt planen i høring fra den 3. december 2014 til den 4. februar 2015.",
                "Byrådet skal den 29. april 2015 tage stilling til planen.",
                "Planen bliver behandlet i Byrådet den 25. april.",
                "Godkendelse af referat fra mødet i Byrådet den 3. december 2014.",
                "Byrådet vedtog planen, som trådte i kraft den 3. december 2014.",
                "Notatet er sendt til kommunernes fagudvalg og bliver behandlet inden den 3. december 2014.",
                "Havneselskabet har behandlet regnskabet den 3. december 2014 og sender det til Byrådets godkendelse.",
                "På det kommende møde i Trafikrådet den 3. december 2014 vil skiltene blive drøftet.")) {
            assertThat(told(sentence)).as(sentence).isEmpty();
        }
    }

    @Test
    void aDayWithoutAYearIsTheLastOneOnlyWhereItIsSaidToBeOver() {
        assertThat(told("Byrådet vedtog den 3. december, at molen bygges om.")).containsExactly("Byrådet 2014-12-03");
        for (String sentence : List.of(
                "Arbejdet går i gang efter Byrådets godkendelse den 11. december.",
                "Udvalget har besluttet at se molen i forbindelse med Havneudvalgets møde den 4. marts.",
                "Byrådet har besluttet, at Havneudvalgets møde den 8. april holdes på molen.")) {
            assertThat(told(sentence)).as(sentence).isEmpty();
        }
    }

    @Test
    void theDayOfTheMeetingIsNoneOfWhatItSpeaksOf() {
        assertThat(
                        told(
                                "I anledning af åbningen den 1. april 2014 godkendte Byrådet på mødet den 17. april 2014 flere bænke."))
                .containsExactly("Byrådet 2014-04-17");
        assertThat(told("Havneudvalget besluttede på møde den 3. december 2014 under pkt. 5, at molen bygges om."))
                .containsExactly("Havneudvalget 2014-12-03 5");
    }
}
