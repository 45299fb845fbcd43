package dk.sagsgang.validation.commission;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.report.Report;
import dk.sagsgang.validation.Collector;
import dk.sagsgang.validation.Slips;
import dk.sagsgang.validation.commission.facts.CommissionRule;
import dk.sagsgang.validation.engine.RuleRun;
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
            @ForAll("commissions") Commission commission, @ForAll("shuffled") List<CommissionRule> rules) {
        assertThat(report(rules, commission)).isEqualTo(report(CommissionRules.ALL, commission));
    }

    @Property
    void aRuleFindsAloneWhatItFindsAmongOthers(@ForAll("commissions") Commission commission) {
        Report together = report(CommissionRules.ALL, commission);
        for (CommissionRule rule : CommissionRules.ALL) {
            Report alone = report(List.of(rule), commission);
            assertThat(together.findings()).containsAll(alone.findings());
            assertThat(alone.findings())
                    .as(rule.description().id().toString())
                    .containsAll(together.findings().stream()
                            .filter(finding ->
                                    finding.rule().equals(rule.description().id()))
                            .toList());
        }
    }

    private static Report report(List<CommissionRule> rules, Commission commission) {
        Collector collector = new Collector();
        TextCheck texts = new TextCheck(rule -> true, collector::of);
        CommissionCheck.check(rules, commission, Context.EMPTY, new RuleRun(rule -> true, collector::of), texts);
        return collector.report();
    }

    @Provide
    Arbitrary<List<CommissionRule>> shuffled() {
        return Arbitraries.randomValue(random -> {
            List<CommissionRule> rules = new ArrayList<>(CommissionRules.ALL);
            Collections.shuffle(rules, new Random(random.nextLong()));
            return rules;
        });
    }

    @Provide
    Arbitrary<Commission> commissions() {
        return Slips.commissions();
    }
}
