package dk.sagsgang.validation.meeting.sitting;

import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.MeetingStatus;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;

/** MTG-008: A moved meeting tells the date it was first called for. */
public final class MovedMeetingTellsItsFirstDate implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("MTG-008", Severity.INFO)
            .withVariant("no-date", Severity.INFO)
            .withVariant("same-date", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        Meeting m = meeting.meeting();
        boolean moved = m.status().filter(MeetingStatus.MOVED::equals).isPresent();
        if (moved && m.originalDate().isEmpty()) {
            findings.at(Place.ROOT.at("status"), "no-date");
        } else if (m.originalDate().isPresent() && m.originalDate().equals(m.date())) {
            findings.at(
                    Place.ROOT.at("originalDate"),
                    "same-date",
                    Argument.date("date", m.originalDate().get()));
        }
    }
}
