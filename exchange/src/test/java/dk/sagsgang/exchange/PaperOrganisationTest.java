package dk.sagsgang.exchange;

import static dk.sagsgang.exchange.paper.ReadPapers.organisationModel;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.ModelState;
import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.PlacementKind;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.organisation.UnitReference;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is read from papers of organisation models, and what stays prose. */
class PaperOrganisationTest {

    @Test
    void whatADirectorAnswersForStandsBelowTheOfficeAndComesFromWhatTheBracketsSay() {
        OrganisationModel model = organisationModel("""
                Organisationsændringer fra 1. maj 2024

                Direktionen foreslår en ny organisation i Greve Kommune.

                Direktør for Miljø og Vækst
                Plan og Byg
                Natur og Klima (i dag Naturafdelingen, Klimasekretariatet og Miljøkontoret)

                Kommunaldirektøren
                Politik og HR
                Økonomi og Indkøb (i dag Økonomi og Indkøb og Udbud)
                """);

        assertThat(model.title()).isEqualTo("Organisationsændringer fra 1. maj 2024");
        assertThat(model.validity().orElseThrow().begin().orElseThrow().earliest())
                .hasValue(LocalDate.of(2024, 5, 1));
        assertThat(model.units())
                .extracting(unit -> unit.name() + " < " + unit.parent())
                .containsExactly(
                        "Direktør for Miljø og Vækst < ",
                        "Plan og Byg < direktoer-for-miljoe-og-vaekst",
                        "Natur og Klima < direktoer-for-miljoe-og-vaekst",
                        "Kommunaldirektøren < ",
                        "Politik og HR < kommunaldirektoeren",
                        "Økonomi og Indkøb < kommunaldirektoeren");
        assertThat(model.units().get(0).kind()).hasValue(UnitKind.DIRECTORATE);
        assertThat(model.units().get(2).predecessors())
                .extracting(UnitReference::name)
                .containsExactly("Naturafdelingen", "Klimasekretariatet", "Miljøkontoret");
        // Which of the two "og" parts the names is not said.
        assertThat(model.units().get(5).predecessors()).isEmpty();
    }

    @Test
    void aDirectorWithANameIsAPersonAndADirectorAboveATextIsNoUnit() {
        OrganisationModel model = organisationModel("""
                Organisation i Greve Kommune

                Kommunaldirektøren
                Stillingen er ledig, og den slås op i maj.

                Direktør for Miljø Bo Ravn
                Plan og Byg
                """);

        assertThat(model.units())
                .noneMatch(
                        unit -> unit.name().contains("irektør") || unit.name().contains("Ravn"));
    }

    @Test
    void belowAPlanTheDayOfAStepMayStandBehindIt() {
        OrganisationModel model = organisationModel("""
                Forslag til ny organisation i Greve Kommune

                Der oprettes en ny afdeling.

                Tidsplan
                Høring i MED: marts 2024
                Byrådet: 24. april 2024
                """);

        assertThat(model.steps())
                .extracting(
                        step -> step.text() + " " + step.date().orElseThrow().printed())
                .containsExactly("Høring i MED marts 2024", "Byrådet 24. april 2024");
        assertThat(model.steps().get(1).bodies())
                .extracting(body -> body.name())
                .containsExactly("Byrådet");
    }

    @Test
    void whatASiteShowsAboveEveryTextIsNoTitle() {
        OrganisationModel model = organisationModel("""
                Spring til indhold
                Nyhed

                Ny struktur i Greve Kommune

                Afdelinger:
                Planafdelingen
                Miljøafdelingen
                """);

        assertThat(model.title()).isEqualTo("Ny struktur i Greve Kommune");
        assertThat(model.units()).hasSize(2);
    }

    @Test
    void whatSomebodySaidBehindADashIsNoElementOfAList() {
        OrganisationModel model = organisationModel("""
                Ny struktur i Greve Kommune

                Byrådet har fået et oplæg til en mere enkel organisation.

                - Det er ikke en sparerunde, siger kommunaldirektøren.

                Oplægget sendes i høring.
                """);

        assertThat(model.state()).hasValue(ModelState.PROPOSED);
        assertThat(model.sections()).allMatch(section -> section.bullets().isEmpty());
    }

    @Test
    void whatIsProposedInVerbsIsAMeasureAndUnitsBelowTheSameWordsAreNot() {
        OrganisationModel model = organisationModel("""
                Ny struktur i Greve Kommune

                Derfor foreslår direktionen, at

                - samle kontakten til borgerne
                - lægge stabene sammen
                """);
        OrganisationModel other = organisationModel("""
                Ny struktur i Greve Kommune

                Derfor foreslår direktionen, at

                - stillingen slås op
                - lægge stabene sammen
                """);

        assertThat(model.measures())
                .extracting(measure -> measure.text())
                .containsExactly("samle kontakten til borgerne", "lægge stabene sammen");
        assertThat(other.measures()).isEmpty();
    }

    @Test
    void aCouncilMayHaveDecidedOnADayWithoutYear() {
        OrganisationModel model = organisationModel("""
                Overgang til centerstruktur i Greve Kommune

                Kommunalbestyrelsen besluttede torsdag den 7. marts, at administrationen skal have en centerstruktur.

                De to centre er:

                Center for Plan
                Center for Pleje
                """);

        assertThat(model.state()).hasValue(ModelState.ADOPTED);
        assertThat(model.adoptedBy().orElseThrow().body().orElseThrow().name()).isEqualTo("Kommunalbestyrelsen");
        assertThat(model.adoptedBy().orElseThrow().date()).isEmpty();
    }

    @Test
    void aUnitThatIsCalledByItsNameCameFromWhatTheNextSentenceSays() {
        OrganisationModel model = organisationModel("""
                Ny struktur i Greve Kommune

                To områder samles i en ny enhed, der hedder Havn, Handel og Turisme.

                Afdelingen er en sammenlægning og videreudvikling af Havnekontoret, Visit Greve og Torvehallen samt opgaven med markedsdage.
                """);
        OrganisationModel other = organisationModel("""
                Ny struktur i Greve Kommune

                Afdelingen er en sammenlægning af Havnekontoret, Visit Greve og Torvehallen.
                """);

        assertThat(model.units()).singleElement().satisfies(unit -> {
            assertThat(unit.name()).isEqualTo("Havn, Handel og Turisme");
            assertThat(unit.kind()).hasValue(UnitKind.DEPARTMENT);
            assertThat(unit.predecessors())
                    .extracting(UnitReference::name)
                    .containsExactly("Havnekontoret", "Visit Greve", "Torvehallen");
        });
        // Which department it is is not said.
        assertThat(other.units()).isEmpty();
    }

    @Test
    void whatIsGatheredInACentreIsWhatTheCentreOfTheHeadingCameFrom() {
        OrganisationModel model = organisationModel("""
                Ny struktur i Greve Kommune

                Servicecentret

                Post, Kantine og Rengøring samles i et servicecenter for alle forvaltninger. Det begynder i maj.

                Sekretariatet

                Post, Kantine og Rengøring samles i et servicecenter for alle forvaltninger. Det begynder i maj.
                """);

        assertThat(model.units())
                .extracting(unit -> unit.name() + " " + unit.predecessors().size())
                .contains("Servicecentret 3", "Sekretariatet 0");
    }

    @Test
    void theNumberOfAllThatFollowIsStated() {
        OrganisationModel model = organisationModel("""
                Organisation i Greve Kommune

                De tre centre er:

                Center for Plan
                Center for Pleje
                Center for Skole
                """);

        assertThat(model.statedCounts())
                .extracting(each -> each.count().orElseThrow().printed())
                .containsExactly("tre centre");
    }

    @Test
    void directorsAnswerForTheUnitsBelowTheirNames() {
        OrganisationModel model = organisationModel("""
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
        OrganisationModel model = organisationModel("""
                Organisation i Greve Kommune

                Direktør Ole Thorning: Center for Teknik, Center for Pleje
                """);

        assertThat(model.leadershipTeams().get(0).seats().get(0).units())
                .containsExactly("center-for-teknik", "center-for-pleje");
    }

    @Test
    void unitsStandBelowTheOneThatComprisesThem() {
        OrganisationModel model = organisationModel("""
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
        OrganisationModel model = organisationModel("""
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
        OrganisationModel model = organisationModel("""
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
        OrganisationModel model = organisationModel("""
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
        OrganisationModel model = organisationModel("""
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
        OrganisationModel model = organisationModel("""
                Ny organisationsstruktur

                I dag er der to forvaltninger: Kulturforvaltningen Teknikforvaltningen

                Strukturen har hidtil rummet centre, der omfatter for meget.
                """);

        assertThat(model.units()).isEmpty();
    }

    @Test
    void whatStaysAsItIsIsToldBesideWhatChanges() {
        OrganisationModel model = organisationModel("""
                Ny organisationsstruktur

                Modellen indebærer ikke ændringer i forhold til bygninger og åbningstider, men der vil blive tale om visse ændringer i ledelsesstrukturen.
                """);

        assertThat(model.effects())
                .extracting(effect -> effect.subject() + " " + effect.changes().orElseThrow() + " " + effect.text())
                .containsExactly("bygninger false ", "åbningstider false ", "ledelsesstrukturen true visse ændringer");
    }

    @Test
    void aSentenceIsNoTitle() {
        OrganisationModel model = organisationModel("""
                Direktionen har ansvar for den samlede kommunale organisation i hele kommunen.

                Kommunaldirektør Bo Vestergren

                 • Center for Politik
                """);

        assertThat(model.title()).isEmpty();
    }

    @Test
    void aNumberBeforeAListTellsWhichAndIsPartOfAName() {
        OrganisationModel model = organisationModel("""
                Sundhed og Kultur

                I forvaltningen har vi 3 afdelinger: Kultur og Idræt, Sundhed samt Fritid og Landdistrikt.
                """);

        assertThat(model.units())
                .extracting(OrganisationUnit::name)
                .containsExactly("Kultur og Idræt", "Sundhed", "Fritid og Landdistrikt");
        assertThat(model.units()).allMatch(unit -> unit.kind().equals(Optional.of(UnitKind.DEPARTMENT)));
        assertThat(model.statedCounts())
                .singleElement()
                .satisfies(count ->
                        assertThat(count.count().orElseThrow().printed()).isEqualTo("3 afdelinger"));
    }

    @Test
    void aUnitComprisesWhatTheLineAboveAListSays() {
        OrganisationModel model = organisationModel("""
                Kulturforvaltningen

                Biblioteker og Arkiv består af:

                 • Hovedbiblioteket.
                 • Stadsarkivet (SA).
                 • Administration.
                 • 12 lokale samlinger.

                Idræt og Fritid består af:

                 • Idrætsparken med 45 kommunale haller
                 • Administration.
                """);

        assertThat(model.units())
                .extracting(unit -> unit.name() + " < " + unit.parent())
                .containsExactly(
                        "Kulturforvaltningen < ",
                        "Biblioteker og Arkiv < kulturforvaltningen",
                        "Hovedbiblioteket < biblioteker-og-arkiv",
                        "Stadsarkivet < biblioteker-og-arkiv",
                        "Administration < biblioteker-og-arkiv",
                        "Idræt og Fritid < kulturforvaltningen",
                        "Idrætsparken < idraet-og-fritid",
                        "Administration < idraet-og-fritid");
        assertThat(model.units().get(3).shortName()).isEqualTo("SA");
        assertThat(model.statedCounts())
                .extracting(count -> count.count().orElseThrow().printed() + " < " + count.unit())
                .containsExactly("12 lokale samlinger < biblioteker-og-arkiv", "45 kommunale haller < idraetsparken");
    }

    @Test
    void headingsThatWereAnnouncedByTheirNumberAreUnitsWithWhatStandsBelow() {
        OrganisationModel model = organisationModel("""
                Borgmesterens Forvaltning

                Borgmesterens Forvaltning består af to afdelinger:

                Byens Kontor

                Byens Kontor betjener borgmesteren og udgiver byens blad.

                Ledelse

                Kommunaldirektør Ole Thorning Tlf. 00 00 00 00

                ErhvervByen

                ErhvervByen rådgiver virksomheder.

                Opgaver:

                 • rådgivning
                 • netværk
                """);

        OrganisationUnit office = model.units().get(1);
        assertThat(office.name()).isEqualTo("Byens Kontor");
        assertThat(office.description().plain()).startsWith("Byens Kontor betjener");
        assertThat(office.leadership())
                .singleElement()
                .satisfies(leader ->
                        assertThat(leader.person().orElseThrow().name()).isEqualTo("Ole Thorning"));
        OrganisationUnit trade = model.units().get(2);
        assertThat(trade.kind()).contains(UnitKind.DEPARTMENT);
        assertThat(trade.parent()).isEqualTo("borgmesterens-forvaltning");
        assertThat(trade.tasks()).containsExactly("rådgivning", "netværk");
    }

    @Test
    void areasOfADiagramHaveTheDepartmentsThatTheirDirectorsAnswerFor() {
        OrganisationModel model = organisationModel("""
                Organisationsdiagram

                Hver områdedirektør er ansvarlig for to afdelinger.

                Organisationen pr. 1. januar 2022

                    Kommunaldirektørens område
                    - Økonomi & Stab

                    Område for Børn & Velfærd
                    - Skoler
                    - Sundhed & Pleje
                """);

        assertThat(model.validity().orElseThrow().begin().orElseThrow().printed())
                .isEqualTo("1. januar 2022");
        assertThat(model.units())
                .extracting(unit -> unit.name() + " "
                        + unit.kind().orElseThrow().code() + " "
                        + unit.leadership().stream()
                                .map(leader -> leader.office().orElseThrow().title())
                                .toList())
                .containsExactly(
                        "Kommunaldirektørens område area [kommunaldirektøren]",
                        "Økonomi & Stab department []",
                        "Område for Børn & Velfærd area [områdedirektør]",
                        "Skoler department []",
                        "Sundhed & Pleje department []");
    }

    @Test
    void anOfficeForSeveralMattersIsOneSeatAndLeadsTheUnitOfThatName() {
        OrganisationModel model = organisationModel("""
                Ny organisation i Morsø Kommune

                Direktionen består af kommunaldirektøren, direktøren for Børn, Unge og Kultur og to centerchefer.

                Børn, Unge og Kultur med afdelingerne Skole, Familie samt Kultur og Fritid.
                """);

        assertThat(model.leadershipTeams())
                .singleElement()
                .satisfies(team -> assertThat(team.seats())
                        .extracting(seat -> seat.office().orElseThrow().title() + " " + seat.units())
                        .containsExactly(
                                "kommunaldirektøren []",
                                "direktøren for Børn, Unge og Kultur [boern-unge-og-kultur]",
                                "centerchefer []"));
        assertThat(model.units().get(0).leadership()).hasSize(1);
    }

    @Test
    void leadersOfAKindLeadTheUnitsOfThatKindWhereThereAreAsMany() {
        OrganisationModel model = organisationModel("""
                Organisationsmodel for Socialområdet

                Chefgruppen består af en chef, to afdelingschefer og en stabschef.

                Afdelinger:

                - Ældreafdelingen, ca. 45 medarbejdere
                - Handicapafdelingen med chef Ida Holk

                Stabe:

                - Økonomistaben, 8,5 årsværk
                """);

        assertThat(model.leadershipTeams().get(0).seats().get(2).units()).containsExactly("oekonomistaben");
        assertThat(model.units().get(0).headCount().orElseThrow().value()).contains(45);
        assertThat(model.units()
                        .get(1)
                        .leadership()
                        .get(0)
                        .person()
                        .orElseThrow()
                        .name())
                .isEqualTo("Ida Holk");
        assertThat(model.units().get(2).fullTimeEquivalents().orElseThrow().printed())
                .isEqualTo("8,5 årsværk");
    }

    @Test
    void whatIsMovedComesFromWhereTheBracketsSay() {
        OrganisationModel model = organisationModel("""
                Ny forvaltningsstruktur er på plads

                Byrådet har på møde den 23. juni 2021 godkendt den nye struktur, som træder i kraft den 1. januar 2022.

                Organisationsdiagram pr. 1. januar 2022:

                Børn og Unge
                Sundhed og Kultur

                Ændringer i forhold til den nuværende struktur

                 • Dagplejen, herunder gæstedagplejen (Familieforvaltningen) flyttes til Børn og Unge.
                 • Tandplejen (Skoleforvaltningen) flyttes til Sundhed og Kultur.
                """);

        assertThat(model.state()).contains(ModelState.ADOPTED);
        assertThat(model.adoptedBy().orElseThrow().date()).contains(LocalDate.of(2021, 6, 23));
        assertThat(model.units())
                .extracting(unit -> unit.name() + " < " + unit.parent() + " "
                        + unit.predecessors().stream().map(UnitReference::name).toList())
                .containsExactly(
                        "Børn og Unge <  []",
                        "Sundhed og Kultur <  []",
                        "Dagplejen < boern-og-unge [Familieforvaltningen]",
                        "Tandplejen < sundhed-og-kultur [Skoleforvaltningen]");
    }

    @Test
    void chaptersOfATranscriptBeginWhereTheContentsSay() {
        OrganisationModel model = organisationModel("""
                Download "Ledelse og organisation"

                Transkript

                1 Ledelse og organisation i Lejre Kommune 28. marts 2011

                2 Indholdsfortegnelse 1 Baggrund 2 Ny organisation: koncern og centre 3 Plan

                7 2 Ny organisation: koncern og centre De nuværende forvaltninger erstattes af 2 fagcentre og et koncernsekretariat. Fagcentre: Center for Skoletilbud Center for Social & Familie Tværgående centre: Jobcenter Servicecenter & Borgerservice Hvalsø Side 7 af 9

                9 3 Plan 1. juli 2011: Den nye organisation træder i kraft Side 9 af 9
                """);

        assertThat(model.sections())
                .extracting(
                        section -> section.heading() + " | " + section.text().plain())
                .containsExactly(
                        "2 Ny organisation: koncern og centre | De nuværende forvaltninger erstattes af 2 fagcentre og et koncernsekretariat.");
        assertThat(model.units())
                .extracting(OrganisationUnit::name)
                .containsExactlyInAnyOrder(
                        "Center for Skoletilbud",
                        "Center for Social & Familie",
                        "Jobcenter",
                        "Servicecenter & Borgerservice Hvalsø",
                        "koncernsekretariat");
        assertThat(model.steps())
                .singleElement()
                .satisfies(step -> assertThat(step.text()).isEqualTo("Den nye organisation træder i kraft"));
    }

    @Test
    void aSentenceAboutOneOfAllUnitsIsNoNumberOfUnits() {
        OrganisationModel model = organisationModel("""
                Organisationsplan for Nordby Kommune

                Hver direktør har ansvaret for fire afdelinger. Rehabilitering er vigtig i alle tre sektioner.

                To enheder lægges sammen.
                """);

        assertThat(model.statedCounts()).isEmpty();
    }

    @Test
    void peopleBodiesAndOfficesAreNoUnits() {
        OrganisationModel model = organisationModel("""
                Organisationsdiagram for Nordby Kommune

                Kommunen består af:

                - Økonomiudvalget
                - Byrådet
                - Kommunaldirektøren
                - Direktionen
                - Driftsafdelingen
                """);

        assertThat(model.units()).extracting(OrganisationUnit::name).containsExactly("Driftsafdelingen");
    }

    @Test
    void proseStaysWholeWhereAnythingOfItFoundNoHome() {
        OrganisationModel model = organisationModel("""
                Ny organisationsstruktur

                Ledelse af centrene

                Direktionen består af kommunaldirektøren og to direktører. Virksomhedsledere refererer til centerchefen.

                Ledelse af stabene

                Direktionen består af kommunaldirektøren og to direktører.
                """);

        assertThat(model.sections())
                .extracting(section -> section.text().plain())
                .containsExactly(
                        "Direktionen består af kommunaldirektøren og to direktører. Virksomhedsledere refererer til centerchefen.");
    }

    @Test
    void thePartsOfAUnitsWorkHaveTheirPlaces() {
        OrganisationModel model = organisationModel("""
                Forslag til organisationsmodel for ny Socialafdeling

                Myndighed

                Rådgiverne er i vid udstrækning placeret decentralt på forskellige tilbud. I Visitationsudvalg skal både myndighed og udfører indgå. Hvordan det går, følges op.
                """);

        assertThat(model.units().get(0).placements()).singleElement().satisfies(placement -> {
            assertThat(placement.kind()).contains(PlacementKind.DECENTRAL);
            assertThat(placement.part()).isEqualTo("rådgiverne");
            assertThat(placement.extent()).isEqualTo("i vid udstrækning");
            assertThat(placement.place()).isEqualTo("forskellige tilbud");
        });
        assertThat(model.boards())
                .singleElement()
                .satisfies(board -> assertThat(board.memberships())
                        .extracting(member -> member.function().orElseThrow().code() + " " + member.units())
                        .containsExactly("grants [myndighed]", "provides []"));
    }

    @Test
    void aPageOfAnOrganisationIsKnownAsOneAndACommissionIsNot() {
        assertThat(kind("""
                Sundheds- og Kulturforvaltningen

                Ledelse

                Kultur og Biblioteker består af:

                 • Bibliotekerne
                 • Stadsarkivet

                Sundhed og Fritid består af:

                 • Sundhedscenter Aalborg
                 • Center for Mental Sundhed
                """)).isEqualTo("organisation-model");
        assertThat(kind("""
                Kommissorium for en ny organisation på børneområdet

                Formål

                Arbejdsgruppen skal foreslå, hvordan Skoleafdelingen og Familieafdelingen samles.

                Sammensætning

                Arbejdsgruppen består af chefen for Skoleafdelingen og to ledere.
                """)).isEqualTo("commission");
    }

    @Test
    void headingsAboveATextAboutTheDepartmentAreDepartments() {
        OrganisationModel model = organisationModel("""
                Teknikforvaltningen

                Organisation

                Forvaltningen ledes af direktør Anders Holm og er opdelt i to afdelinger.

                Byggeri og Plan
                Afdelingen behandler byggesager.
                Afdelingschef: Lise Brandt

                Vej og Trafik
                Afdelingen driver vejene.
                """);

        assertThat(model.units())
                .extracting(unit -> unit.name() + " "
                        + unit.kind().orElseThrow().code() + " "
                        + unit.leadership().stream()
                                .map(leader -> leader.person().orElseThrow().name())
                                .toList())
                .containsExactly(
                        "Teknikforvaltningen administration [Anders Holm]",
                        "Byggeri og Plan department [Lise Brandt]",
                        "Vej og Trafik department []");
    }

    @Test
    void namesBelowTheWordForSeveralAreUnitsThoughTheyAreHeadingsElsewhere() {
        OrganisationModel model = organisationModel("""
                Vores organisation

                Direktionen

                Kommunaldirektør Karen Lund
                Direktør Peter Bro

                Fagcentre

                Børn og Skole
                Sundhed
                Økonomi

                Kontakt

                Rådhusvej 1
                """);

        assertThat(model.units())
                .extracting(OrganisationUnit::name)
                .containsExactly("Børn og Skole", "Sundhed", "Økonomi");
        assertThat(model.units()).allMatch(unit -> unit.kind().equals(Optional.of(UnitKind.CENTRE)));
        assertThat(model.leadershipTeams())
                .singleElement()
                .satisfies(team -> assertThat(team.seats())
                        .extracting(seat -> seat.person().orElseThrow().name())
                        .containsExactly("Karen Lund", "Peter Bro"));
    }

    @Test
    void whatIsToBeMergedIsNoUnitOfTheModelAndTheTitleNamesNone() {
        OrganisationModel model = organisationModel("""
                Sammenlægning af Teknisk Forvaltning og Miljøforvaltningen

                Direktionen foreslår at sammenlægge Teknisk Forvaltning og Miljøforvaltningen i én ny forvaltning, By- og Miljøforvaltningen.

                Vejkontoret nedlægges, og opgaverne overføres til andre.
                """);

        assertThat(model.units())
                .extracting(unit -> unit.name() + " "
                        + unit.predecessors().stream().map(UnitReference::name).toList())
                .containsExactly("By- og Miljøforvaltningen [Teknisk Forvaltning, Miljøforvaltningen]");
        assertThat(model.effects())
                .extracting(effect -> effect.subject() + " " + effect.text())
                .containsExactly("Vejkontoret nedlægges");
    }

    private static String kind(String text) {
        return PaperReader.standard()
                .read(text.getBytes(StandardCharsets.UTF_8), "paper.txt")
                .documents()
                .get(0)
                .document()
                .type();
    }
}
