package dk.sagsgang.exchange.paper.organisation;

import static dk.sagsgang.exchange.paper.ReadPapers.organisationModel;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.organisation.aim.Aim;
import dk.sagsgang.text.Section;
import org.junit.jupiter.api.Test;

/** How a paper tells a unit below its heading: in labels, or by the text that has its name for a subject. */
class PaperUnitFactsTest {

    @Test
    void aHeadingAboveLabelsOfALeaderAndOfPeopleIsAUnit() {
        OrganisationModel model = organisationModel("""
                Kulturforvaltningen i Greve Kommune

                Forvaltningen har to driftsområder, som er beskrevet her på siden med leder og nøgletal.

                Musikken

                • Leder: Koncertmester Ida Holk
                • Medarbejdere: 24
                • Adresse: Rolighedsvej 5, 2670 Greve
                • Budget: 13,2 mio. kr.

                Idrætten

                • Leder: Ikke besat
                • Antal ansatte: 61
                • Teams: Haller, Baner og Svømning
                • Opgaver: udlejning, drift af haller
                • Haller: Nord, Syd
                """);

        OrganisationUnit music = unit(model, "Musikken");
        assertThat(music.leadership().get(0).office().orElseThrow().title()).isEqualTo("Koncertmester");
        assertThat(music.leadership().get(0).person().orElseThrow().name()).isEqualTo("Ida Holk");
        assertThat(music.headCount().orElseThrow().value()).hasValue(24);
        assertThat(music.contact().orElseThrow().street()).isEqualTo("Rolighedsvej 5");
        assertThat(music.contact().orElseThrow().postalCode()).isEqualTo("2670");
        assertThat(music.budget()).isPresent();

        OrganisationUnit sport = unit(model, "Idrætten");
        assertThat(sport.leadership().get(0).vacant()).hasValue(true);
        assertThat(sport.headCount().orElseThrow().value()).isPresent();
        assertThat(sport.tasks()).containsExactly("udlejning", "drift af haller");
        assertThat(model.units())
                .filteredOn(unit -> unit.kind().filter(UnitKind.TEAM::equals).isPresent())
                .extracting(OrganisationUnit::name)
                .containsExactly("Haller", "Baner", "Svømning");
        assertThat(model.sections().stream().flatMap(section -> section.bullets().stream()))
                .containsExactly("Haller: Nord, Syd");
    }

    @Test
    void whatStaysOtherwiseForATimeIsSaidOfTheUnitThatTheSentenceBeginsWith() {
        OrganisationModel model = organisationModel("""
                Ny organisation i Greve Kommune

                Afdelingen har to sektioner: Sektion Nord og Sektion Syd.

                I Sektion Nord bevares de to teams, indtil den nye leder er ansat.
                """);

        assertThat(model.deviations()).singleElement().satisfies(each -> {
            assertThat(each.units()).containsExactly("sektion-nord");
            assertThat(each.condition()).isEqualTo("indtil den nye leder er ansat");
        });
    }

    @Test
    void labelsOfOtherThingsMakeNoUnit() {
        OrganisationModel model = organisationModel("""
                Kulturforvaltningen i Greve Kommune

                Forvaltningen har et nyt hus, som står færdigt til foråret og bliver indviet af borgmesteren.

                Huset

                • Areal: 2.400 kvadratmeter
                • Budget: 13,2 mio. kr.
                • Adresse: Rolighedsvej 5, 2670 Greve
                """);

        assertThat(model.units()).extracting(OrganisationUnit::name).doesNotContain("Huset");
        assertThat(model.sections()).extracting(Section::heading).contains("Huset");
    }

    @Test
    void aHeadingIsAUnitWhereItsTextNamesTheUnitByThatWord() {
        OrganisationModel model = organisationModel("""
                Kulturforvaltningen i Greve Kommune

                Forvaltningen er beskrevet her på siden, hvor man kan læse om alt, hvad den laver til daglig.

                Musik

                Musikafdelingen driver koncertsalen og låner instrumenter ud til børn og unge i hele kommunen.

                Baggrund

                Musikafdelingen blev til ved et forlig i byrådet, og der har ikke siden været rørt ved dens opgaver.
                """);

        assertThat(unit(model, "Musik").kind()).hasValue(UnitKind.DEPARTMENT);
        assertThat(model.units()).extracting(OrganisationUnit::name).doesNotContain("Baggrund");
    }

    @Test
    void whatIsWantedOfTheOrganisationIsItsAimsWithoutAColonToo() {
        OrganisationModel model = organisationModel("""
                Ny organisation i Greve Kommune

                Derfor bygger vi om

                Med den nye organisering vil vi

                • give borgeren en kort vej ind
                • gøre det lettere at få hjælp

                Det sker der nu

                • 12. juni 2024: Forslaget sendes i høring
                • 2. kvartal 2025: Direktionen evaluerer
                """);

        assertThat(model.aims())
                .extracting(Aim::text)
                .containsExactly("give borgeren en kort vej ind", "gøre det lettere at få hjælp");
        assertThat(model.steps())
                .extracting(step -> step.date().orElseThrow().printed())
                .containsExactly("12. juni 2024", "2. kvartal 2025");
    }

    @Test
    void theUnitsOfADirectorMayStandBehindOneWord() {
        OrganisationModel model = organisationModel("""
                Organisation i Greve Kommune

                Kommunen har to direktører.

                Direktør Ida Holk
                Herunder Center for Kultur og Center for Miljø

                Direktør Bo Ravn
                Herunder Center for Ældre.
                """);

        assertThat(model.units())
                .extracting(OrganisationUnit::name)
                .contains("Center for Kultur", "Center for Miljø", "Center for Ældre");
    }

    @Test
    void aChiefOnTheNextLineLeadsTheUnitOfTheHeadingEvenWithABlankLineBetween() {
        OrganisationModel model = organisationModel("""
                Sådan er vi organiseret i Greve

                Kultur og Havn er et direktørområde med tre afdelinger. Det er vores opgave at passe på kysten.

                Kyst

                Kystchef Bo Ravn

                • 14 broer med rækværk
                • Musikskolen
                • Lodserne

                Musik og Dans

                Musik- og dansechef Ida Holk

                Afdelingen har scener i alle byer, og den står for sommerens koncerter og baller.

                Torv

                Torvechef Eva Lund

                Torvet er åbent om lørdagen, og boderne koster ingenting at leje i det første år.
                """);

        assertThat(unit(model, "Kyst")
                        .leadership()
                        .get(0)
                        .person()
                        .orElseThrow()
                        .name())
                .isEqualTo("Bo Ravn");
        assertThat(unit(model, "Musik og Dans")
                        .leadership()
                        .get(0)
                        .office()
                        .orElseThrow()
                        .title())
                .isEqualTo("Musik- og dansechef");
        assertThat(unit(model, "Kyst").kind()).hasValue(UnitKind.DEPARTMENT);
        assertThat(unit(model, "Torv").kind()).hasValue(UnitKind.DEPARTMENT);
        assertThat(unit(model, "Kultur og Havn").kind()).hasValue(UnitKind.DIRECTORATE);
        assertThat(unit(model, "Lodserne").parent())
                .isEqualTo(unit(model, "Kyst").key());
        assertThat(unit(model, "Kyst").tasks()).isEmpty();
    }

    @Test
    void behindANameAndAColonStandTheTasksOfTheUnit() {
        OrganisationModel model = organisationModel("""
                Ny struktur i Greve Kommune

                Forvaltningen bliver slankere, og direktionen glæder sig til at komme i gang med det nye.

                Havne- og kystforvaltningen: bolværk, kraner, lodser samt diger.

                Musikstaben: Vi spiller for alle.
                """);

        OrganisationUnit harbour = unit(model, "Havne- og kystforvaltningen");
        assertThat(harbour.tasks()).containsExactly("bolværk", "kraner", "lodser", "diger");
        assertThat(model.units()).flatExtracting(OrganisationUnit::tasks).hasSize(4);
    }

    private static OrganisationUnit unit(OrganisationModel model, String name) {
        return model.units().stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
