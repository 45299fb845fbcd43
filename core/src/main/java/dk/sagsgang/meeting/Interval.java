package dk.sagsgang.meeting;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.IsoText;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.internal.Unset;
import java.time.LocalDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A stretch of time inside a meeting: a break, or the part held after it was adjourned (pause, fortsat møde).
 *
 * <p>"Mødet blev udsat kl. 22.10 og genoptaget onsdag den 9. januar kl. 16.00" is a continuation that begins on 9 January at 16:00.
 * Times are Danish local time.
 *
 * @param kind a break or a continuation, such as {@code "break"}; optional where it is not said
 * @param start when it began, such as {@code "2019-01-07T17:00:00"}; optional
 * @param end when it ended, such as {@code "2019-01-07T17:15:00"}; optional
 * @param after the key of the item after which it lies, such as {@code "4"}; empty where not told
 * @param place where, when it is another place than the meeting's, such as "Kantinen"; empty otherwise
 * @param remark what is told about it, such as "med gruppemøder"; empty where nothing
 */
@JsonForm
@Value.Builder
public record Interval(
        @JsonProperty("kind") Optional<IntervalKind> kind,
        @JsonProperty("start") @IsoText Optional<LocalDateTime> start,
        @JsonProperty("end") @IsoText Optional<LocalDateTime> end,

        @JsonProperty("after") @Holds(TextKind.REFERENCE) @Unset
        String after,

        @JsonProperty("place") @Unset String place,
        @JsonProperty("remark") @Unset String remark)
        implements WithInterval {

    /** Not stable: use {@link #builder()}. */
    public Interval {
        kind = Components.printed(kind, IntervalKind::code);
        start = Components.optional(start);
        end = Components.optional(end);
        after = Components.text(after);
        place = Components.text(place);
        remark = Components.text(remark);
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "Interval[...]";
    }

    /** A builder in which nothing is said yet. */
    public static IntervalBuilder builder() {
        return new IntervalBuilder();
    }
}
