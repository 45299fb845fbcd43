package dk.sagsgang.exchange.paper.commission;

import dk.sagsgang.exchange.paper.commission.composition.ChairSentences;
import dk.sagsgang.exchange.paper.commission.composition.ElectedPosts;
import dk.sagsgang.exchange.paper.commission.composition.GuestSentences;
import dk.sagsgang.exchange.paper.commission.composition.NamedSentences;
import dk.sagsgang.exchange.paper.commission.composition.OwnMembers;
import dk.sagsgang.exchange.paper.commission.composition.PostsOfGroups;
import dk.sagsgang.exchange.paper.commission.composition.PresentNowAndThen;
import dk.sagsgang.exchange.paper.commission.composition.SeatSentences;
import dk.sagsgang.exchange.paper.commission.composition.SecretarySentences;
import dk.sagsgang.exchange.paper.commission.composition.SentSeats;
import dk.sagsgang.exchange.paper.commission.composition.TakingPart;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.SentenceRule;
import dk.sagsgang.exchange.paper.commission.economy.EconomySentences;
import dk.sagsgang.exchange.paper.commission.origin.LawsToKeep;
import dk.sagsgang.exchange.paper.commission.origin.OriginSentences;
import dk.sagsgang.exchange.paper.commission.project.EarlierProjectSentences;
import dk.sagsgang.exchange.paper.commission.project.GroupLabels;
import dk.sagsgang.exchange.paper.commission.project.GroupsInProse;
import dk.sagsgang.exchange.paper.commission.project.ProjectGroups;
import dk.sagsgang.exchange.paper.commission.project.ProjectPosts;
import dk.sagsgang.exchange.paper.commission.project.SteeringSentences;
import dk.sagsgang.exchange.paper.commission.work.DeliverySentences;
import dk.sagsgang.exchange.paper.commission.work.MandateSentences;
import dk.sagsgang.exchange.paper.commission.work.MilestoneSentences;
import dk.sagsgang.exchange.paper.commission.work.ReportSentences;
import dk.sagsgang.exchange.paper.commission.work.RhythmSentences;
import dk.sagsgang.exchange.paper.commission.work.TermSentences;
import dk.sagsgang.exchange.paper.commission.work.WorkSentences;
import java.util.List;
import java.util.stream.Stream;

/** The rules by which the sentences of a part are read, in the order in which they are asked. */
final class SentenceRules {

    private SentenceRules() {}

    /**
     * The rules for a part.
     *
     * @param group whether the part is of a group of its own, so that nothing in it is told of the project's groups
     * @param mandate what the group may do
     * @param paper the paper, whose project a sentence on who manages it is about
     */
    static List<SentenceRule> of(boolean group, MandateSentences mandate, CommissionDraft paper) {
        SentenceRule posts = new ProjectPosts();
        List<SentenceRule> first = group
                ? List.of(new OriginSentences(), new LawsToKeep())
                : List.of(
                        new OriginSentences(),
                        new LawsToKeep(),
                        new GroupLabels(),
                        new GroupsInProse(),
                        new ProjectGroups(),
                        new PostsOfGroups(posts));
        List<SentenceRule> project = group
                ? List.of((said, draft) -> posts.take(said, paper))
                : List.of(new SteeringSentences(), posts, new EarlierProjectSentences());
        return Stream.of(
                        first,
                        List.of(
                                new NamedSentences(),
                                new OwnMembers(),
                                new TakingPart(),
                                new SeatSentences(),
                                new SentSeats(),
                                new ElectedPosts(),
                                new ChairSentences(),
                                new SecretarySentences(),
                                new PresentNowAndThen(),
                                new GuestSentences()),
                        project,
                        List.of(
                                new MilestoneSentences(),
                                new DeliverySentences(),
                                new ReportSentences(),
                                new RhythmSentences(),
                                new TermSentences(),
                                mandate,
                                new EconomySentences(),
                                new WorkSentences()))
                .flatMap(List::stream)
                .toList();
    }
}
