package dk.sagsgang.validation.meeting;

import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The date in the heading of a decision is the date of the decision. */
final class HeadingDateIsDecisionDate implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("DEC-007", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        // Items mostly have the same heading, printed by the system.
        Map<String, Optional<LocalDate>> read = new HashMap<>();
        for (ItemFacts item : meeting.items()) {
            for (DecisionFacts decision : meeting.decisions(item)) {
                Optional<LocalDate> printed =
                        read.computeIfAbsent(decision.decision().heading(), PrintedDate::in);
                Optional<LocalDate> dated = decision.decision().date().isPresent()
                        ? decision.decision().date()
                        : decision.decision().body().map(meeting::meets).orElse(true)
                                ? meeting.meeting().date()
                                : Optional.empty();
                if (printed.isPresent() && dated.isPresent() && !printed.equals(dated)) {
                    findings.at(
                            decision.place().at("heading"),
                            Argument.date("printed", printed.get()),
                            Argument.date("date", dated.get()));
                }
            }
        }
    }
}
