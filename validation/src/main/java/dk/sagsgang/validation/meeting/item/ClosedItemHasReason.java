package dk.sagsgang.validation.meeting.item;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.text.Access;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.Optional;

/** ITM-003: A closed item tells why it is closed. */
public final class ClosedItemHasReason implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ITM-003", Severity.INFO)
            .in(Edition.AGENDA, Edition.SUPPLEMENTARY, Edition.MINUTES)
            .withVariant("council", Severity.INFO)
            .withVariant("title-only", Severity.INFO)
            .withVariant("committee", Severity.INFO);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        boolean council = meeting.whoMeets().council();
        for (ItemFacts item : meeting.items()) {
            boolean statedClosed =
                    item.item().access().filter(Access.CLOSED::equals).isPresent();
            // A committee meets behind closed doors: what is told of its closed items is told beyond what it must.
            boolean owed = council || !titleOnly(item.item());
            if (statedClosed && owed && !item.procedural() && !reasonGiven(item)) {
                findings.at(
                        item.place().at("access"),
                        variant(item, council),
                        Argument.mark("number", item.item().number()));
            }
        }
    }

    /** What is published of a closed item of a council is mostly its title alone, with what was decided. */
    private static String variant(ItemFacts item, boolean council) {
        if (!council) {
            return "committee";
        }
        return titleOnly(item.item()) ? "title-only" : "council";
    }

    private static boolean titleOnly(AgendaItem item) {
        return item.sections().isEmpty()
                && item.recommendations().isEmpty()
                && item.priorTreatments().isEmpty()
                && item.attachments().isEmpty()
                && item.items().isEmpty();
    }

    /** Whether a reason stands on the item or on a closed one above it. */
    private static boolean reasonGiven(ItemFacts item) {
        for (Optional<ItemFacts> at = Optional.of(item);
                at.filter(ItemFacts::closed).isPresent();
                at = at.get().parent()) {
            if (!at.get().item().closedReason().isBlank()
                    || at.get().item().closedBy().isPresent()) {
                return true;
            }
        }
        return false;
    }
}
