package dk.sagsgang.validation.message;

import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Coverage;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.RuleId;
import dk.sagsgang.report.ShownText;
import dk.sagsgang.validation.host.HostRules;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * The sentences of findings in one language: made last, from the rule and the arguments.
 *
 * <pre>{@code Messages.in(Locale.forLanguageTag("da")).text(finding)}</pre>
 *
 * <p>Danish is used for the language "da" and English for every other. Arguments are put in as {@link ShownText}; nothing
 * in them is ever taken for a pattern or an expression.
 */
public final class Messages {

    private static final Messages DANISH = new Messages(Locale.forLanguageTag("da"), "rules_da.properties");
    private static final Messages ENGLISH = new Messages(Locale.ENGLISH, "rules_en.properties");

    private final Map<String, String> texts;
    private final Values values;

    private Messages(Locale locale, String resource) {
        this(load(resource), new Values(locale));
    }

    private Messages(Map<String, String> texts, Values values) {
        this.texts = texts;
        this.values = values;
    }

    /** The messages in Danish for the language "da", else in English. */
    public static Messages in(Locale locale) {
        return locale.getLanguage().equals("da") ? DANISH : ENGLISH;
    }

    /**
     * The same with the sentences of a host's rules.
     *
     * @throws IllegalArgumentException if there are sentences for one of them already
     */
    public Messages and(HostRules rules) {
        Map<String, String> more = new HashMap<>(texts);
        rules.sentences(values.locale()).forEach((key, sentence) -> {
            if (more.put(key, sentence) != null) {
                throw new IllegalArgumentException("There is a sentence for " + key + " already");
            }
        });
        return new Messages(more, values);
    }

    /** The sentence of a finding. */
    public String text(Finding finding) {
        String pattern = texts.get(key(finding.rule(), finding.variant()));
        if (pattern == null) {
            // A rule of a host that was not added, or of a newer release whose report is read back: its id is all.
            return finding.rule().id();
        }
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
            int close = pattern.indexOf('}', open);
            if (close < 0) {
                break;
            }
            text.append(pattern, at, open).append(value(finding, pattern.substring(open + 1, close)));
            at = close + 1;
        }
        return text.append(pattern, at, pattern.length()).toString();
    }

    /**
     * That a layer has not seen the whole document, and why: never empty for a gap of a report, so that whoever shows the
     * findings can show beside them what was not looked at. The empty text for a layer that has seen everything.
     *
     * <p>{@code "Not checked (structure): this part was left to the Jakarta Validation of the host system."}
     */
    public String text(Coverage coverage) {
        if (coverage.extent() == Coverage.Extent.COMPLETE) {
            return "";
        }
        String extent = coverage.extent() == Coverage.Extent.NONE ? "coverage.none" : "coverage.partial";
        String layer = coverage.layer().label(values.locale());
        return texts.getOrDefault(extent, "").replace("{layer}", layer) + ": " + reason(coverage);
    }

    private String reason(Coverage coverage) {
        String key =
                coverage.reason().map(reason -> "coverage." + reason.code()).orElse("coverage.unexplained");
        String rules =
                String.join(", ", coverage.rules().stream().map(RuleId::id).toList());
        // A sentence that names rules has a second form for when they are not known.
        String named = rules.isEmpty() ? texts.get(key + ".unnamed") : null;
        return named == null ? texts.getOrDefault(key, "").replace("{rules}", rules) : named;
    }

    /** What the rule demands, in one line. */
    public String summary(RuleId rule) {
        return texts.getOrDefault(rule.id() + ".summary", "");
    }

    /** Why, and what it leaves alone. */
    public String explanation(RuleId rule) {
        return texts.getOrDefault(rule.id() + ".explanation", "");
    }

    /** What the rule rests on, in one sentence: the act and the place in it, a standard, a template, or practice. */
    public String basis(RuleDescription rule) {
        RuleSource source = rule.source();
        String place = source.places().stream()
                .map(each -> each.section().isEmpty() ? each.act() : each.act() + ", " + each.section())
                .collect(Collectors.joining("; "));
        String mark = source.verified() == RuleSource.Verified.YES ? "" : texts.getOrDefault("basis.unverified", "");
        return texts.getOrDefault("basis." + source.kind().code(), "").replace("{source}", place + mark);
    }

    /** The values in the sentence of a finding as this language shows them, by their names. */
    public Map<String, String> values(Finding finding) {
        Map<String, String> shown = new LinkedHashMap<>();
        finding.arguments().forEach(argument -> shown.put(argument.name(), shown(argument)));
        return shown;
    }

    /** The sentence of a rule with the names of its values in braces; empty where there is none. */
    public String pattern(RuleId rule, String variant) {
        return texts.getOrDefault(key(rule, variant), "");
    }

    /** Whether there is a sentence for this rule and variant. */
    public boolean knows(RuleId rule, String variant) {
        return texts.containsKey(key(rule, variant));
    }

    private String value(Finding finding, String name) {
        return finding.arguments().stream()
                .filter(argument -> argument.name().equals(name))
                .findFirst()
                .map(this::shown)
                .orElse("…");
    }

    private String shown(Argument argument) {
        String shown = ShownText.of(values.shown(argument));
        return shown.isBlank() ? "–" : shown;
    }

    private static String key(RuleId rule, String variant) {
        return rule.id() + (variant.isEmpty() ? ".message" : ".message." + variant);
    }

    private static Map<String, String> load(String resource) {
        Properties texts = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The message bundle " + resource + " is missing from the jar");
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The message bundle " + resource + " cannot be read", unreadable);
        }
        Map<String, String> loaded = new HashMap<>();
        texts.stringPropertyNames().forEach(key -> loaded.put(key, texts.getProperty(key)));
        return loaded;
    }
}
