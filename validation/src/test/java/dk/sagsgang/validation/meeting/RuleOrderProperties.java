package dk.sagsgang.validation.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.report.Report;
import dk.sagsgang.validation.Collector;
import dk.sagsgang.validation.Slips;
import dk.sagsgang.validation.engine.RuleRun;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Context;
import dk.sagsgang.validation.text.TextCheck;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RuleOrderProperties {

    @Property
    void aReportIsTheSameInWhateverOrderTheRulesRan(
            @ForAll("meetings") Meeting meeting, @ForAll("shuffled") List<MeetingRule> rules) {
        assertThat(report(rules, meeting)).isEqualTo(report(MeetingRules.ALL, meeting));
    }

    @Property
    void aRuleFindsAloneWhatItFindsAmongOthers(@ForAll("meetings") Meeting meeting) {
        Report together = report(MeetingRules.ALL, meeting);
        for (MeetingRule rule : MeetingRules.ALL) {
            Report alone = report(List.of(rule), meeting);
            assertThat(alone.findings())
                    .as(rule.description().id().toString())
                    .containsAll(together.findings().stream()
                            .filter(finding ->
                                    finding.rule().equals(rule.description().id()))
                            .toList());
            assertThat(together.findings()).containsAll(alone.findings());
        }
    }

    @Property
    void checkingTwiceFindsTheSame(@ForAll("meetings") Meeting meeting) {
        assertThat(report(MeetingRules.ALL, meeting)).isEqualTo(report(MeetingRules.ALL, meeting));
    }

    private static Report report(List<MeetingRule> rules, Meeting meeting) {
        Collector collector = new Collector();
        TextCheck texts = new TextCheck(rule -> true, collector::of);
        MeetingCheck.check(rules, meeting, Context.EMPTY, new RuleRun(rule -> true, collector::of), texts);
        return collector.report();
    }

    @Provide
    Arbitrary<List<MeetingRule>> shuffled() {
        return Arbitraries.randomValue(random -> {
            List<MeetingRule> rules = new ArrayList<>(MeetingRules.ALL);
            Collections.shuffle(rules, new Random(random.nextLong()));
            return rules;
        });
    }

    @Provide
    Arbitrary<Meeting> meetings() {
        return Slips.meetings();
    }
}
