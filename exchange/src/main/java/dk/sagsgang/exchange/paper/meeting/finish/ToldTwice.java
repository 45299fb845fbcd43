package dk.sagsgang.exchange.paper.meeting.finish;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.exchange.text.NameList;
import dk.sagsgang.exchange.text.Sentences;
import dk.sagsgang.exchange.text.attendance.AttendanceLines;
import dk.sagsgang.exchange.text.decision.DissentReasons;
import dk.sagsgang.exchange.text.decision.VoteSentences;
import dk.sagsgang.meeting.decision.Ballot;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.Dissent;
import dk.sagsgang.meeting.decision.PointDecision;
import dk.sagsgang.meeting.decision.Vote;
import dk.sagsgang.meeting.decision.VoteChoice;
import dk.sagsgang.text.FormattedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Sentences in the remark of a decision that have a place of their own: who voted what, who reserves their position, who cannot
 * agree, who was not at the meeting. A paper says them once, and so does what is read of it.
 */
final class ToldTwice {

    /** A reservation without a reason says no more than who has it. */
    private static final QuickPattern BARE = QuickPattern.compile("^.{1,300}? (?:tog|tager) forbehold\\.?$");

    /** "Bo Lund deltog ikke i sagens behandling." */
    private static final QuickPattern OF_ITEM = QuickPattern.compile("(?:deltog|deltager) ikke .*behandling");

    private final List<Dissent> dissents;
    private final List<NameList.Named> reasoned = new ArrayList<>();
    private final boolean voted;
    private final boolean here;

    private ToldTwice(Decision decision, boolean here) {
        this.here = here;
        this.dissents = new ArrayList<>();
        this.voted = !decision.votes().isEmpty();
        for (Dissent each : decision.dissents()) {
            boolean bare = BARE.matches(each.text().plain());
            dissents.add(bare ? each.withText(FormattedText.of("")) : each);
        }
    }

    /** The decision without them; of one that was not made at this meeting, who was away is told nowhere else. */
    static Decision without(Decision decision, boolean here) {
        ToldTwice told = new ToldTwice(decision, here);
        List<PointDecision> points = new ArrayList<>();
        for (PointDecision point : decision.points()) {
            FormattedText remark = told.remark(point.remark(), new HashSet<>(point.answers()));
            points.add(remark.equals(point.remark()) ? point : point.withRemark(remark));
        }
        FormattedText remark = told.remark(decision.remark(), Set.of());
        List<Vote> votes = told.reasoned.isEmpty() ? decision.votes() : told.votes(decision.votes());
        FormattedText text = points.isEmpty() ? decision.text() : told.remark(decision.text(), Set.of());
        return decision.withText(text)
                .withRemark(remark)
                .withPoints(points)
                .withDissents(told.dissents)
                .withVotes(votes);
    }

    private FormattedText remark(FormattedText remark, Set<String> on) {
        if (remark.blank()) {
            return remark;
        }
        List<String> kept = new ArrayList<>();
        for (String line : remark.plain().split("\n")) {
            List<String> sentences = new ArrayList<>();
            for (String sentence : Sentences.of(line)) {
                if (!told(sentence, on)) {
                    sentences.add(sentence);
                }
            }
            if (!sentences.isEmpty()) {
                kept.add(String.join(" ", sentences));
            }
        }
        String text = String.join("\n", kept);
        return text.equals(remark.plain()) ? remark : FormattedText.of(text);
    }

    private boolean told(String sentence, Set<String> on) {
        Optional<AttendanceLines.Said> attendance = AttendanceLines.of(sentence, SourcePlace.of(0));
        if (attendance.isPresent()) {
            return here || !attendance.get().whole() && !OF_ITEM.find(sentence);
        }
        if (BARE.matches(sentence)) {
            return !dissents.isEmpty();
        }
        Optional<DissentReasons.Said> reason = DissentReasons.of(sentence);
        if (reason.isPresent()) {
            dissent(sentence, reason.get().who(), on);
            if (reason.get().voted()) {
                reasoned.addAll(reason.get().who());
            }
            return true;
        }
        return voted && VoteSentences.tell(sentence);
    }

    /** Where each member is named, a party that says why it is against has no ballot of its own beside them. */
    private List<Vote> votes(List<Vote> votes) {
        List<Vote> left = new ArrayList<>();
        for (Vote vote : votes) {
            List<Ballot> ballots = vote.ballots().stream()
                    .filter(ballot -> !ballot.choice().equals(Optional.of(VoteChoice.AGAINST))
                            || reasoned.stream().noneMatch(each -> cast(ballot, each)))
                    .toList();
            boolean named =
                    vote.ballots().stream().anyMatch(ballot -> ballot.person().isPresent());
            left.add(named ? vote.withBallots(ballots) : vote);
        }
        return left;
    }

    private static boolean cast(Ballot ballot, NameList.Named who) {
        return who.party().isPresent() && ballot.party().equals(who.party());
    }

    private void dissent(String sentence, List<NameList.Named> who, Set<String> on) {
        var dissent = Dissent.builder().text(FormattedText.of(sentence)).on(on);
        who.forEach(each -> {
            each.person().ifPresent(dissent::addPersons);
            each.party().ifPresent(dissent::addParties);
        });
        dissents.add(dissent.build());
    }
}
