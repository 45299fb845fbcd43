package dk.sagsgang.exchange.paper.organisation.leader;

import static dk.sagsgang.exchange.paper.ReadPapers.organisationModel;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.leadership.Leadership;
import dk.sagsgang.party.Office;
import dk.sagsgang.party.Person;
import dk.sagsgang.quantity.Count;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who leads a unit for now, which posts nobody has yet, who works there and where. */
class LeadersForNowTest {

    private static OrganisationUnit harbour(String text) {
        return organisationModel(
                        "Ny organisation i Greve Kommune\n\nEnhederne\n\nHavneafdelingen\n\nHavneafdelingen er ny. Den tager imod alle skibe. "
                                + text + "\n")
                .units()
                .stream()
                .filter(unit -> unit.name().equals("Havneafdelingen"))
                .findFirst()
                .orElseThrow();
    }

    private static List<Leadership> leaders(String text) {
        return harbour(text).leadership();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Afdelingslederen er ubesat.",
                "Afdelingslederen er endnu ikke udpeget.",
                "Afdelingslederen er ikke fundet endnu."
            })
    void anOfficeThatNobodyHoldsIsVacant(String sentence) {
        assertThat(leaders(sentence)).singleElement().satisfies(leader -> {
            assertThat(leader.office().map(Office::title).orElseThrow()).startsWith("Afdelingsleder");
            assertThat(leader.vacant()).hasValue(true);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Indtil da står direktør Ida Holk for den daglige ledelse.;direktør",
                "Indtil stillingen er besat, fungerer Ida Holk som havnechef.;havnechef",
                "Stillingen som havnechef er slået op, og indtil den er besat, leder Ida Holk afdelingen.;"
            })
    void whoLeadsUntilSomebodyIsFoundIsActing(String sentence, String office) {
        assertThat(leaders(sentence))
                .filteredOn(leader -> leader.acting().equals(java.util.Optional.of(true)))
                .singleElement()
                .satisfies(leader -> {
                    assertThat(leader.person().map(Person::name)).hasValue("Ida Holk");
                    assertThat(leader.office().map(Office::title).orElse(null)).isEqualTo(office);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Som havnechef fortsætter Ida Holk.",
                "Lederen af Havneafdelingen hedder Ida Holk og refererer til direktøren."
            })
    void whoGoesOnOrIsCalledSoLeads(String sentence) {
        assertThat(leaders(sentence).get(0).person().map(Person::name)).hasValue("Ida Holk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Afdelingslederen ansættes af direktøren.",
                "Afdelingslederen ansættes af direktøren efter drøftelse med medarbejderne.",
                "Afdelingschefen er ikke ansat på åremål.",
                "Afdelingschefen er endnu ikke ansat på fuld tid."
            })
    void howALeaderIsHiredSaysNotThatThePostIsVacant(String sentence) {
        assertThat(leaders(sentence))
                .noneSatisfy(leader -> assertThat(leader.vacant()).hasValue(true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Indtil videre er Ida Holk, der kom fra havnen, leder.",
                "Indtil videre er Ida Holk sygemeldt.",
                "Indtil videre står Ida Holk, der kom fra havnen, uden kontor."
            })
    void whoIsForNowSomethingElseIsNotActing(String sentence) {
        assertThat(leaders(sentence))
                .noneSatisfy(leader -> assertThat(leader.acting()).hasValue(true));
    }

    @Test
    void thePostOfAnotherUnitSaysNothingOfThisOne() {
        assertThat(
                        leaders(
                                "Stillingen som fyrchef på Fyrkontoret er slået op, og indtil den er besat, leder Ida Holk kontoret."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Den flytter ind på Domhusgade 8, 2. sal.;Domhusgade 8, 2. sal",
                "Den har fra første dag til huse i rådhuset i Havneby.;rådhuset i Havneby",
                "Afdelingens 52 medarbejdere bliver siddende på Kajhuset.;Kajhuset"
            })
    void whereAUnitMovesIsItsPlace(String sentence, String place) {
        assertThat(harbour(sentence).placements().get(0).place()).isEqualTo(place);
    }

    @Test
    void peopleOfWhomATeamIsMadeAreItsStaffing() {
        OrganisationUnit unit =
                harbour("Afdelingen består af fyrmestre fra Nordhavnen og to konsulenter. Det er på 17 personer.");

        assertThat(unit.staffing()).isEqualTo("fyrmestre fra Nordhavnen og to konsulenter");
        assertThat(unit.headCount().map(Count::printed)).hasValue("17 personer");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Afdelingen drifter kraner og cirka 4.200 fortøjninger.;drifter kraner og cirka 4.200 fortøjninger",
                "I Havneafdelingen arbejder 14 medarbejdere med jura, presse og valg.;jura/presse/valg",
                "Afdelingen understøtter de to kontorer med data, tilsyn og indkøb.;data/tilsyn/indkøb",
                "Afdelingen arbejder desuden med erhverv, turisme og fiskeri.;erhverv/turisme/fiskeri"
            })
    void oneVerbOfWorkTellsATaskAndMattersBehindMedAreTasks(String sentence, String tasks) {
        assertThat(harbour(sentence).tasks()).containsExactly(tasks.split("/"));
    }
}
