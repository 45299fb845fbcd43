package dk.sagsgang.validation.meeting.item;

import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.meeting.facts.PrintedMarks;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.HashSet;
import java.util.Set;

/** ITM-001: No two items of one list have the same number. */
public final class ItemNumbersDiffer implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ITM-001", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        if (meeting.excerpt()) {
            return;
        }
        Set<Numbered> seen = new HashSet<>();
        for (ItemFacts item : meeting.items()) {
            String number = item.number();
            if (PrintedMarks.unnumbered(number)) {
                continue;
            }
            if (!seen.add(new Numbered(item.series(), item.closed(), number))) {
                findings.at(
                        item.place().at("number"),
                        Argument.mark("number", item.item().number()));
            }
        }
    }

    private record Numbered(int series, boolean closed, String number) {}
}
