package dk.sagsgang.testkit.organisation;

import dk.sagsgang.organisation.Budget;
import dk.sagsgang.organisation.BudgetBuilder;
import dk.sagsgang.organisation.KleAspect;
import dk.sagsgang.organisation.ModelState;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.OrganisationUnitBuilder;
import dk.sagsgang.organisation.Placement;
import dk.sagsgang.organisation.PlacementKind;
import dk.sagsgang.organisation.Responsibility;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.organisation.UnitLevel;
import dk.sagsgang.organisation.UnitReference;
import dk.sagsgang.organisation.leadership.Leadership;
import dk.sagsgang.organisation.leadership.LeadershipBuilder;
import dk.sagsgang.organisation.leadership.LeadershipRole;
import dk.sagsgang.party.Office;
import dk.sagsgang.quantity.Amount;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.time.Term;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;

/** Makes the units of a valid organisation model of whatever a plan has chosen. */
final class ValidUnits {

    static final String TOP = "social";
    static final String PROJECT = "projekt";
    private static final String CLOSED = "tidligere";
    private static final int PROJECT_MONTHS = 24;
    private static final int MILLION = 1_000_000;

    private final OrganisationPlan plan;
    private final LocalDate begin;
    private final List<OrganisationUnit> units = new ArrayList<>();

    private ValidUnits(OrganisationPlan plan, LocalDate begin) {
        this.plan = plan;
        this.begin = begin;
    }

    /** The units of a plan whose model begins on a day. */
    static ValidUnits of(OrganisationPlan plan, LocalDate begin) {
        ValidUnits made = new ValidUnits(plan, begin);
        made.make();
        return made;
    }

    List<OrganisationUnit> all() {
        return units;
    }

    private void make() {
        units.add(top());
        for (int u = 0; u < plan.units.size(); u++) {
            units.add(section(u));
            for (int t = 0; t < plan.units.get(u).teams; t++) {
                units.add(team(u, t));
            }
        }
        if (plan.project) {
            units.add(project());
        }
        if (plan.closedUnit) {
            units.add(closed());
        }
    }

    /** The keys of the units of a kind. */
    List<String> sectionsOf(UnitKind kind) {
        return units.stream()
                .filter(unit -> unit.kind().filter(kind::equals).isPresent())
                .map(OrganisationUnit::key)
                .toList();
    }

    /** The key of a unit right under the top. */
    static String key(int index) {
        return "s" + (index + 1);
    }

    private OrganisationUnit top() {
        OrganisationUnitBuilder unit = OrganisationUnit.builder()
                .from(plan.top.parts)
                .key(TOP)
                .name("Socialafdelingen")
                .kind(UnitKind.DEPARTMENT)
                .headCount(Count.ofNumber(people(), "medarbejdere"))
                .fullTimeEquivalents(Count.ofNumber(people(), "årsværk"))
                .budget(topBudget())
                .addLeadership(leader(plan.top, LeadershipRole.CHIEF, "Socialchef"));
        if (plan.levels) {
            unit.level(UnitLevel.NY3);
        }
        return unit.build();
    }

    private Budget topBudget() {
        int millions = plan.top.millions
                + plan.units.stream().mapToInt(unit -> unit.millions).sum();
        BudgetBuilder budget = Budget.builder()
                .amount(Amount.ofKroner((long) millions * MILLION))
                .period(ImpreciseDate.ofYear(Year.from(begin)))
                .remark("Budgettet er opgjort netto.");
        if (plan.externalPercent.isPresent()) {
            budget.externalAmount(Amount.ofKroner((long) millions * plan.externalPercent.get() * (MILLION / 100)))
                    .externalPurpose("eksternt køb af tilbud")
                    .addSuppliers("andre kommuner", "regionen");
        } else {
            budget.externalShare(plan.externalShare);
        }
        return budget.build();
    }

    private int people() {
        return plan.top.people
                + plan.units.stream().mapToInt(unit -> unit.people).sum();
    }

    private OrganisationUnit section(int index) {
        UnitPlan chosen = plan.units.get(index);
        UnitSide side = UnitSide.of(chosen.kind);
        OrganisationUnitBuilder unit = OrganisationUnit.builder()
                .from(chosen.parts)
                .key(key(index))
                .name(side.name() + " " + (char) ('A' + index))
                .kind(chosen.kind)
                .parent(TOP)
                .addFunctions(side.function())
                .addLeadership(leader(chosen, side.role(), side.office()));
        if (plan.workingTitles && plan.state == ModelState.PROPOSED) {
            unit.workingTitle(true);
        }
        if (chosen.parts.targetGroups().isEmpty() && chosen.kind.equals(UnitKind.EXECUTION_SECTION)) {
            unit.targetGroupOpen(true);
        }
        if (chosen.peopleTold) {
            unit.headCount(Count.ofNumber(chosen.people, "medarbejdere"));
        }
        if (chosen.budgetTold) {
            unit.budget(Budget.builder()
                    .amount(Amount.ofKroner((long) chosen.millions * MILLION))
                    .build());
        }
        if (plan.levels) {
            unit.level(UnitLevel.NY2);
        }
        if (index == 0) {
            unit.addResponsibilities(Responsibility.of("27.00.00", KleAspect.RESPONSIBLE, KleAspect.PERFORMING)
                    .withText("Social service"));
            if (plan.closedUnit) {
                unit.addPredecessors(UnitReference.to(CLOSED));
            }
        }
        return unit.build();
    }

    private OrganisationUnit team(int index, int team) {
        OrganisationUnitBuilder unit = OrganisationUnit.builder()
                .key(key(index) + "-" + team)
                .name("Team " + (char) ('A' + index) + (team + 1))
                .kind(UnitKind.TEAM)
                .parent(key(index))
                .addPlacements(Placement.of(PlacementKind.DECENTRAL).withHosts(key(0)))
                .addLeadership(Leadership.of(LeadershipRole.TEAM_LEADER).withVacant(true));
        if (plan.levels) {
            unit.level(UnitLevel.NY1);
        }
        return unit.build();
    }

    private OrganisationUnit project() {
        LocalDate end = begin.plusMonths(PROJECT_MONTHS).minusDays(1);
        return OrganisationUnit.builder()
                .key(PROJECT)
                .name("Projekt Sammenhæng")
                .kind(UnitKind.PROJECT_ORGANISATION)
                .parent(TOP)
                .addLeadership(Leadership.of(LeadershipRole.PROJECT_MANAGER))
                .addSpans(sections())
                .duration(Count.parse("2 år"))
                .validity(Term.of(ImpreciseDate.ofDay(begin), ImpreciseDate.ofDay(end)))
                .build();
    }

    /** A unit that ended before the model begins and whose people went to the first section. */
    private OrganisationUnit closed() {
        return OrganisationUnit.builder()
                .key(CLOSED)
                .name("Underafdeling Bostøtte")
                .kind(UnitKind.SUBDEPARTMENT)
                .parent(TOP)
                .validity(Term.until(ImpreciseDate.ofDay(begin.minusDays(1))))
                .addSuccessors(UnitReference.to(key(0)))
                .build();
    }

    private Leadership leader(UnitPlan chosen, LeadershipRole role, String office) {
        LeadershipBuilder leader =
                Leadership.builder().from(chosen.leader).role(role).office(Office.of(office));
        if (chosen.shared) {
            leader.number(Count.ofNumber(1, "leder"));
        }
        if (chosen.teams > 0 && chosen != plan.top) {
            leader.span(Count.ofNumber(chosen.teams, "teamledere")).spanRole(LeadershipRole.TEAM_LEADER);
        }
        return leader.build();
    }

    private String[] sections() {
        return units.stream()
                .filter(unit -> unit.parent().equals(TOP))
                .map(OrganisationUnit::key)
                .toArray(String[]::new);
    }
}
