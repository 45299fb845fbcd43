package dk.sagsgang.organisation;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.quantity.Count;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Those whom a unit is there for (målgruppe).
 *
 * <p>"Borgere med langvarigt og omfattende behov for støtte" is one; "unge fra 18 til 25 år" has ages as well.
 *
 * @param text the group as printed, such as "Unge mellem 15 og 30 år med en sindslidelse"
 * @param fromAge the lowest age in years, such as {@code 15}; optional
 * @param toAge the highest age in years, which belongs to the group, such as {@code 30}; optional
 * @param size how many they are, such as "ca. 140 borgere"; optional
 */
@JsonForm
@Value.Builder
public record TargetGroup(
        @JsonProperty("text") @Unset String text,
        @JsonProperty("fromAge") Optional<@PositiveOrZero Integer> fromAge,
        @JsonProperty("toAge") Optional<@PositiveOrZero Integer> toAge,
        @JsonProperty("size") Optional<@Valid Count> size)
        implements WithTargetGroup {

    /** Not stable: use {@link #builder()}. */
    public TargetGroup {
        text = Components.text(text);
        fromAge = Components.optional(fromAge);
        toAge = Components.optional(toAge);
        size = Components.filled(size, Count.EMPTY);
    }

    /** The group in these words. */
    public static TargetGroup of(String text) {
        return builder().text(text).build();
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "TargetGroup[...]";
    }

    /** A builder in which nothing is said yet. */
    public static TargetGroupBuilder builder() {
        return new TargetGroupBuilder();
    }
}
