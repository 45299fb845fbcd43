package dk.sagsgang.validation.text;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.report.Report;
import dk.sagsgang.testkit.value.Texts;
import dk.sagsgang.validation.Collector;
import dk.sagsgang.validation.rule.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextRuleOrderProperties {

    @Property
    void aTextIsJudgedTheSameInWhateverOrderTheRulesRan(
            @ForAll("texts") List<String> texts, @ForAll Passage.Kind kind, @ForAll Random random) {
        List<TextRule> rules = new ArrayList<>(TextRules.ALL);
        Collections.shuffle(rules, random);
        assertThat(report(rules, texts, kind)).isEqualTo(report(TextRules.ALL, texts, kind));
    }

    @Property
    void whateverATextHoldsItIsJudged(@ForAll("strange") String text, @ForAll Passage.Kind kind) {
        assertThat(report(TextRules.ALL, List.of(text), kind).findings())
                .allSatisfy(finding -> assertThat(finding.location().pointer()).isEqualTo("/texts/0/text"))
                .hasSizeLessThanOrEqualTo(TextRules.ALL.size());
    }

    private static Report report(List<TextRule> rules, List<String> texts, Passage.Kind kind) {
        Collector collector = new Collector();
        TextCheck check = new TextCheck(rules, rule -> true, collector::of);
        for (int t = 0; t < texts.size(); t++) {
            check.check(
                    new Passage(texts.get(t), kind, Place.ROOT.at("texts", t).at("text")));
        }
        return collector.report();
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Texts.anyText().list().ofMaxSize(5);
    }

    @Provide
    Arbitrary<String> strange() {
        return Arbitraries.strings().all();
    }
}
