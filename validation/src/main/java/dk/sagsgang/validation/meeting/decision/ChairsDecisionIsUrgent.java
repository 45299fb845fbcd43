package dk.sagsgang.validation.meeting.decision;

import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleSource;
import java.util.List;

/** DEC-021: Where a chair has decided alone, it says why: the case is urgent or leaves no doubt. */
public final class ChairsDecisionIsUrgent implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("DEC-021", Severity.INFO)
            .restingOn(RuleSource.localGovernmentAct("§ 22, stk. 2").andRegions("§ 15, stk. 2"))
            .butNotOfCouncils();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        for (ItemFacts item : meeting.items()) {
            if (!item.procedural() && item.open() && item.words().say("formand")) {
                String words = item.words().small();
                if (DECIDED_ALONE.stream().anyMatch(words::contains)
                        && WHY.stream().noneMatch(words::contains)) {
                    findings.at(
                            item.place(), Argument.mark("number", item.item().number()));
                }
            }
        }
    }

    private static final List<String> DECIDED_ALONE = List.of(
            "truffet formandsafgørelse",
            "truffet formandsbeslutning",
            "formandsafgørelse om ",
            "formandsafgørelse: ",
            "formandsbeslutning: ",
            "efterretning om formandsafgørelse",
            "formanden har på udvalgets vegne besluttet",
            "formanden har på udvalgets vegne godkendt");

    private static final List<String> WHY = List.of(
            "haste",
            "uopsætte",
            "opsættelse",
            "udsættelse",
            "kan ikke afvente",
            "kunne ikke afvente",
            "kan ikke vente",
            "kunne ikke vente",
            "tvivl",
            "frist",
            "akut",
            "regler om formandsafgørelse",
            "retningslinjer",
            "kompetence");
}
