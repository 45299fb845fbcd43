package dk.sagsgang.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.testkit.SagsgangDomain;
import dk.sagsgang.testkit.organisation.OrganisationModels;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

class ChangeSetProperties {

    @Property(tries = 300)
    @Domain(SagsgangDomain.class)
    void theChangesMakeTheNewModelOfTheFormer(@ForAll OrganisationModel before, @ForAll OrganisationModel after) {
        ChangeSet changes = ChangeSet.between(before, after);
        OrganisationModel made = changes.applyTo(before);

        assertThat(made).isEqualTo(after);
        assertThat(ChangeSet.between(made, after).empty()).isTrue();
    }

    @Property(tries = 200)
    @Domain(DomainContext.Global.class)
    void theChangesOfAReorganisationAreMadeAndTakenBack(
            @ForAll("models") OrganisationModel before, @ForAll("models") OrganisationModel other, @ForAll long seed) {
        OrganisationModel after = before.withUnits(reorganised(before.units(), other.units(), new Random(seed)));

        assertThat(ChangeSet.between(before, after).applyTo(before)).isEqualTo(after);
        assertThat(ChangeSet.between(after, before).applyTo(after)).isEqualTo(before);
    }

    @Property(tries = 200)
    @Domain(DomainContext.Global.class)
    void whatClosesIsInTheFormerModelAndNotInTheNew(
            @ForAll("models") OrganisationModel before, @ForAll("models") OrganisationModel other, @ForAll long seed) {
        OrganisationModel after = before.withUnits(reorganised(before.units(), other.units(), new Random(seed)));
        Set<String> keys = after.units().stream().map(OrganisationUnit::key).collect(Collectors.toSet());

        assertThat(ChangeSet.between(before, after).closing())
                .isSubsetOf(before.units())
                .noneMatch(unit -> keys.contains(unit.key()));
    }

    @Property(tries = 100)
    @Domain(SagsgangDomain.class)
    void nothingChangesBetweenAModelAndItself(@ForAll OrganisationModel model) {
        assertThat(ChangeSet.between(model, model)).isEqualTo(ChangeSet.NONE);
    }

    @Provide
    Arbitrary<OrganisationModel> models() {
        return OrganisationModels.validOrganisationModel();
    }

    /** Some units closed, renamed, moved, merged, taken over from another model, and all in another order now and then. */
    private static List<OrganisationUnit> reorganised(
            List<OrganisationUnit> units, List<OrganisationUnit> others, Random random) {
        List<OrganisationUnit> made = new ArrayList<>();
        for (OrganisationUnit unit : units) {
            switch (random.nextInt(6)) {
                case 0 -> {}
                case 1 -> made.add(unit.withName(unit.name() + " og Udvikling"));
                case 2 ->
                    made.add(unit.withParent(
                            units.get(random.nextInt(units.size())).key()));
                case 3 ->
                    made.add(unit.withPredecessors(UnitReference.to(
                            units.get(random.nextInt(units.size())).key())));
                default -> made.add(unit);
            }
        }
        others.stream().limit(random.nextInt(3)).forEach(made::add);
        if (random.nextBoolean()) {
            Collections.shuffle(made, random);
        }
        return made;
    }
}
