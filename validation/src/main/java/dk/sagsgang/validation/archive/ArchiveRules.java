package dk.sagsgang.validation.archive;

import dk.sagsgang.validation.rule.RuleDescription;
import java.util.List;

/** The rules for archives, in the order of their ids. */
public final class ArchiveRules {

    static final List<ArchiveRule> ALL = List.of(
            new CitedDecisionExists(),
            new CitedDecisionIsQuotedAsMade(),
            new RouteIsWalkedOverMeetings(),
            new RecommendationReachesCouncil(),
            new BodyHoldsOneMeetingAtATime(),
            new NumbersRunThroughTheYear(),
            new MinutesFollowTheirAgenda(),
            new MinutesAreApprovedLater(),
            new BudgetReadingsApart(),
            new StatuteReadingsApart(),
            new DocumentHasOneContent(),
            new MilestoneIsMetByAnItem(),
            new MembersAreThoseOfTheCommission(),
            new AdoptedModelIsAsDecided(),
            new PaperRestsOnWhatWasDecided(),
            new CommitteeMeetsWithinItsTerm());

    private ArchiveRules() {}

    /** The descriptions of all rules for archives. */
    public static List<RuleDescription> descriptions() {
        return ALL.stream().map(ArchiveRule::description).toList();
    }
}
