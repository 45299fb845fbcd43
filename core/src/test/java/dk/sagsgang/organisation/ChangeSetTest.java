package dk.sagsgang.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.identifier.ExternalId;
import dk.sagsgang.organisation.leadership.Leadership;
import dk.sagsgang.organisation.leadership.LeadershipRole;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ChangeSetTest {

    private static final OrganisationUnit SOCIAL = unit("social", "Socialafdelingen", "");
    private static final OrganisationUnit STAFF = unit("stab", "Stab", "social");
    private static final OrganisationUnit TEAM = unit("team", "Administrativt team", "social");

    private OrganisationModel before = model();
    private OrganisationModel after = model();

    /** Whatever the test: the changes make the new model of the former, and the former of the new. */
    @AfterEach
    void changesLeadFromOneModelToTheOther() {
        assertThat(ChangeSet.between(before, after).applyTo(before)).isEqualTo(after);
        assertThat(ChangeSet.between(after, before).applyTo(after)).isEqualTo(before);
    }

    @Test
    void nothingChangesBetweenAModelAndItself() {
        before = model(SOCIAL, STAFF);
        after = model(SOCIAL, STAFF);
        assertThat(changes()).isEmpty();
        assertThat(ChangeSet.between(before, after).empty()).isTrue();
    }

    @Test
    void unitsAreCreatedAndClosed() {
        before = model(SOCIAL, STAFF);
        after = model(SOCIAL, TEAM);
        assertThat(changes()).containsExactly(new Change.Closed(STAFF), new Change.Created(TEAM));
        assertThat(ChangeSet.between(before, after).closing()).containsExactly(STAFF);
    }

    @Test
    void aUnitIsRenamedMovedAndLedOtherwise() {
        Leadership leader = Leadership.of(LeadershipRole.STAFF_LEADER);
        before = model(SOCIAL, STAFF, TEAM);
        OrganisationUnit changed =
                TEAM.withName("Administration").withParent("stab").withLeadership(leader);
        after = model(SOCIAL, STAFF, changed);
        assertThat(changes())
                .containsExactly(
                        new Change.Renamed("team", "Administrativt team", "Administration"),
                        new Change.Moved("team", "social", "stab"),
                        new Change.LeadershipChanged("team", List.of(), List.of(leader)));
    }

    @Test
    void anythingElseOfAUnitIsRevised() {
        before = model(SOCIAL, STAFF);
        OrganisationUnit changed = STAFF.withName("Fællesstab").withTasks("politisk servicering");
        after = model(SOCIAL, changed);
        assertThat(changes())
                .containsExactly(
                        new Change.Renamed("stab", "Stab", "Fællesstab"),
                        new Change.Revised(STAFF.withName("Fællesstab"), changed));
    }

    @Test
    void twoUnitsMergeIntoOneThatNamesThemAsPredecessors() {
        OrganisationUnit handicap = unit("handicap", "Handicap- og Psykiatriafdelingen", "");
        OrganisationUnit section = unit("sektion", "Socialsektionen", "");
        OrganisationUnit merged =
                SOCIAL.withPredecessors(UnitReference.to("handicap"), UnitReference.named("socialsektionen"));
        before = model(handicap, section);
        after = model(merged);
        assertThat(changes()).containsExactly(new Change.Merged(List.of(handicap, section), List.of(), merged));
        assertThat(ChangeSet.between(before, after).closing()).containsExactly(handicap, section);
    }

    @Test
    void aUnitTakesAnotherInAndGoesOn() {
        OrganisationUnit heir = STAFF.withPredecessors(UnitReference.to("team"));
        before = model(SOCIAL, STAFF, TEAM);
        after = model(SOCIAL, heir);
        assertThat(changes())
                .containsExactly(
                        new Change.Merged(List.of(STAFF, TEAM), List.of("stab"), heir),
                        new Change.Revised(STAFF, heir));
        assertThat(ChangeSet.between(before, after).closing()).containsExactly(TEAM);
    }

    @Test
    void aUnitIsSplitIntoThoseItNamesAsSuccessors() {
        OrganisationUnit split = STAFF.withSuccessors(UnitReference.to("a"), UnitReference.to("b"));
        OrganisationUnit first = unit("a", "Økonomi", "social");
        OrganisationUnit second = unit("b", "Personale", "social");
        before = model(SOCIAL, split);
        after = model(SOCIAL, second, first);
        assertThat(changes()).containsExactly(new Change.Split(split, List.of(second, first)));
        assertThat(ChangeSet.between(before, after).closing()).containsExactly(split);
    }

    @Test
    void aUnitThatGivesAPartAwayGoesOn() {
        OrganisationUnit part = unit("team", "Administrativt team", "stab").withPredecessors(UnitReference.to("stab"));
        before = model(SOCIAL, STAFF);
        after = model(SOCIAL, STAFF, part);
        assertThat(changes()).containsExactly(new Change.Split(STAFF, List.of(STAFF, part)));
        assertThat(ChangeSet.between(before, after).closing()).isEmpty();
    }

    @Test
    void aUnitWithAnotherKeyIsKnownByItsIdAndWhatBelongsToItHasNotMoved() {
        ExternalId id = ExternalId.of("oio-uuid", "5f2c1f0e-6d3b-4a57-9a43-0c8f8c1f6f11");
        OrganisationUnit former = unit("s1", "Staben", "social").withIds(id);
        OrganisationUnit present = unit("s2", "Stab og udvikling", "social").withIds(id);
        OrganisationUnit below = unit("team", "Administrativt team", "s1");
        before = model(SOCIAL, former, below);
        after = model(SOCIAL, present, below.withParent("s2"));
        assertThat(changes())
                .containsExactly(
                        new Change.Replaced(former, present),
                        new Change.Revised(below, below.withParent("s2")),
                        new Change.Reordered(List.of("social", "s2", "team")));
    }

    @Test
    void unitsWhoseKeysAreBlankOrRepeatedAreToldTogether() {
        OrganisationUnit nameless = unit("", "Team uden nøgle", "social");
        OrganisationUnit twin = unit("stab", "Endnu en stab", "social");
        before = model(STAFF, SOCIAL);
        after = model(STAFF, nameless, twin, SOCIAL);
        assertThat(changes())
                .containsExactly(
                        new Change.Untraceable(List.of(STAFF), List.of(STAFF, nameless, twin)),
                        new Change.Reordered(List.of("stab", "", "stab", "social")));
    }

    @Test
    void theModelBesideItsUnitsIsRevisedAndUnitsChangePlaces() {
        before = model(SOCIAL, STAFF, TEAM);
        after = model(SOCIAL, TEAM, STAFF).withState(ModelState.ADOPTED);
        assertThat(changes())
                .containsExactly(
                        new Change.ModelRevised(model(), model().withState(ModelState.ADOPTED)),
                        new Change.Reordered(List.of("social", "team", "stab")));
    }

    @Test
    void someOfTheChangesCanBeMadeAlone() {
        before = model(SOCIAL, STAFF, TEAM);
        after = model(
                SOCIAL,
                STAFF,
                TEAM.withName("Administration").withParent("stab").withTasks("løn"));
        ChangeSet changes = ChangeSet.between(before, after);
        assertThat(new ChangeSet(List.copyOf(changes.of(Change.Revised.class))).applyTo(before))
                .isEqualTo(model(SOCIAL, STAFF, TEAM.withTasks("løn")));
    }

    @Test
    void changesOfUnitsThatAModelDoesNotHaveChangeNothing() {
        before = model(SOCIAL, STAFF);
        after = model(SOCIAL, STAFF.withName("Fællesstab"));
        assertThat(ChangeSet.between(before, after).applyTo(model(TEAM))).isEqualTo(model(TEAM));
    }

    @Test
    void chainsAndMergersOfManyUnitsAreCompared() {
        List<OrganisationUnit> chain = IntStream.range(0, 10_000)
                .mapToObj(i -> unit("u" + i, "Enhed " + i, i == 0 ? "" : "u" + (i - 1)))
                .toList();
        OrganisationUnit heir = SOCIAL.withPredecessors(
                chain.stream().map(unit -> UnitReference.to(unit.key())).toList());
        before = model().withUnits(chain);
        after = model(heir);
        assertThat(changes()).containsExactly(new Change.Merged(chain, List.of(), heir));
    }

    private List<Change> changes() {
        return ChangeSet.between(before, after).changes();
    }

    private static OrganisationModel model(OrganisationUnit... units) {
        return OrganisationModel.builder()
                .title("Ny Socialafdeling")
                .addUnits(units)
                .build();
    }

    private static OrganisationUnit unit(String key, String name, String parent) {
        return OrganisationUnit.builder().key(key).name(name).parent(parent).build();
    }
}
