package dk.sagsgang.validation.meeting;

import dk.sagsgang.meeting.Edition;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.text.Section;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;

/** Something is written under every heading. */
final class HeadingHasText implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ITM-010", Severity.WARNING)
            .in(Edition.AGENDA, Edition.SUPPLEMENTARY, Edition.MINUTES)
            .withVariant("no-text", Severity.WARNING)
            .withVariant("no-heading", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        for (ItemFacts item : meeting.items()) {
            for (int s = 0; s < item.item().sections().size(); s++) {
                Section section = item.item().sections().get(s);
                boolean mayBeClosed = item.closed() || section.access().isPresent();
                if (!mayBeClosed && section.unwritten()) {
                    findings.at(
                            item.place().at("sections", s),
                            section.heading().isBlank() ? "no-heading" : "no-text",
                            Argument.mark("number", item.item().number()));
                }
            }
        }
    }
}
