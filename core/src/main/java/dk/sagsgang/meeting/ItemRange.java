package dk.sagsgang.meeting;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.internal.Unset;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * A stretch of item numbers, as some papers print it on their first page (punkter fra og til).
 *
 * <p>"Sager 129-138" has {@code first} 129 and {@code last} 138.
 *
 * @param printed the words as printed, such as "Sager 129-138"; empty only where they were not printed
 * @param first the number of the first item, such as {@code 129}; optional where it is not understood
 * @param last the number of the last item, such as {@code 138}; optional where it is not understood
 */
@JsonForm
@Value.Builder
public record ItemRange(
        @JsonProperty("printed") @Holds(TextKind.PRINTED) @Unset
        String printed,

        @JsonProperty("first") Optional<@PositiveOrZero Integer> first,
        @JsonProperty("last") Optional<@PositiveOrZero Integer> last)
        implements WithItemRange {

    private static final Pattern NUMBERS = Pattern.compile(
            "[^0-9]*([0-9]{1,6})\\.?\\s*(?:[-\u2013\u2014]|til)\\s*([0-9]{1,6})[^0-9]*", Pattern.CASE_INSENSITIVE);

    /** One in which nothing is said; a component that holds it counts as absent. */
    public static final ItemRange EMPTY = builder().build();

    /** Not stable: use {@link #builder()}. */
    public ItemRange {
        printed = Components.text(printed);
        first = Components.optional(first);
        last = Components.optional(last);
    }

    /** The stretch as printed, with its two numbers where just two stand in it, the first not after the last. */
    public static ItemRange of(String printed) {
        Matcher numbers = NUMBERS.matcher(printed);
        ItemRangeBuilder range = builder().printed(printed);
        if (numbers.matches()) {
            int first = Integer.parseInt(numbers.group(1));
            int last = Integer.parseInt(numbers.group(2));
            return first <= last ? range.first(first).last(last).build() : range.build();
        }
        return range.build();
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "ItemRange[...]";
    }

    /** A builder in which nothing is said yet. */
    public static ItemRangeBuilder builder() {
        return new ItemRangeBuilder();
    }
}
