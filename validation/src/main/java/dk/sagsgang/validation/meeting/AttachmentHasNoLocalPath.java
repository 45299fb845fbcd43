package dk.sagsgang.validation.meeting;

import dk.sagsgang.meeting.Attachment;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;

/** An attachment does not point into somebody's own disk. */
final class AttachmentHasNoLocalPath implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ITM-011", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        for (ItemFacts item : meeting.items()) {
            for (int a = 0; a < item.item().attachments().size(); a++) {
                Attachment attachment = item.item().attachments().get(a);
                Place place = item.place().at("attachments", a);
                report(LocalPath.in(attachment.fileName()), place, "fileName", item, findings);
                report(LocalPath.is(attachment.link()), place, "link", item, findings);
                report(LocalPath.in(attachment.title()), place, "title", item, findings);
            }
        }
    }

    private static void report(boolean local, Place attachment, String component, ItemFacts item, Findings findings) {
        if (local) {
            findings.at(
                    attachment.at(component),
                    Argument.mark("number", item.item().number()));
        }
    }
}
