package dk.sagsgang.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.leadership.Leadership;
import dk.sagsgang.organisation.leadership.LeadershipRole;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OrganisationTreeTest {

    private static final OrganisationModel MODEL = OrganisationModel.builder()
            .title("Forslag til organisationsmodel for ny Socialafdeling")
            .state(ModelState.PROPOSED)
            .addUnits(OrganisationUnit.builder()
                    .key("social")
                    .name("Socialafdelingen")
                    .kind(UnitKind.DEPARTMENT)
                    .addLeadership(Leadership.of(LeadershipRole.CHIEF))
                    .addPredecessors(UnitReference.named("Socialsektionen"))
                    .build())
            .addUnits(unit("x", "social"))
            .addUnits(unit("y", "social"))
            .addUnits(OrganisationUnit.builder()
                    .key("stab")
                    .name("Stab")
                    .parent("social")
                    .addFunctions(UnitFunction.SERVES)
                    .build())
            .addUnits(unit("admin", "stab"))
            .addStatedCounts(StatedCount.of("én stab"))
            .build();

    private static final OrganisationTree TREE = OrganisationTree.of(MODEL);

    @Test
    void unitsStandBelowTheirParentsInPrintedOrder() {
        assertThat(keys(TREE.roots())).containsExactly("social");
        assertThat(keys(TREE.children("social"))).containsExactly("x", "y", "stab");
        assertThat(keys(TREE.children("admin"))).isEmpty();
        assertThat(TREE.parent("admin").map(OrganisationUnit::key)).contains("stab");
        assertThat(TREE.parent("social")).isEmpty();
    }

    @Test
    void aPathLeadsFromTheTopToTheUnit() {
        assertThat(keys(TREE.path("admin"))).containsExactly("social", "stab", "admin");
        assertThat(keys(TREE.path("social"))).containsExactly("social");
    }

    @Test
    void depthCountsTheUnitsAboveAndSpanThoseRightBelow() {
        assertThat(TREE.depth("social")).hasValue(0);
        assertThat(TREE.depth("admin")).hasValue(2);
        assertThat(TREE.spanOfControl("social")).isEqualTo(3);
        assertThat(TREE.spanOfControl("admin")).isZero();
    }

    @Test
    void aSubtreeHoldsTheUnitAndAllBelowIt() {
        assertThat(keys(TREE.subtree("social"))).containsExactly("social", "x", "y", "stab", "admin");
        assertThat(keys(TREE.subtree("stab"))).containsExactly("stab", "admin");
    }

    @Test
    void nothingIsKnownOfAKeyThatIsNotThere() {
        for (String key : List.of("z", "", " ")) {
            assertThat(TREE.find(key)).isEmpty();
            assertThat(TREE.position(key)).isEmpty();
            assertThat(TREE.children(key)).isEmpty();
            assertThat(TREE.parent(key)).isEmpty();
            assertThat(TREE.path(key)).isEmpty();
            assertThat(TREE.depth(key)).isEmpty();
            assertThat(TREE.spanOfControl(key)).isZero();
            assertThat(TREE.subtree(key)).isEmpty();
        }
    }

    @Test
    void aUnitWhoseParentIsMissingIsAnOrphanAndBeginsATree() {
        OrganisationTree tree = tree(unit("a", "gone"), unit("b", "a"), unit("c", ""));

        assertThat(keys(tree.orphans())).containsExactly("a");
        assertThat(keys(tree.roots())).containsExactly("c");
        assertThat(tree.depth("b")).hasValue(1);
        assertThat(keys(tree.path("b"))).containsExactly("a", "b");
    }

    @Test
    void aCycleIsFoundOnceAndBreaksNothing() {
        OrganisationTree tree = tree(
                unit("below", "c"),
                unit("a", "b"),
                unit("b", "c"),
                unit("c", "a"),
                unit("self", "self"),
                unit("r", ""));

        assertThat(tree.cycles().stream().map(OrganisationTreeTest::keys))
                .containsExactly(List.of("a", "b", "c"), List.of("self"));
        assertThat(tree.depth("a")).isEmpty();
        assertThat(tree.depth("below")).isEmpty();
        assertThat(tree.depth("r")).hasValue(0);
        assertThat(keys(tree.path("below"))).containsExactly("b", "a", "c", "below");
        assertThat(keys(tree.subtree("a"))).containsExactly("a", "c", "below", "b");
        assertThat(tree.spanOfControl("self")).isEqualTo(1);
        assertThat(tree.orphans()).isEmpty();
    }

    @Test
    void ofAKeyThatStandsTwiceTheFirstUnitIsMeant() {
        OrganisationUnit first = unit("a", "r");
        OrganisationUnit second = unit("a", "").withName("Den anden");
        OrganisationTree tree = tree(unit("r", ""), first, second, unit("b", "a"));

        assertThat(tree.find("a")).contains(first);
        assertThat(tree.position("a")).isEqualTo(OptionalInt.of(1));
        assertThat(tree.repeated()).containsExactly(second);
        assertThat(tree.roots()).containsExactly(unit("r", ""), second);
        assertThat(keys(tree.path("b"))).containsExactly("r", "a", "b");
        assertThat(tree.cycles()).isEmpty();
    }

    @Test
    void aUnitThatIsItsOwnParentBySharingAKeyIsInNoCycle() {
        OrganisationTree tree = tree(unit("a", ""), unit("a", "a"));

        assertThat(tree.cycles()).isEmpty();
        assertThat(tree.children("a")).containsExactly(unit("a", "a"));
    }

    @Test
    void aChainOfTenThousandUnitsIsWalked() {
        int length = 10_000;
        OrganisationTree tree = OrganisationTree.of(IntStream.range(0, length)
                .mapToObj(i -> unit("u" + i, i == 0 ? "" : "u" + (i - 1)))
                .toList());

        String last = "u" + (length - 1);
        assertThat(tree.depth(last)).hasValue(length - 1);
        assertThat(tree.path(last)).hasSize(length);
        assertThat(tree.subtree("u0")).hasSize(length);
        assertThat(tree.cycles()).isEmpty();
    }

    @Test
    void aCycleOfTenThousandUnitsIsWalked() {
        int length = 10_000;
        OrganisationTree tree = OrganisationTree.of(IntStream.range(0, length)
                .mapToObj(i -> unit("u" + i, "u" + (i + length - 1) % length))
                .toList());

        assertThat(tree.cycles()).hasSize(1);
        assertThat(tree.cycles().get(0)).hasSize(length);
        assertThat(tree.path("u5")).hasSize(length);
        assertThat(tree.subtree("u5")).hasSize(length);
        assertThat(tree.depth("u5")).isEmpty();
    }

    @Test
    void anEmptyModelHasAnEmptyTree() {
        OrganisationTree tree = OrganisationTree.of(OrganisationModel.builder().build());

        assertThat(tree.units()).isEmpty();
        assertThat(tree.roots()).isEmpty();
        assertThat(tree.cycles()).isEmpty();
    }

    private static OrganisationTree tree(OrganisationUnit... units) {
        return OrganisationTree.of(Stream.of(units).toList());
    }

    private static OrganisationUnit unit(String key, String parent) {
        return OrganisationUnit.builder()
                .key(key)
                .name("Enhed " + key)
                .parent(parent)
                .build();
    }

    private static List<String> keys(List<OrganisationUnit> units) {
        return units.stream().map(OrganisationUnit::key).toList();
    }
}
