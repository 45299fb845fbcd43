package dk.sagsgang.exchange.paper.organisation;

import static dk.sagsgang.exchange.paper.ReadPapers.organisationModel;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.Placement;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.organisation.UnitReference;
import dk.sagsgang.party.Person;
import dk.sagsgang.quantity.Count;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Areas told with those who answer for them, and what sentences say of units: where they are, how many work there, who leads. */
class PaperAreasTest {

    private static OrganisationModel told(String text) {
        return organisationModel("""
                Ny organisation i Greve Kommune

                Her kan du læse, hvordan administrationen bliver indrettet, når den nye struktur er på plads.

                Fordelingen

                %s
                """.formatted(text));
    }

    private static OrganisationUnit unit(OrganisationModel model, String name) {
        return model.units().stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Direktøren for teknik og stabe får ansvaret for Plan og Teknik, Økonomi og Løn, Digitalisering og HR.|Plan og Teknik;Økonomi og Løn;Digitalisering;HR",
                "Kommunaldirektøren har fortsat Skole, Dagtilbud og Familie og Forebyggelse.|Skole;Dagtilbud;Familie og Forebyggelse",
                "Direktør Poul Mark er referencedirektør for Kultur og Borger, Teknik og Miljø og Ledelsessekretariatet.|Kultur og Borger;Teknik og Miljø;Ledelsessekretariatet",
                "Den nye direktør tiltræder 1. april og får ansvaret for Borgerservice, Jobcenter Greve, samt Plan og Kultur.|Borgerservice;Jobcenter Greve;Plan og Kultur",
                "Under direktøren for Børn og Unge hører Skole, Dagtilbud og Familiecentret.|Skole;Dagtilbud;Familiecentret",
                "Skole, Dagtilbud samt Kultur og Fritid hører under velfærdsdirektøren.|Skole;Dagtilbud;Kultur og Fritid"
            })
    void areasAreUnitsWhereAnOfficeAnswersForThem(String sentence, String names) {
        assertThat(told(sentence).units())
                .extracting(OrganisationUnit::name)
                .containsExactlyInAnyOrder(names.split(";"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kommunen har Netto, Brugsen og Fakta inden for gåafstand.",
                "Direktøren har Venstre, Konservative og Radikale bag sig i byrådet.",
                "Kommunaldirektøren har Ida Holk, Bo Ravn og Lise Bang med til mødet.",
                "Bo Ravn får ansvaret for Tour de France, Karneval og Byfest.",
                "Hadsten Rådhus får nyt tag."
            })
    void otherNamesInARowAreNone(String sentence) {
        assertThat(told(sentence).units()).isEmpty();
    }

    @Test
    void oneWhoHasASeatAnswersByTheName() {
        OrganisationModel model = told("""
                Direktionen består af kommunaldirektør Ida Holk og direktør Bo Ravn.

                Bo Ravn får ansvaret for Skole, Dagtilbud samt Kultur og Fritid.
                """);

        assertThat(model.leadershipTeams().get(0).seats().get(1).units()).hasSize(3);
    }

    @Test
    void theHeadingThatTheOfficeIsOfIsAUnitToo() {
        OrganisationModel model = organisationModel("""
                Ny organisation i Greve Kommune

                Her kan du læse, hvordan administrationen bliver indrettet, når den nye struktur er på plads.

                Voksenområdet

                Direktøren for voksenområdet har Sundhed og Omsorg, Handicap og Psykiatri og Jobcenter Greve. Sundhed og Omsorg har ca. 520 ansatte.
                """);

        OrganisationUnit adults = unit(model, "Voksenområdet");
        assertThat(adults.kind()).contains(UnitKind.DIRECTORATE);
        assertThat(unit(model, "Jobcenter Greve").parent()).isEqualTo(adults.key());
        assertThat(unit(model, "Sundhed og Omsorg").headCount().orElseThrow().value())
                .hasValue(520);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hadsten Rådhus får Kulturforvaltningen.|Kulturforvaltningen|Hadsten Rådhus",
                "Byggeafdelingen og Kulturforvaltningen har til huse på Teatergade 8.|Kulturforvaltningen|Teatergade 8",
                "Byggeafdelingen ligger på Hvorslev Rådhus, og Kulturforvaltningen flytter til Hammel Rådhus.|Kulturforvaltningen|Hammel Rådhus"
            })
    void aHouseIsThePlaceOfWhatIsInIt(String sentence, String unit, String place) {
        assertThat(unit(told(sentence), unit).placements())
                .extracting(Placement::place)
                .containsExactly(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Afdelingen har kontor, og her bliver 110 medarbejdere. Her bliver 110 medarbejdere.|110 medarbejdere",
                "I afdelingen arbejder 45 medarbejdere med alt fra vikarer til bygninger.|45 medarbejdere",
                "Med sine 340 ansatte er afdelingen den største.|340 ansatte",
                "Afdelingen tæller næsten 60 medarbejdere.|næsten 60 medarbejdere",
                "Hver skole har 40 medarbejdere. I 2019 blev 12 medarbejdere fyret. 4 medarbejdere flytter til en anden afdeling.|''"
            })
    void peopleAreTheHeadCountWhereTheyAreAllOfIt(String text, String printed) {
        OrganisationModel model = schools(text);

        assertThat(unit(model, "Skoleafdelingen")
                        .headCount()
                        .map(Count::printed)
                        .orElse(""))
                .isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Afdelingen har Ida Holk som skolechef.|skolechef",
                "Skolechef Ida Holk står i spidsen for afdelingen.|Skolechef",
                "Afdelingens leder er Ida Holk.|leder"
            })
    void whoeverIsSaidToLeadTheDepartmentLeadsTheOneAbove(String sentence, String office) {
        OrganisationModel model = schools(sentence);

        assertThat(unit(model, "Skoleafdelingen").leadership()).singleElement().satisfies(leader -> {
            assertThat(leader.office().orElseThrow().title()).isEqualTo(office);
            assertThat(leader.person().map(Person::name)).contains("Ida Holk");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Plan og Teknik er en sammenlægning af Planafdelingen og Vejafdelingen og får 64 medarbejdere.|Plan og Teknik|Planafdelingen;Vejafdelingen",
                "Byggesagsafdelingen hedder nu Byggeafdelingen.|Byggeafdelingen|Byggesagsafdelingen",
                "Center for Teknik opstår ved en fusion mellem Planafdelingen og Vejafdelingen.|Center for Teknik|Planafdelingen;Vejafdelingen"
            })
    void whatAUnitWasIsItsPredecessor(String sentence, String unit, String before) {
        assertThat(unit(told(sentence), unit).predecessors())
                .extracting(UnitReference::name)
                .containsExactlyElementsOf(List.of(before.split(";")));
    }

    @Test
    void theDirectorOfAMatterLeadsTheAdministrationOfIt() {
        OrganisationModel model = organisationModel("""
                Ny organisation i Greve Kommune

                Her kan du læse, hvordan administrationen bliver indrettet, når den nye struktur er på plads.

                Direktørerne

                Kommunaldirektør: Ida Holk
                Direktør for Børn og Skole: Bo Ravn

                Forvaltninger

                Børne- og Skoleforvaltningen
                Forvaltningen består af Skoleafdelingen, Dagtilbud og Kultur og Fritid.
                85 medarbejdere, heraf 17 fra amtet
                """);

        OrganisationUnit children = unit(model, "Børne- og Skoleforvaltningen");
        assertThat(children.leadership().get(0).person().map(Person::name)).contains("Bo Ravn");
        assertThat(children.headCount().map(Count::printed)).contains("85 medarbejdere");
        assertThat(unit(model, "Kultur og Fritid").parent()).isEqualTo(children.key());
    }

    /** A page with one department, of which something is said. */
    private static OrganisationModel schools(String said) {
        return organisationModel("""
                Ny organisation i Greve Kommune

                Her kan du læse, hvordan administrationen bliver indrettet, når den nye struktur er på plads.

                Skoleafdelingen

                Afdelingen driver kommunens skoler. %s
                """.formatted(said));
    }
}
