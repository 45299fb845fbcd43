package dk.sagsgang.testkit.organisation;

import dk.sagsgang.organisation.Board;
import dk.sagsgang.organisation.BoardMembership;
import dk.sagsgang.organisation.Deviation;
import dk.sagsgang.organisation.DeviationKind;
import dk.sagsgang.organisation.ModelState;
import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.OrganisationModelBuilder;
import dk.sagsgang.organisation.RelationKind;
import dk.sagsgang.organisation.StatedCount;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.organisation.UnitRelation;
import dk.sagsgang.organisation.aim.ImplementationStep;
import dk.sagsgang.organisation.aim.Measure;
import dk.sagsgang.organisation.leadership.LeadershipRole;
import dk.sagsgang.organisation.leadership.LeadershipSeat;
import dk.sagsgang.organisation.leadership.LeadershipTeam;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.party.Office;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.reference.DecisionReference;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.time.Term;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Makes an organisation model in which everything fits of whatever a plan has chosen. */
final class ValidOrganisationModel {

    private final OrganisationPlan plan;
    private final LocalDate begin;
    private final ValidUnits units;

    private ValidOrganisationModel(OrganisationPlan plan) {
        this.plan = plan;
        this.begin = plan.day.plusMonths(1);
        this.units = ValidUnits.of(plan, begin);
    }

    static OrganisationModel of(OrganisationPlan plan) {
        return new ValidOrganisationModel(plan).build();
    }

    private OrganisationModel build() {
        OrganisationModelBuilder model = OrganisationModel.builder()
                .from(plan.parts)
                .sections(plan.parts.sections().stream()
                        .map(section -> plan.project ? section.withRefersTo(ValidUnits.TOP) : section)
                        .toList())
                .title("Organisationsmodel for Socialafdelingen")
                .state(plan.state)
                .dated(ImpreciseDate.ofDay(plan.day))
                .validity(validity())
                .units(units.all());
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
            model.addRelations(UnitRelation.of(ValidUnits.key(0), RelationKind.COOPERATES, others())
                    .withText("Enhederne arbejder tæt sammen."));
        }
        if (plan.deviations) {
            model.addDeviations(deviation());
        }
        if (plan.steps) {
            model.addSteps(step());
        }
        if (plan.measures) {
            model.addMeasures(Measure.of("Én samlet indgang for borgerne", ValidUnits.key(0)));
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

    private void counts(OrganisationModelBuilder model) {
        for (UnitKind kind : UnitSide.KINDS) {
            int number = units.sectionsOf(kind).size();
            if (number > 0) {
                model.addStatedCounts(StatedCount.of(
                                kind, Count.ofNumber(number, UnitSide.of(kind).counted()))
                        .withUnit(ValidUnits.TOP));
            }
        }
    }

    private LeadershipTeam leadershipTeam() {
        List<LeadershipSeat> seats = new ArrayList<>();
        seats.add(LeadershipSeat.of(LeadershipRole.CHIEF, ValidUnits.TOP)
                .withOffice(Office.of("Socialchef"))
                .withPerson(plan.top.leader.person()));
        for (UnitKind kind : UnitSide.KINDS) {
            List<String> led = units.sectionsOf(kind);
            if (!led.isEmpty()) {
                seats.add(LeadershipSeat.builder()
                        .role(UnitSide.of(kind).role())
                        .number(Count.ofNumber(led.size()))
                        .units(led)
                        .build());
            }
        }
        if (plan.project) {
            seats.add(LeadershipSeat.of(LeadershipRole.PROJECT_MANAGER, ValidUnits.PROJECT));
        }
        int size = 1 + plan.units.size() + (plan.project ? 1 : 0);
        return LeadershipTeam.builder()
                .name("Ledelsesteamet")
                .unit(ValidUnits.TOP)
                .size(Count.ofNumber(size, "ledere"))
                .seats(seats)
                .build();
    }

    private Board board() {
        return Board.builder()
                .key("forum")
                .name("Koordinationsforum")
                .kind(BodyKind.WORKING_GROUP)
                .unit(ValidUnits.TOP)
                .purpose("Koordinering på tværs af enhederne")
                .addMemberships(BoardMembership.builder()
                        .function(UnitSide.of(plan.units.get(0).kind).function())
                        .addUnits(ValidUnits.key(0))
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
                .addUnits(ValidUnits.key(0))
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
                .addUnits(ValidUnits.key(0))
                .begun(false)
                .build();
    }

    /** The units that the first section works with: the next one, or the department where there is none. */
    private String others() {
        return plan.units.size() > 1 ? ValidUnits.key(1) : ValidUnits.TOP;
    }
}
