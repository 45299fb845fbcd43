package dk.sagsgang.organisation.aim;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.Unset;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that the organisation has to meet (udfordring).
 *
 * <p>"Tilgang i antal af borgere med behov for støtte" is a general challenge, "utilstrækkelig koordinering" a local
 * one.
 *
 * @param scope whether it is general or local, such as {@code "general"}; optional where it is not said
 * @param text the challenge, in a line, such as "De svageste kan ikke hjælpes alene ved mestring"
 * @param points the points listed under it (underpunkter), such as "flere yngre borgere med sindslidelser"
 */
@JsonForm
@Value.Builder
public record Challenge(
        @JsonProperty("scope") Optional<ChallengeScope> scope,
        @JsonProperty("text") @Unset String text,
        @JsonProperty("points") List<String> points)
        implements WithChallenge {

    /** Not stable: use {@link #builder()}. */
    public Challenge {
        scope = Components.printed(scope, ChallengeScope::code);
        text = Components.text(text);
        points = Components.list(points);
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "Challenge[...]";
    }

    /** A builder in which nothing is said yet. */
    public static ChallengeBuilder builder() {
        return new ChallengeBuilder();
    }
}
