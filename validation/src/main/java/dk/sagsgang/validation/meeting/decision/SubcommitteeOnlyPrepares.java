package dk.sagsgang.validation.meeting.decision;

import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.DecisionFacts;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleSource;
import java.util.List;
import java.util.Locale;

/** DEC-022: A sub-committee prepares; it decides nothing itself. */
public final class SubcommitteeOnlyPrepares implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("DEC-022", Severity.WARNING)
            .restingOn(RuleSource.opinion("77.1.3"))
            .in(Edition.MINUTES)
            .forBodies(BodyKind.SUBCOMMITTEE)
            .withVariant("decided", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        if (meeting.meeting().bodies().size() > 1) {
            return;
        }
        for (ItemFacts item : meeting.items()) {
            if (item.procedural() || item.information() || item.item().route().isPresent()) {
                continue;
            }
            for (DecisionFacts decision : meeting.decisionsHere(item)) {
                if (decision.outcome().filter(Outcome.APPROVED::equals).isPresent() && !sendsOn(decision)) {
                    findings.at(
                            decision.place(),
                            "decided",
                            Argument.mark("number", item.item().number()));
                }
            }
        }
    }

    private static boolean sendsOn(DecisionFacts decision) {
        if (decision.sendsOn()) {
            return true;
        }
        String words = (decision.decision().text().plain()
                        + ' '
                        + decision.decision().remark().plain())
                .toLowerCase(Locale.ROOT);
        return ON.stream().anyMatch(words::contains);
    }

    private static final List<String> ON =
            List.of("anbefal", "indstil", "sendes", "fremsend", "oversend", "videresend", "forelægges", "over for");
}
