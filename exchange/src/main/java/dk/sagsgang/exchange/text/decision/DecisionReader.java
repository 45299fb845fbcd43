package dk.sagsgang.exchange.text.decision;

import dk.sagsgang.exchange.source.Chars;
import dk.sagsgang.exchange.text.DecisionWords;
import dk.sagsgang.exchange.text.Sentences;
import dk.sagsgang.exchange.text.attendance.AttendanceLines;
import dk.sagsgang.exchange.text.attendance.AwayFromVote;
import dk.sagsgang.exchange.text.attendance.OtherItems;
import dk.sagsgang.exchange.text.attendance.Presence;
import dk.sagsgang.exchange.text.block.Block;
import dk.sagsgang.exchange.text.block.CellContext;
import dk.sagsgang.exchange.text.block.Entry;
import dk.sagsgang.exchange.text.recommendation.PointMark;
import dk.sagsgang.exchange.text.recommendation.RecommendedPoints;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.meeting.decision.Recommendation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what stands under a heading such as "Beslutning": the outcome, as a whole or point by point, votes, dissent, and who
 * was not there.
 */
public final class DecisionReader {

    private static final PendingMark NOTHING = new PendingMark("", Set.of(), List.of());

    private final Chars cell;
    private final boolean earlier;
    private final boolean keeps;
    private final List<Entry> entries;
    private final PointEntries pointEntries;
    private final DecisionDraft draft;
    private final DecisionVotes votes;
    private final DissentLines dissents;
    private final SpokenProposals proposals;
    private final InnerSentences inner;
    private final AttendanceLabel label;
    private final List<Presence> presences = new ArrayList<>();
    private PendingMark pending = NOTHING;
    private String previous = "";

    private DecisionReader(
            List<Block> blocks,
            Chars cell,
            CellContext context,
            RecommendedPoints points,
            boolean earlier,
            boolean keeps) {
        this.cell = cell;
        this.earlier = earlier;
        this.keeps = keeps;
        this.label = new AttendanceLabel(keeps);
        this.entries = PointsInARow.parted(
                blocks.stream().flatMap(block -> block.entries().stream()).toList());
        this.pointEntries = new PointEntries(entries, points);
        this.draft = new DecisionDraft(cell, context, points, pointEntries);
        this.votes = new DecisionVotes(points, context);
        this.dissents = new DissentLines(points, context);
        this.proposals = new SpokenProposals(points, context);
        this.inner = new InnerSentences(votes, dissents, proposals, earlier, keeps);
    }

    /**
     * What was read.
     *
     * @param decision the decision, without heading, body and date; empty where only attendance is told
     * @param presences who was not there
     * @param emptyLabels labels of attendance with nobody behind
     * @param proposals proposals that were made and voted on
     */
    public record Read(
            Optional<Decision> decision,
            List<Presence> presences,
            List<String> emptyLabels,
            List<Recommendation> proposals) {}

    public static Read read(List<Block> blocks, int at, Chars cell, CellContext context, RecommendedPoints points) {
        return new DecisionReader(blocks, cell, context, points, false, false).read(at);
    }

    /** A decision of a paper: that somebody was away is told of the person, and the line stays as a remark. */
    public static Read remarkingAttendance(
            List<Block> blocks, int at, Chars cell, CellContext context, RecommendedPoints points) {
        return new DecisionReader(blocks, cell, context, points, false, true).read(at);
    }

    /** An earlier decision: what it says of attendance is text, since it is about another meeting. */
    public static Read keepingAttendance(List<Block> blocks, int at, Chars cell, CellContext context) {
        return new DecisionReader(blocks, cell, context, new RecommendedPoints(), true, false).read(at);
    }

    private Read read(int at) {
        int until = -1;
        for (Entry each : entries) {
            until = Math.max(until, each.until());
            entry(each);
        }
        label.end();
        votes.end();
        dissents.end();
        return new Read(
                draft.build(votes.all(), dissents.all(), CellContext.place(cell, at, until)),
                presences,
                label.empty(),
                proposals.all());
    }

    private void entry(Entry entry) {
        Optional<AttendanceLabel.Below> below = label.below(entry, CellContext.place(cell, entry));
        if (below.isPresent()) {
            below.get().lines().forEach(this::keep);
            presences.addAll(below.get().presences());
        } else if (!earlier && AttendanceLines.label(entry.text())) {
            dissents.end();
            label.opens(entry.text());
        } else if (AttendanceLines.nobody(entry.text())) {
            dissents.end();
            nobody(entry);
        } else {
            said(entry);
        }
    }

    /** That nobody was away says nothing of anybody: the line of a paper stays as a remark, an export has the bare label. */
    private void nobody(Entry entry) {
        if (keeps || earlier) {
            votes.end();
            draft.away(entry);
        } else {
            label.nobody(entry.text());
        }
    }

    private void said(Entry entry) {
        if (votes.away(AwayFromVote.of(entry.text(), CellContext.place(cell, entry)))) {
            dissents.end();
            draft.told(entry);
            return;
        }
        Optional<AttendanceLines.Said> attendance = AttendanceLines.of(entry.text(), CellContext.place(cell, entry));
        if (attendance.isPresent()) {
            dissents.end();
            attended(attendance.get(), entry);
            return;
        }
        List<Presence> elsewhere = earlier ? List.of() : OtherItems.read(entry.text(), CellContext.place(cell, entry));
        if (!elsewhere.isEmpty()) {
            dissents.end();
            votes.end();
            presences.addAll(elsewhere);
            draft.told(entry);
            return;
        }
        Optional<PointMark> mark = pointEntries.mark(entry);
        if (mark.isPresent()) {
            dissents.end();
            marked(mark.get(), entry);
        } else if (dissents.begins(entry.text(), pending.keys())) {
            pending = NOTHING;
        } else if (vote(entry)) {
            dissents.end();
        } else if (!dissents.goesOn(entry.text())) {
            line(entry);
            inside(entry, entry.text(), draft.current());
        }
        previous = entry.text();
    }

    private void attended(AttendanceLines.Said attendance, Entry entry) {
        if (earlier && attendance.whole()) {
            votes.end();
            draft.away(entry);
            return;
        }
        presences.addAll(attendance.presences());
        if (attendance.whole()) {
            keep(entry);
        } else {
            votes.end();
            draft.told(entry);
        }
    }

    /** Keeps a line that tells who was away and nothing else. */
    private void keep(Entry entry) {
        if (keeps) {
            votes.end();
            draft.away(entry);
        }
    }

    private void inside(Entry entry, String line, Set<String> about) {
        presences.addAll(inner.take(line, about, CellContext.place(cell, entry)));
    }

    private void marked(PointMark mark, Entry entry) {
        if (mark.rest().isEmpty()) {
            pending = draft.pending(mark);
            return;
        }
        Optional<Outcome> said = PointDraft.outcome(mark);
        Optional<VoteLines.Said> voted = said.isPresent() ? Optional.empty() : VoteLines.of(mark.rest());
        if (voted.isPresent()) {
            votes.add(voted.get(), mark.keys(), VotedOn.named(mark.rest()).orElse(""), "");
            if (VotedOn.fell(mark.rest())) {
                votes.fell();
            }
            inner.explains(mark.rest(), mark.keys());
            if (Sentences.of(mark.rest()).size() > 1) {
                // They tell more than the vote, and what became of the point may follow.
                draft.point(mark, entry);
                pending = NOTHING;
            } else {
                draft.add(entry);
            }
            return;
        }
        votes.end();
        draft.point(mark, entry);
        pending = NOTHING;
        inside(entry, mark.rest(), mark.keys());
    }

    /** Takes a line that tells of a vote; false where it tells of none, or of other things as well. */
    private boolean vote(Entry entry) {
        Optional<VoteLines.Said> voted = VoteLines.of(entry.text());
        if (voted.isEmpty()
                || (!voted.get().labelled() && Sentences.of(entry.text()).size() > 1)) {
            return false;
        }
        Optional<Outcome> said = DecisionWords.outcome(entry.text()).filter(each -> !each.equals(Outcome.NOT_DECIDED));
        if (said.isPresent() && draft.namesPoints(entry)) {
            inside(entry, entry.text(), draft.current());
            return true;
        }
        Set<String> on = voted.get().points();
        if (on.isEmpty()) {
            on = pending.keys().isEmpty() ? draft.current() : pending.keys();
        }
        votes.add(voted.get(), on, subject(entry.text(), voted.get()), proposals.votedOn());
        if (VotedOn.fell(entry.text())) {
            votes.fell();
        }
        inner.explains(entry.text(), on);
        draft.voted(entry, said);
        return true;
    }

    private String subject(String line, VoteLines.Said said) {
        String before = said.labelled() ? SpokenProposals.subject(previous) : "";
        return VotedOn.named(line)
                .or(() -> VotedOn.named(previous)
                        .filter(named -> VoteLines.of(previous).isEmpty()))
                .orElse(before);
    }

    private void line(Entry entry) {
        votes.end();
        if (pending.keys().isEmpty()) {
            draft.line(entry);
            return;
        }
        // The mark stands on a line of its own, and what is decided on the next.
        pending.takeBack();
        draft.point(new PointMark(pending.printed(), pending.keys(), true, entry.text()), entry);
        pending = NOTHING;
    }
}
