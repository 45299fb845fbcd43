package dk.sagsgang.validation.suppression;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.report.Pointer;
import dk.sagsgang.report.RuleId;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one rule is known to find at one place of one document.
 *
 * <p>{@code {"rule":"ITM-010","key":"2","pointer":"/items/1/sections/0","count":2}} holds two empty headings in the
 * item with the key 2.
 *
 * @param rule the rule, such as {@code TXT-004}
 * @param key the key of the element in which the place lies, such as {@code "3"}; empty where no element around it has
 *     one
 * @param pointer the JSON Pointer of the place, counted from that element, else from the document, such as
 *     {@code "/title"}
 * @param count how often it finds something there, such as {@code 2}; empty for once
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record KnownFinding(
        @JsonProperty("rule") RuleId rule,
        @JsonProperty("key") String key,
        @JsonProperty("pointer") String pointer,
        @JsonProperty("count") Optional<Integer> count)
        implements Comparable<KnownFinding> {

    private static final Comparator<KnownFinding> ORDER = Comparator.comparing(
                    (KnownFinding known) -> !known.key().isEmpty())
            .thenComparing(KnownFinding::key, Pointer::compare)
            .thenComparing(KnownFinding::pointer, Pointer::compare)
            .thenComparing(KnownFinding::rule)
            .thenComparing(known -> known.times());

    /** Not stable: use {@link #of}. */
    @SuppressWarnings({"OptionalAssignedToNull", "NullableOptional"}) // readers hand over null for what is missing
    public KnownFinding(
            RuleId rule, @Nullable String key, @Nullable String pointer, @Nullable Optional<Integer> count) {
        this.rule = rule;
        this.key = key == null ? "" : key;
        this.pointer = pointer == null ? "" : pointer;
        this.count = count == null || count.equals(Optional.of(1)) ? Optional.empty() : count;
    }

    /** A finding at a place of the element with a key, or of the document where the key is empty. */
    public static KnownFinding of(RuleId rule, String key, String pointer, int count) {
        return new KnownFinding(rule, key, pointer, Optional.of(count));
    }

    /** How often the rule finds something there: once, where no count is given. */
    public int times() {
        return count.orElse(1);
    }

    /** The same, found another number of times. */
    public KnownFinding counted(int count) {
        return of(rule, key, pointer, count);
    }

    /** Orders by element and place, the document first and with numbers as numbers, then by rule. */
    @Override
    public int compareTo(KnownFinding other) {
        return ORDER.compare(this, other);
    }
}
