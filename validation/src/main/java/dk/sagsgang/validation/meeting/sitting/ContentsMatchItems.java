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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** MTG-006: The printed table of contents lists the items. */
public final class ContentsMatchItems implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("MTG-006", Severity.WARNING)
            .withVariant("no-item", Severity.WARNING)
            .withVariant("no-items", Severity.WARNING)
            .withVariant("other-title", Severity.WARNING)
            .withVariant("other-number", Severity.WARNING)
            .withVariant("not-listed", Severity.WARNING)
            .ofAbsence();

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
        // Pages that were left out take one stretch of the contents with them: one fault, however many lines it has.
        List<Integer> stretch = new ArrayList<>();
        for (int c = 0; c < contents.size(); c++) {
            ContentsEntry entry = contents.get(c);
            Optional<ItemFacts> listed = items.list(entry);
            if (items.stoppedShort()) {
                continue;
            }
            if (listed.isPresent()) {
                missing(stretch, contents, list, findings);
                stretch.clear();
                check(entry, list.at(c), listed.get(), findings);
            } else if (!meeting.excerpt() && !ContentsLine.needsNoItem(entry)) {
                stretch.add(c);
            }
        }
        missing(stretch, contents, list, findings);
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

    private static void missing(List<Integer> stretch, List<ContentsEntry> contents, Place list, Findings findings) {
        if (stretch.isEmpty()) {
            return;
        }
        int first = stretch.get(0);
        if (stretch.size() == 1) {
            findings.at(
                    list.at(first),
                    "no-item",
                    Argument.mark("number", contents.get(first).number()));
        } else {
            findings.at(list.at(first), "no-items", Argument.number("lines", stretch.size()));
        }
    }

    private static void check(ContentsEntry entry, Place line, ItemFacts item, Findings findings) {
        boolean sameNumber = ContentsLine.sameNumber(entry, item);
        if (sameNumber && !ContentsLine.titleFits(entry, item)) {
            findings.at(line, "other-title", Argument.mark("number", entry.number()));
        } else if (!sameNumber
                && !entry.number().isBlank()
                && !item.item().number().isBlank()) {
            findings.at(
                    line,
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
