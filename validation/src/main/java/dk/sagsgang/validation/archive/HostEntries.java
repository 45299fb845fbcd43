package dk.sagsgang.validation.archive;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.validation.engine.DocumentFacts;
import dk.sagsgang.validation.engine.RuleRun;
import dk.sagsgang.validation.rule.ComparingRule;
import dk.sagsgang.validation.rule.Context;
import dk.sagsgang.validation.rule.KeptFacts;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.Placed;
import java.util.ArrayList;
import java.util.List;

/** What one rule of a host keeps of the documents of an archive. */
final class HostEntries<T> {

    private final ComparingRule<T> rule;
    private final List<Placed<T>> kept;
    private boolean failed;

    HostEntries(ComparingRule<T> rule) {
        this(rule, new ArrayList<>(), false);
    }

    private HostEntries(ComparingRule<T> rule, List<Placed<T>> kept, boolean failed) {
        this.rule = rule;
        this.kept = kept;
        this.failed = failed;
    }

    HostEntries<T> copy() {
        return new HostEntries<>(rule, List.copyOf(kept), failed);
    }

    /** Keeps what the rule needs of a document. One that fails at it cannot compare, and keeps nothing any more. */
    void add(int document, CaseDocument normal) {
        if (failed) {
            return;
        }
        try {
            rule.keep(normal).ifPresent(fact -> kept.add(new Placed<>(Place.ofDocument(document), fact)));
        } catch (Exception | StackOverflowError | LinkageError | AssertionError failure) {
            failed = true;
            kept.clear();
        }
    }

    /**
     * Asks the rule.
     *
     * @param facts by which it is known which rules apply to each document of the archive, in their order
     */
    void check(RuleRun run, List<DocumentFacts> facts, Context context) {
        if (!run.wants(rule.description())) {
            return;
        }
        if (failed) {
            run.failed(rule.description());
            return;
        }
        List<Placed<T>> asked = kept.stream()
                .filter(each ->
                        run.asks(rule.description(), facts.get(each.place().document())))
                .toList();
        run.checkGuarded(rule, new KeptFacts<>(asked, context));
    }
}
