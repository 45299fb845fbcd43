package dk.sagsgang.exchange.paper.organisation;

import static dk.sagsgang.exchange.paper.ReadPapers.organisationModel;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.organisation.UnitReference;
import dk.sagsgang.organisation.leadership.LeadershipSeat;
import dk.sagsgang.text.Section;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How papers list units where marks, line breaks or words that tell units are lost, and what changes they tell. */
class PaperUnitListsTest {

    @Test
    void aListThatLostItsLineBreaksHasAnElementFromEachCapitalOn() {
        OrganisationModel model = transcript("""
                1 Organiseringen af Kulturforvaltningen 1. Indledning Kulturforvaltningen er ny. 2. Ledelse Forvaltningen \
                ledes af en direktion med en administrerende direktør og to direktører. Direktionen betjenes af fem kontorer: \
                Direktionssekretariatet Økonomikontoret Personalekontoret Kontoret for faglig udvikling Kontoret for bygninger \
                Hvert kontor ledes af en kontorchef. 3. Principper Organiseringen bygger på følgende principper: Beslutninger \
                træffes tæt på borgeren Institutionerne har budgetansvar Ledelse er synlig 1
                """);

        assertThat(model.title()).isEqualTo("Organiseringen af Kulturforvaltningen");
        assertThat(named(model, UnitKind.OFFICE))
                .containsExactly(
                        "Økonomikontoret",
                        "Personalekontoret",
                        "Kontoret for faglig udvikling",
                        "Kontoret for bygninger");
        assertThat(unit(model, "Direktionssekretariatet").kind()).hasValue(UnitKind.SECRETARIAT);
        assertThat(unit(model, "Økonomikontoret").leadership())
                .extracting(leader -> leader.office().orElseThrow().title())
                .containsExactly("kontorchef");
        assertThat(model.principles())
                .containsExactly(
                        "Beslutninger træffes tæt på borgeren",
                        "Institutionerne har budgetansvar",
                        "Ledelse er synlig");
        assertThat(model.sections()).extracting(Section::heading).contains("2. Ledelse");
        assertThat(model.leadershipTeams()).hasSize(1);
        assertThat(model.leadershipTeams().get(0).seats())
                .extracting(seat -> seat.office().orElseThrow().title())
                .containsExactly("administrerende direktør", "direktører");
    }

    @Test
    void wordsWithCapitalsBehindAColonAreNoListWhereTheirNumberIsAnother() {
        OrganisationModel model = transcript("""
                1 Ny organisation i Greve Kommune Baggrund Kommunen har i dag seks afdelinger. Forslag Vi foreslår tre \
                afdelinger: Plan Byg Natur Klima Vej og de øvrige følger senere efter en nærmere drøftelse i direktionen. 1
                """);

        assertThat(model.units()).isEmpty();
    }

    @Test
    void namesOfTwoWordsAreToldApartWhereTheyStandElsewhereInThePaper() {
        OrganisationModel model = transcript("""
                1 Ny organisation i Greve Kommune Indledning Centret får tre afdelinger: Rådgivning og Støtte PPR og Sundhed Forebyggende \
                Tilbud Ledelse Centret ledes af en centerchef. Rådgivning og Støtte Afdelingen har 46 medarbejdere. PPR og \
                Sundhed Afdelingen har 61 medarbejdere. Forebyggende Tilbud Afdelingen har 12 medarbejdere. 1
                """);

        assertThat(model.units())
                .extracting(OrganisationUnit::name)
                .containsExactly("Rådgivning og Støtte", "PPR og Sundhed", "Forebyggende Tilbud");
        assertThat(unit(model, "PPR og Sundhed").headCount().orElseThrow().value())
                .hasValue(61);
    }

    @Test
    void linesThatAreSetInAlikeAreElementsOfALostList() {
        OrganisationModel model = organisationModel("""
                Overblik over den nye organisation

                Greve Kommune får ny organisation. Her er ændringerne for hvert område.

                Voksenservice

                 Voksenservice nedlægges som fagafdeling

                 Center for Læring nedlægges og opgaverne flyttes til Senior og

                Handicap

                Pleje og Omsorg

                 Omdannes til det nye koncernområde Senior og Handicap

                 Tilføres opgaver fra Voksenservice
                """);

        assertThat(model.sections())
                .extracting(section -> section.heading() + " " + section.bullets())
                .contains(
                        "Voksenservice [Voksenservice nedlægges som fagafdeling, Center for Læring nedlægges og opgaverne flyttes til Senior og Handicap]");
        assertThat(model.units()).extracting(OrganisationUnit::name).containsExactly("Senior og Handicap");
        assertThat(model.units().get(0).kind()).hasValue(UnitKind.AREA);
        assertThat(model.units().get(0).predecessors())
                .extracting(UnitReference::name)
                .containsExactlyInAnyOrder("Pleje og Omsorg", "Center for Læring");
    }

    @Test
    void whatIsSetInDeeperStandsBelow() {
        OrganisationModel model = organisationModel("""
                Velkommen til Center for Ældre

                Center for Ældre består af hjemmepleje og omsorgscentre i Greve Kommune.

                Sådan er vi organiseret

                  * Visitationen
                  * Hjemmeplejen
                      * Distrikt Nord
                      * Distrikt Syd
                  * Omsorgscentrene

                Ledelse

                Centerchef Gitte Holm
                """);

        assertThat(model.title()).isEqualTo("Center for Ældre");
        assertThat(model.units())
                .extracting(unit -> unit.name() + " < " + unit.parent())
                .containsExactly(
                        "Center for Ældre < ",
                        "Visitationen < center-for-aeldre",
                        "Hjemmeplejen < center-for-aeldre",
                        "Distrikt Nord < hjemmeplejen",
                        "Distrikt Syd < hjemmeplejen",
                        "Omsorgscentrene < center-for-aeldre");
        assertThat(model.units().get(0).leadership())
                .extracting(leader -> leader.person().orElseThrow().name())
                .containsExactly("Gitte Holm");
    }

    @Test
    void aLeaderRightBelowAShortLineLeadsTheUnitThatItNames() {
        OrganisationModel model = organisationModel("""
                Organisation i Greve Kommune

                Direktørområde: Teknik og Miljø
                Direktør Mona Krog

                Plan og Byg
                Afdelingschef Lis Have
                Vej og Park
                Afdelingschef Jens Bro
                """);

        assertThat(model.units())
                .extracting(unit -> unit.name() + " < " + unit.parent() + " "
                        + unit.leadership().get(0).person().orElseThrow().name())
                .containsExactly(
                        "Teknik og Miljø <  Mona Krog",
                        "Plan og Byg < teknik-og-miljoe Lis Have",
                        "Vej og Park < teknik-og-miljoe Jens Bro");
        assertThat(model.units().get(0).kind()).hasValue(UnitKind.DIRECTORATE);
    }

    @Test
    void theNameOfADirectorBelowTheOfficeIsNoUnit() {
        OrganisationModel model = organisationModel("""
                Organisation i Greve Kommune

                Kommunaldirektør
                Karen Bach
                Tlf. 12 34 56 78

                Kommunen har tre afdelinger.
                """);

        assertThat(model.units()).isEmpty();
    }

    @Test
    void behindItsNameAnElementSaysWhoLeadsAUnitAndWhatItDoes() {
        OrganisationModel model = organisationModel("""
                Miljø & Teknik har fået ny organisering i Greve Kommune

                Afdelingen består af 3 enheder med hver sin enhedsleder:

                 • Miljø & Byg, ledet af Hans Lund, varetager myndighedsopgaver på miljø- og byggeområdet.
                 • Forsyningen, ledet af Sten Vester, sikrer at der er varme i radiatorerne.
                 • Vej & Park – her er vi i gang med at finde en leder.
                """);

        assertThat(model.units())
                .extracting(OrganisationUnit::name)
                .containsExactly("Miljø & Byg", "Forsyningen", "Vej & Park");
        assertThat(model.units())
                .allSatisfy(unit -> assertThat(unit.leadership())
                        .extracting(leader -> leader.office().orElseThrow().title())
                        .containsExactly("enhedsleder"));
        assertThat(model.units().get(2).leadership().get(0).person()).isEmpty();
        assertThat(model.units().get(0).tasks()).singleElement().asString().contains("myndighedsopgaver på miljø-");
        assertThat(model.units().get(1).tasks()).containsExactly("sikrer at der er varme i radiatorerne");
        assertThat(model.units())
                .allSatisfy(unit -> assertThat(unit.description().toString()).doesNotContain("varetager"));
    }

    @Test
    void aPostThatIsVacantHasNoPerson() {
        OrganisationModel model = organisationModel("""
                Greve overgår til centerstruktur

                Administrativt er Greve Kommune nu inddelt i tre centre: Center for Børn, Skole og Kultur med Rasmus Jensen som \
                centerchef, Center for Plan og Erhverv med Jesper Larsen som centerchef samt Center for Sundhed og Pleje, hvor \
                stillingen som centerchef i øjeblikket er ledig.
                """);

        assertThat(named(model, UnitKind.CENTRE))
                .containsExactly(
                        "Center for Børn, Skole og Kultur",
                        "Center for Plan og Erhverv",
                        "Center for Sundhed og Pleje");
        assertThat(model.units())
                .extracting(unit -> unit.leadership().get(0).vacant())
                .containsExactly(Optional.empty(), Optional.empty(), Optional.of(true));
    }

    @Test
    void theTasksOfAUnitStandBelowItsNameInTheGenitive() {
        OrganisationModel model = organisationModel("""
                Fællessekretariatets opgaver:

                 • generel sagsbehandling
                 • juridisk rådgivning

                Ledelse: Sekretariatschef Pia Brink
                """);

        assertThat(model.units()).extracting(OrganisationUnit::name).containsExactly("Fællessekretariatet");
        assertThat(model.units().get(0).tasks()).containsExactly("generel sagsbehandling", "juridisk rådgivning");
        assertThat(model.units().get(0).leadership()).hasSize(1);
    }

    @Test
    void chaptersInsideOfAChapterForUnitsAreItsUnits() {
        OrganisationModel model = organisationModel("""
                Organisationsplan for Greve Kommune

                1. Stabe
                1.1 Økonomi og Indkøb
                Chef: Lone Berg
                Opgaver:
                - budget
                - udbud
                1.2 Personale og HR
                Chef: Tage Holt
                1.3 IT og Digitalisering

                2. Baggrund
                Planen er fra 2020.
                """);

        assertThat(named(model, UnitKind.STAFF))
                .containsExactly("Økonomi og Indkøb", "Personale og HR", "IT og Digitalisering");
        assertThat(unit(model, "Økonomi og Indkøb").tasks()).containsExactly("budget", "udbud");
    }

    @Test
    void aDirectorAnswersForTheUnitsThatTheNextLineLists() {
        OrganisationModel model = organisationModel("""
                Direktion og centre i Greve Kommune

                Direktionen

                Direktør Tove Hald
                Ansvarlig for: Center for Skole, Center for Dagtilbud, Jobcentret

                Centerchefer

                Center for Skole: Ditte Ravn
                Center for Dagtilbud: Stig Munk
                """);

        assertThat(model.leadershipTeams().get(0).seats())
                .extracting(LeadershipSeat::units)
                .containsExactly(List.of("center-for-skole", "center-for-dagtilbud", "jobcentret"));
        assertThat(unit(model, "Center for Dagtilbud").leadership())
                .extracting(leader -> leader.person().orElseThrow().name())
                .containsExactly("Stig Munk");
    }

    @Test
    void aSentenceThatSaysWhatIsDoneOnADayIsAStep() {
        OrganisationModel model = organisationModel("""
                Forslag til ny organisation i Greve Kommune

                Der oprettes to nye afdelinger.

                Forslaget er i høring til den 14. december 2018. Byrådet tager stilling mandag den 17. december 2018. \
                Rådhuset blev bygget den 3. maj 1974.
                """);

        assertThat(model.steps())
                .extracting(
                        step -> step.text() + " | " + step.date().orElseThrow().printed())
                .containsExactly(
                        "Forslaget er i høring | til den 14. december 2018",
                        "Byrådet tager stilling | mandag den 17. december 2018");
    }

    @Test
    void aHeadingThatRunsIntoTheListAboveItIsNoElementTwice() {
        OrganisationModel model = transcript("""
                1 Notat Til: Økonomiudvalget Dato: 14-05-2012 Sag: Forslag til ny organisering af stabene Baggrund Greve Kommune \
                har mange små enheder. Forslag til organisering Direktionen foreslår, at de nuværende seks stabe samles i tre nye \
                afdelinger: Økonomi og IT Personale og Løn Byrådssekretariat og Kommunikation Økonomi og IT Afdelingen har 32 \
                årsværk. Personale og Løn Afdelingen har 18 årsværk. Byrådssekretariat og Kommunikation Afdelingen har 14 årsværk. 1
                """);

        assertThat(model.title()).isEqualTo("Forslag til ny organisering af stabene");
        assertThat(model.units())
                .extracting(unit -> unit.name() + " "
                        + unit.fullTimeEquivalents().orElseThrow().value().orElseThrow())
                .containsExactly("Økonomi og IT 32", "Personale og Løn 18", "Byrådssekretariat og Kommunikation 14");
    }

    @Test
    void aBodyBehindTheDayOfAStepIsNoHeadingOfADecision() {
        OrganisationModel model = transcript("""
                1 Forslag til ny organisation i Greve Kommune Der oprettes en ny afdeling. Tidsplan 16. maj 2012: Drøftelse i \
                Hovedudvalget 29. maj 2012: Økonomiudvalget 18. juni 2012: Byrådet 1. august 2012: Organisationen begynder 1
                """);

        assertThat(model.steps())
                .extracting(step -> step.text())
                .containsExactly("Drøftelse i Hovedudvalget", "Økonomiudvalget", "Byrådet", "Organisationen begynder");
    }

    @Test
    void whatALeaderIsToDoIsNoAimOfTheOrganisation() {
        OrganisationModel model = organisationModel("""
                Ny organisation i Greve Kommune

                Den nye organisation skal sikre:

                - korte beslutningsveje
                - klart ansvar

                Centerchefen skal:

                - omsætte politiske mål
                - lede gennem ledere
                """);

        assertThat(model.aims()).extracting(aim -> aim.text()).containsExactly("korte beslutningsveje", "klart ansvar");
        assertThat(model.sections())
                .anySatisfy(section ->
                        assertThat(section.bullets()).containsExactly("omsætte politiske mål", "lede gennem ledere"));
    }

    @Test
    void theTextOfAPageGoesOnBehindTheLastElementOfAList() {
        OrganisationModel model = transcript("""
                1 Ny organisation i Greve Kommune Formålet med den nye organisation er at skabe - en enklere organisation - et \
                stærkere fagligt miljø Den nuværende organisation er fra 2007. Den består af fem afdelinger. 1
                """);

        assertThat(model.sections().stream().flatMap(section -> section.bullets().stream()))
                .doesNotContain(
                        "et stærkere fagligt miljø Den nuværende organisation er fra 2007. Den består af fem afdelinger.");
    }

    private static List<String> named(OrganisationModel model, UnitKind kind) {
        return model.units().stream()
                .filter(unit -> unit.kind().equals(Optional.of(kind)))
                .map(OrganisationUnit::name)
                .toList();
    }

    private static OrganisationUnit unit(OrganisationModel model, String name) {
        return model.units().stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static OrganisationModel transcript(String pages) {
        return organisationModel("Download \"Ny organisation\"\n\nTranskript\n\n" + pages);
    }
}
