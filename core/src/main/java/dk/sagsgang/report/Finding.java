package dk.sagsgang.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.JsonForm;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One thing that is wrong, or worth knowing, at one place.
 *
 * <p>It carries no sentence: the message is looked up by rule and variant when it is shown, in the language that the
 * reader wants, with the arguments put in.
 *
 * <p>DEC-001 as an error at {@code /items/1}, with the number of the item as its argument; a Dane reads "Punkt 2. har
 * en indstilling, men referatet har ingen beslutning."
 *
 * @param rule the rule that found it, such as {@code TXT-004}
 * @param variant which of the rule's messages tells it, such as {@code "locked"} of {@code DOC-001}; empty for a rule
 *     with one message
 * @param severity how much it weighs under the profile that was used, such as {@code "warning"}
 * @param location where it is, such as {@code minutes.json:15:16}
 * @param arguments the values in its message, such as the years 2020 and 2013 of a range that runs backwards
 * @param suggestion a change that would mend it, where one needs no judgement, such as
 *     {@code Suggestion.cut("/items/0/attachments/0/fileName", 0, 13)}
 */
@JsonForm
public record Finding(
        @JsonProperty("rule") RuleId rule,
        @JsonProperty("variant") String variant,
        @JsonProperty("severity") Severity severity,
        @JsonProperty("location") Location location,
        @JsonProperty("arguments") List<Argument> arguments,
        @JsonProperty("suggestion") Optional<Suggestion> suggestion)
        implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::location)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::variant)
            .thenComparing(Finding::arguments, Finding::compareArguments)
            .thenComparing(Finding::severity)
            .thenComparing(Finding::suggestion, Finding::compareSuggestions);

    private static final Comparator<Argument> ARGUMENT_ORDER =
            Comparator.comparing(Argument::name).thenComparing(Argument::kind).thenComparing(Argument::value);

    /** Not stable: use {@link #of(RuleId, Severity, Location, Argument...)}. */
    public Finding {
        variant = Components.text(variant);
        arguments = Components.list(arguments);
        suggestion = Components.optional(suggestion);
    }

    /** A finding of a rule with one message. */
    public static Finding of(RuleId rule, Severity severity, Location location, Argument... arguments) {
        return new Finding(rule, "", severity, location, List.of(arguments), Optional.empty());
    }

    /** The same finding told by another of the rule's messages, such as {@code "date-after-meeting"}. */
    public Finding withVariant(String variant) {
        return new Finding(rule, variant, severity, location, arguments, suggestion);
    }

    /** The same finding at another weight. */
    public Finding withSeverity(Severity severity) {
        return new Finding(rule, variant, severity, location, arguments, suggestion);
    }

    /** The same finding at another place, as when its line becomes known. */
    public Finding withLocation(Location location) {
        return new Finding(rule, variant, severity, location, arguments, suggestion);
    }

    /** The same finding with a change that would mend it. */
    public Finding withSuggestion(Suggestion suggestion) {
        return new Finding(rule, variant, severity, location, arguments, Optional.of(suggestion));
    }

    /** Orders findings as a reader meets them: by place, then by rule, and then by all the rest. */
    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    private static int compareSuggestions(Optional<Suggestion> left, Optional<Suggestion> right) {
        return left.isPresent() && right.isPresent()
                ? left.get().compareTo(right.get())
                : Boolean.compare(left.isPresent(), right.isPresent());
    }

    private static int compareArguments(List<Argument> left, List<Argument> right) {
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int order = ARGUMENT_ORDER.compare(left.get(i), right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.size(), right.size());
    }
}
