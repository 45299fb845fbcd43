package dk.sagsgang.validation.meeting;

import java.util.List;

/** The rules for meetings, in the order of their ids. */
final class MeetingRules {

    static final List<MeetingRule> ALL = List.of(
            new EndsAfterItStarts(),
            new StartsOnItsDate(),
            new EditionStated(),
            new CouncilAgendaSentInTime(),
            new AgendaSentBeforeMeeting(),
            new ContentsMatchItems(),
            new CancelledMeetingDecidesNothing(),
            new MovedMeetingTellsItsFirstDate(),
            new KeysAreUnique(),
            new KeysReferToSomething(),
            new MembersFitTheirNumber(),
            new ItemNumbersDiffer(),
            new ItemNumbersRise(),
            new ClosedItemHasReason(),
            new OpenItemHasNoConfidentialAttachment(),
            new OpenItemIsNotTitledClosed(),
            new LateItemHasReason(),
            new CaseNumberWellFormed(),
            new CaseNumberInKlePlan(),
            new PublishedAfterEmbargo(),
            new HeadingHasText(),
            new AttachmentHasNoLocalPath(),
            new FileExtensionOnce(),
            new AttachmentIsNamed(),
            new RecommenderHasPoints(),
            new PointMarksDiffer(),
            new DecisionCaseHasRecommendation(),
            new EveryPointIsAnswered(),
            new PointDecisionAnswersAPoint(),
            new AgendaHoldsNoDecision(),
            new InformationIsNoted(),
            new DecisionDatedAsMeeting(),
            new DecisionMadeByThisBody(),
            new HeadingDateIsDecisionDate(),
            new PreparingBodyRecommends(),
            new OneDecisionOfTheMeeting(),
            new PointIsAnsweredOnce(),
            new PostponedItemIsNotDecided(),
            new RecommendedToBodyOnRoute(),
            new RouteIsWalkedInOrder(),
            new MeetingBodyOnRoute(),
            new NobodyIsPresentAndAbsent(),
            new VotesFitAttendance(),
            new QuorumAtEveryDecision(),
            new VoterTakesPart(),
            new MinorityStatementByMinority(),
            new BallotsFitCounts(),
            new NobodyVotesTwice(),
            new OutcomeFollowsMajority(),
            new SubstituteForAnAbsentMember());

    private MeetingRules() {}
}
