package dk.sagsgang.validation.host;

import dk.sagsgang.report.RuleId;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Rule;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** A rule of a host with the description that it had when it was added; who wants to know is told when it fails. */
class HostRule<F> implements Rule<F> {

    private final Rule<? super F> rule;
    private final RuleDescription description;
    private final Map<String, Set<String>> namesByVariant = new HashMap<>();
    private final BiConsumer<RuleId, Throwable> onFailure;

    HostRule(
            Rule<? super F> rule,
            RuleDescription description,
            Map<String, String> sentences,
            BiConsumer<RuleId, Throwable> onFailure) {
        this.rule = rule;
        this.description = description;
        this.onFailure = onFailure;
        for (String variant : HostSentences.variants(description)) {
            String sentence = sentences.getOrDefault(HostSentences.message(description.id(), variant), "");
            namesByVariant.put(variant, SentenceNames.of(sentence));
        }
    }

    @Override
    public final RuleDescription description() {
        return description;
    }

    @Override
    public final void check(F facts, Findings findings) {
        try {
            rule.check(facts, new ToldFindings(description.id().id(), namesByVariant, findings));
        } catch (Exception | StackOverflowError | LinkageError | AssertionError failure) {
            failed(failure);
            throw failure;
        }
    }

    final void failed(Throwable failure) {
        onFailure.accept(description.id(), failure);
    }
}
