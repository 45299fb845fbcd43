package dk.sagsgang.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.report.Report;
import dk.sagsgang.validation.engine.RuleRun;
import dk.sagsgang.validation.rule.Rule;
import dk.sagsgang.validation.text.TextCheck;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/**
 * What holds for the rules of every type of document: it makes no difference in which order they run, and beside which.
 *
 * @param <D> the type of document
 * @param <R> the type of its rules
 */
public abstract class RuleOrder<D, R extends Rule<?>> {

    private final List<R> all;
    private final Arbitrary<D> documents;

    protected RuleOrder(List<R> all, Arbitrary<D> documents) {
        this.all = all;
        this.documents = documents;
    }

    /** Runs these rules on a document. */
    protected abstract void check(List<R> rules, D document, RuleRun run, TextCheck texts);

    protected final void sameInOrder(List<R> rules, D document) {
        assertThat(report(rules, document)).isEqualTo(report(all, document));
    }

    protected final void aloneAsAmongOthers(D document) {
        Report together = report(all, document);
        for (R rule : all) {
            Report alone = report(List.of(rule), document);
            assertThat(together.findings()).containsAll(alone.findings());
            assertThat(alone.findings())
                    .as(rule.description().id().toString())
                    .containsAll(together.findings().stream()
                            .filter(finding ->
                                    finding.rule().equals(rule.description().id()))
                            .toList());
        }
    }

    protected final void sameTwice(D document) {
        assertThat(report(all, document)).isEqualTo(report(all, document));
    }

    private Report report(List<R> rules, D document) {
        Collector collector = new Collector();
        TextCheck texts = new TextCheck(rule -> true, collector::of);
        check(rules, document, new RuleRun(rule -> true, collector::of), texts);
        return collector.report();
    }

    @Provide
    Arbitrary<List<R>> shuffled() {
        return Arbitraries.randomValue(random -> {
            List<R> rules = new ArrayList<>(all);
            Collections.shuffle(rules, new Random(random.nextLong()));
            return rules;
        });
    }

    @Provide
    Arbitrary<D> documents() {
        return documents;
    }
}
