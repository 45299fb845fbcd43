package dk.sagsgang.validation.organisation;

import dk.sagsgang.validation.organisation.change.AdoptedModelHasFinalNames;
import dk.sagsgang.validation.organisation.change.AdoptionHasDecision;
import dk.sagsgang.validation.organisation.change.OrganisationTermsRunForward;
import dk.sagsgang.validation.organisation.change.PredecessorHasNoStaff;
import dk.sagsgang.validation.organisation.change.ProjectEnds;
import dk.sagsgang.validation.organisation.change.ReplacedModelIsOlder;
import dk.sagsgang.validation.organisation.change.SuccessorExists;
import dk.sagsgang.validation.organisation.change.SuccessorFollowsOn;
import dk.sagsgang.validation.organisation.change.UnitDoesNotBeginBeforeItsParent;
import dk.sagsgang.validation.organisation.change.UnitDoesNotOutlastItsParent;
import dk.sagsgang.validation.organisation.facts.OrganisationRule;
import dk.sagsgang.validation.organisation.figure.BudgetsFitWhole;
import dk.sagsgang.validation.organisation.figure.ExternalPartOfBudget;
import dk.sagsgang.validation.organisation.figure.HeadCountsFitWhole;
import dk.sagsgang.validation.organisation.figure.StatedCountsFitUnits;
import dk.sagsgang.validation.organisation.leadership.BoardMembersExist;
import dk.sagsgang.validation.organisation.leadership.SeatsFitTeamSize;
import dk.sagsgang.validation.organisation.leadership.SpanFitsUnits;
import dk.sagsgang.validation.organisation.leadership.TeamHasEveryLeader;
import dk.sagsgang.validation.organisation.leadership.VacantLeadershipNamesNobody;
import dk.sagsgang.validation.organisation.service.AgesRise;
import dk.sagsgang.validation.organisation.service.FunctionFitsKind;
import dk.sagsgang.validation.organisation.service.GrantingAndProvidingApart;
import dk.sagsgang.validation.organisation.service.KleNumberInPlan;
import dk.sagsgang.validation.organisation.service.OneUnitAnswersForSubject;
import dk.sagsgang.validation.organisation.service.TargetGroupStated;
import dk.sagsgang.validation.organisation.unit.KeysReferToUnits;
import dk.sagsgang.validation.organisation.unit.LevelBelowParents;
import dk.sagsgang.validation.organisation.unit.OneUnitAtTheTop;
import dk.sagsgang.validation.organisation.unit.ParentUnitExists;
import dk.sagsgang.validation.organisation.unit.SiblingsHaveNamesOfTheirOwn;
import dk.sagsgang.validation.organisation.unit.UnitIdsWellFormed;
import dk.sagsgang.validation.organisation.unit.UnitIsNotAcrossFromItself;
import dk.sagsgang.validation.organisation.unit.UnitIsNotUnderItself;
import dk.sagsgang.validation.organisation.unit.UnitKeysDiffer;
import dk.sagsgang.validation.organisation.unit.UuidIsOfOneUnit;
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
            new OrganisationTermsRunForward(),
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
