package dk.sagsgang.examples.cli;

import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.message.Messages;
import dk.sagsgang.validation.rule.RuleDescription;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Everything that there is to know of one rule, in one language. */
final class RulePage {

    private static final int WIDTH = 100;

    private final RuleDescription rule;
    private final Language language;
    private final Messages messages;
    private final RuleSamples samples;

    RulePage(RuleDescription rule, Language language, RuleSamples samples) {
        this.rule = rule;
        this.language = language;
        this.messages = Messages.in(language.locale());
        this.samples = samples;
    }

    String summary() {
        return messages.summary(rule.id());
    }

    String explanation() {
        return messages.explanation(rule.id());
    }

    /** What it rests on. */
    String basis() {
        return messages.basis(rule);
    }

    /** How grave a finding is; with several messages of different weight, each of them. */
    String severity() {
        Map<String, Severity> variants = rule.variants();
        List<Severity> all = variants.isEmpty()
                ? List.of(rule.severity())
                : variants.values().stream().distinct().sorted().toList();
        return all.stream().map(this::word).collect(Collectors.joining(", "));
    }

    /** The editions that it is for. */
    String editions() {
        return rule.editions().isEmpty()
                ? either("alle udgaver", "every edition")
                : rule.editions().stream()
                        .sorted()
                        .map(edition -> edition.label(locale()))
                        .collect(Collectors.joining(", "));
    }

    /** The days of documents that it is for. */
    String days() {
        if (rule.from().isEmpty() && rule.until().isEmpty()) {
            return either("alle datoer", "every date");
        }
        String from = day(rule.from(), either("fra ", "from "));
        String until = day(rule.until(), either("til og med ", "until "));
        return (from + " " + until).strip();
    }

    /** Its messages, each with how grave it is. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (messages.knows(rule.id(), "")) {
            sentences.add(word(rule.severity()) + ": " + messages.pattern(rule.id(), ""));
        }
        rule.variants().forEach((variant, severity) -> {
            if (!variant.isEmpty() && messages.knows(rule.id(), variant)) {
                sentences.add(word(severity) + ": " + messages.pattern(rule.id(), variant));
            }
        });
        return sentences;
    }

    /** The page as text. */
    List<String> text() {
        List<String> lines = new ArrayList<>();
        lines.add(rule.id() + "  " + summary());
        lines.add("");
        lines.addAll(wrapped(explanation()));
        lines.addAll(wrapped(basis()));
        lines.add("");
        lines.add(either("Alvor:    ", "Severity: ") + severity());
        lines.add(either("Udgaver:  ", "Editions: ") + editions());
        lines.add(either("Datoer:   ", "Dates:    ") + days());
        lines.add("");
        lines.add(either("Meddelelser:", "Messages:"));
        sentences().forEach(sentence -> lines.add("  " + sentence));
        samples.invalid(rule.id().id()).ifPresent(sample -> {
            lines.add("");
            lines.add(either("Med fund: ", "With a finding: ") + String.join(", ", sample.found()));
            sample.lines().forEach(line -> lines.add("  " + line));
        });
        samples.valid(rule.id().id()).ifPresent(sample -> {
            lines.add("");
            lines.add(either("I orden:", "In order:"));
            sample.lines().forEach(line -> lines.add("  " + line));
        });
        return lines;
    }

    private String day(Optional<LocalDate> day, String word) {
        String pattern = either("d. MMMM uuuu", "d MMMM uuuu");
        return day.map(date ->
                        word + DateTimeFormatter.ofPattern(pattern, locale()).format(date))
                .orElse("");
    }

    private String word(Severity severity) {
        return severity.label(locale());
    }

    private String either(String danish, String english) {
        return language == Language.DA ? danish : english;
    }

    private Locale locale() {
        return language.locale();
    }

    private static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
