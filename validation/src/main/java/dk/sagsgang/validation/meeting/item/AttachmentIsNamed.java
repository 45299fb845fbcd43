package dk.sagsgang.validation.meeting.item;

import dk.sagsgang.meeting.Attachment;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.text.Access;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;

/** ITM-013: An attachment has a title, a file name or at least a number. */
public final class AttachmentIsNamed implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ITM-013", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        for (ItemFacts item : meeting.treatments()) {
            for (int a = 0; a < item.item().attachments().size(); a++) {
                Attachment attachment = item.item().attachments().get(a);
                // What is closed may be closed together with its name.
                boolean open = !item.closed()
                        && attachment.access().filter(Access.CLOSED::equals).isEmpty();
                if (open && attachment.label().isBlank() && attachment.number().isBlank()) {
                    findings.at(
                            item.place().at("attachments", a),
                            Argument.mark("number", item.item().number()));
                }
            }
        }
    }
}
