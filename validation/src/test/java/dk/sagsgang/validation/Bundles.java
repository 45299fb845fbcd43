package dk.sagsgang.validation;

import dk.sagsgang.report.RuleId;
import dk.sagsgang.validation.message.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The message bundles as they lie in the jar. */
final class Bundles {

    private static final Pattern ARGUMENT = Pattern.compile("\\{([^}]*)}");

    private Bundles() {}

    static Map<String, String> danish() {
        return load("rules_da.properties");
    }

    static Map<String, String> english() {
        return load("rules_en.properties");
    }

    static String key(RuleId rule, String variant) {
        return rule + ".message" + (variant.isEmpty() ? "" : "." + variant);
    }

    /** The names between braces. */
    static Set<String> arguments(String text) {
        Set<String> names = new TreeSet<>();
        ARGUMENT.matcher(text).results().forEach(found -> names.add(found.group(1)));
        return names;
    }

    private static Map<String, String> load(String resource) {
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(Messages.class.getResourceAsStream(resource))) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
        return texts;
    }
}
