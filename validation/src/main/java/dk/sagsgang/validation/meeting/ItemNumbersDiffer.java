package dk.sagsgang.validation.meeting;

import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.HashMap;
import java.util.Map;

/** No two items of one list have the same number. */
final class ItemNumbersDiffer implements MeetingRule {

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
        Map<String, ItemFacts> seen = new HashMap<>();
        for (ItemFacts item : meeting.items()) {
            String number = Printed.number(item.item().number());
            if (number.isEmpty()) {
                continue;
            }
            String series = item.parent().map(p -> p.order() + "/").orElse("/") + item.closed() + "/" + number;
            if (seen.putIfAbsent(series, item) != null) {
                findings.at(
                        item.place().at("number"),
                        Argument.mark("number", item.item().number()));
            }
        }
    }
}
