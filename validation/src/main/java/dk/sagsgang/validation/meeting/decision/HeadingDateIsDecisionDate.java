package dk.sagsgang.validation.meeting.decision;

import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.DecisionFacts;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.meeting.facts.PrintedDate;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.time.LocalDate;
import java.util.Optional;

/** DEC-007: The date in the heading of a decision is the date of the decision. */
public final class HeadingDateIsDecisionDate implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("DEC-007", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        for (ItemFacts item : meeting.items()) {
            for (DecisionFacts decision : item.decisions()) {
                String heading = decision.decision().heading();
                if (!heading.isEmpty()) {
                    check(decision, heading, meeting, findings);
                }
            }
        }
    }

    private static void check(DecisionFacts decision, String heading, MeetingFacts meeting, Findings findings) {
        Optional<LocalDate> dated = decision.decision().date();
        Optional<LocalDate> date = dated.isEmpty() && meeting.byThisBody(decision) ? meeting.meetingDay() : dated;
        if (date.isEmpty() || PrintedDate.stands(date.get(), heading)) {
            return;
        }
        Optional<LocalDate> printed = PrintedDate.in(heading);
        boolean same = printed.equals(date)
                || (dated.isEmpty() && printed.filter(meeting::onItsDays).isPresent());
        // A decision dated otherwise than its meeting under a right heading is told once, by its date.
        if (printed.isPresent() && !same && !meeting.mistaken().misdated(decision)) {
            findings.at(
                    decision.place().at("heading"),
                    Argument.date("printed", printed.get()),
                    Argument.date("date", date.get()));
        }
    }
}
