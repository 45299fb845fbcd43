package dk.sagsgang.validation.meeting.item;

import dk.sagsgang.meeting.Edition;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.List;

/** ITM-020: The closed items of a council stand after the open ones. */
public final class ClosedItemsStandLast implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ITM-020", Severity.INFO)
            .in(Edition.AGENDA, Edition.MINUTES)
            .forCouncils();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        List<ItemFacts> cases = meeting.items().stream()
                .filter(item -> !item.procedural() && item.parent().isEmpty())
                .toList();
        for (int i = 0; i + 1 < cases.size(); i++) {
            if (cases.get(i).closed()
                    && cases.subList(i + 1, cases.size()).stream().anyMatch(ItemFacts::open)) {
                findings.at(
                        cases.get(i).place(),
                        Argument.mark("number", cases.get(i).item().number()));
                return;
            }
        }
    }
}
