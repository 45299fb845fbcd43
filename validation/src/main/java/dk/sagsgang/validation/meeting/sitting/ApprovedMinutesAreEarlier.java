package dk.sagsgang.validation.meeting.sitting;

import dk.sagsgang.meeting.ItemKind;
import dk.sagsgang.reference.DecisionReference;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.meeting.facts.PrintedDate;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.time.LocalDate;
import java.util.Optional;

/**
 * MTG-023: Minutes are approved after their meeting.
 *
 * <p>The item that approves minutes names a meeting that has been, and the meeting that approved these minutes came after it;
 * some approve the minutes at the end of the meeting itself.
 */
public final class ApprovedMinutesAreEarlier implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("MTG-023", Severity.WARNING)
            .withVariant("of-later", Severity.WARNING)
            .withVariant("by-earlier", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        Optional<LocalDate> held = meeting.meetingDay();
        if (held.isEmpty()) {
            return;
        }
        Optional<LocalDate> approved = meeting.meeting().approvedBy().flatMap(DecisionReference::date);
        if (approved.filter(held.get()::isAfter).isPresent()) {
            findings.at(
                    Place.ROOT.at("approvedBy").at("date"),
                    "by-earlier",
                    Argument.date("approved", approved.get()),
                    Argument.date("meeting", held.get()));
        }
        for (ItemFacts item : meeting.items()) {
            if (item.is(ItemKind.MINUTES_APPROVAL)) {
                PrintedDate.in(item.item().title())
                        .filter(day -> day.isAfter(held.get()) && !meeting.onItsDays(day))
                        .ifPresent(day -> findings.at(
                                item.place().at("title"),
                                "of-later",
                                Argument.mark("number", item.item().number()),
                                Argument.date("day", day),
                                Argument.date("meeting", held.get())));
            }
        }
    }
}
