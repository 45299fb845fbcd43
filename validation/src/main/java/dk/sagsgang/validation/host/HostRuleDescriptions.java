package dk.sagsgang.validation.host;

import dk.sagsgang.validation.rule.Rule;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Function;

/** What a host's rules are to be: their descriptions and sentences, and everything that is wrong with them. */
final class HostRuleDescriptions {

    private static final Locale DANISH = Locale.forLanguageTag("da");

    private final Map<Rule<?>, RuleDescription> descriptions = new IdentityHashMap<>();
    private final List<String> problems = new ArrayList<>();
    private final HostSentences danish;
    private final HostSentences english;

    HostRuleDescriptions(List<Rule<?>> rules, Function<Locale, ResourceBundle> sentences) {
        this.danish = new HostSentences(DANISH, sentences, problems);
        this.english = new HostSentences(Locale.ENGLISH, sentences, problems);
        Set<String> ids = new HashSet<>();
        for (Rule<?> rule : rules) {
            RuleDescription description = rule.description();
            if (description == null) {
                problems.add(rule.getClass().getName() + " has no description");
                continue;
            }
            descriptions.put(rule, description);
            String id = description.id().id();
            if (LibraryFamilies.ALL.contains(description.id().family())) {
                problems.add(id + " is in the family " + description.id().family()
                        + " of the library; a host's rules have families of their own");
            }
            if (!ids.add(id)) {
                problems.add(id + " stands twice");
            } else {
                addSentences(description);
            }
        }
    }

    RuleDescription description(Rule<?> rule) {
        return Objects.requireNonNull(descriptions.get(rule));
    }

    Map<String, String> danish() {
        return danish.texts();
    }

    Map<String, String> english() {
        return english.texts();
    }

    void refuse() {
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("These rules cannot be used: " + String.join("; ", problems));
        }
    }

    private void addSentences(RuleDescription rule) {
        danish.add(rule);
        english.add(rule);
        for (String variant : HostSentences.variants(rule)) {
            String key = HostSentences.message(rule.id(), variant);
            String ours = danish.texts().get(key);
            String theirs = english.texts().get(key);
            if (ours != null && theirs != null && !SentenceNames.of(ours).equals(SentenceNames.of(theirs))) {
                problems.add(key + " shows " + SentenceNames.of(ours) + " in Danish and " + SentenceNames.of(theirs)
                        + " in English");
            }
        }
    }
}
