package dk.sagsgang.exchange.paper.organisation;

import static dk.sagsgang.exchange.paper.ReadPapers.organisationModel;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.exchange.PaperReader;
import dk.sagsgang.organisation.ContactDetails;
import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.StatedCount;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.organisation.leadership.LeadershipTeam;
import dk.sagsgang.party.Person;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.text.FormattedText;
import dk.sagsgang.text.Section;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What news and pages of a municipality tell of units in sentences: how many work there, what is new, and what goes by which name. */
class PaperUnitNewsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der er godt 6.200 ansatte under Havneforvaltningen, hvoraf ca. 125 er placeret på Søvej 100.",
                "Der er i alt 6.200 medarbejdere i Havneforvaltningen.",
                "Der arbejder cirka 6.200 medarbejdere i Havneforvaltningen.",
                "Der er ansat ca. 6.200 medarbejdere i Havneforvaltningen, og forvaltningen råder over et budget på 60 mio. kr.",
                "Der er knap 6.200 ansatte hos Havneforvaltningen."
            })
    void theNumberOfThoseWhoWorkInAUnitMayStandBeforeItsName(String sentence) {
        OrganisationUnit unit = unit(
                organisationModel("Havneforvaltningen\n\nHavneforvaltningen består af fem sideordnede afdelinger.\n\n"
                        + sentence + "\n"),
                "Havneforvaltningen");

        assertThat(unit.headCount().flatMap(Count::value)).hasValue(6200);
        assertThat(unit.placements()).isEmpty();
    }

    @Test
    void whatIsCountedMayBeSaidToStandBesideEachOther() {
        OrganisationModel model =
                organisationModel("Havneforvaltningen\n\nHavneforvaltningen består af fem sideordnede afdelinger: tre "
                        + "regioner, en familie- og velfærdsafdeling og en strategiafdeling.\n");

        assertThat(model.statedCounts())
                .extracting(StatedCount::count)
                .extracting(count -> count.orElseThrow().printed())
                .contains("fem sideordnede afdelinger");
        assertThat(model.units()).extracting(OrganisationUnit::name).doesNotContain("velfærdsafdeling");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Forvaltningen varetager opgaver vedrørende skibe i havnen, kraner og kajer og oplæring af lodser.",
                "Forvaltningen arbejder med skibe af alle slags, og med mange forskellige laster."
            })
    void aListOfWhichItIsNotSureWhereEachEndsIsNoneOfTasks(String sentence) {
        assertThat(unit(organisationModel("Havneforvaltningen\n\n" + sentence + "\n"), "Havneforvaltningen")
                        .tasks())
                .isEmpty();
    }

    @Test
    void asManyLinesAsAreAnnouncedAreUnitsAndWhatFollowsIsText() {
        OrganisationModel model = organisationModel("""
                Vestby Nyt mandag, 4. november 2019 - 17:22

                Børn og Skole er i dag opdelt i to underafdelinger.

                De tre underafdelinger vil herefter bestå af følgende fra den 1. december:

                Rådgivningscenter om Børn og Unge (Misi)

                Skoleafdelingen

                Stab (tidligere Administration og Økonomiafdeling)

                Det påpeges, at samarbejdet videreføres, så der er fokus på de unge.
                """);

        assertThat(model.units())
                .extracting(OrganisationUnit::name)
                .contains("Rådgivningscenter om Børn og Unge", "Skoleafdelingen", "Stab");
        assertThat(unit(model, "Stab").kind()).hasValue(UnitKind.STAFF);
        assertThat(unit(model, "Stab").description()).isEqualTo(FormattedText.EMPTY);
    }

    @Test
    void theStreetBehindANameIsWhereItIs() {
        OrganisationModel model = organisationModel("""
                Kontorer

                Forvaltningen har følgende kontorer:

                - Bispekontoret (Søvej 49)
                - Nordkontoret (Henrik Holks Vej 4)
                """);

        assertThat(unit(model, "Bispekontoret").contact().map(ContactDetails::street))
                .hasValue("Søvej 49");
        assertThat(unit(model, "Nordkontoret").leadership()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Det nye center vil få navnet »Center for Havn, Vej og Park«, mens det andet fortsætter.",
                "Det nye center hedder Center for Havn, Vej og Park.",
                "Det nye center får navnet \"Center for Havn, Vej og Park\"."
            })
    void whatIsNewGoesByItsWholeName(String sentence) {
        assertThat(organisationModel("Ny struktur i Greve Kommune\n\n" + sentence + "\n")
                        .units())
                .extracting(OrganisationUnit::name)
                .containsExactly("Center for Havn, Vej og Park");
    }

    @Test
    void whatAProposalSetsUpIsTold() {
        OrganisationModel model = organisationModel("Forslag til ny organisering i Greve Kommune\n\n"
                + "Forslaget betyder, at der etableres en ny Fællesforvaltning, der samler opgaverne.\n");

        assertThat(unit(model, "Fællesforvaltning").kind()).hasValue(UnitKind.ADMINISTRATION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der etableres en helt ny forvaltning i Vestby under navnet Teknik, Vækst og Kultur.",
                "Teknik, Vækst og Kultur bliver den nye forvaltning i kommunen.",
                "Kommunen får en ny forvaltning på Vestø med navnet Teknik, Vækst og Kultur."
            })
    void aNewUnitIsNamedBehindWhereItIs(String sentence) {
        assertThat(unit(organisationModel("Nyt fra Greve Kommune\n\n" + sentence + "\n"), "Teknik, Vækst og Kultur")
                        .kind())
                .hasValue(UnitKind.ADMINISTRATION);
    }

    @Test
    void oneWhoMayBeAskedIsNoTeam() {
        OrganisationModel model = organisationModel("""
                Midlertidig organisering i Greve Kommune

                Direktør Ida Holk er konstitueret kommunaldirektør, og der foretages en række tilpasninger af organisationen.

                Kontaktinformation

                Konstitueret kommunaldirektør Ida Holk
                """);

        assertThat(model.leadershipTeams()).isEmpty();
        assertThat(model.sections())
                .anySatisfy(section -> assertThat(section.text().content()).contains("Konstitueret kommunaldirektør"));
    }

    @Test
    void theOfficeOfWhoeverIsInATeamMayStandApartBelowTheName() {
        OrganisationModel model = organisationModel("""
                Direktion

                Greve Kommunes direktion er et kollegialt forum, som behandler sager om hele kommunens økonomi og udvikling.

                Direktion

                Ida Holk

                Kommunaldirektør

                Bo Ravn

                Direktør
                """);

        assertThat(model.leadershipTeams().get(0).seats())
                .extracting(seat -> seat.person().map(Person::name).orElse(""))
                .containsExactly("Ida Holk", "Bo Ravn");
    }

    @Test
    void whoWroteTheNewsIsTheAuthorAndNoHeading() {
        OrganisationModel model = organisationModel("""
                Ny struktur i Greve Kommune

                Af Ida Holk

                Der er gang i forandringerne på rådhuset, for kommunen får en ny struktur med fire centre og en fælles stab.
                """);

        assertThat(model.authors()).extracting(Person::name).containsExactly("Ida Holk");
        assertThat(model.sections()).extracting(Section::heading).doesNotContain("Af Ida Holk");
    }

    @Test
    void theTeamOfAUnitWithCommasInItsNameIsThatOfTheUnit() {
        OrganisationModel model = organisationModel("""
                Havn, Kultur og Omsorg

                Havn, Kultur og Omsorg beskæftiger ca. 2.900 medarbejdere.

                Chefgruppen for Havn, Kultur og Omsorg består af direktøren, fagcheferne og sekretariatschefen.
                """);

        assertThat(model.leadershipTeams())
                .extracting(LeadershipTeam::unit)
                .containsExactly(unit(model, "Havn, Kultur og Omsorg").key());
        assertThat(model.leadershipTeams().get(0).seats()).hasSize(3);
    }

    @Test
    void aListOfThoseWhoLeadAnAdministrationIsOfAnOrganisation() {
        String page = """
                Sådan er Vestby Kommunes hovedadministration sammensat:

                Kommunaldirektør, Ida Holk

                Økonomidirektør, Bo Ravn

                Personalechef, Ole Thorning
                """;

        assertThat(PaperReader.standard()
                        .read(page.getBytes(StandardCharsets.UTF_8), "side.txt")
                        .documents())
                .hasSize(1)
                .allSatisfy(read -> assertThat(read.document()).isInstanceOf(OrganisationModel.class));
    }

    private static OrganisationUnit unit(OrganisationModel model, String name) {
        return model.units().stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
