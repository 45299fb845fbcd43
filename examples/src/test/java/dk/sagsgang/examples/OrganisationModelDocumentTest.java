package dk.sagsgang.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.Budget;
import dk.sagsgang.organisation.DeviationKind;
import dk.sagsgang.organisation.ModelState;
import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.OrganisationTree;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.PlacementKind;
import dk.sagsgang.organisation.RelationKind;
import dk.sagsgang.organisation.TargetGroup;
import dk.sagsgang.organisation.UnitFunction;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.organisation.UnitReference;
import dk.sagsgang.organisation.aim.StatedEffect;
import dk.sagsgang.organisation.leadership.LeadershipRole;
import dk.sagsgang.organisation.leadership.LeadershipTeam;
import dk.sagsgang.quantity.Amount;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.quantity.Share;
import dk.sagsgang.serialization.DocumentReader;
import dk.sagsgang.serialization.DocumentWriter;
import dk.sagsgang.serialization.Reading;
import dk.sagsgang.validation.DocumentValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The proposed organisation model among the reference documents: each fact of the paper in its typed place. */
class OrganisationModelDocumentTest {

    private static final Path FILE = Path.of("documents", "002-socialafdelingen-organisationsmodel.json");
    private static final Reading READING = DocumentReader.strict().read(FILE);
    private static final OrganisationModel MODEL =
            (OrganisationModel) READING.document().orElseThrow();
    private static final OrganisationTree TREE = OrganisationTree.of(MODEL);

    private static final List<String> PROVIDERS = List.of("sektion-x", "sektion-y", "sektion-z");

    @Test
    void theFileIsInTheFormThatTheLibraryWrites() throws IOException {
        assertThat(READING.report().clean()).isTrue();
        assertThat(DocumentReader.strict()
                        .read(DocumentWriter.compact().write(MODEL), "again")
                        .document())
                .contains(MODEL);
        assertThat(Files.readString(FILE).replaceAll("\\s", ""))
                .isEqualTo(DocumentWriter.indented().write(MODEL).replaceAll("\\s", ""));
    }

    @Test
    void onlyTheTurnOfAYearThatItDoesNotNameIsFoundInIt() {
        assertThat(DocumentValidator.standard().validate(MODEL).findings())
                .extracting(finding -> finding.rule() + " " + finding.location())
                .containsExactly("TXT-009 /deviations/1/term/end");
    }

    @Test
    void itIsAProposalForOneDepartmentMadeOfTwo() {
        OrganisationUnit department = TREE.roots().get(0);

        assertThat(MODEL.state()).contains(ModelState.PROPOSED);
        assertThat(MODEL.title()).isEqualTo("Forslag til organisationsmodel for ny Socialafdeling");
        assertThat(MODEL.municipality()
                        .flatMap(municipality -> municipality.code())
                        .flatMap(code -> code.name()))
                .contains("Silkeborg");
        assertThat(MODEL.adoptedBy()).isEmpty();
        assertThat(department.kind()).contains(UnitKind.DEPARTMENT);
        assertThat(department.targetGroups()).hasSize(4);
        assertThat(department.tasks()).containsExactly("rådgivning", "vejledning", "støtte");
        assertThat(department.predecessors())
                .containsExactly(
                        UnitReference.named("Handicap- og Psykiatriafdelingen"),
                        UnitReference.named("Socialsektionen"));
    }

    @Test
    void theFiguresAreThoseOfThePaper() {
        OrganisationUnit department = unit("socialafdelingen");
        Budget budget = department.budget().orElseThrow();

        assertThat(budget.amount()).contains(Amount.parse("417 mio. kr."));
        assertThat(budget.externalShare()).contains(Share.parse("ca. 31 pct."));
        assertThat(budget.suppliers()).containsExactly("andre kommuner", "regionen");
        assertThat(department.headCount()).contains(Count.parse("ca. 660 medarbejdere"));
    }

    @Test
    void threeSectionsProvideUnderWorkingTitles() {
        assertThat(keys(ofKind(UnitKind.EXECUTION_SECTION))).containsExactlyElementsOf(PROVIDERS);
        assertThat(ofKind(UnitKind.EXECUTION_SECTION)).allSatisfy(section -> {
            assertThat(section.workingTitle()).contains(true);
            assertThat(section.functions()).containsExactly(UnitFunction.PROVIDES);
            assertThat(section.services()).contains("døgntilbud", "dagtilbud");
            assertThat(section.leadership().get(0).spanRole()).contains(LeadershipRole.DEPARTMENT_LEADER);
            assertThat(section.leadership().get(0).span().orElseThrow().understood())
                    .isFalse();
        });
        assertThat(unit("sektion-x").targetGroups())
                .containsExactly(TargetGroup.of("borgere med langvarigt og omfattende behov for støtte"));
        assertThat(unit("sektion-y").services()).contains("bostøtte");
        assertThat(unit("sektion-z").services()).contains("støttetilbud");
    }

    @Test
    void theThirdSectionHasNoStatedTargetGroupAndKeepsItsFormerLeadership() {
        assertThat(unit("sektion-z").targetGroups()).isEmpty();
        assertThat(unit("sektion-z").targetGroupOpen()).contains(true);
        assertThat(MODEL.deviations().get(0).kind()).contains(DeviationKind.TRANSITION);
        assertThat(MODEL.deviations().get(0).units()).containsExactly("sektion-z");
        assertThat(MODEL.deviations().get(0).area()).isEqualTo("rusmiddel- og udsatteområdet");
        assertThat(MODEL.deviations().get(0).condition()).isNotBlank();
    }

    @Test
    void oneAuthorityGrantsPartlyOutAtTheServices() {
        OrganisationUnit authority = ofKind(UnitKind.AUTHORITY_SECTION).get(0);

        assertThat(ofKind(UnitKind.AUTHORITY_SECTION)).hasSize(1);
        assertThat(authority.functions()).containsExactly(UnitFunction.GRANTS);
        assertThat(authority.placements().stream().map(placement -> placement.kind()))
                .containsExactly(Optional.of(PlacementKind.DECENTRAL), Optional.of(PlacementKind.CENTRAL));
        assertThat(authority.placements().get(1).place()).isEqualTo("rådhuset");
        assertThat(authority.leadership().get(0).vacant()).contains(true);
        assertThat(authority.developments()).containsExactly("fremskudte indsatser");
    }

    @Test
    void theAdministrativeTeamBelongsToTheStaffAndSitsElsewhere() {
        OrganisationUnit team = unit("admin-team");

        assertThat(TREE.parent("admin-team").flatMap(OrganisationUnit::kind)).contains(UnitKind.STAFF);
        assertThat(team.placements().get(0).kind()).contains(PlacementKind.DECENTRAL);
        assertThat(team.placements().get(0).hosts()).isEqualTo(PROVIDERS);
        assertThat(team.leadership().get(0).number()).contains(Count.parse("én teamleder"));
        assertThat(MODEL.relations().get(1).kind()).contains(RelationKind.SERVES);
        assertThat(MODEL.relations().get(1).to()).isEqualTo(PROVIDERS);
    }

    @Test
    void aProjectSpansProvidersAuthorityAndStaffForAFewYears() {
        OrganisationUnit project = ofKind(UnitKind.PROJECT_ORGANISATION).get(0);

        assertThat(project.name()).isEqualTo("Projekt Sammenhængskraft");
        assertThat(project.spans()).containsAll(PROVIDERS).contains("myndighed", "stab");
        assertThat(project.duration().map(Count::printed)).contains("et par års varighed");
        assertThat(project.staffing()).startsWith("nøglemedarbejdere");
        assertThat(project.aims()).hasSize(3);
    }

    @Test
    void sevenLeadTogether() {
        LeadershipTeam team = MODEL.leadershipTeams().get(0);

        assertThat(team.seatCount()).contains(7);
        assertThat(team.seats().stream().map(seat -> seat.role().orElseThrow()))
                .containsExactly(
                        LeadershipRole.CHIEF,
                        LeadershipRole.EXECUTION_LEADER,
                        LeadershipRole.AUTHORITY_LEADER,
                        LeadershipRole.STAFF_LEADER,
                        LeadershipRole.PROJECT_MANAGER);
    }

    @Test
    void theBoardHasMembersFromTwoSides() {
        assertThat(MODEL.boards().get(0).name()).isEqualTo("Visitationsudvalg");
        assertThat(MODEL.boards().get(0).memberships().stream().map(side -> side.function()))
                .containsExactly(Optional.of(UnitFunction.GRANTS), Optional.of(UnitFunction.PROVIDES));
        assertThat(MODEL.boards().get(0).memberships().get(1).units()).isEqualTo(PROVIDERS);
    }

    @Test
    void thePrintedCountsAreThoseThatTheUnitsGive() {
        assertThat(MODEL.statedCounts())
                .hasSize(4)
                .allSatisfy(stated -> assertThat(ofKind(stated.kind().orElseThrow()))
                        .hasSize(stated.count().flatMap(Count::value).orElseThrow()));
    }

    @Test
    void aimsChallengesAndPrinciplesStandAsLists() {
        assertThat(MODEL.aims()).hasSize(8);
        assertThat(MODEL.aims().get(3).points()).hasSize(2);
        assertThat(MODEL.challenges()).hasSize(8);
        assertThat(MODEL.preserved()).hasSize(2);
        assertThat(MODEL.measures()).hasSize(4);
        assertThat(MODEL.economicPrinciples()).hasSize(8).contains("ingen intern BUM");
        assertThat(MODEL.deviations().get(1).term().flatMap(term -> term.end()).map(end -> end.printed()))
                .contains("årsskiftet");
    }

    @Test
    void whatChangesAndWhatDoesNotIsSaid() {
        assertThat(MODEL.effects())
                .containsExactly(
                        StatedEffect.of("fysiske rammer", false),
                        StatedEffect.of("placering af tilbud", false),
                        StatedEffect.of("ledelsesstrukturen", true).withText("visse ændringer"));
        assertThat(MODEL.steps()).hasSize(3);
    }

    private static OrganisationUnit unit(String key) {
        return TREE.find(key).orElseThrow();
    }

    private static List<OrganisationUnit> ofKind(UnitKind kind) {
        return MODEL.units().stream()
                .filter(unit -> unit.kind().equals(Optional.of(kind)))
                .toList();
    }

    private static Stream<String> keys(List<OrganisationUnit> units) {
        return units.stream().map(OrganisationUnit::key);
    }
}
