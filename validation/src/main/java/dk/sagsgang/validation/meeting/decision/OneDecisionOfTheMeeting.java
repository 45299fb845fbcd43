package dk.sagsgang.validation.meeting.decision;

import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.DecisionFacts;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.meeting.facts.PrintedMarks;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * DEC-009: A body decides once on an item.
 *
 * <p>Two decisions that go together, such as approved and sent on, are one in two lines.
 */
public final class OneDecisionOfTheMeeting implements MeetingRule {

    private static final int SENTENCE = 40;

    private static final RuleDescription DESCRIPTION = RuleDescription.of("DEC-009", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        for (ItemFacts item : meeting.items()) {
            if (item.decisions().size() < 2) {
                continue;
            }
            List<DecisionFacts> here = meeting.decisionsHere(item).stream()
                    .filter(DecisionFacts::ofTheWhole)
                    .toList();
            for (int d = 1; d < here.size(); d++) {
                if (ofOneMatter(here.get(d - 1).decision(), here.get(d).decision())
                        && !goTogether(here.get(d - 1), here.get(d))) {
                    findings.at(
                            here.get(d).place(),
                            Argument.mark("number", item.item().number()));
                }
            }
        }
    }

    /** Whether one outcome adds to the other: what was taken note of or sent on may be approved as well. */
    private static boolean goTogether(DecisionFacts one, DecisionFacts other) {
        Optional<Outcome> first = one.outcome();
        Optional<Outcome> second = other.outcome();
        return first.isPresent()
                && second.isPresent()
                && !first.equals(second)
                && (ADDED.contains(first.get()) || ADDED.contains(second.get()))
                && !PUT_OFF.contains(first.get())
                && !PUT_OFF.contains(second.get());
    }

    private static final Set<Outcome> ADDED = Set.of(
            Outcome.NOTED,
            Outcome.DISCUSSED,
            Outcome.FORWARDED,
            Outcome.SENT_TO_HEARING,
            Outcome.ELECTED,
            Outcome.NO_REMARKS);
    private static final Set<Outcome> PUT_OFF =
            Set.of(Outcome.POSTPONED, Outcome.WITHDRAWN, Outcome.REFERRED_BACK, Outcome.NOT_DECIDED);

    private static boolean ofOneMatter(Decision one, Decision other) {
        boolean sameBody = one.body().isEmpty()
                || other.body().isEmpty()
                || one.body().get().sameAs(other.body().get());
        boolean sameDay =
                one.date().isEmpty() || other.date().isEmpty() || one.date().equals(other.date());
        return sameBody
                && sameDay
                && !onAProposal(one.heading())
                && !onAProposal(other.heading())
                && !repeated(one, other);
    }

    /** Some print the decision on top of the item and once more, under another heading, as the last line of its course. */
    private static boolean repeated(Decision one, Decision other) {
        String words = PrintedMarks.words(one.text().plain());
        String again = PrintedMarks.words(other.text().plain());
        boolean twoHeadings = !one.heading().isBlank()
                && !other.heading().isBlank()
                && !PrintedMarks.words(one.heading()).equals(PrintedMarks.words(other.heading()));
        return twoHeadings && (words.equals(again) || begins(words, again) || begins(again, words));
    }

    /** Whether a text goes on after all of another, and that is more than a word or two. */
    private static boolean begins(String text, String beginning) {
        return beginning.length() >= SENTENCE && text.startsWith(beginning);
    }

    /** Amendments are sometimes printed as decisions of their own. */
    private static boolean onAProposal(String heading) {
        return heading.toLowerCase(Locale.ROOT).contains("forslag");
    }
}
