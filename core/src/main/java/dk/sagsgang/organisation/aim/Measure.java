package dk.sagsgang.organisation.aim;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.internal.Unset;
import java.util.List;
import org.immutables.value.Value;

/**
 * Something that the model does to reach an aim (tiltag).
 *
 * <p>"Én samlet myndighed" is a measure with the key of that unit.
 *
 * @param text the measure, in a line, such as "Faste møder mellem myndighed og udfører"
 * @param units keys of the units that it is done by, such as {@code ["myndighed", "stab"]}
 */
@JsonForm
@Value.Builder
public record Measure(
        @JsonProperty("text") @Unset String text,
        @JsonProperty("units") @Holds(TextKind.REFERENCE) List<String> units) implements WithMeasure {

    /** Not stable: use {@link #builder()}. */
    public Measure {
        text = Components.text(text);
        units = Components.list(units);
    }

    /** A measure and the units that it is done by. */
    public static Measure of(String text, String... units) {
        return builder().text(text).addUnits(units).build();
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "Measure[...]";
    }

    /** A builder in which nothing is said yet. */
    public static MeasureBuilder builder() {
        return new MeasureBuilder();
    }
}
