package dk.sagsgang.validation.meeting.item;

import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.meeting.facts.PrintedMarks;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.HashMap;
import java.util.Map;

/** ITM-001: No two items of one list have the same number. */
public final class ItemNumbersDiffer implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ITM-001", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        Map<Numbered, ItemFacts> seen = new HashMap<>();
        for (ItemFacts item : meeting.items()) {
            String number = item.number();
            if (PrintedMarks.unnumbered(number)) {
                continue;
            }
            ItemFacts before = seen.putIfAbsent(new Numbered(item.series(), item.closed(), number), item);
            if (before != null && !(meeting.excerpt() && goesOn(before, item))) {
                findings.at(
                        item.place().at("number"),
                        Argument.mark("number", item.item().number()));
            }
        }
    }

    /** Excerpts are glued together: the pages with the attachments of an item bear its number and title once more. */
    private static boolean goesOn(ItemFacts before, ItemFacts item) {
        String title = PrintedMarks.words(before.item().title());
        String again = PrintedMarks.words(item.item().title());
        return again.startsWith(title) || title.startsWith(again);
    }

    private record Numbered(int series, boolean closed, String number) {}
}
