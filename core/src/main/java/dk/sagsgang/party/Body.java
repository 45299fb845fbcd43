package dk.sagsgang.party;

import dk.sagsgang.identifier.ExternalId;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.Unset;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A body that meets, is heard or decides (udvalg, råd, direktion, forvaltning).
 *
 * <p>It is written as it was called then: name, abbreviation or both. OParl uses "Body" for the municipality and
 * "Organization" for what is a body here.
 *
 * @param name the name as printed, such as "Børne- og Familieudvalget"; empty where only the abbreviation is
 * @param abbreviation the abbreviation (forkortelse), such as "BFU"; empty where not printed
 * @param kind what kind of body it is; optional
 * @param ids ids of the body in other systems
 */
@JsonForm
@Value.Builder
public record Body(@Unset String name, @Unset String abbreviation, Optional<BodyKind> kind, List<@Valid ExternalId> ids)
        implements WithBody {

    /** One in which nothing is said; a component that holds it counts as absent. */
    public static final Body EMPTY = builder().build();

    /** Not stable: use {@link #builder()}. */
    public Body {
        name = Components.text(name);
        abbreviation = Components.text(abbreviation);
        kind = Components.printed(kind, BodyKind::code);
        ids = Components.list(ids);
    }

    /** The body with this name. */
    public static Body of(String name) {
        return builder().name(name).build();
    }

    /** The body with this name and kind. */
    public static Body of(String name, BodyKind kind) {
        return builder().name(name).kind(kind).build();
    }

    /**
     * Whether both are the same body, as far as the documents tell: by an id in the same system, else by name, else by
     * abbreviation; letter case and spacing aside. One document may print the name where another prints the
     * abbreviation: only a roster can tell that those are the same.
     */
    public boolean sameAs(Body other) {
        Optional<Boolean> byId = ExternalId.same(ids, other.ids);
        if (byId.isPresent()) {
            return byId.get();
        }
        if (!name.isBlank() && !other.name.isBlank()) {
            return Names.same(name, other.name);
        }
        return Names.same(abbreviation, other.abbreviation);
    }

    /** The name, or the abbreviation where the name is not printed. */
    public String label() {
        return name.isBlank() ? abbreviation : name;
    }

    /** A builder in which nothing is said yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds this record; nothing is required, and what is left out is empty. */
    public static final class Builder extends BodyBuilder {
        Builder() {}
    }
}
