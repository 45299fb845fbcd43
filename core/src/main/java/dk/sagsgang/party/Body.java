package dk.sagsgang.party;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.identifier.ExternalId;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.TextKind;
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
 * @param kind what kind of body it is, such as {@code "standing-committee"}; optional
 * @param ids ids of the body in other systems, such as {@code ExternalId.of("first-agenda", "17")}
 */
@JsonForm
@Value.Builder
public record Body(
        @JsonProperty("name") @Holds(TextKind.PRINTED) @Unset
        String name,

        @JsonProperty("abbreviation") @Holds(TextKind.PRINTED) @Unset
        String abbreviation,

        @JsonProperty("kind") Optional<BodyKind> kind,
        @JsonProperty("ids") List<@Valid ExternalId> ids)
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
     * abbreviation.
     *
     * <p>Names are the same whatever their letter case, spacing, hyphens and definite ending: "Social- og
     * sundhedsudvalg" is "Social og Sundhedsudvalget". A municipality has one council, so "Byrådet" is
     * "Kommunalbestyrelsen". One document may print the name where another prints the abbreviation, and some print the
     * abbreviation in the place of the name ("TMU"): only a roster can tell that name and abbreviation are the same, and {@link
     * #comparableTo} says whether the documents can.
     */
    public boolean sameAs(Body other) {
        Optional<Boolean> byId = ExternalId.same(ids, other.ids);
        if (byId.isPresent()) {
            return byId.get();
        }
        return namedAlike(other)
                || !(hasFullName() && other.hasFullName()) && Names.same(shortName(), other.shortName());
    }

    private boolean namedAlike(Body other) {
        return Names.said(name)
                && Names.said(other.name)
                && (BodyNames.same(name, other.name) || (council() && other.council()));
    }

    /** Whether a name is printed that is no abbreviation. */
    private boolean hasFullName() {
        return Names.said(name) && !BodyNames.abbreviated(name);
    }

    /** The abbreviation, also where it stands in the place of the name; empty where none is printed. */
    String shortName() {
        return !Names.said(abbreviation) && BodyNames.abbreviated(name) ? name : abbreviation;
    }

    boolean council() {
        return kind.isPresent() ? kind.get().equals(BodyKind.COUNCIL) : BodyNames.council(name);
    }

    /**
     * Whether something that can be compared is printed of both: an id in one system, both names or both abbreviations. An
     * abbreviation in the place of a name ("TMU") is no name.
     */
    public boolean comparableTo(Body other) {
        return ExternalId.same(ids, other.ids).isPresent()
                || (hasFullName() && other.hasFullName())
                || namedAlike(other)
                || (Names.said(shortName()) && Names.said(other.shortName()));
    }

    /** The kind, or where it is not stated the one that the name tells. */
    public Optional<BodyKind> kindOrGuess() {
        return kind.isPresent() ? kind : BodyKind.ofName(name);
    }

    /** The name, or the abbreviation where the name is not printed. */
    public String label() {
        return name.isBlank() ? abbreviation : name;
    }

    /** A builder in which nothing is said yet. */
    public static BodyBuilder builder() {
        return new BodyBuilder();
    }
}
