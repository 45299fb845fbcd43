package dk.sagsgang.validation.meeting;

import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;

/** An attachment has a title or a file name. */
final class AttachmentIsNamed implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ITM-013", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        for (ItemFacts item : meeting.items()) {
            for (int a = 0; a < item.item().attachments().size(); a++) {
                if (item.item().attachments().get(a).label().isBlank()) {
                    findings.at(
                            item.place().at("attachments", a),
                            Argument.mark("number", item.item().number()));
                }
            }
        }
    }
}
