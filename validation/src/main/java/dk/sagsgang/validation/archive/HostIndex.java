package dk.sagsgang.validation.archive;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.validation.engine.DocumentFacts;
import dk.sagsgang.validation.engine.RuleRun;
import dk.sagsgang.validation.host.HostRules;
import dk.sagsgang.validation.rule.ComparingRule;
import dk.sagsgang.validation.rule.Context;
import java.util.ArrayList;
import java.util.List;

/** What the rules of a host keep of the documents of an archive, and of each document by what it is known which apply to it. */
final class HostIndex {

    private final HostRules rules;
    private final List<HostEntries<?>> byRule;
    private final List<CaseDocument> scopes;

    private HostIndex(HostRules rules, List<HostEntries<?>> byRule, List<CaseDocument> scopes) {
        this.rules = rules;
        this.byRule = byRule;
        this.scopes = scopes;
    }

    /** The index for some rules, with no document in it. */
    static HostIndex of(HostRules rules) {
        List<HostEntries<?>> byRule = new ArrayList<>();
        rules.forArchives().forEach(rule -> byRule.add(entries(rule)));
        return new HostIndex(rules, byRule, new ArrayList<>());
    }

    private static <T> HostEntries<T> entries(ComparingRule<T> rule) {
        return new HostEntries<>(rule);
    }

    HostRules rules() {
        return rules;
    }

    HostIndex copy() {
        return new HostIndex(
                rules, byRule.stream().<HostEntries<?>>map(HostEntries::copy).toList(), List.copyOf(scopes));
    }

    /** Takes in the next document, in its normal form. */
    void add(CaseDocument document) {
        if (!byRule.isEmpty()) {
            byRule.forEach(entries -> entries.add(scopes.size(), document));
            scopes.add(DocumentScope.of(document));
        }
    }

    /** Asks each rule of the documents to which it applies. */
    void check(RuleRun run, Context context) {
        if (byRule.isEmpty()) {
            return;
        }
        List<DocumentFacts> facts = scopes.stream()
                .map(scope -> DocumentScope.facts(scope, context))
                .toList();
        byRule.forEach(entries -> entries.check(run, facts, context));
    }
}
