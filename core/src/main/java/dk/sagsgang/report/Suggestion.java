package dk.sagsgang.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.JsonForm;
import java.util.Comparator;
import java.util.Optional;

/**
 * A change that would mend the place of a finding, precise enough for a program to make it.
 *
 * <p>Only changes that need no judgement are suggested: a date written in full, a code in its proper spelling, a
 * component that stands twice, the folders before a file name. A suggestion quotes no free text: a new value holds what an
 * {@link Argument} may hold, and a part of a text is taken away by its place in the text.
 *
 * <p>Example: {@code Suggestion.cut("/items/0/attachments/0/fileName", 0, 13)} makes
 * {@code "C:\\sager\\2019\\plan.pdf"} to {@code "plan.pdf"}.
 *
 * @param action what to do at the place, such as {@code "replace"}
 * @param pointer the JSON Pointer of the value to change, such as {@code "/items/0/title"}
 * @param value the new value as JSON, such as {@code "\"2023-01-07\""} or {@code "7"}; empty but for {@link
 *     Action#REPLACE}
 * @param from the first character to take away, counted from 0 in UTF-16 code units, such as {@code 9}; empty but for
 *     {@link Action#CUT}
 * @param to the character behind the last one to take away; empty with {@code from}
 */
@JsonForm
public record Suggestion(
        @JsonProperty("action") Action action,
        @JsonProperty("pointer") String pointer,
        @JsonProperty("value") String value,
        @JsonProperty("from") Optional<Integer> from,
        @JsonProperty("to") Optional<Integer> to)
        implements Comparable<Suggestion> {

    private static final Comparator<Suggestion> ORDER = Comparator.comparing(Suggestion::action)
            .thenComparing(Suggestion::pointer)
            .thenComparing(Suggestion::value)
            .thenComparing(suggestion -> suggestion.from().orElse(-1))
            .thenComparing(suggestion -> suggestion.to().orElse(-1));

    /** What a suggestion does. */
    public enum Action {
        /** Puts the value in the place of the present one. */
        @JsonProperty("replace")
        REPLACE,
        /** Takes the present value away. */
        @JsonProperty("remove")
        REMOVE,
        /** Takes a part of the present text away. */
        @JsonProperty("cut")
        CUT
    }

    /** Not stable: use {@link #replace}, {@link #remove} or {@link #cut}. */
    public Suggestion {
        value = Components.text(value);
        from = Components.optional(from);
        to = Components.optional(to);
    }

    /** The suggestion to put a JSON value in the place of another. */
    public static Suggestion replace(String pointer, String json) {
        return new Suggestion(Action.REPLACE, pointer, json, Optional.empty(), Optional.empty());
    }

    /** The suggestion to take a value away. */
    public static Suggestion remove(String pointer) {
        return new Suggestion(Action.REMOVE, pointer, "", Optional.empty(), Optional.empty());
    }

    /** The suggestion to take the characters from one place to another, the last not included, out of a text. */
    public static Suggestion cut(String pointer, int from, int to) {
        return new Suggestion(Action.CUT, pointer, "", Optional.of(from), Optional.of(to));
    }

    /** The same change at another place. */
    public Suggestion at(String pointer) {
        return new Suggestion(action, pointer, value, from, to);
    }

    @Override
    public int compareTo(Suggestion other) {
        return ORDER.compare(this, other);
    }
}
