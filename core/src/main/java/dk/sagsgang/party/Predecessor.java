package dk.sagsgang.party;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.time.ImpreciseDate;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A body that went before another: the same under an older name, or one that went up in it (tidligere udvalg).
 *
 * <p>"Socialudvalget, indtil 2018 Social- og Sundhedsudvalget" is renamed, and papers of the older name mean the same body.
 *
 * @param body the body as it was called, such as "Socialt Udvalg"; optional
 * @param kind renamed, merged or split, such as {@code "renamed"}; optional where it is not said
 * @param until when it ended, such as {@code "2017-12-31"}; optional
 */
@JsonForm
@Value.Builder
public record Predecessor(
        @JsonProperty("body") Optional<@Valid Body> body,
        @JsonProperty("kind") Optional<PredecessorKind> kind,
        @JsonProperty("until") Optional<@Valid ImpreciseDate> until)
        implements WithPredecessor {

    /** Not stable: use {@link #builder()}. */
    public Predecessor {
        body = Components.filled(body, Body.EMPTY);
        kind = Components.printed(kind, PredecessorKind::code);
        until = Components.filled(until, ImpreciseDate.EMPTY);
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "Predecessor[...]";
    }

    /** A builder in which nothing is said yet. */
    public static PredecessorBuilder builder() {
        return new PredecessorBuilder();
    }
}
