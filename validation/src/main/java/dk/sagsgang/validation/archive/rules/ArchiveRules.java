package dk.sagsgang.validation.archive.rules;

import dk.sagsgang.validation.archive.citation.CitedDecisionExists;
import dk.sagsgang.validation.archive.citation.CitedDecisionIsQuotedAsMade;
import dk.sagsgang.validation.archive.citation.PaperRestsOnWhatWasDecided;
import dk.sagsgang.validation.archive.facts.ArchiveRule;
import dk.sagsgang.validation.archive.followup.FollowUpIsDone;
import dk.sagsgang.validation.archive.paper.AdoptedModelIsAsDecided;
import dk.sagsgang.validation.archive.paper.CommitteeMeetsWithinItsTerm;
import dk.sagsgang.validation.archive.paper.MembersAreThoseOfTheCommission;
import dk.sagsgang.validation.archive.paper.MilestoneIsMetByAnItem;
import dk.sagsgang.validation.archive.route.RecommendationReachesCouncil;
import dk.sagsgang.validation.archive.route.RouteIsWalkedOverMeetings;
import dk.sagsgang.validation.archive.route.StoppedDecisionReachesCouncil;
import dk.sagsgang.validation.archive.sequence.BodyHoldsOneMeetingAtATime;
import dk.sagsgang.validation.archive.sequence.BudgetReadingsApart;
import dk.sagsgang.validation.archive.sequence.DocumentHasOneContent;
import dk.sagsgang.validation.archive.sequence.MinutesAreApprovedLater;
import dk.sagsgang.validation.archive.sequence.MinutesFollowTheirAgenda;
import dk.sagsgang.validation.archive.sequence.NumbersRunThroughTheYear;
import dk.sagsgang.validation.archive.sequence.StatuteReadingsApart;
import dk.sagsgang.validation.engine.RuleRun;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.List;

/** The rules for archives, in the order of their ids. */
public final class ArchiveRules {

    /** All of them. */
    public static final List<ArchiveRule> ALL = List.of(
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
            new CommitteeMeetsWithinItsTerm(),
            new StoppedDecisionReachesCouncil(),
            new FollowUpIsDone());

    private ArchiveRules() {}

    /** The descriptions of all rules for archives. */
    public static List<RuleDescription> descriptions() {
        return RuleRun.descriptions(ALL);
    }
}
