package dk.sagsgang.validation.host;

import java.util.ArrayList;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;

/** Sentences of invented rules of a host, as a bundle in either language. */
public final class Sentences {

    private Sentences() {}

    /** Summary, explanation and one message for each rule. */
    public static Function<Locale, ResourceBundle> of(String... rules) {
        return language -> {
            String[] keys = new String[rules.length * 6];
            int k = 0;
            for (String rule : rules) {
                for (String part : List.of("summary", "explanation", "message")) {
                    keys[k++] = rule + "." + part;
                    keys[k++] = "da".equals(language.getLanguage())
                            ? "På dansk: " + part + "."
                            : "In English: " + part + ".";
                }
            }
            return bundle(keys);
        };
    }

    /** The same with more keys, the same in both languages, each followed by its sentence. */
    public static Function<Locale, ResourceBundle> with(Function<Locale, ResourceBundle> more, String... keys) {
        return language -> {
            ResourceBundle first = more.apply(language);
            List<String> all = new ArrayList<>(List.of(keys));
            first.keySet().forEach(key -> {
                if (!all.contains(key)) {
                    all.add(key);
                    all.add(first.getString(key));
                }
            });
            return bundle(all.toArray(String[]::new));
        };
    }

    /** A bundle of keys, each followed by its sentence. */
    public static ResourceBundle bundle(String... keys) {
        Object[][] contents = new Object[keys.length / 2][];
        for (int k = 0; k < contents.length; k++) {
            contents[k] = new Object[] {keys[2 * k], keys[2 * k + 1]};
        }
        return new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return contents;
            }
        };
    }
}
