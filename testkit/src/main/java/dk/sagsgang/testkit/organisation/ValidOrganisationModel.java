package dk.sagsgang.testkit.organisation;

import dk.sagsgang.organisation.Board;
import dk.sagsgang.organisation.BoardMembership;
import dk.sagsgang.organisation.Budget;
import dk.sagsgang.organisation.BudgetBuilder;
import dk.sagsgang.organisation.Deviation;
import dk.sagsgang.organisation.DeviationKind;
import dk.sagsgang.organisation.KleAspect;
import dk.sagsgang.organisation.ModelState;
import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.OrganisationModelBuilder;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.OrganisationUnitBuilder;
import dk.sagsgang.organisation.Placement;
import dk.sagsgang.organisation.PlacementKind;
import dk.sagsgang.organisation.RelationKind;
import dk.sagsgang.organisation.Responsibility;
import dk.sagsgang.organisation.StatedCount;
import dk.sagsgang.organisation.UnitFunction;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.organisation.UnitLevel;
import dk.sagsgang.organisation.UnitReference;
import dk.sagsgang.organisation.UnitRelation;
import dk.sagsgang.organisation.aim.ImplementationStep;
import dk.sagsgang.organisation.aim.Measure;
import dk.sagsgang.organisation.leadership.Leadership;
import dk.sagsgang.organisation.leadership.LeadershipBuilder;
import dk.sagsgang.organisation.leadership.LeadershipRole;
import dk.sagsgang.organisation.leadership.LeadershipSeat;
import dk.sagsgang.organisation.leadership.LeadershipTeam;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.party.Office;
import dk.sagsgang.quantity.Amount;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.reference.DecisionReference;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.time.Term;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes an organisation model in which everything fits of whatever a plan has chosen. */
final class ValidOrganisationModel {

    static final String TOP = "social";
    private static final String PROJECT = "projekt";
    private static final String CLOSED = "tidligere";
    private static final int PROJECT_MONTHS = 24;
    private static final int MILLION = 1_000_000;

    /** The kinds of units right under the top. */
    private record Side(String name, UnitFunction function, LeadershipRole role, String office, String counted) {}

    private static final Map<UnitKind, Side> SIDES = Map.of(
            UnitKind.EXECUTION_SECTION,
            new Side(
                    "Udførersektion",
                    UnitFunction.PROVIDES,
                    LeadershipRole.EXECUTION_LEADER,
                    "Udførerleder",
                    "udførersektioner"),
            UnitKind.AUTHORITY_SECTION,
            new Side(
                    "Myndighedssektion",
                    UnitFunction.GRANTS,
                    LeadershipRole.AUTHORITY_LEADER,
                    "Myndighedsleder",
                    "myndighedssektioner"),
            UnitKind.STAFF,
            new Side("Stab", UnitFunction.SERVES, LeadershipRole.STAFF_LEADER, "Stabsleder", "stabe"));

    /** In printed order; a map has none. */
    private static final List<UnitKind> KINDS =
            List.of(UnitKind.EXECUTION_SECTION, UnitKind.AUTHORITY_SECTION, UnitKind.STAFF);

    private final OrganisationPlan plan;
    private final LocalDate begin;
    private final List<OrganisationUnit> units = new ArrayList<>();

    private ValidOrganisationModel(OrganisationPlan plan) {
        this.plan = plan;
        this.begin = plan.day.plusMonths(1);
    }

    static OrganisationModel of(OrganisationPlan plan) {
        return new ValidOrganisationModel(plan).build();
    }

    private OrganisationModel build() {
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
        OrganisationModelBuilder model = OrganisationModel.builder()
                .from(plan.parts)
                .sections(plan.parts.sections().stream()
                        .map(section -> plan.project ? section.withRefersTo(TOP) : section)
                        .toList())
                .title("Organisationsmodel for Socialafdelingen")
                .state(plan.state)
                .dated(ImpreciseDate.ofDay(plan.day))
                .validity(validity())
                .units(units);
        if (plan.state != ModelState.PROPOSED) {
            model.adoptedBy(plan.decision());
        }
        plan.parts.replaces().ifPresent(former -> model.replaces(aYearBefore(former)));
        if (plan.counts) {
            counts(model);
        }
        if (plan.team) {
            model.addLeadershipTeams(leadershipTeam());
        }
        if (plan.board) {
            model.addBoards(board());
        }
        if (plan.relations) {
            model.addRelations(UnitRelation.of(key(0), RelationKind.COOPERATES, others())
                    .withText("Enhederne arbejder tæt sammen."));
        }
        if (plan.deviations) {
            model.addDeviations(deviation());
        }
        if (plan.steps) {
            model.addSteps(step());
        }
        if (plan.measures) {
            model.addMeasures(Measure.of("Én samlet indgang for borgerne", key(0)));
        }
        return model.build();
    }

    /** The decision on the model before this one, told by its day or its month as it was. */
    private DecisionReference aYearBefore(DecisionReference former) {
        LocalDate day = plan.day.minusYears(1);
        return former.date().isPresent()
                ? former.withDate(day)
                : former.withDated(ImpreciseDate.ofMonth(YearMonth.from(day)));
    }

    private Term validity() {
        Term open = Term.startingOn(ImpreciseDate.ofDay(begin));
        return plan.months
                .map(months -> open.withEnd(ImpreciseDate.ofDay(begin.plusMonths(months))))
                .orElse(open);
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
        Side side = side(chosen.kind);
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

    private void counts(OrganisationModelBuilder model) {
        for (UnitKind kind : KINDS) {
            int number = sectionsOf(kind).size();
            if (number > 0) {
                model.addStatedCounts(
                        StatedCount.of(kind, Count.ofNumber(number, side(kind).counted()))
                                .withUnit(TOP));
            }
        }
    }

    private LeadershipTeam leadershipTeam() {
        List<LeadershipSeat> seats = new ArrayList<>();
        seats.add(LeadershipSeat.of(LeadershipRole.CHIEF, TOP)
                .withOffice(Office.of("Socialchef"))
                .withPerson(plan.top.leader.person()));
        for (UnitKind kind : KINDS) {
            List<String> led = sectionsOf(kind);
            if (!led.isEmpty()) {
                seats.add(LeadershipSeat.builder()
                        .role(side(kind).role())
                        .number(Count.ofNumber(led.size()))
                        .units(led)
                        .build());
            }
        }
        if (plan.project) {
            seats.add(LeadershipSeat.of(LeadershipRole.PROJECT_MANAGER, PROJECT));
        }
        int size = 1 + plan.units.size() + (plan.project ? 1 : 0);
        return LeadershipTeam.builder()
                .name("Ledelsesteamet")
                .unit(TOP)
                .size(Count.ofNumber(size, "ledere"))
                .seats(seats)
                .build();
    }

    private Board board() {
        return Board.builder()
                .key("forum")
                .name("Koordinationsforum")
                .kind(BodyKind.WORKING_GROUP)
                .unit(TOP)
                .purpose("Koordinering på tværs af enhederne")
                .addMemberships(BoardMembership.builder()
                        .function(side(plan.units.get(0).kind).function())
                        .addUnits(key(0))
                        .number(Count.ofNumber(2))
                        .build())
                .addMemberships(BoardMembership.builder()
                        .role(LeadershipRole.CHIEF)
                        .office(Office.of("Socialchef"))
                        .person(plan.top.leader.person())
                        .chair(true)
                        .text("Socialchefen er formand.")
                        .build())
                .build();
    }

    private Deviation deviation() {
        return Deviation.builder()
                .kind(DeviationKind.TRANSITION)
                .addUnits(key(0))
                .area("bostøtten")
                .text("Den hidtidige ledelse fortsætter indtil videre.")
                .reason("En politisk besluttet afklaring pågår.")
                .condition("indtil afklaringen er afsluttet")
                .term(Term.until(ImpreciseDate.ofDay(begin.plusMonths(6))))
                .decidedBy(plan.decision())
                .build();
    }

    private ImplementationStep step() {
        return ImplementationStep.builder()
                .text("Lederstillingerne besættes.")
                .date(ImpreciseDate.ofDay(plan.day.plusWeeks(2)))
                .condition("når høringen er afsluttet")
                .addBodies(Body.of("OmrådeMED", BodyKind.WORKS_COUNCIL))
                .addUnits(key(0))
                .begun(false)
                .build();
    }

    private List<String> sectionsOf(UnitKind kind) {
        return units.stream()
                .filter(unit -> unit.kind().filter(kind::equals).isPresent())
                .map(OrganisationUnit::key)
                .toList();
    }

    private String[] sections() {
        return units.stream()
                .filter(unit -> unit.parent().equals(TOP))
                .map(OrganisationUnit::key)
                .toArray(String[]::new);
    }

    /** The units that the first section works with: the next one, or the department where there is none. */
    private String others() {
        return plan.units.size() > 1 ? key(1) : TOP;
    }

    private static Side side(UnitKind kind) {
        Side side = SIDES.get(kind);
        if (side == null) {
            throw new IllegalStateException("No side is known for the kind " + kind);
        }
        return side;
    }

    private static String key(int index) {
        return "s" + (index + 1);
    }
}
