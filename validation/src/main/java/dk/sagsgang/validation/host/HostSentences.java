package dk.sagsgang.validation.host;

import dk.sagsgang.report.RuleId;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The sentences of a host's rules in one language, as its bundle has them. */
final class HostSentences {

    private final Locale language;
    private final @Nullable ResourceBundle bundle;
    private final List<String> problems;
    private final Map<String, String> texts = new LinkedHashMap<>();

    HostSentences(Locale language, Function<Locale, ResourceBundle> bundles, List<String> problems) {
        this.language = language;
        this.problems = problems;
        this.bundle = bundle(bundles);
    }

    /** The sentences by their keys: {@code KBH-001.summary} and its like. */
    Map<String, String> texts() {
        return texts;
    }

    /** Takes the sentences of a rule from the bundle. */
    void add(RuleDescription rule) {
        if (bundle == null) {
            return;
        }
        take(rule.id() + ".summary");
        take(rule.id() + ".explanation");
        for (String variant : variants(rule)) {
            String key = message(rule.id(), variant);
            take(key);
            if (!SentenceNames.wellFormed(texts.getOrDefault(key, ""))) {
                problems.add(
                        key + " has a brace in " + name() + " that is not around the name of a value, as in {date}");
            }
        }
    }

    /** The variants by which a rule tells something; the empty one for its only message. */
    static Set<String> variants(RuleDescription rule) {
        return rule.variants().isEmpty() ? Set.of("") : rule.variants().keySet();
    }

    /** The key of a message. */
    static String message(RuleId rule, String variant) {
        return rule + (variant.isEmpty() ? ".message" : ".message." + variant);
    }

    private void take(String key) {
        String text = bundle != null && bundle.containsKey(key) ? bundle.getString(key) : "";
        if (text.isBlank()) {
            problems.add(key + " is missing in " + name());
        } else {
            texts.put(key, text);
        }
    }

    private @Nullable ResourceBundle bundle(Function<Locale, ResourceBundle> bundles) {
        try {
            ResourceBundle found = bundles.apply(language);
            if (found == null) {
                problems.add("there is no bundle in " + name());
                return null;
            }
            // A bundle that is missing is made up for by that of the machine's language, which says another thing
            // elsewhere.
            Locale answered = found.getLocale();
            if (answered != null
                    && !answered.getLanguage().isEmpty()
                    && !answered.getLanguage().equals(language.getLanguage())) {
                problems.add("the bundle in " + name() + " is missing, and one in "
                        + answered.getDisplayLanguage(Locale.ENGLISH) + " came in its place");
                return null;
            }
            return found;
        } catch (MissingResourceException missing) {
            problems.add("there is no bundle in " + name() + " (" + missing.getMessage() + ")");
            return null;
        }
    }

    private String name() {
        return language.getDisplayLanguage(Locale.ENGLISH);
    }
}
