package dk.sagsgang.validation.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.report.Report;
import dk.sagsgang.validation.Collector;
import dk.sagsgang.validation.Slips;
import dk.sagsgang.validation.engine.RuleRun;
import dk.sagsgang.validation.organisation.facts.OrganisationRule;
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
            @ForAll("models") OrganisationModel model, @ForAll("shuffled") List<OrganisationRule> rules) {
        assertThat(report(rules, model)).isEqualTo(report(OrganisationRules.ALL, model));
    }

    @Property
    void aRuleFindsAloneWhatItFindsAmongOthers(@ForAll("models") OrganisationModel model) {
        Report together = report(OrganisationRules.ALL, model);
        for (OrganisationRule rule : OrganisationRules.ALL) {
            Report alone = report(List.of(rule), model);
            assertThat(together.findings()).containsAll(alone.findings());
            assertThat(alone.findings())
                    .as(rule.description().id().toString())
                    .containsAll(together.findings().stream()
                            .filter(finding ->
                                    finding.rule().equals(rule.description().id()))
                            .toList());
        }
    }

    private static Report report(List<OrganisationRule> rules, OrganisationModel model) {
        Collector collector = new Collector();
        TextCheck texts = new TextCheck(rule -> true, collector::of);
        OrganisationCheck.check(rules, model, Context.EMPTY, new RuleRun(rule -> true, collector::of), texts);
        return collector.report();
    }

    @Provide
    Arbitrary<List<OrganisationRule>> shuffled() {
        return Arbitraries.randomValue(random -> {
            List<OrganisationRule> rules = new ArrayList<>(OrganisationRules.ALL);
            Collections.shuffle(rules, new Random(random.nextLong()));
            return rules;
        });
    }

    @Provide
    Arbitrary<OrganisationModel> models() {
        return Slips.organisationModels();
    }
}
