package dk.sagsgang.validation.organisation;

import java.util.List;

/** The rules for organisation models, in the order of their ids. */
final class OrganisationRules {

    static final List<OrganisationRule> ALL = List.of(
            new UnitKeysDiffer(),
            new ParentUnitExists(),
            new UnitIsNotUnderItself(),
            new OneUnitAtTheTop(),
            new KeysReferToUnits(),
            new BoardMembersExist(),
            new SuccessorExists(),
            new SiblingsHaveNamesOfTheirOwn(),
            new LevelBelowParents(),
            new TermsRunForward(),
            new UnitDoesNotOutlastItsParent(),
            new StatedCountsFitUnits(),
            new SeatsFitTeamSize(),
            new TeamHasEveryLeader(),
            new ExternalPartOfBudget(),
            new BudgetsFitWhole(),
            new HeadCountsFitWhole(),
            new AdoptedModelHasFinalNames(),
            new ProjectEnds(),
            new GrantingAndProvidingApart(),
            new FunctionFitsKind(),
            new AdoptionHasDecision(),
            new PredecessorHasNoStaff(),
            new UnitIdsWellFormed(),
            new UuidIsOfOneUnit(),
            new KleNumberInPlan(),
            new OneUnitAnswersForSubject(),
            new SpanFitsUnits(),
            new VacantLeadershipNamesNobody(),
            new TargetGroupStated(),
            new AgesRise(),
            new UnitIsNotAcrossFromItself(),
            new ReplacedModelIsOlder(),
            new SuccessorFollowsOn(),
            new UnitDoesNotBeginBeforeItsParent());

    private OrganisationRules() {}
}
