package dk.sagsgang.organisation;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.party.BodyKind;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A board inside the organisation in which several units meet (udvalg, forum), such as the board that decides on
 * placements (visitationsudvalg).
 *
 * <p>It is no political body: those are {@link dk.sagsgang.party.Body bodies}.
 *
 * @param key its key, unique in the document, such as {@code "driftsforum"}; empty where nothing refers to it
 * @param name the name as printed, such as "Driftsforum"
 * @param kind what kind of body it is, such as {@code "works-council"}; optional
 * @param unit the key of the unit that it belongs to, such as {@code "myndighed"}; empty where it is the whole model
 * @param purpose what it is for (formål), such as "at afstemme mål og økonomi på tværs"; empty where nothing is said
 * @param memberships who sits in it, a rule each, such as "myndighedens ledere" and "en leder fra hver udførersektion"
 */
@JsonForm
@Value.Builder
public record Board(
        @JsonProperty("key") @Holds(TextKind.KEY) @Unset String key,
        @JsonProperty("name") @Unset String name,
        @JsonProperty("kind") Optional<BodyKind> kind,

        @JsonProperty("unit") @Holds(TextKind.REFERENCE) @Unset
        String unit,

        @JsonProperty("purpose") @Unset String purpose,
        @JsonProperty("memberships") List<@Valid BoardMembership> memberships)
        implements WithBoard {

    /** Not stable: use {@link #builder()}. */
    public Board {
        key = Components.text(key);
        name = Components.text(name);
        kind = Components.printed(kind, BodyKind::code);
        unit = Components.text(unit);
        purpose = Components.text(purpose);
        memberships = Components.list(memberships);
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "Board[...]";
    }

    /** A builder in which nothing is said yet. */
    public static BoardBuilder builder() {
        return new BoardBuilder();
    }
}
