package dk.sagsgang.validation.commission;

import dk.sagsgang.validation.commission.committee.CouncilSetsUpSpecialCommittee;
import dk.sagsgang.validation.commission.committee.SpecialCommitteeCitesItsSubsection;
import dk.sagsgang.validation.commission.committee.SpecialCommitteeHasComposition;
import dk.sagsgang.validation.commission.committee.SpecialCommitteeHasPost;
import dk.sagsgang.validation.commission.committee.SpecialCommitteeHasTask;
import dk.sagsgang.validation.commission.committee.SpecialCommitteeHasTerm;
import dk.sagsgang.validation.commission.committee.SpecialCommitteeReports;
import dk.sagsgang.validation.commission.composition.ChairIsMember;
import dk.sagsgang.validation.commission.composition.CompositionHasOneChair;
import dk.sagsgang.validation.commission.composition.DeputyIsSomebodyElse;
import dk.sagsgang.validation.commission.composition.NoObserverSeatsInStandingCommittee;
import dk.sagsgang.validation.commission.composition.NoObserversWhereTasksAreCarriedOut;
import dk.sagsgang.validation.commission.composition.NobodyIsSeatedTwice;
import dk.sagsgang.validation.commission.composition.PostHasItsSeat;
import dk.sagsgang.validation.commission.composition.SeatIsForSomebody;
import dk.sagsgang.validation.commission.composition.SeatsFitMemberCount;
import dk.sagsgang.validation.commission.composition.SubcommitteeMembersSitInParent;
import dk.sagsgang.validation.commission.composition.SubprojectGroupIsDefined;
import dk.sagsgang.validation.commission.economy.OutcomeFitsResult;
import dk.sagsgang.validation.commission.economy.TotalFitsYears;
import dk.sagsgang.validation.commission.economy.YearsFollowEachOther;
import dk.sagsgang.validation.commission.facts.CommissionRule;
import dk.sagsgang.validation.commission.paper.CommissionCaseIsNotOfALaterYear;
import dk.sagsgang.validation.commission.paper.CommissionCaseNumberInKlePlan;
import dk.sagsgang.validation.commission.paper.CommissionCaseNumberWellFormed;
import dk.sagsgang.validation.commission.paper.CommissionKeysDiffer;
import dk.sagsgang.validation.commission.paper.LawNamedOnce;
import dk.sagsgang.validation.commission.paper.PerspectiveHasGuideposts;
import dk.sagsgang.validation.commission.paper.ReportingHasRecipient;
import dk.sagsgang.validation.commission.paper.SubcommitteeDecidesNothing;
import dk.sagsgang.validation.commission.paper.SubprojectsAsStated;
import dk.sagsgang.validation.commission.paper.TracksAsStated;
import dk.sagsgang.validation.commission.schedule.CommissionTermsRunForward;
import dk.sagsgang.validation.commission.schedule.DeadlineAfterDecision;
import dk.sagsgang.validation.commission.schedule.DecisionNotAfterPaper;
import dk.sagsgang.validation.commission.schedule.DeliverableInTime;
import dk.sagsgang.validation.commission.schedule.DurationFitsTerm;
import dk.sagsgang.validation.commission.schedule.MilestoneNotBeforePaper;
import dk.sagsgang.validation.commission.schedule.MilestoneWithinTerm;
import dk.sagsgang.validation.commission.schedule.ReplacedPaperIsOlder;
import dk.sagsgang.validation.commission.schedule.SubprojectWithinProject;
import dk.sagsgang.validation.commission.schedule.TermBeginsAfterDecision;
import dk.sagsgang.validation.commission.schedule.TermWithinCouncilTerm;
import java.util.List;

/** The rules for commissions, in the order of their ids. */
final class CommissionRules {

    static final List<CommissionRule> ALL = List.of(
            new CouncilSetsUpSpecialCommittee(),
            new SpecialCommitteeHasComposition(),
            new SpecialCommitteeHasTask(),
            SpecialCommitteeHasPost.chair(),
            SpecialCommitteeHasPost.secretary(),
            new SpecialCommitteeHasTerm(),
            new SpecialCommitteeReports(),
            new CommissionTermsRunForward(),
            new TermWithinCouncilTerm(),
            new MilestoneWithinTerm(),
            new MilestoneNotBeforePaper(),
            new DeliverableInTime(),
            new TotalFitsYears(),
            new YearsFollowEachOther(),
            new NoObserversWhereTasksAreCarriedOut(),
            new DeadlineAfterDecision(),
            new SeatsFitMemberCount(),
            new SubprojectsAsStated(),
            new TracksAsStated(),
            new SeatIsForSomebody(),
            new ChairIsMember(),
            new NobodyIsSeatedTwice(),
            new PostHasItsSeat(),
            new CommissionKeysDiffer(),
            new CommissionCaseNumberWellFormed(),
            new CommissionCaseNumberInKlePlan(),
            new DecisionNotAfterPaper(),
            new TermBeginsAfterDecision(),
            new SubcommitteeDecidesNothing(),
            new ReportingHasRecipient(),
            new OutcomeFitsResult(),
            new PerspectiveHasGuideposts(),
            new DurationFitsTerm(),
            new LawNamedOnce(),
            new DeputyIsSomebodyElse(),
            new SubprojectWithinProject(),
            new ReplacedPaperIsOlder(),
            new SpecialCommitteeCitesItsSubsection(),
            new CommissionCaseIsNotOfALaterYear(),
            new SubprojectGroupIsDefined(),
            new CompositionHasOneChair(),
            new SubcommitteeMembersSitInParent(),
            new NoObserverSeatsInStandingCommittee());

    private CommissionRules() {}
}
