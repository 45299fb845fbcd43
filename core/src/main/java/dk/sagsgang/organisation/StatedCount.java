package dk.sagsgang.organisation;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.quantity.Count;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How many units of a kind the text says there are (angivet antal).
 *
 * <p>"3 udførersektioner (centre)" is the kind execution-section with the count 3; a rule holds it against the units.
 *
 * @param kind the kind that is counted, such as {@code "authority-section"}; optional where it is not known
 * @param count the number as printed, such as "én myndighedssektion"; optional
 * @param unit the key of the unit under which they are counted, such as {@code "socialafdelingen"}; empty for the whole
 *     model
 */
@JsonForm
@Value.Builder
public record StatedCount(
        @JsonProperty("kind") Optional<UnitKind> kind,
        @JsonProperty("count") Optional<@Valid Count> count,

        @JsonProperty("unit") @Holds(TextKind.REFERENCE) @Unset
        String unit)
        implements WithStatedCount {

    /** Not stable: use {@link #builder()}. */
    public StatedCount {
        kind = Components.printed(kind, UnitKind::code);
        count = Components.filled(count, Count.EMPTY);
        unit = Components.text(unit);
    }

    /** A number of units of a kind, its kind read from the words where they tell it: {@code of("én myndighedssektion")}. */
    public static StatedCount of(String printed) {
        return builder().kind(UnitKind.ofName(printed)).count(Count.of(printed)).build();
    }

    /** A number of units of a kind. */
    public static StatedCount of(UnitKind kind, Count count) {
        return builder().kind(kind).count(count).build();
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "StatedCount[...]";
    }

    /** A builder in which nothing is said yet. */
    public static StatedCountBuilder builder() {
        return new StatedCountBuilder();
    }
}
