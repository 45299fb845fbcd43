package dk.sagsgang.validation.meeting.item;

import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.ItemKind;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.regex.Pattern;

/** ITM-021: The agenda is approved before its cases are treated. */
public final class AgendaIsApprovedFirst implements MeetingRule {

    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("ITM-021", Severity.INFO).in(Edition.AGENDA, Edition.MINUTES);

    /** Somebody is found to lead the meeting and to write it down before there is an agenda to approve. */
    private static final Pattern OPENS_THE_MEETING = Pattern.compile(
            "\\s*(?:(?:valg|udpegning) af (?:mødeleder|ordstyrer|dirigent|referent|stemmetæller)|velkomst|velkommen|navneopråb|præsentation)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        boolean treated = false;
        for (ItemFacts item : meeting.items()) {
            if (item.is(ItemKind.AGENDA_APPROVAL)) {
                if (treated && item.parent().isEmpty() && item.open()) {
                    findings.at(
                            item.place(), Argument.mark("number", item.item().number()));
                }
                return;
            }
            treated |= !item.procedural()
                    && !OPENS_THE_MEETING.matcher(item.item().title()).lookingAt();
        }
    }
}
