package dk.sagsgang.exchange.paper.organisation.unit;

import static dk.sagsgang.exchange.paper.ReadPapers.organisationModel;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.RelationKind;
import dk.sagsgang.organisation.UnitFunction;
import dk.sagsgang.party.BodyKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What units are to each other, and what a page says of one below its heading. */
class UnitRelationsTest {

    private static final String HEAD = "Organisation i Greve Kommune\n\nForvaltningen har flere afdelinger.\n\n";

    @Test
    void whoGrantsAndWhoCarriesOutAreTold() {
        OrganisationModel model = organisationModel(
                HEAD + "Myndighedsafdelingen træffer afgørelser om hjælp, mens Plejeafdelingen udfører hjælpen.\n");

        assertThat(model.relations()).singleElement().satisfies(relation -> {
            assertThat(relation.kind()).hasValue(RelationKind.GRANTS_FOR);
            assertThat(relation.unit()).isEqualTo("myndighedsafdelingen");
            assertThat(relation.to()).containsExactly("plejeafdelingen");
        });
        assertThat(unit(model, "Plejeafdelingen").functions()).containsExactly(UnitFunction.PROVIDES);
        assertThat(unit(model, "Myndighedsafdelingen").functions()).containsExactly(UnitFunction.GRANTS);
    }

    @Test
    void whoServesAllOthersOfAKindServesEach() {
        OrganisationModel model = organisationModel(HEAD + """
                • Havneafdelingen
                • Vejafdelingen

                Fællesstaben betjener de to afdelinger og har kontakten til pressen.
                """);

        assertThat(model.relations()).singleElement().satisfies(relation -> {
            assertThat(relation.kind()).hasValue(RelationKind.SERVES);
            assertThat(relation.to()).containsExactly("havneafdelingen", "vejafdelingen");
            assertThat(relation.text()).isEqualTo("Fællesstaben betjener de to afdelinger");
        });
    }

    @Test
    void whoServesCitizensServesNoUnit() {
        assertThat(organisationModel(HEAD + "Havneafdelingen betjener borgerne på kajen.\n")
                        .relations())
                .isEmpty();
    }

    @Test
    void whoDoesItsWorkTogetherWithOthersWorksWithEach() {
        OrganisationModel model = organisationModel(HEAD + """
                Udførersektioner

                • Sektion Nord
                • Sektion Syd

                Myndighed

                Myndighed skal i tæt samarbejde med udførerne finde tilbud, der passer til den enkelte.
                """);

        assertThat(model.relations()).singleElement().satisfies(relation -> {
            assertThat(relation.kind()).hasValue(RelationKind.COOPERATES);
            assertThat(relation.unit()).isEqualTo("myndighed");
            assertThat(relation.to()).containsExactly("sektion-nord", "sektion-syd");
        });
    }

    @Test
    void whoWorksTogetherWithCitizensWorksWithNoUnit() {
        assertThat(organisationModel(
                                HEAD + "Havneafdelingen har i tæt samarbejde med borgerne lagt en plan for kajen.\n")
                        .relations())
                .isEmpty();
    }

    @Test
    void aHeadingIsAUnitWhereItsTextTellsWhatItDoesOrWhoLeadsIt() {
        OrganisationModel model = organisationModel(HEAD + """
                Plan og Bolig

                Plan og Bolig laver kommuneplan og lokalplaner. Enheden har 12 medarbejdere.

                Teamleder
                Ida Holk
                Telefon: 12 34 56 78

                Kommunikation

                Kommunikation er vigtigt for os alle, og det mærker man i hverdagen.
                """);

        assertThat(model.units()).extracting(OrganisationUnit::name).containsExactly("Plan og Bolig");
        OrganisationUnit unit = unit(model, "Plan og Bolig");
        assertThat(unit.headCount().orElseThrow().value()).hasValue(12);
        assertThat(unit.contact().orElseThrow().phone()).isEqualTo("12 34 56 78");
        assertThat(unit.leadership()).hasSize(1);
    }

    @Test
    void aSentenceWithoutVerbBelowAUnitListsItsTasks() {
        assertThat(UnitTasks.enumerated("Budget, regnskab, løn og opkrævning."))
                .containsExactly("Budget", "regnskab", "løn", "opkrævning");
        assertThat(UnitTasks.enumerated("Folkeskoler, SFO og ungdomsskole"))
                .containsExactly("Folkeskoler", "SFO", "ungdomsskole");
        assertThat(UnitTasks.enumerated("Den består af psykologer, konsulenter og tandlæger."))
                .isEmpty();
        assertThat(UnitTasks.enumerated("Skole, Familie og Kultur.")).isEmpty();
        assertThat(UnitTasks.enumerated("Centret samler tilbud for børn, unge og voksne."))
                .isEmpty();
    }

    @Test
    void whatFollowsInALineIsSaidOfTheUnitThatItBeginsWith() {
        OrganisationModel model = organisationModel(HEAD + """
                Havneafdelingen: kajer, kraner og broer. Den afløser Kystafdelingen og Broafdelingen.
                """);

        assertThat(unit(model, "Havneafdelingen").predecessors())
                .extracting(each -> each.name())
                .containsExactly("Kystafdelingen", "Broafdelingen");
        assertThat(unit(model, "Havneafdelingen").tasks()).containsExactly("kajer", "kraner", "broer");
    }

    @Test
    void aDirectorRightBelowTheNameOfAnAdministrationLeadsIt() {
        OrganisationModel model = organisationModel(HEAD + """
                Teknisk Forvaltning

                Teknisk direktør Ida Holk

                Forvaltningen passer byen og har omkring 140 medarbejdere.

                  • Havneafdelingen
                  • Vejafdelingen
                """);

        OrganisationUnit unit = unit(model, "Teknisk Forvaltning");
        assertThat(unit.leadership().get(0).person().orElseThrow().name()).isEqualTo("Ida Holk");
        assertThat(unit.headCount().orElseThrow().value()).hasValue(140);
        assertThat(model.units())
                .filteredOn(each -> each.parent().equals(unit.key()))
                .extracting(OrganisationUnit::name)
                .containsExactly("Havneafdelingen", "Vejafdelingen");
    }

    @Test
    void councilsAndForumsWithTheirMembersAreBoards() {
        OrganisationModel model = organisationModel(HEAD + """
                Hoved-MED har 16 medlemmer med kommunaldirektøren som formand. Alle ca. 70 ledere mødes fire gange om året i Lederforum.

                Forvaltningen har 14 medlemmer af klubben, og lederne mødes i kantinen.
                """);

        assertThat(model.boards()).extracting(board -> board.name()).containsExactly("Hoved-MED", "Lederforum");
        assertThat(model.boards().get(0).kind()).hasValue(BodyKind.WORKS_COUNCIL);
        assertThat(model.boards().get(0).memberships().get(1).chair()).hasValue(true);
        assertThat(model.boards()
                        .get(1)
                        .memberships()
                        .get(0)
                        .number()
                        .orElseThrow()
                        .value())
                .hasValue(70);
    }

    private static OrganisationUnit unit(OrganisationModel model, String name) {
        return List.copyOf(model.units()).stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
