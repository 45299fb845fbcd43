package dk.sagsgang.validation.meeting.item;

import dk.sagsgang.meeting.Attachment;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.report.Suggestion;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.Optional;

/** ITM-011: An attachment does not point into somebody's own disk. */
public final class AttachmentHasNoLocalPath implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ITM-011", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        for (ItemFacts item : meeting.treatments()) {
            for (int a = 0; a < item.item().attachments().size(); a++) {
                Attachment attachment = item.item().attachments().get(a);
                Place place = item.place().at("attachments", a);
                report(
                        LocalPath.in(attachment.fileName()),
                        attachment.fileName(),
                        place.at("fileName"),
                        item,
                        findings);
                // An address that leads nowhere is not mended by its file name.
                report(LocalPath.is(attachment.link()), "", place.at("link"), item, findings);
                report(LocalPath.in(attachment.title()), attachment.title(), place.at("title"), item, findings);
            }
        }
    }

    private static void report(boolean local, String path, Place place, ItemFacts item, Findings findings) {
        if (!local) {
            return;
        }
        Argument number = Argument.mark("number", item.item().number());
        Optional<Integer> folders = LocalPath.folders(path);
        if (folders.isPresent()) {
            findings.at(place, Suggestion.cut(place.pointer(), 0, folders.get()), number);
        } else {
            findings.at(place, number);
        }
    }
}
