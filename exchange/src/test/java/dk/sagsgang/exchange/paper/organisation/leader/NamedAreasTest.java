package dk.sagsgang.exchange.paper.organisation.leader;

import static dk.sagsgang.exchange.paper.ReadPapers.organisationModel;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.leadership.Leadership;
import dk.sagsgang.party.Person;
import dk.sagsgang.quantity.Count;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Areas that running text names with those who lead them, and units that are known by being led. */
class NamedAreasTest {

    private static OrganisationModel told(String text) {
        return organisationModel("""
                Organisationen i Greve Kommune

                Her kan du læse, hvordan kommunen er indrettet.

                %s
                """.formatted(text));
    }

    private static String leader(OrganisationUnit unit) {
        return unit.leadership().stream()
                .map(Leadership::person)
                .map(person -> person.map(Person::name).orElse(""))
                .findFirst()
                .orElse("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ida Holk bliver direktør for Teknik og Miljø.",
                "Ida Holk, 57 år, er ny direktør for Teknik og Miljø i kommunen.",
                "Direktøren for Teknik og Miljø, Ida Holk, glæder sig.",
                "Ny direktør for Teknik og Miljø er Ida Holk.",
                "Økonomidirektør Bo Ravn og direktør for Teknik og Miljø Ida Holk deler opgaven.",
                "Opgaven varetages af Ida Holk, der er direktør for Teknik og Miljø."
            })
    void anAreaIsAUnitOfTheOneWhoIsNamedWithIt(String sentence) {
        List<OrganisationUnit> units = told(sentence).units();

        assertThat(units).extracting(OrganisationUnit::name).containsExactly("Teknik og Miljø");
        assertThat(leader(units.get(0))).isEqualTo("Ida Holk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tidligere direktør for Teknik og Miljø, Ida Holk, er stoppet.",
                "Hun kommer fra en stilling som direktør for Teknik og Miljø, hvor Ida Holk var chef.",
                "Direktør for Team Danmark Ida Holk holdt oplæg.",
                "Ida Holk er direktør for Netto.",
                "Direktøren for Teknik og Miljø holder ferie."
            })
    void wordsThatNameNobodyWhoLeadsItNowMakeNoUnit(String sentence) {
        assertThat(told(sentence).units()).isEmpty();
    }

    @Test
    void whatTheAreaCountsStandsBelowIt() {
        OrganisationModel model =
                told("Ida Holk bliver direktør for Børn, Unge og Kultur, der tæller Center for Unge og Børn, "
                        + "Center for Skole og Dagpleje samt Center for Bibliotek, Idræt og Borgerservice.");

        assertThat(model.units())
                .filteredOn(unit -> unit.parent().equals("boern-unge-og-kultur"))
                .extracting(OrganisationUnit::name)
                .containsExactly(
                        "Center for Unge og Børn",
                        "Center for Skole og Dagpleje",
                        "Center for Bibliotek, Idræt og Borgerservice");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Direktør Ida Holk er konstitueret kommunaldirektør, og hun er referencedirektør for Skole og Idræt, Miljø og Vej og Plansekretariatet.|Skole og Idræt;Miljø og Vej;Plansekretariatet",
                "Stabschef Ida Holk er konstitueret direktør. Hun er fortsat stabschef for Løn og budget, Indkøb og udbud og Digitalisering og IT samt Personale og HR.|Løn og budget;Indkøb og udbud;Digitalisering og IT;Personale og HR",
                "Direktør Ida Holk overtager referencen til området Skole og Læring og er fortsat referencedirektør for Familie og Social og Omsorg og Sundhed.|Skole og Læring;Familie og Social;Omsorg og Sundhed",
                "Kommunaldirektør Ida Holk har foreløbig overtaget ansvaret for Center for Havn og Center for Veje.|Center for Havn;Center for Veje"
            })
    void whoeverAnswersForUnitsLeadsThoseThatNobodyElseLeads(String text, String names) {
        List<OrganisationUnit> units = told(text).units();

        assertThat(units).extracting(OrganisationUnit::name).containsExactlyInAnyOrder(names.split(";"));
        assertThat(units).extracting(NamedAreasTest::leader).containsOnly("Ida Holk");
    }

    @Test
    void aUnitMayBeKnownByBeingLedAndByMoreThanOne() {
        OrganisationModel model =
                told("Socialområdet ledes af en socialchef. Administrationen varetages af Socialområdets Stab, "
                        + "der ledes af vicedirektøren og to kontorchefer. Arbejdet ledes af en projektleder.");

        assertThat(model.units())
                .extracting(OrganisationUnit::name)
                .containsExactly("Socialområdet", "Socialområdets Stab");
        assertThat(model.units().get(1).leadership())
                .extracting(leader -> leader.number().flatMap(Count::value).orElse(1))
                .containsExactly(1, 2);
    }
}
