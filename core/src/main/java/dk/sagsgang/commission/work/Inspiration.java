package dk.sagsgang.commission.work;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.party.Municipality;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Experience elsewhere from which the work is to learn (inspiration).
 *
 * <p>"erfaringerne fra Odense Kommune" has the {@code municipality} Odense Kommune.
 *
 * @param municipality the municipality whose experience it is, such as "Odense Kommune"; optional
 * @param text what is to be learned, such as "Erfaringer med en bedre og billigere velfærd"
 */
@JsonForm
@Value.Builder
public record Inspiration(
        @JsonProperty("municipality") Optional<@Valid Municipality> municipality,
        @JsonProperty("text") @Unset String text)
        implements WithInspiration {

    /** Not stable: use {@link #builder()}. */
    public Inspiration {
        municipality = Components.filled(municipality, Municipality.EMPTY);
        text = Components.text(text);
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "Inspiration[...]";
    }

    /** A builder in which nothing is said yet. */
    public static InspirationBuilder builder() {
        return new InspirationBuilder();
    }
}
