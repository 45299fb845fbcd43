package dk.sagsgang.validation.meeting.sitting;

import dk.sagsgang.meeting.ContentsEntry;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.List;
import java.util.Optional;

/** MTG-006: The printed table of contents lists the items. */
public final class ContentsMatchItems implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("MTG-006", Severity.WARNING)
            .withVariant("no-item", Severity.WARNING)
            .withVariant("other-title", Severity.WARNING)
            .withVariant("other-number", Severity.WARNING)
            .withVariant("not-listed", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        List<ContentsEntry> contents = meeting.meeting().contents();
        if (contents.isEmpty()) {
            return;
        }
        ListedItems items = new ListedItems(meeting.items(), contents);
        Place list = Place.ROOT.at("contents");
        for (int c = 0; c < contents.size(); c++) {
            check(contents.get(c), list, c, items, meeting, findings);
        }
        if (items.stoppedShort()) {
            findings.beyondLimit();
            return;
        }
        for (ItemFacts item : items.notListed()) {
            if (shouldBeListed(item, items)) {
                findings.at(
                        item.place(),
                        "not-listed",
                        Argument.mark("number", item.item().number()));
            }
        }
    }

    private static void check(
            ContentsEntry entry, Place list, int index, ListedItems items, MeetingFacts meeting, Findings findings) {
        Optional<ItemFacts> listed = items.list(entry);
        if (items.stoppedShort()) {
            return;
        }
        if (listed.isEmpty()) {
            if (!meeting.excerpt() && !ContentsLine.needsNoItem(entry)) {
                findings.at(list.at(index), "no-item", Argument.mark("number", entry.number()));
            }
            return;
        }
        ItemFacts item = listed.get();
        boolean sameNumber = ContentsLine.sameNumber(entry, item);
        if (sameNumber && !ContentsLine.titleFits(entry, item)) {
            findings.at(list.at(index), "other-title", Argument.mark("number", entry.number()));
        } else if (!sameNumber
                && !entry.number().isBlank()
                && !item.item().number().isBlank()) {
            findings.at(
                    list.at(index),
                    "other-number",
                    Argument.mark("number", entry.number()),
                    Argument.mark("item", item.item().number()));
        }
    }

    /**
     * Closed items, unnumbered ones such as the signature sheet, and sub-items may be missing in the contents; but where
     * one of the items under an item is listed, the others are too.
     */
    private static boolean shouldBeListed(ItemFacts item, ListedItems items) {
        boolean sheet = item.item().number().isBlank() && item.procedural();
        return (item.parent().isEmpty() || items.anyUnder(item.series()))
                && item.open()
                && !sheet
                && !item.item().title().isBlank();
    }
}
