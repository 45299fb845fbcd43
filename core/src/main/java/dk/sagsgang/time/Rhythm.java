package dk.sagsgang.time;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.Unset;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How often something happens (mødefrekvens, kadence), in the words printed and as an interval where there is one.
 *
 * <p>"hver 4. uge" is once every 4 weeks: {@code times} 1, {@code every} 4, {@code unit} week. "mindst 2 gange om
 * året" is twice every year, and {@code approximate}, as "2-3 gange om året" is. "fastsætter selv sin mødeplan" has a kind and no interval.
 *
 * @param printed the words as printed, such as "hver anden måned"
 * @param kind an interval, as needed, or another kind, so {@code "as-needed"} for "efter behov"; optional
 * @param times how many times in each interval, so 2 for "to gange om året"; optional
 * @param every how many units the interval is long, so 2 for "hver anden måned"; optional
 * @param unit the unit of the interval, such as {@code "month"}; optional
 * @param approximate whether the words make it a rule of thumb or a bound ("som udgangspunkt", "mindst"); optional
 */
@JsonForm
@Value.Builder
public record Rhythm(
        @JsonProperty("printed") @Unset @NotBlank String printed,
        @JsonProperty("kind") Optional<RhythmKind> kind,
        @JsonProperty("times") Optional<@Positive Integer> times,
        @JsonProperty("every") Optional<@Positive Integer> every,
        @JsonProperty("unit") Optional<RhythmUnit> unit,
        @JsonProperty("approximate") Optional<Boolean> approximate)
        implements WithRhythm {

    /** One in which nothing is said; a component that holds it counts as absent. */
    public static final Rhythm EMPTY = builder().build();

    /** Not stable: use {@link #builder()}. */
    public Rhythm {
        printed = Components.text(printed);
        kind = Components.printed(kind, RhythmKind::code);
        times = Components.optional(times);
        every = Components.optional(every);
        unit = Components.optional(unit);
        approximate = Components.optional(approximate);
    }

    /** The rhythm as printed, with its kind and interval where they are understood and without where they are not. */
    public static Rhythm of(String printed) {
        return RhythmGrammar.read(Components.text(printed));
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "Rhythm[...]";
    }

    /** A builder in which nothing is said yet. */
    public static RhythmBuilder builder() {
        return new RhythmBuilder();
    }
}
