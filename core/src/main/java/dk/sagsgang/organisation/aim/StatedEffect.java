package dk.sagsgang.organisation.aim;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.Unset;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the document says will change or stay as it is (konsekvens).
 *
 * <p>"Modellen indebærer ikke ændringer i fysiske rammer" has the subject "fysiske rammer" and {@code changes} false.
 *
 * @param subject what it is about, as printed, such as "Borgernes tilbud"
 * @param changes whether it changes, so {@code false} for "uændret"; optional
 * @param text how, in words, such as "de hidtidige adresser beholdes"; empty where nothing more is said
 */
@JsonForm
@Value.Builder
public record StatedEffect(
        @JsonProperty("subject") @Unset String subject,
        @JsonProperty("changes") Optional<Boolean> changes,
        @JsonProperty("text") @Unset String text)
        implements WithStatedEffect {

    /** Not stable: use {@link #builder()}. */
    public StatedEffect {
        subject = Components.text(subject);
        changes = Components.optional(changes);
        text = Components.text(text);
    }

    /** Something that changes, or does not. */
    public static StatedEffect of(String subject, Boolean changes) {
        return builder().subject(subject).changes(changes).build();
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "StatedEffect[...]";
    }

    /** A builder in which nothing is said yet. */
    public static StatedEffectBuilder builder() {
        return new StatedEffectBuilder();
    }
}
