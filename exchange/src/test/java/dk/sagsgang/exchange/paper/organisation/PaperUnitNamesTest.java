package dk.sagsgang.exchange.paper.organisation;

import static dk.sagsgang.exchange.paper.ReadPapers.organisationModel;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.UnitReference;
import dk.sagsgang.party.Person;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Units whose names are those of areas: pages of one, and units that get another name. */
class PaperUnitNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Det tidligere Havn & Vej skal fremover hedde Havn & By.|Havn & By|Havn & Vej",
                "Koncernløn vil fremover blot hedde Løn, og Byservice skifter navn til Serviceafdelingen.|Løn|Koncernløn",
                "Afdelingerne Havn & Kyst og Vej & Parker smelter sammen til én afdeling med navnet Vej & Kyst.|Vej & Kyst|Havn & Kyst;Vej & Parker",
                "Planafdelingen er blevet lagt sammen med Vejcentret i en afdeling, der nu hedder »Plan og Vej«.|Plan og Vej|Planafdelingen;Vejcentret"
            })
    void aUnitThatIsNamedAnewWasTheOneBefore(String sentence, String name, String before) {
        OrganisationModel model = organisationModel(
                "Ny organisation i Greve Kommune\n\nHer kan du læse om den nye struktur.\n\n" + sentence + "\n");

        assertThat(model.units())
                .filteredOn(unit -> unit.name().equals(name))
                .singleElement()
                .satisfies(unit -> assertThat(unit.predecessors())
                        .extracting(UnitReference::name)
                        .containsExactlyElementsOf(List.of(before.split(";"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Området består af Skoleafdelingen og Kulturafdelingen.",
                "Forvaltningen har 1.200 medarbejdere.",
                "Centret varetager opgaver for familier i hele kommunen."
            })
    void aPageOfAnAreaIsOfThatUnit(String said) {
        OrganisationModel model = organisationModel("Børn og Kultur\n\nDirektør: Ida Holk\n\n" + said + "\n");

        OrganisationUnit area = model.units().get(0);
        assertThat(area.name()).isEqualTo("Børn og Kultur");
        assertThat(area.leadership().get(0).person().map(Person::name)).contains("Ida Holk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Børneforvaltningens organisationsdiagram - til oplæsning",
                "Sådan er skole og kultur organiseret",
                "Kultur og Fritid får ny chef"
            })
    void aTitleThatSaysMoreThanANameIsNoUnit(String title) {
        OrganisationModel model =
                organisationModel(title + "\n\nForvaltningen består af fem områder og et sekretariat.\n");

        assertThat(model.units()).noneMatch(unit -> unit.name().equals(title));
    }

    @Test
    void theNameOfAUnitAboveItsLinesIsTheTitle() {
        OrganisationModel model = organisationModel("""
                Skoleafdelingen

                Leder: Ida Holk

                Afdelingens opgaver er:
                • drift af skoler
                • tilsyn

                Afdelingen har 45 medarbejdere.
                """);

        assertThat(model.title()).isEqualTo("Skoleafdelingen");
        assertThat(model.units().get(0).tasks()).containsExactly("drift af skoler", "tilsyn");
    }
}
