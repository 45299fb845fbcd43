package dk.sagsgang.validation.meeting.item;

import dk.sagsgang.meeting.Attachment;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.text.Access;
import dk.sagsgang.validation.meeting.facts.Confidential;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;

/** ITM-004: An open item has no open attachment that is named as confidential. */
public final class OpenItemHasNoConfidentialAttachment implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ITM-004", Severity.ERROR);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        for (ItemFacts item : meeting.items()) {
            if (item.closed()) {
                continue;
            }
            for (int a = 0; a < item.item().attachments().size(); a++) {
                Attachment attachment = item.item().attachments().get(a);
                boolean open = attachment.access().filter(Access.CLOSED::equals).isEmpty();
                if (open && (Confidential.named(attachment.title()) || Confidential.named(attachment.fileName()))) {
                    findings.at(
                            item.place().at("attachments", a),
                            Argument.mark("number", item.item().number()));
                }
            }
        }
    }
}
