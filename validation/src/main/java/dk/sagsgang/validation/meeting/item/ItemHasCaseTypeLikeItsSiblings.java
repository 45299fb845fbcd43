package dk.sagsgang.validation.meeting.item;

import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.ItemKind;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;

/**
 * ITM-026: A case says what it asks for, decision, discussion or information, where the other cases do.
 *
 * <p>Only on the agenda itself, and only where all cases but one or a few say it: where many do not, the template does not ask.
 */
public final class ItemHasCaseTypeLikeItsSiblings implements MeetingRule {

    private static final int A_CUSTOM = 2;
    private static final int TIMES_AS_MANY = 3;

    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("ITM-026", Severity.INFO).ofAbsence().in(Edition.AGENDA, Edition.MINUTES);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        int typed = 0;
        int untyped = 0;
        for (ItemFacts item : meeting.items()) {
            if (ofACase(item)) {
                typed += item.item().caseType().isPresent() ? 1 : 0;
                untyped += item.item().caseType().isPresent() ? 0 : 1;
            }
        }
        if (typed < A_CUSTOM || untyped == 0 || typed < TIMES_AS_MANY * (untyped - 1)) {
            return;
        }
        for (ItemFacts item : meeting.items()) {
            if (ofACase(item) && item.item().caseType().isEmpty()) {
                findings.at(item.place(), Argument.mark("number", item.item().number()));
            }
        }
    }

    private static boolean ofACase(ItemFacts item) {
        return item.parent().isEmpty()
                && item.open()
                && !item.procedural()
                && item.item().kind().map(ItemKind.CASE::equals).orElse(true)
                && !item.item().title().isBlank()
                && item.item().items().isEmpty();
    }
}
