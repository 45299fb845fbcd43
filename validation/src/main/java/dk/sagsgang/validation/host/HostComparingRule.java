package dk.sagsgang.validation.host;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.report.RuleId;
import dk.sagsgang.validation.rule.ComparingRule;
import dk.sagsgang.validation.rule.KeptFacts;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** A rule of a host for archives. */
final class HostComparingRule<T> extends HostRule<KeptFacts<T>> implements ComparingRule<T> {

    private final ComparingRule<T> rule;

    HostComparingRule(
            ComparingRule<T> rule,
            RuleDescription description,
            Map<String, String> sentences,
            BiConsumer<RuleId, Throwable> onFailure) {
        super(rule, description, sentences, onFailure);
        this.rule = rule;
    }

    @Override
    public Optional<T> keep(CaseDocument document) {
        try {
            return rule.keep(document);
        } catch (Exception | StackOverflowError | LinkageError | AssertionError failure) {
            failed(failure);
            throw failure;
        }
    }
}
