package dk.sagsgang.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.testkit.SagsgangDomain;
import dk.sagsgang.testkit.ValidSagsgangDomain;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What holds for the tree of any units, and what holds besides where the units fit. */
class OrganisationTreeProperties {

    @Property
    @Domain(SagsgangDomain.class)
    void childrenAndParentsAreEachOthersInverse(@ForAll OrganisationModel model) {
        OrganisationTree tree = OrganisationTree.of(model);
        for (OrganisationUnit unit : tree.units()) {
            tree.find(unit.key())
                    .ifPresent(meant -> tree.parent(unit.key())
                            .ifPresent(parent ->
                                    assertThat(tree.children(parent.key())).contains(meant)));
            assertThat(tree.children(unit.key()))
                    .hasSize(tree.spanOfControl(unit.key()))
                    .allSatisfy(child -> assertThat(child.parent()).isEqualTo(unit.key()));
        }
    }

    @Property
    @Domain(SagsgangDomain.class)
    void everyUnitIsARootAnOrphanOrAChild(@ForAll OrganisationModel model) {
        OrganisationTree tree = OrganisationTree.of(model);
        List<OrganisationUnit> met = new ArrayList<>(tree.roots());
        met.addAll(tree.orphans());
        Set<String> keys = new HashSet<>();
        tree.units().stream()
                .map(OrganisationUnit::key)
                .filter(keys::add)
                .forEach(key -> met.addAll(tree.children(key)));

        assertThat(met).containsExactlyInAnyOrderElementsOf(tree.units());
    }

    @Property
    @Domain(SagsgangDomain.class)
    void aUnitHasADepthUnlessItsPathRunsIntoACycle(@ForAll OrganisationModel model) {
        OrganisationTree tree = OrganisationTree.of(model);
        Set<OrganisationUnit> round = new HashSet<>();
        tree.cycles().forEach(round::addAll);
        for (OrganisationUnit unit : tree.units()) {
            List<OrganisationUnit> path = tree.path(unit.key());
            if (tree.depth(unit.key()).isPresent()) {
                assertThat(path).hasSize(tree.depth(unit.key()).getAsInt() + 1);
            } else {
                assertThat(unit.key().isBlank() || path.stream().anyMatch(round::contains))
                        .isTrue();
            }
        }
    }

    @Property
    @Domain(SagsgangDomain.class)
    void aCycleRunsRoundByParents(@ForAll OrganisationModel model) {
        OrganisationTree tree = OrganisationTree.of(model);
        Set<String> met = new HashSet<>();
        for (List<OrganisationUnit> cycle : tree.cycles()) {
            for (int u = 0; u < cycle.size(); u++) {
                assertThat(cycle.get(u).parent())
                        .isEqualTo(cycle.get((u + 1) % cycle.size()).key());
                assertThat(met.add(cycle.get(u).key())).isTrue();
            }
        }
    }

    @Property
    @Domain(ValidSagsgangDomain.class)
    void aValidModelIsOneTree(@ForAll OrganisationModel model) {
        OrganisationTree tree = OrganisationTree.of(model);

        assertThat(tree.roots()).hasSize(1);
        assertThat(tree.orphans()).isEmpty();
        assertThat(tree.cycles()).isEmpty();
        assertThat(tree.repeated()).isEmpty();
        assertThat(tree.subtree(tree.roots().get(0).key())).containsExactlyInAnyOrderElementsOf(model.units());
        assertThat(model.leadershipTeams())
                .allSatisfy(team ->
                        assertThat(team.seatCount()).isEqualTo(team.size().flatMap(size -> size.value())));
    }
}
