package dk.sagsgang.exchange.text.decision;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.DecisionWords;
import dk.sagsgang.exchange.text.block.CellContext;
import dk.sagsgang.exchange.text.block.Entry;
import dk.sagsgang.exchange.text.recommendation.PointMark;
import dk.sagsgang.exchange.text.recommendation.RecommendedPoints;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.meeting.decision.PointDecision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A decision on points, while its lines are read. */
final class PointDraft {

    private static final QuickPattern OTHERS = QuickPattern.compile("(?:Pkt|Punkt|Ad)\\.? [A-ZÆØÅ\\d]\\b.*");

    /** "Herefter godkendt." says what became of a point that was voted on before. */
    private static final QuickPattern AFTERWARDS = QuickPattern.compile(
            "^(?:\\S{1,30} ){0,4}(?:herefter|derefter|dernæst)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final QuickPattern PASSIVE = QuickPattern.compile("(?:blev|bliver|er) ");

    final PointMark mark;
    private Optional<Outcome> outcome;
    final int at;
    int until;
    private final List<String> text = new ArrayList<>();
    final List<String> behind = new ArrayList<>();
    private final @Nullable String remark;
    private boolean continued;

    PointDraft(PointMark mark, Entry entry) {
        this.mark = mark;
        this.at = entry.at();
        this.until = entry.until();
        DecidedLine said = DecidedLine.of(mark.rest(), outcome(mark));
        // "Pkt. A godkendes ikke. Pkt. B godkendes." has no one outcome.
        boolean mixed = OTHERS.lookingAt(said.remark());
        this.outcome = mixed ? Optional.empty() : said.outcome();
        this.text.add(said.text());
        this.remark = said.remark().isEmpty() ? null : said.remark();
    }

    /** What is said of the points that a mark names, which may be the subject of the sentence: "Punkt 2 blev godkendt uden afstemning". */
    static Optional<Outcome> outcome(PointMark mark) {
        Optional<Outcome> said = DecisionWords.outcome(mark.rest());
        return said.isPresent() || !PASSIVE.lookingAt(mark.rest())
                ? said
                : DecisionWords.outcome("Indstillingen " + mark.rest());
    }

    /** Takes a line that follows: it belongs to the point where that announces more, else it stands behind. */
    void line(Entry entry) {
        Optional<Outcome> afterwards = outcome.isEmpty() && behind.isEmpty() && AFTERWARDS.matches(entry.text())
                ? DecisionWords.outcome(entry.text())
                : Optional.empty();
        if (afterwards.isPresent()) {
            outcome = afterwards;
            text.add(PrintedLines.line(entry));
            until = entry.until();
            return;
        }
        boolean goesOn = entry.depth() > 0 || goesOn(entry.text());
        if (open() && (goesOn || !continued)) {
            text.add(PrintedLines.line(entry));
            until = entry.until();
            continued |= goesOn;
        } else {
            behind.add(PrintedLines.line(entry));
        }
    }

    /** Whether what was read of it announces more. */
    private boolean open() {
        return behind.isEmpty() && remark == null && DecidedLine.announces(text.get(0));
    }

    /** Whether a line begins in the middle of a sentence, or as an element of a list. */
    private static boolean goesOn(String line) {
        return !line.isEmpty()
                && ("-\u2013\u2022*".indexOf(line.charAt(0)) >= 0 || Character.isLowerCase(line.codePointAt(0)));
    }

    PointDecision build(RecommendedPoints points, CellContext context, Set<String> first, List<String> further) {
        List<String> answers = new ArrayList<>(points.named(mark.keys(), context.bodies()));
        // Who decides letter by letter has decided on the number above them too.
        for (String key : mark.keys()) {
            for (String over : points.over(key)) {
                if (first.add(over) && !answers.contains(over)) {
                    answers.add(0, over);
                }
            }
        }
        List<String> remarks = new ArrayList<>();
        if (remark != null) {
            remarks.add(remark);
        }
        remarks.addAll(further);
        return PointDecision.builder()
                .mark(mark.printed())
                .answers(answers)
                .outcome(outcome)
                .text(PrintedLines.text(text))
                .remark(PrintedLines.text(remarks))
                .build();
    }
}
