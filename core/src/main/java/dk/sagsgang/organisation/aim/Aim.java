package dk.sagsgang.organisation.aim;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.Unset;
import java.util.List;
import org.immutables.value.Value;

/**
 * Something that an organisation or a unit is to achieve (mål, formål).
 *
 * <p>"Indsatserne særligt i forhold til: de svageste borgere, de nye målgrupper" is an aim with two points.
 *
 * @param text the aim, in a line, such as "Borgeren møder én samlet afdeling"
 * @param points the points listed under it (underpunkter), such as "kortere sagsgange"
 */
@JsonForm
@Value.Builder
public record Aim(
        @JsonProperty("text") @Unset String text,
        @JsonProperty("points") List<String> points) implements WithAim {

    /** Not stable: use {@link #builder()}. */
    public Aim {
        text = Components.text(text);
        points = Components.list(points);
    }

    /** An aim without points under it. */
    public static Aim of(String text) {
        return builder().text(text).build();
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "Aim[...]";
    }

    /** A builder in which nothing is said yet. */
    public static AimBuilder builder() {
        return new AimBuilder();
    }
}
