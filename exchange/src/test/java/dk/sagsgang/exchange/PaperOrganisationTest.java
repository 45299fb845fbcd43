package dk.sagsgang.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.ModelState;
import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.organisation.UnitReference;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is read from papers of organisation models, and what stays prose. */
class PaperOrganisationTest {

    @Test
    void directorsAnswerForTheUnitsBelowTheirNames() {
        OrganisationModel model = read("""
                Administrativ organisation i Greve Kommune

                Direktionen har to medlemmer: en kommunaldirektør og en direktør.

                Kommunaldirektør Bo Vestergren

                 • Center for Politik & Organisation
                 • Center for Økonomi & Indkøb

                Direktør Ole Thorning

                 • Center for Teknik & Miljø
                """);

        assertThat(model.title()).isEqualTo("Administrativ organisation i Greve Kommune");
        assertThat(model.units()).hasSize(3).allMatch(unit -> unit.kind().equals(Optional.of(UnitKind.CENTRE)));
        assertThat(model.leadershipTeams())
                .singleElement()
                .satisfies(team -> assertThat(team.seats())
                        .extracting(seat -> seat.person().orElseThrow().name() + " " + seat.units())
                        .containsExactly(
                                "Bo Vestergren [center-for-politik-organisation, center-for-oekonomi-indkoeb]",
                                "Ole Thorning [center-for-teknik-miljoe]"));
    }

    @Test
    void aDirectorMayHaveTheUnitsBehindTheName() {
        OrganisationModel model = read("""
                Organisation i Greve Kommune

                Direktør Ole Thorning: Center for Teknik, Center for Pleje
                """);

        assertThat(model.leadershipTeams().get(0).seats().get(0).units())
                .containsExactly("center-for-teknik", "center-for-pleje");
    }

    @Test
    void unitsStandBelowTheOneThatComprisesThem() {
        OrganisationModel model = read("""
                Forslag til ny forvaltningsstruktur i Køge Kommune

                Forslag til ny struktur

                1. Teknik- og Miljøforvaltningen, der omfatter Planafdelingen, Miljøafdelingen og Byggesag
                2. Velfærdsforvaltningen, der omfatter Social- og Sundhedsafdelingen, Ældreafdelingen og Familiecentret

                Jobcenter Køge flytter til Velfærdsforvaltningen og Borgerservice til Teknik- og Miljøforvaltningen.
                """);

        assertThat(model.state()).contains(ModelState.PROPOSED);
        assertThat(model.units())
                .extracting(unit -> unit.name() + " < " + unit.parent())
                .containsExactly(
                        "Teknik- og Miljøforvaltningen < ",
                        "Planafdelingen < teknik-og-miljoeforvaltningen",
                        "Miljøafdelingen < teknik-og-miljoeforvaltningen",
                        "Byggesag < teknik-og-miljoeforvaltningen",
                        "Velfærdsforvaltningen < ",
                        "Social- og Sundhedsafdelingen < velfaerdsforvaltningen",
                        "Ældreafdelingen < velfaerdsforvaltningen",
                        "Familiecentret < velfaerdsforvaltningen",
                        "Jobcenter Køge < velfaerdsforvaltningen",
                        "Borgerservice < teknik-og-miljoeforvaltningen");
    }

    @Test
    void departmentsOfAnAreaAreToldBySamt() {
        OrganisationModel model = read("""
                Ny organisation i Morsø Kommune

                Teknik og Miljø med afdelingerne Plan og Byg, Natur og Miljø samt Jobcenter.
                """);

        assertThat(model.units())
                .extracting(OrganisationUnit::name)
                .containsExactly("Teknik og Miljø", "Plan og Byg", "Natur og Miljø", "Jobcenter");
        assertThat(model.units().subList(1, 4)).allMatch(unit -> unit.kind().equals(Optional.of(UnitKind.DEPARTMENT)));
    }

    @Test
    void aListThatLostItsLineBreaksIsPartedWhereNamesEnd() {
        OrganisationModel model = read("""
                Ny organisationsstruktur

                Forvaltningen samles fremover i tre enheder: Forvaltningen for Børn, Familie og Skole Forvaltningen for Miljø Direktionssekretariatet Hver forvaltning ledes af en direktør.
                """);

        assertThat(model.units()).extracting(unit -> unit.leadership().size()).containsExactly(1, 1, 0);
        assertThat(model.units())
                .extracting(OrganisationUnit::name)
                .containsExactly(
                        "Forvaltningen for Børn, Familie og Skole",
                        "Forvaltningen for Miljø",
                        "Direktionssekretariatet");
    }

    @Test
    void mergedAndRenamedUnitsAreKnownByWhatTheyWere() {
        OrganisationModel model = read("""
                Ny organisationsstruktur

                Planafdelingen og Miljøafdelingen lægges sammen til Center for Byudvikling.

                Borgerserviceafdelingen skifter navn til Borgercentret.
                """);

        assertThat(model.units())
                .extracting(unit -> unit.name() + " "
                        + unit.predecessors().stream().map(UnitReference::name).toList())
                .containsExactly(
                        "Center for Byudvikling [Planafdelingen, Miljøafdelingen]",
                        "Borgercentret [Borgerserviceafdelingen]");
    }

    @Test
    void stepsHaveTheirDaysAndBodies() {
        OrganisationModel model = read("""
                Ny organisationsstruktur

                Tidsplan

                18. november 2015: HovedMED orienteres
                20. november - 4. december 2015: Høring i MED-systemet
                8. december 2015: Økonomiudvalget
                15. december 2015: Behandling i kommunalbestyrelsen
                """);

        assertThat(model.steps())
                .extracting(step -> step.date().orElseThrow().printed() + " | " + step.text() + " | "
                        + step.bodies().stream().map(body -> body.name()).toList())
                .containsExactly(
                        "18. november 2015 | HovedMED orienteres | [HovedMED]",
                        "20. november - 4. december 2015 | Høring i MED-systemet | []",
                        "8. december 2015 | Økonomiudvalget | [Økonomiudvalget]",
                        "15. december 2015 | Behandling i kommunalbestyrelsen | [kommunalbestyrelsen]");
    }

    @Test
    void whatThereIsTodayIsNoPartOfTheModel() {
        OrganisationModel model = read("""
                Ny organisationsstruktur

                I dag er der to forvaltninger: Kulturforvaltningen Teknikforvaltningen

                Strukturen har hidtil rummet centre, der omfatter for meget.
                """);

        assertThat(model.units()).isEmpty();
    }

    @Test
    void whatStaysAsItIsIsToldBesideWhatChanges() {
        OrganisationModel model = read("""
                Ny organisationsstruktur

                Modellen indebærer ikke ændringer i forhold til bygninger og åbningstider, men der vil blive tale om visse ændringer i ledelsesstrukturen.
                """);

        assertThat(model.effects())
                .extracting(effect -> effect.subject() + " " + effect.changes().orElseThrow() + " " + effect.text())
                .containsExactly("bygninger false ", "åbningstider false ", "ledelsesstrukturen true visse ændringer");
    }

    @Test
    void aSentenceIsNoTitle() {
        OrganisationModel model = read("""
                Direktionen har ansvar for den samlede kommunale organisation i hele kommunen.

                Kommunaldirektør Bo Vestergren

                 • Center for Politik
                """);

        assertThat(model.title()).isEmpty();
    }

    private static OrganisationModel read(String text) {
        return (OrganisationModel) PaperReader.standard()
                .as(PaperKind.ORGANISATION_MODEL)
                .read(text.getBytes(StandardCharsets.UTF_8), "paper.txt")
                .documents()
                .get(0)
                .document();
    }
}
