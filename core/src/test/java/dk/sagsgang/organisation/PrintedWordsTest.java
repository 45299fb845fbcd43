package dk.sagsgang.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.leadership.LeadershipRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the printed words for units, leaders and levels tell. */
class PrintedWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Socialafdelingen|department",
                "Handicap- og Psykiatriafdelingen|department",
                "Afdelingen for Stab og Sekretariat|department",
                "Underafdeling Nord|subdepartment",
                "Sektion X|section",
                "Socialsektionen|section",
                "3 udførersektioner (centre)|execution-section",
                "én myndighedssektion|authority-section",
                "Stab (incl. Admin team)|staff",
                "Direktionsstaben|staff",
                "Politisk sekretariat|secretariat",
                "Administrativt team|team",
                "Visitationsteamet|team",
                "Projektorganisering|project-organisation",
                "Projekt Sammenhængskraft|project-organisation",
                "Børne- og Ungeforvaltningen|administration",
                "Center for Plan, Kultur og Erhverv|centre",
                "to centre|centre",
                "Direktørområde Velfærd|directorate",
                "Område Øst|area",
                "fire områder|area",
                "Driftsenheden|unit",
                "Enhed for tilsyn|unit",
                "Byggekontoret|office",
            })
    void theNameOfAUnitTellsItsKind(String name, String kind) {
        assertThat(UnitKind.ofName(name)).contains(UnitKind.of(kind));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Jobcenter",
                "Plejecenter Åsen",
                "Botilbuddet Søhus",
                "Projekt og Udvikling i fællesskab",
                "Renhed og åbenhed",
                "Ledelsesteamet",
                "Myndighed",
                "Social Omsorg",
                "Borgerservice",
                "Ældreområdet",
            })
    void otherNamesDoNot(String name) {
        assertThat(UnitKind.ofName(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chef|chief",
                "Socialchef|chief",
                "centerchef|chief",
                "tre udførerledere|execution-leader",
                "myndighedsleder|authority-leader",
                "stabsleder|staff-leader",
                "Stabschef|staff-leader",
                "sektionsleder|section-leader",
                "et antal afdelingsledere|department-leader",
                "teamleder|team-leader",
                "projektleder|project-manager",
                "Kommunaldirektør|director",
                "Vicedirektøren|deputy",
                "souschef|deputy",
                "Områdechef|area-leader",
                "tovholder|coordinator",
                "botilbudsleder|institution-leader",
            })
    void theTitleOfALeaderTellsTheRole(String title, String role) {
        assertThat(LeadershipRole.ofTitle(title)).contains(LeadershipRole.of(role));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "leder", "konsulent", "ledelsen", "Socialrådgiver"})
    void otherTitlesDoNot(String title) {
        assertThat(LeadershipRole.ofTitle(title)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NY1-niveau,NY6-niveau,true",
        "Afdelings-niveau,NY1-niveau,true",
        "NY1-niveau,Afdelings-niveau,false",
        "ny3-niveau,NY3-niveau,false",
    })
    void levelsOfThePaySystemAreInOrder(String level, String other, boolean below) {
        assertThat(UnitLevel.ofPrinted(level).below(UnitLevel.ofPrinted(other))).contains(below);
    }

    @Test
    void levelsOfOtherSchemesCannotBeCompared() {
        UnitLevel own = UnitLevel.ofPrinted("N3");

        assertThat(own.code()).isEqualTo("N3");
        assertThat(own.below(UnitLevel.NY3)).isEmpty();
        assertThat(UnitLevel.NY3.below(own)).isEmpty();
    }

    @Test
    void aStatedCountKeepsItsWords() {
        StatedCount count = StatedCount.of("én myndighedssektion");

        assertThat(count.kind()).contains(UnitKind.AUTHORITY_SECTION);
        assertThat(count.count().flatMap(printed -> printed.value())).contains(1);
    }
}
