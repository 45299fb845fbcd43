package dk.sagsgang.validation.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.StatedCount;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.organisation.UnitReference;
import dk.sagsgang.organisation.leadership.LeadershipRole;
import dk.sagsgang.organisation.leadership.LeadershipSeat;
import dk.sagsgang.organisation.leadership.LeadershipTeam;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.report.Report;
import dk.sagsgang.validation.Collector;
import dk.sagsgang.validation.engine.RuleRun;
import dk.sagsgang.validation.rule.Context;
import dk.sagsgang.validation.text.TextCheck;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Models of many units, deep, wide and round, are looked at to the end. */
@Tag("once")
class LargeModelsTest {

    private static final int MANY = 10_000;

    @Test
    void aChainIsWalkedToItsEnd() {
        OrganisationModel chain = model(unit -> unit, u -> u == 0 ? "" : "u" + (u - 1));

        assertThat(rules(chain)).isEmpty();
        assertThat(rules(chain.withStatedCounts(numbers(chain, u -> MANY - 1 - u))))
                .isEmpty();
        assertThat(rules(chain.withStatedCounts(numbers(chain, u -> MANY + 1)))).hasSize(MANY);
    }

    @Test
    void aCircleIsToldOnce() {
        OrganisationModel circle = model(unit -> unit, u -> "u" + (u + 1) % MANY);

        assertThat(rules(circle)).containsExactly("ORG-003 /units/0/parent");
    }

    @Test
    void manyUnitsUnderOneAreCountedAtOnce() {
        OrganisationModel wide =
                model(unit -> unit.withKind(UnitKind.TEAM).withHeadCount(Count.ofNumber(1)), u -> u == 0 ? "" : "u0");

        assertThat(rules(wide.withStatedCounts(numbers(wide, u -> u == 0 ? MANY - 1 : 0))))
                .containsExactly("ORG-017 /units/0/headCount");
    }

    @Test
    void manySectionsHaveTheirSeats() {
        OrganisationModel wide = model(unit -> unit.withKind(UnitKind.SECTION), u -> u == 0 ? "" : "u0");
        List<LeadershipSeat> seats = wide.units().stream()
                .map(unit -> LeadershipSeat.of(LeadershipRole.SECTION_LEADER, unit.key()))
                .toList();

        assertThat(rules(wide.withLeadershipTeams(team(seats)))).isEmpty();
        assertThat(rules(wide.withLeadershipTeams(team(seats.subList(0, MANY / 2)))))
                .containsExactly("ORG-014 /leadershipTeams/0/seats");
    }

    @Test
    void manyUnitsMergeByName() {
        OrganisationModel merged = model(
                unit -> unit.key().equals("u0")
                        ? unit.withPredecessors(IntStream.range(1, MANY)
                                .mapToObj(u -> UnitReference.named("Enhed " + u))
                                .toList())
                        : unit.withHeadCount(Count.ofNumber(1)),
                u -> u == 0 ? "" : "u0");

        assertThat(rules(merged)).hasSize(MANY - 1).allMatch(found -> found.startsWith("ORG-023 /units/"));
    }

    private static LeadershipTeam team(List<LeadershipSeat> seats) {
        return LeadershipTeam.builder().unit("u0").seats(seats).build();
    }

    private static List<StatedCount> numbers(OrganisationModel model, IntUnaryOperator number) {
        return IntStream.range(0, model.units().size())
                .mapToObj(u -> StatedCount.of(UnitKind.TEAM, Count.ofNumber(number.applyAsInt(u)))
                        .withUnit("u" + u))
                .toList();
    }

    private static OrganisationModel model(UnaryOperator<OrganisationUnit> more, IntFunction<String> parent) {
        return OrganisationModel.builder()
                .title("Organisationsmodel")
                .units(IntStream.range(0, MANY)
                        .mapToObj(u -> more.apply(OrganisationUnit.builder()
                                .key("u" + u)
                                .name("Enhed " + u)
                                .kind(UnitKind.TEAM)
                                .parent(parent.apply(u))
                                .build()))
                        .toList())
                .build();
    }

    private static List<String> rules(OrganisationModel model) {
        Collector collector = new Collector();
        TextCheck texts = new TextCheck(rule -> false, collector::of);
        OrganisationCheck.check(model, Context.EMPTY, new RuleRun(rule -> true, collector::of), texts);
        Report report = collector.report();
        return report.findings().stream()
                .map(finding -> finding.rule() + " " + finding.location().pointer())
                .toList();
    }
}
