package dk.sagsgang.validation.meeting;

import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.validation.RuleOrder;
import dk.sagsgang.validation.Slips;
import dk.sagsgang.validation.engine.RuleRun;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Context;
import dk.sagsgang.validation.text.TextCheck;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class MeetingRuleOrderProperties extends RuleOrder<Meeting, MeetingRule> {

    MeetingRuleOrderProperties() {
        super(MeetingRules.ALL, Slips.meetings());
    }

    @Property
    void aReportIsTheSameInWhateverOrderTheRulesRan(
            @ForAll("documents") Meeting meeting, @ForAll("shuffled") List<MeetingRule> rules) {
        sameInOrder(rules, meeting);
    }

    @Property
    void aRuleFindsAloneWhatItFindsAmongOthers(@ForAll("documents") Meeting meeting) {
        aloneAsAmongOthers(meeting);
    }

    @Property
    void checkingTwiceFindsTheSame(@ForAll("documents") Meeting meeting) {
        sameTwice(meeting);
    }

    @Override
    protected void check(List<MeetingRule> rules, Meeting document, RuleRun run, TextCheck texts) {
        MeetingCheck.check(rules, document, Context.EMPTY, run, texts);
    }
}
