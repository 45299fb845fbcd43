package dk.sagsgang.exchange.text.decision;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.Chars;
import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.exchange.text.DecisionWords;
import dk.sagsgang.exchange.text.Sentences;
import dk.sagsgang.exchange.text.block.CellContext;
import dk.sagsgang.exchange.text.block.Entry;
import dk.sagsgang.exchange.text.recommendation.PointMark;
import dk.sagsgang.exchange.text.recommendation.RecommendedPoints;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.DecisionBuilder;
import dk.sagsgang.meeting.decision.Dissent;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.meeting.decision.Vote;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A decision, while its lines are read: its outcome, the text that says it, its points, and what is remarked behind. */
final class DecisionDraft {

    private static final QuickPattern CHANGES = QuickPattern.compile(
            "^med (?:denne|den|følgende|disse) (?:bemærkning|ændring|tilføjelse|rettelse)(?:er|en)?\\b.*",
            Pattern.DOTALL);

    private final Chars cell;
    private final CellContext context;
    private final RecommendedPoints recommended;
    private final PointEntries entries;
    private final List<PointDraft> points = new ArrayList<>();
    private final List<String> text = new ArrayList<>();
    private final List<String> remark = new ArrayList<>();
    private final List<String> away = new ArrayList<>();
    private Optional<Outcome> outcome = Optional.empty();

    DecisionDraft(Chars cell, CellContext context, RecommendedPoints recommended, PointEntries entries) {
        this.cell = cell;
        this.context = context;
        this.recommended = recommended;
        this.entries = entries;
    }

    /** The points that were spoken of last. */
    Set<String> current() {
        return points.isEmpty() ? Set.of() : last().mark.keys();
    }

    private PointDraft last() {
        return points.get(points.size() - 1);
    }

    /** Takes an entry that decides on points. */
    void point(PointMark mark, Entry entry) {
        points.add(new PointDraft(mark, entry));
    }

    /** Takes a mark that stands alone; what is decided on its points may follow on the next line. */
    PendingMark pending(PointMark mark) {
        lines().add(mark.printed());
        return new PendingMark(mark.printed(), mark.keys(), lines());
    }

    /** Takes a line that is neither the outcome nor a point. */
    void add(Entry entry) {
        lines().add(PrintedLines.line(entry));
    }

    private List<String> lines() {
        if (!points.isEmpty()) {
            return last().behind;
        }
        return outcome.isPresent() ? remark : text;
    }

    /** Takes a sentence that tells who was there: it is no decision, wherever it stands. */
    void told(Entry entry) {
        (points.isEmpty() ? remark : last().behind).add(PrintedLines.line(entry));
    }

    /** Takes a line that tells of attendance and of nothing else: alone it makes no decision. */
    void away(Entry entry) {
        told(entry);
        away.add(PrintedLines.line(entry));
    }

    /** Takes a line of votes; the first may say the outcome as well. */
    void voted(Entry entry, Optional<Outcome> said) {
        if (points.isEmpty() && outcome.isEmpty() && said.isPresent()) {
            outcome = said;
            text.add(PrintedLines.line(entry));
        } else {
            add(entry);
        }
    }

    /** Takes the first sentence that decides on points which it names itself; false where it names none. */
    boolean namesPoints(Entry entry) {
        Optional<PointMark> named = points.isEmpty() ? entries.named(entry) : Optional.empty();
        named.ifPresent(mark -> point(mark, entry));
        return named.isPresent();
    }

    /** Takes any other line. */
    void line(Entry entry) {
        if (!points.isEmpty()) {
            last().line(entry);
        } else if (!saysMore(entry)) {
            if (outcome.isPresent()) {
                remarked(entry);
            } else {
                decided(entry);
            }
        }
    }

    /** That something was told or held says less than what was made of it. */
    private boolean saysMore(Entry entry) {
        if (!outcome.equals(Optional.of(Outcome.NOT_DECIDED))) {
            return false;
        }
        Optional<Outcome> more = DecisionWords.outcome(entry.text());
        if (more.isEmpty() || more.equals(outcome)) {
            return false;
        }
        outcome = more;
        text.addAll(remark);
        remark.clear();
        text.add(PrintedLines.line(entry));
        return true;
    }

    private void remarked(Entry entry) {
        boolean approved = outcome.equals(Optional.of(Outcome.APPROVED));
        if (remark.isEmpty() && approved && CHANGES.matches(entry.text())) {
            outcome = Optional.of(Outcome.APPROVED_WITH_CHANGES);
        }
        remark.add(PrintedLines.line(entry));
    }

    private void decided(Entry entry) {
        Optional<Outcome> own = entries.ofOwnList(entry);
        if (ofOtherItem(entry.text()) || entries.ofItem(entry)) {
            outcome = own;
            text.add(PrintedLines.line(entry));
            return;
        }
        Optional<Outcome> first = own.isPresent() ? own : DecisionWords.outcome(entry.text());
        if (first.isPresent() && namesPoints(entry)) {
            return;
        }
        DecidedLine said = DecidedLine.of(PrintedLines.line(entry), first);
        outcome = said.outcome();
        text.add(said.text());
        if (!said.remark().isEmpty()) {
            remark.add(said.remark());
        }
    }

    /** Whether a line is about another item: "Punkt 12 på dagsordenen udsættes". */
    private static boolean ofOtherItem(String line) {
        return DecidedLine.ofAgenda(line) && Sentences.of(line).size() == 1 && line.contains("dagsorden");
    }

    /** The decision with its votes and dissents, without heading, body and date; empty where nothing is decided or said. */
    Optional<Decision> build(List<Vote> votes, List<Dissent> dissents, SourcePlace place) {
        if (text.isEmpty() && points.isEmpty()) {
            remark.removeAll(away);
            text.addAll(remark);
            remark.clear();
        }
        DecisionBuilder decision = Decision.builder().outcome(outcome).text(PrintedLines.text(text));
        outcome.ifPresent(said -> {
            String decided = text.isEmpty() ? "" : text.get(text.size() - 1);
            decision.furtherOutcomes(DecisionWords.further(decided, said)).onwardTo(DecisionWords.onwardTo(decided));
        });
        points(decision);
        Decision built = decision.remark(PrintedLines.text(remark))
                .votes(votes)
                .dissents(dissents)
                .build();
        boolean said = text.stream().anyMatch(line -> line.codePoints().anyMatch(Character::isLetterOrDigit));
        return built.points().isEmpty()
                        && built.votes().isEmpty()
                        && built.dissents().isEmpty()
                        && !said
                ? Optional.empty()
                : Optional.of(context.places().at(built, place));
    }

    /** What stands behind the last point is a remark on the whole decision. */
    private void points(DecisionBuilder decision) {
        Set<String> first = new HashSet<>();
        for (PointDraft point : points) {
            boolean last = point == last();
            if (last) {
                remark.addAll(point.behind);
            }
            decision.addPoints(context.places()
                    .at(
                            point.build(recommended, context, first, last ? List.of() : point.behind),
                            CellContext.place(cell, point.at, point.until)));
        }
    }
}
