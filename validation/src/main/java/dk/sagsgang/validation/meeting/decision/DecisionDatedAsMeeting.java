package dk.sagsgang.validation.meeting.decision;

import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.ItemKind;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.DecisionFacts;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.time.LocalDate;
import java.util.Optional;

/** DEC-005: The decision of a meeting bears its date. */
public final class DecisionDatedAsMeeting implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("DEC-005", Severity.ERROR)
            .in(Edition.MINUTES)
            .withVariant("later", Severity.ERROR)
            .withVariant("earlier", Severity.ERROR);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        Optional<LocalDate> day = meeting.meetingDay();
        if (day.isEmpty()) {
            return;
        }
        for (ItemFacts item : meeting.items()) {
            for (DecisionFacts decision : item.decisions()) {
                Optional<LocalDate> dated = decision.decision().date();
                if (dated.isEmpty() || meeting.onItsDays(dated.get()) || !meeting.byThisBody(decision)) {
                    continue;
                }
                if (dated.get().isAfter(day.get())) {
                    report(decision, "later", dated.get(), day.get(), findings);
                } else if (bearsADecisionOfToday(item, meeting)
                        && meeting.mistaken().misdated(decision)) {
                    report(decision, "earlier", dated.get(), day.get(), findings);
                }
            }
        }
    }

    /** Whether a decision of the meeting belongs on the item; the agenda of another meeting is never approved. */
    private static boolean bearsADecisionOfToday(ItemFacts item, MeetingFacts meeting) {
        return meeting.due().on(item) || (item.is(ItemKind.AGENDA_APPROVAL) && !meeting.calledOff());
    }

    private static void report(
            DecisionFacts decision, String variant, LocalDate dated, LocalDate day, Findings findings) {
        findings.at(decision.place().at("date"), variant, Argument.date("dated", dated), Argument.date("date", day));
    }
}
