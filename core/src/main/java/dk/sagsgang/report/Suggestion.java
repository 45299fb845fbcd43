package dk.sagsgang.report;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A change that would mend the place of a finding.
 *
 * <p>Only changes that need no judgement are suggested: a date written in full, a code in its proper spelling, a
 * component that stands twice.
 *
 * @param action what to do at the place
 * @param pointer the JSON Pointer of the value to change
 * @param value the new value as JSON, such as {@code "\"2023-01-07\""} or {@code "7"}; empty for {@link Action#REMOVE}
 */
public record Suggestion(Action action, String pointer, String value) {

    /** What a suggestion does. */
    public enum Action {
        /** Puts the value in the place of the present one. */
        @JsonProperty("replace")
        REPLACE,
        /** Takes the present value away. */
        @JsonProperty("remove")
        REMOVE
    }

    /** The suggestion to put a JSON value in the place of another. */
    public static Suggestion replace(String pointer, String json) {
        return new Suggestion(Action.REPLACE, pointer, json);
    }

    /** The suggestion to take a value away. */
    public static Suggestion remove(String pointer) {
        return new Suggestion(Action.REMOVE, pointer, "");
    }
}
