package dk.sagsgang.validation.meeting.item;

import dk.sagsgang.meeting.Edition;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.text.Access;
import dk.sagsgang.text.Section;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.List;

/** ITM-010: Something is written under every heading. */
public final class HeadingHasText implements MeetingRule {

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
            if (!item.closed() && !item.item().sections().isEmpty()) {
                check(item.item().sections(), item.place().at("sections"), item, meeting, findings);
            }
        }
    }

    private static void check(
            List<Section> sections, Place list, ItemFacts item, MeetingFacts meeting, Findings findings) {
        for (int s = 0; s < sections.size(); s++) {
            Section section = sections.get(s);
            if (section.access().filter(Access.CLOSED::equals).isPresent()) {
                continue;
            }
            if (!section.unwritten()) {
                if (!section.sections().isEmpty()) {
                    check(section.sections(), list.at(s).at("sections"), item, meeting, findings);
                }
            } else if (!WrittenElsewhere.is(section, item, meeting)) {
                findings.at(
                        list.at(s),
                        section.heading().isBlank() ? "no-heading" : "no-text",
                        Argument.mark("number", item.item().number()));
            }
        }
    }
}
