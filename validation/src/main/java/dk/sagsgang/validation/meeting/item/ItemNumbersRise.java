package dk.sagsgang.validation.meeting.item;

import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.meeting.facts.PrintedMarks;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** ITM-002: Item numbers rise through the document. */
public final class ItemNumbersRise implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ITM-002", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        if (meeting.excerpt()) {
            return;
        }
        Map<Series, int[]> last = new HashMap<>();
        for (ItemFacts item : meeting.items()) {
            int[] number = PrintedMarks.numbers(item.item().number());
            if (number.length == 0) {
                continue;
            }
            // Closed items may be numbered apart, and a late item is put in where it is treated.
            Series series =
                    new Series(item.series(), item.closed(), item.item().late().orElse(false));
            // From a number that fell back the next ones go on: one item out of place is told once.
            int[] before = last.put(series, number);
            if (before != null && Arrays.compare(number, before) < 0) {
                findings.at(
                        item.place().at("number"),
                        Argument.mark("number", item.item().number()));
            }
        }
    }

    private record Series(int list, boolean closed, boolean late) {}
}
