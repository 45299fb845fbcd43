package dk.sagsgang.exchange.paper.organisation;

import static dk.sagsgang.exchange.paper.ReadPapers.organisationModel;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.exchange.PaperReader;
import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.organisation.UnitReference;
import dk.sagsgang.organisation.leadership.Leadership;
import dk.sagsgang.party.Person;
import dk.sagsgang.text.Section;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of one unit: what tells it, the lists of its tasks and parts, and who leads it. */
class PaperUnitPagesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Center for Havn & Vej tager sig af havnen.\n\nCenter for Havn & Vej varetager driften.\n",
                "Om Familieafsnittet\n\nFamilieafsnittet visiterer til støtte.\n\nFamilieafsnittet træffer afgørelser.\n",
                "Vi er her for alle.\n\nCentret består af en centerchef og 13 medarbejdere.\n\nCentret beskæftiger sig med:\n\n"
                        + "- drift\n- tilsyn\n\nCentret samarbejder med skolerne.\n\nCenteret varetager også tilsyn.\n",
                "Drift og Anlæg\n\nI Drift og Anlæg beskæftiger vi os med vejanlæg.\n\nIda Holk er forvaltningschef i Drift og Anlæg.\n",
                "Drift og Anlæg\n\nDrift og Anlæg har ansvaret for:\n\n- broer\n- veje\n\nDrift og Anlæg ledes af Ida Holk.\n",
                "Aktivitetscentret hører under Vestby Kommune og er organisatorisk placeret i Center for Omsorg.\n"
            })
    void aPageThatTellsAgainAndAgainWhatAUnitDoesIsOfAnOrganisation(String page) {
        assertThat(PaperReader.standard()
                        .read(page.getBytes(StandardCharsets.UTF_8), "side.txt")
                        .documents())
                .hasSize(1)
                .allSatisfy(read -> assertThat(read.document()).isInstanceOf(OrganisationModel.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Frivillig og fri\n\nFrivillig og fri omfatter ture og fester.\n\nFrivillig og fri tilbyder kaffe hver fredag.\n",
                "Spørg Borgerservice\n\nBorgerservice hjælper dig med pas og kørekort.\n\nVi har åbent hver dag.\n"
            })
    void aNoticeThatNamesAUnitByTheWayIsOfNoOrganisation(String notice) {
        assertThat(PaperReader.standard()
                        .read(notice.getBytes(StandardCharsets.UTF_8), "side.txt")
                        .documents())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Opgaverne er blandt andet:",
                "Opgaverne omfatter blandt andet:",
                "Centrets kerneopgaver er i hovedtræk:",
                "Centret beskæftiger sig bl.a. med:",
                "Centret løser opgaver på følgende områder:",
                "Centret varetager opgaver inden for disse områder:"
            })
    void theTasksListedOnAPageWithoutATitleAreThoseOfTheUnitThatItBeginsWith(String announced) {
        OrganisationModel model =
                organisationModel("Center for Havn & Vej tager sig af havnen og vejene.\n\n" + announced
                        + "\n\n • Drift af havnen\n • Tilsyn med broer\n • Snerydning\n\nTilknyttede institutioner:\n\n"
                        + " • Havnehuset\n • Vejskolen\n");

        OrganisationUnit centre = unit(model, "Center for Havn & Vej");
        assertThat(centre.tasks()).containsExactly("Drift af havnen", "Tilsyn med broer", "Snerydning");
        assertThat(unit(model, "Havnehuset").parent()).isEqualTo(centre.key());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PPR - Pædagogisk Psykologisk Rådgivning",
                "PPR (Pædagogisk Psykologisk Rådgivning)",
                "Pædagogisk Psykologisk Rådgivning, PPR",
                "PPR: Pædagogisk Psykologisk Rådgivning"
            })
    void theWordsThatLettersStandForAreTheNameAndNoLeader(String element) {
        OrganisationModel model =
                organisationModel("Familieafdelingen\n\nFamilieafdelingen er organiseret i to afdelinger:\n\n • "
                        + element + "\n • Familiehuset\n");

        OrganisationUnit unit = unit(model, "Pædagogisk Psykologisk Rådgivning");
        assertThat(unit.shortName()).isEqualTo("PPR");
        assertThat(unit.leadership()).isEmpty();
    }

    @Test
    void theDirectorOfTheUnitWhosePageItIsLeadsIt() {
        OrganisationModel model = organisationModel("""
                Børne- og Kulturforvaltningen

                Børne- og Kulturforvaltningen varetager opgaver på børneområdet og kulturområdet i hele kommunen.

                Børne- og kulturdirektør
                Ida Holk

                Forvaltninger
                """);

        assertThat(unit(model, "Børne- og Kulturforvaltningen").leadership())
                .extracting(leader -> leader.person().map(Person::name).orElse(""))
                .containsExactly("Ida Holk");
        assertThat(model.leadershipTeams()).isEmpty();
    }

    @Test
    void theNounOfAUnitIsDefiniteInTheTextBelowItsHeading() {
        OrganisationModel model = organisationModel("""
                Sundhed og Kultur

                Sundhed og Kultur beskæftiger ca. 2.900 medarbejdere og 80 ledere.

                Sekretariat for Sundhed og Kultur

                Sekretariatet for Sundhed og Kultur omfatter konsulenter og andre medarbejdere.

                Sundhed

                Sundhedsområdet omfatter sundhedspleje og tandpleje.
                """);

        assertThat(model.units())
                .extracting(OrganisationUnit::name)
                .containsExactly("Sundhed og Kultur", "Sekretariat for Sundhed og Kultur", "Sundhed");
        assertThat(unit(model, "Sundhed og Kultur").headCount().orElseThrow().value())
                .hasValue(2900);
        assertThat(unit(model, "Sundhed").headCount()).isEmpty();
    }

    @Test
    void oneOfSeveralOfAKindIsNoUnitByItsNoun() {
        OrganisationModel model = organisationModel("""
                Organisation

                De seks magistratsafdelinger er: Kultur, Sundhed, Teknik, Skole, Social samt Borgmesterens Afdeling.

                Skole tager hånd om børn. Magistratsafdelingen er med 14.000 medarbejdere den største.
                """);

        assertThat(model.units())
                .extracting(OrganisationUnit::name)
                .doesNotContain("Magistratsafdelingen")
                .contains("Borgmesterens Afdeling");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De nu fire forvaltninger er følgende: Havneforvaltningen, Vejforvaltningen, Skoleforvaltningen og Byforvaltningen.",
                "Kommunens fire forvaltninger er: Havneforvaltningen, Vejforvaltningen, Skoleforvaltningen og Byforvaltningen.",
                "De nye fire forvaltninger er: Havneforvaltningen, Vejforvaltningen, Skoleforvaltningen og Byforvaltningen."
            })
    void theUnitsThatAreCountedAreNotOneByThatNumber(String sentence) {
        assertThat(organisationModel("Ny struktur i Greve Kommune\n\n" + sentence + "\n")
                        .units())
                .extracting(OrganisationUnit::name)
                .containsExactly("Havneforvaltningen", "Vejforvaltningen", "Skoleforvaltningen", "Byforvaltningen");
    }

    @Test
    void aCountedListTellsTheLeaderOfEachUnit() {
        OrganisationModel model = organisationModel("""
                Ny struktur i Greve Kommune

                Kommunalbestyrelsen har besluttet, at administrationen skal have centre. Administrativt er kommunen nu inddelt i tre \
                overordnede centre: Center for Børn, Skole og Kultur med Ida Holk som centerchef, Center for Plan, Teknik og Erhverv \
                med Bo Horn Ravn som centerchef samt Center for Sundhed, Pleje og Omsorg, hvor stillingen som centerchef i \
                øjeblikket er ledig. Den nye inddeling skal give bedre sammenhæng for borgerne, og den skal gøre det lettere for \
                medarbejderne at arbejde sammen på tværs af de områder, som de enkelte centre har ansvaret for i det daglige arbejde.
                """);

        assertThat(model.units())
                .extracting(OrganisationUnit::name)
                .containsExactly(
                        "Center for Børn, Skole og Kultur",
                        "Center for Plan, Teknik og Erhverv",
                        "Center for Sundhed, Pleje og Omsorg");
        assertThat(model.units().get(1).leadership())
                .extracting(leader -> leader.person().map(Person::name).orElse(""))
                .containsExactly("Bo Horn Ravn");
        assertThat(model.units().get(2).leadership())
                .extracting(Leadership::vacant)
                .containsExactly(Optional.of(true));
    }

    @Test
    void aDashMayAnnounceAsManyUnitsAsAreTold() {
        OrganisationModel model = organisationModel("""
                Byrådssekretariatet

                Byrådssekretariatet består af tre teams – Jura og Valg, Kommunikation og Plan som tilsammen ledes af en \
                sekretariatschef.
                """);

        assertThat(model.units())
                .filteredOn(unit -> unit.kind().equals(Optional.of(UnitKind.TEAM)))
                .extracting(OrganisationUnit::name)
                .containsExactly("Jura og Valg", "Kommunikation", "Plan");
    }

    @Test
    void aSemicolonMayAnnounceAsManyUnitsAsAreTold() {
        OrganisationModel model = organisationModel("""
                Plan og Miljø

                Plan og Miljø består af fem afdelinger; Planafdelingen, Vejafdelingen, Virksomheder & Jord, Vand & Natur, og Byggeri, \
                som samarbejder tæt om planlægningen.
                """);

        assertThat(model.units())
                .extracting(OrganisationUnit::name)
                .contains("Planafdelingen", "Vejafdelingen", "Virksomheder & Jord", "Vand & Natur", "Byggeri");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Derfor etablerer Havneforvaltningen følgende to nye centre på kajområdet:",
                "Derfor oprettes der to nye centre inden for havnen:",
                "Vi får følgende to centre under Havneforvaltningen:"
            })
    void unitsAreAnnouncedWithWhereTheyAre(String announced) {
        assertThat(organisationModel(
                                "Ny struktur i Greve Kommune\n\n" + announced
                                        + "\n\n• Center for kraner\n• Center for selvstændige boformer, støtte til borgere i egen bolig og samvær\n")
                        .units())
                .extracting(OrganisationUnit::name)
                .contains(
                        "Center for kraner",
                        "Center for selvstændige boformer, støtte til borgere i egen bolig og samvær");
    }

    @Test
    void eachOfTheUnitsInARowHasItsPartsInBrackets() {
        OrganisationModel model = organisationModel("""
                Ny struktur i Greve Kommune

                Forvaltningen har fået tre nye forvaltningsenheder: Havn og Fiskeri (herunder kajerne), Vej og Park \
                (herunder bænkene) og Skole og Fritid (herunder klubber).
                """);

        assertThat(model.units())
                .extracting(OrganisationUnit::name)
                .containsExactly("Havn og Fiskeri", "Vej og Park", "Skole og Fritid");
    }

    @Test
    void aTitleThatTellsOfANewOrganisationNamesTheUnitAndTheTextWhatItIsMadeOf() {
        OrganisationModel model = organisationModel("""
                Havn & Vej har fået ny organisering

                I 2020 blev Drift & Service og Havn & Vej lagt sammen til en afdeling under navnet Havn & Vej.

                Afdelingen består af 2 enheder med hver sin enhedsleder:

                • Havn & Kaj, ledet af Ida Holk, varetager opgaver på havnen.

                • Kommunale Ejendomme, ledet af Bo Ravn, står for driften af kommunens ejendomme.
                """);

        OrganisationUnit top = unit(model, "Havn & Vej");
        assertThat(top.predecessors()).extracting(UnitReference::name).containsExactly("Drift & Service", "Havn & Vej");
        assertThat(unit(model, "Kommunale Ejendomme").parent()).isEqualTo(top.key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Præsentation af centeret", "Nyt fra forvaltningen", "Veje til sekretariatet"})
    void aHeadingThatEndsInTheNounForAUnitIsNone(String heading) {
        OrganisationModel model = organisationModel("Center for Havn\n\n" + heading
                + "\n\nCenter for Havn udgøres af en administration på rådhuset og en enhed på havnen.\n");

        assertThat(model.units()).extracting(OrganisationUnit::name).doesNotContain(heading);
        assertThat(model.sections()).extracting(Section::heading).contains(heading);
    }

    @Test
    void whatATitleIsOfIsLedByWhoeverALineNames() {
        OrganisationModel model = organisationModel("""
                Ledelsessekretariats hovedopgaver er:

                  • Understøtte direktøren
                  • Betjening af udvalget

                Ledelse: Sekretariatschef Hans van Holk
                """);

        assertThat(model.units().get(0).leadership())
                .extracting(leader -> leader.person().map(Person::name).orElse(""))
                .containsExactly("Hans van Holk");
    }

    @Test
    void aSentenceOfTheUnitAmongItsTasksIsNone() {
        OrganisationModel model = organisationModel("""
                Center for Havn

                Primære opgaver:

                 • Drift af kraner og kajer
                 • Centeret består af følgende 3 afdelinger: Sekretariatet, Kranafdelingen og Kajafdelingen.
                """);

        assertThat(unit(model, "Center for Havn").tasks()).containsExactly("Drift af kraner og kajer");
        assertThat(unit(model, "Kranafdelingen").parent())
                .isEqualTo(unit(model, "Center for Havn").key());
    }

    @Test
    void aListOfMoreNamesThanAreToldNamesNone() {
        OrganisationModel model = organisationModel("""
                Center for Havn

                Centret består af følgende 3 afdelinger, som har hver sin ramme: Sekretariat, Kraner, Kajer og Vej samt Materielgården.
                """);

        assertThat(model.units()).extracting(OrganisationUnit::name).containsExactly("Center for Havn");
    }

    @Test
    void whatStandsInVerbsBelowTheNounOfTheUnitIsWhatItDoes() {
        OrganisationModel model = organisationModel("""
                Havneforvaltningen

                Havneforvaltningen er ansvarlig for drift og udvikling af havnen.

                Forvaltningen

                  • servicerer skippere og erhvervsliv
                  • holder rent og vedligeholder kajer
                  • står for drift af kraner
                """);

        assertThat(unit(model, "Havneforvaltningen").tasks())
                .containsExactly(
                        "servicerer skippere og erhvervsliv",
                        "holder rent og vedligeholder kajer",
                        "står for drift af kraner");
    }

    @Test
    void aTitleThatIsAClauseIsNoUnit() {
        List<String> names = organisationModel("""
                        Borgmesterforvaltningen effektiviseres

                        Borgmesterforvaltningen har besluttet, at forvaltningen skal organiseres med et ledelsessekretariat.
                        """).units().stream()
                .map(OrganisationUnit::name)
                .toList();

        assertThat(names).doesNotContain("Borgmesterforvaltningen effektiviseres");
    }

    @Test
    void aPartIsBelowWhatItIsSaidToBeAPartOf() {
        OrganisationModel model = organisationModel("""
                Om Familieafdelingen

                Familieafdelingen er en afdeling i Familie og Rådgivning i Vestby kommunes Børne- og Ungeforvaltning. \
                Familieafdelingen varetager myndighedsopgaver.
                """);

        assertThat(unit(model, "Familieafdelingen").parent())
                .isEqualTo(unit(model, "Familie og Rådgivning").key());
        assertThat(unit(model, "Familie og Rådgivning").parent())
                .isEqualTo(unit(model, "Børne- og Ungeforvaltning").key());
    }

    private static OrganisationUnit unit(OrganisationModel model, String name) {
        return model.units().stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
