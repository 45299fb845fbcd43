package dk.sagsgang.validation.meeting.item;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.ItemKind;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.text.Access;
import dk.sagsgang.validation.meeting.facts.Confidential;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;

/**
 * ITM-005: A title that the public sees does not call the item closed.
 *
 * <p>Of an item that is stated to be closed the title may say so; a title for the public may be "Lukket punkt" and no more.
 */
public final class OpenItemIsNotTitledClosed implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ITM-005", Severity.ERROR)
            .withVariant("open", Severity.ERROR)
            .withVariant("unstated", Severity.WARNING)
            .withVariant("public-title", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        for (ItemFacts item : meeting.items()) {
            AgendaItem printed = item.item();
            if (!item.closed() && !item.is(ItemKind.CLOSED_ITEMS) && Confidential.closedTitle(printed.title())) {
                if (printed.access().filter(Access.OPEN::equals).isPresent()) {
                    tell(item, "title", "open", findings);
                } else if (!reasonGiven(printed)) {
                    tell(item, "title", "unstated", findings);
                }
            }
            if (Confidential.closedTitle(printed.publicTitle()) && !Confidential.neutral(printed.publicTitle())) {
                tell(item, "publicTitle", "public-title", findings);
            }
        }
    }

    private static void tell(ItemFacts item, String component, String variant, Findings findings) {
        findings.at(
                item.place().at(component),
                variant,
                Argument.mark("number", item.item().number()));
    }

    /** Whether it is told why it is closed, though not that it is: then the public does not see it. */
    private static boolean reasonGiven(AgendaItem item) {
        return item.access().isEmpty()
                && (!item.closedReason().isBlank() || item.closedBy().isPresent());
    }
}
