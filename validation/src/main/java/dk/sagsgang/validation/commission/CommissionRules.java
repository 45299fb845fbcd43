package dk.sagsgang.validation.commission;

import java.util.List;

/** The rules for commissions, in the order of their ids. */
final class CommissionRules {

    static final List<CommissionRule> ALL = List.of(
            new CouncilSetsUpSpecialCommittee(),
            new SpecialCommitteeHasComposition(),
            new SpecialCommitteeHasTask(),
            new SpecialCommitteeHasChair(),
            new SpecialCommitteeHasSecretary(),
            new SpecialCommitteeHasTerm(),
            new SpecialCommitteeReports(),
            new TermsRunForward(),
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
            new KeysDiffer(),
            new CaseNumberWellFormed(),
            new CaseNumberInKlePlan(),
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
            new SpecialCommitteeCitesItsSubsection());

    private CommissionRules() {}
}
