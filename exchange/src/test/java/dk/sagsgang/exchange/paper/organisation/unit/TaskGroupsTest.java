package dk.sagsgang.exchange.paper.organisation.unit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a unit does, and for whom, in one sentence. */
class TaskGroupsTest {

    @Test
    void theLastTaskOfAListIsForThoseNamedBehindIt() {
        TaskGroups told = TaskGroups.in(
                        "Afdelingen varetager opgaver med visitation, træning og hjælp til ældre med demens,"
                                + " blodprop eller brud, svært syn og dårlig hørelse.")
                .orElseThrow();

        assertThat(told.tasks()).containsExactly("visitation", "træning", "hjælp");
        assertThat(told.groups())
                .containsExactly(
                        "ældre med demens",
                        "ældre med blodprop eller brud",
                        "ældre med svært syn",
                        "ældre med dårlig hørelse");
    }

    @Test
    void severalGroupsStandBesideEachOther() {
        TaskGroups told = TaskGroups.in(
                        "Teamet løser opgaver med vejledning, kurser og tilskud til virksomheder, foreninger og borgere.")
                .orElseThrow();

        assertThat(told.tasks()).containsExactly("vejledning", "kurser", "tilskud");
        assertThat(told.groups()).containsExactly("virksomheder", "foreninger", "borgere");
    }

    @Test
    void oneGroupIsOne() {
        TaskGroups told = TaskGroups.in("Centret står for undervisning, rådgivning og træning for børn og unge.")
                .orElseThrow();

        assertThat(told.tasks()).containsExactly("undervisning", "rådgivning", "træning");
        assertThat(told.groups()).containsExactly("børn og unge");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Afdelingen varetager hjælp til ældre, pleje af syge og drift af plejehjem.",
                "Afdelingen varetager drift af veje, parker og indkøb til skoler.",
                "Afdelingen varetager budget, regnskab og løn.",
                "Afdelingen varetager støtte til ældre.",
                "Afdelingen samarbejder om tilbud, træning og hjælp til ældre."
            })
    void whereOneTaskOfManyIsForSomebodyTheListStaysWhole(String sentence) {
        assertThat(TaskGroups.in(sentence)).isEmpty();
    }
}
