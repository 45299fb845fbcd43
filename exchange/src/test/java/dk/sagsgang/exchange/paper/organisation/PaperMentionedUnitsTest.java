package dk.sagsgang.exchange.paper.organisation;

import static dk.sagsgang.exchange.paper.ReadPapers.organisationModel;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.UnitFunction;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.organisation.UnitReference;
import dk.sagsgang.party.Body;
import org.junit.jupiter.api.Test;

/** Running text names units by the noun in the name or before it, without a list and without a heading. */
class PaperMentionedUnitsTest {

    @Test
    void aCompoundOfADepartmentOrAStaffIsAUnitWhereverItStands() {
        OrganisationModel model = organisationModel("""
                Ledelsen i Greve Kommune bytter opgaver

                Direktør Ida Holk:
                Sekretær for Kulturudvalget
                Direktøransvar for Havne- og Strandafdelingen, Musikafdelingen samt Handel og IT-staben.

                Direktør Bo Ravn:
                Sekretær for Byrådet
                Direktøransvar for Staben for Arkiv og Kort og Center for Skov, Mark og Eng.
                """);

        assertThat(model.units())
                .extracting(
                        unit -> unit.name() + " " + unit.kind().orElseThrow().code())
                .containsExactlyInAnyOrder(
                        "Havne- og Strandafdelingen department",
                        "Musikafdelingen department",
                        "Handel og IT-staben staff",
                        "Staben for Arkiv og Kort staff",
                        "Center for Skov, Mark og Eng centre");
    }

    @Test
    void whatIsGoneOrIsSaidOfAllIsNoUnit() {
        OrganisationModel model = organisationModel("""
                Ny struktur i Greve Kommune

                Musikafdelingen nedlægges til sommer. I dag ligger opgaverne i Havneafdelingen.

                Fagforvaltningen har ansvaret. Opgaverne kommer fra den tidligere Torveafdelingen.

                Statsforvaltningen behandler klager, og afdelingerne i Greve er enige om det.
                """);

        assertThat(model.units()).isEmpty();
    }

    @Test
    void aRowOfUnitsOfTodayOrOneThatDoesNotKnowItsEndNamesNone() {
        OrganisationModel model = organisationModel("""
                Ny struktur i Greve Kommune

                Der er lavet en model for de berørte fagenheder Havn og Kyst, Skov og Strand samt Musik og Kunst.

                Senere følger afdelingerne Handel og Torv, Arkiv og Kort samt eventuelt Kloak og Spildevand.
                """);

        assertThat(model.units()).isEmpty();
    }

    @Test
    void aNameEndsWhereAnotherClauseBegins() {
        OrganisationModel model = organisationModel("""
                Ny struktur i Greve Kommune

                Havneafdelingen lægges ind under Politisk Sekretariat og Kommunikation, og lodserne kommer til Strandafdelingen.
                """);

        assertThat(model.units())
                .extracting(OrganisationUnit::name)
                .contains("Havneafdelingen", "Politisk Sekretariat og Kommunikation")
                .doesNotContain("Politisk Sekretariat", "Kommunikation, og lodserne kommer");
        assertThat(unit(model, "Havneafdelingen").parent())
                .isEqualTo(unit(model, "Politisk Sekretariat og Kommunikation").key());
    }

    @Test
    void behindANounForSeveralStandTheirNamesAndTheNounTellsTheirKind() {
        OrganisationModel model = organisationModel("""
                Ny struktur i Greve Kommune

                Strandene flyttes til direktørområdet Havn, Handel og Musik (det tidligere Havn og Vej).

                Kommunen har to direktørområder.

                Direktøren for Havn, Handel og Musik er Ida Holk. Området har fagchefområderne Kyst og Sejlads, Jobcenter og Torv og Marked.

                Skov placeres under fagchefområdet Natur, der ændrer navn til Skov og Natur.

                Lederne sidder i centrene i Greve og Tune.
                """);

        assertThat(model.units())
                .extracting(
                        unit -> unit.name() + " " + unit.kind().orElseThrow().code())
                .containsExactlyInAnyOrder(
                        "Havn, Handel og Musik directorate",
                        "Kyst og Sejlads area",
                        "Jobcenter area",
                        "Torv og Marked area",
                        "Skov og Natur area");
        OrganisationUnit directorate = unit(model, "Havn, Handel og Musik");
        assertThat(directorate.predecessors()).extracting(UnitReference::name).containsExactly("Havn og Vej");
        assertThat(unit(model, "Torv og Marked").parent()).isEqualTo(directorate.key());
        assertThat(unit(model, "Skov og Natur").predecessors())
                .extracting(UnitReference::name)
                .containsExactly("Natur");
    }

    @Test
    void theUnitOfTheHeadingIsNamedAgainInItsText() {
        OrganisationModel model = organisationModel("""
                Kulturforvaltningen i Greve Kommune

                Forvaltningen består af to afdelinger:

                • Musik og Teater
                • Havn

                Havn

                Havneafdelingen har ansvar for bolværk og broer, og den arbejder tæt sammen med de øvrige havne i amtet.
                """);

        assertThat(model.units()).extracting(OrganisationUnit::name).doesNotContain("Havneafdelingen");
    }

    @Test
    void theWordForEachOfThemTellsTheKindOfThoseWhoseNamesTellNone() {
        OrganisationModel model = organisationModel("""
                Organisationsplan for Greve Kommune

                Administrationen er delt i to forvaltninger. Hver af dem ledes af en direktør, og hver afdeling ledes af en fagchef.

                Havneforvaltningen

                Forvaltningen har til huse på Havnen. Der er 31 ansatte.

                • Bolværk & Kraner
                • Strandafdelingen

                Musikforvaltningen

                Forvaltningen har til huse i Rosenlund. Der er ca. 40 ansatte.

                • Orkester
                """);

        assertThat(unit(model, "Bolværk & Kraner").kind()).hasValue(UnitKind.DEPARTMENT);
        assertThat(unit(model, "Orkester").kind()).hasValue(UnitKind.DEPARTMENT);
        assertThat(unit(model, "Havneforvaltningen").headCount().orElseThrow().value())
                .hasValue(31);
        assertThat(unit(model, "Musikforvaltningen").headCount().orElseThrow().printed())
                .isEqualTo("ca. 40 ansatte");
    }

    @Test
    void whatIsSaidToBeOneOrIsCalledByANameIsAUnit() {
        OrganisationModel model = organisationModel("""
                Ny struktur i Greve Kommune

                Der sker to ændringer i administrationen til foråret, som er besluttet af direktionen.

                Havn & Marked bliver en ny forvaltning, der får fokus på torvet. Samtidig dannes en ny afdeling med navnet Musik & Dans. Ida Holk er en ny stemme i debatten.
                """);

        assertThat(model.units())
                .extracting(
                        unit -> unit.name() + " " + unit.kind().orElseThrow().code())
                .containsExactlyInAnyOrder("Havn & Marked administration", "Musik & Dans department");
    }

    @Test
    void aNounAloneIsTheNameOfAUnitWhereTheTextBelowBeginsWithIt() {
        OrganisationModel model = organisationModel("""
                Organisationsplan for Greve Kommune

                Administrationen er delt i to forvaltninger og en stab.

                Havneforvaltningen

                Forvaltningen har til huse på Havnen.

                Staben

                Staben betjener hele organisationen, Byrådet og Økonomiudvalget. Der er 12 ansatte.

                Fælles stab

                Fælles opgaver løses i fællesskab af de to forvaltninger, som deler udgifterne.
                """);

        assertThat(model.units()).extracting(OrganisationUnit::name).containsExactly("Havneforvaltningen", "Staben");
        OrganisationUnit staff = unit(model, "Staben");
        assertThat(staff.headCount().orElseThrow().value()).hasValue(12);
        assertThat(staff.secretariatFor()).extracting(Body::name).containsExactly("Byrådet", "Økonomiudvalget");
        assertThat(staff.functions()).containsExactly(UnitFunction.SERVES);
    }

    @Test
    void aUnitHasTheTasksThatItsSentencesList() {
        OrganisationModel model = organisationModel("""
                Organisationsplan for Greve Kommune

                Administrationen er delt i to forvaltninger.

                Havneforvaltningen

                Havneforvaltningen varetager opgaver med bolværk, kraner og sejlads, som før lå på rådhuset.

                Musikforvaltningen

                Musikforvaltningen har ansvaret for drift og fornyelse af scenerne i kommunen. Forvaltningen betjener Teater- og Musikudvalget samt Havneudvalget.
                """);

        assertThat(unit(model, "Havneforvaltningen").tasks()).containsExactly("bolværk", "kraner", "sejlads");
        OrganisationUnit music = unit(model, "Musikforvaltningen");
        assertThat(music.tasks()).containsExactly("drift og fornyelse af scenerne i kommunen");
        assertThat(music.secretariatFor())
                .extracting(Body::name)
                .containsExactly("Teater- og Musikudvalget", "Havneudvalget");
    }

    @Test
    void theNounBeforeANameIsNoPartOfIt() {
        OrganisationModel model = organisationModel("""
                Ny struktur i Greve Kommune

                De vigtigste ændringer er:

                • Ny stilling med ansvar for et nyt direktørområde; Havn, Torv og Marked med mere fokus på handel.
                • Ny stab; Byrådssekretariatet og Arkiv - med blik for det indre.
                • Strandafdelingen flytter til et andet hus.

                Fagenheden Skov og Strand får to afdelinger:

                Stier og Broer
                Klitter

                Fagenheden Skov og Strand har cirka 95 medarbejdere. Områderne Havn, Musik og Kunst er hver for sig små.

                Direktionen får tre medlemmer: kommunaldirektøren og direktørerne for Havn, Torv og Marked, Børn og Unge samt Musik og Kunst.
                """);

        assertThat(model.units())
                .extracting(
                        unit -> unit.name() + " " + unit.kind().orElseThrow().code())
                .containsExactlyInAnyOrder(
                        "Havn, Torv og Marked directorate",
                        "Byrådssekretariatet og Arkiv staff",
                        "Skov og Strand unit",
                        "Stier og Broer department",
                        "Klitter department",
                        "Børn og Unge directorate",
                        "Musik og Kunst directorate");
        assertThat(unit(model, "Skov og Strand").headCount().orElseThrow().value())
                .hasValue(95);
    }

    @Test
    void asManyNamesAsAreStatedBeforeAColonAreThoseUnitsWhateverTheirWords() {
        OrganisationModel model = organisationModel("""
                Ny struktur i Greve Kommune

                Organisationen vil bestå af tre områder med ansvar for alle opgaver: Læring og trivsel, Alle kan sejle samt Kyst for livet. To stabe skal støtte resten af kommunen i arbejdet: Strategi & havn og Økonomi.

                De to afdelinger mangler tre ting: Tid, Penge, Ro og Plads.

                Læring og trivsel har ansvaret for skoler, klubber og musik.
                """);

        assertThat(model.units())
                .extracting(
                        unit -> unit.name() + " " + unit.kind().orElseThrow().code())
                .containsExactlyInAnyOrder(
                        "Læring og trivsel area",
                        "Alle kan sejle area",
                        "Kyst for livet area",
                        "Strategi & havn staff",
                        "Økonomi staff");
        assertThat(unit(model, "Læring og trivsel").tasks()).containsExactly("skoler", "klubber", "musik");
    }

    @Test
    void aNameWithItsLeaderAndItsTasksBehindAColonIsAUnitBelowAHeadingForSeveral() {
        OrganisationModel model = organisationModel("""
                Ny struktur i Greve Kommune

                Administrationen deles op på en ny måde, og direktionen glæder sig til at komme i gang.

                To forvaltninger

                Havn & Kyst: Direktør Ida Holk. Broer, lodser, kraner og diger.

                Musik & Dans: Direktør Bo Ravn. Scener, baller og koncerter.

                Baggrund

                Idé & Form: Direktør Eva Lund. Tanker, planer og drømme.
                """);

        assertThat(model.units())
                .extracting(
                        unit -> unit.name() + " " + unit.kind().orElseThrow().code())
                .containsExactlyInAnyOrder("Havn & Kyst administration", "Musik & Dans administration");
        assertThat(unit(model, "Havn & Kyst").tasks()).containsExactly("Broer", "lodser", "kraner", "diger");
        assertThat(unit(model, "Musik & Dans")
                        .leadership()
                        .get(0)
                        .person()
                        .orElseThrow()
                        .name())
                .isEqualTo("Bo Ravn");
    }

    @Test
    void aHeadingThatSaysSomethingIsNoName() {
        OrganisationModel model = organisationModel("""
                Musikforvaltningen

                Musikforvaltningen er til for alle, der spiller, synger eller danser i kommunen og omegnen.

                Fire nye øvecentre på vej i Musikforvaltningen

                Centrene er klar til sommer og får instrumenter af alle slags.
                """);

        assertThat(model.units()).extracting(OrganisationUnit::name).containsExactly("Musikforvaltningen");
    }

    private static OrganisationUnit unit(OrganisationModel model, String name) {
        return model.units().stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
