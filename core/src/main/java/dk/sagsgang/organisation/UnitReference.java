package dk.sagsgang.organisation;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.identifier.ExternalId;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.internal.Unset;
import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;

/**
 * A unit that another is made of or turns into (henvisning til en enhed).
 *
 * <p>It has a key where the unit stands in this model or in the one that this model replaces, and a name where it
 * stands in neither: "Handicap- og Psykiatriafdelingen" is known by name alone.
 *
 * @param key the key of the unit, such as {@code "stab"}; empty where it is known by name
 * @param name the name as printed, such as "Handicap- og Psykiatriafdelingen"; empty where only the key is known
 * @param ids ids of the unit in other systems, such as {@code ExternalId.of("p-number", "1003264857")}
 */
@JsonForm
@Value.Builder
public record UnitReference(
        @JsonProperty("key") @Holds(TextKind.REFERENCE) @Unset
        String key,

        @JsonProperty("name") @Unset String name,
        @JsonProperty("ids") List<@Valid ExternalId> ids)
        implements WithUnitReference {

    /** Not stable: use {@link #builder()}. */
    public UnitReference {
        key = Components.text(key);
        name = Components.text(name);
        ids = Components.list(ids);
    }

    /** The unit with this key. */
    public static UnitReference to(String key) {
        return builder().key(key).build();
    }

    /** The unit of this name, which need not stand in any model. */
    public static UnitReference named(String name) {
        return builder().name(name).build();
    }

    /**
     * Whether it points at this unit: by its key where it has one, else by an id in the same system, else by its name, letter
     * case and spacing aside.
     */
    public boolean pointsAt(OrganisationUnit unit) {
        if (!key.isBlank()) {
            return key.equals(unit.key());
        }
        return ExternalId.same(ids, unit.ids()).orElseGet(() -> UnitNames.same(name, unit.name()));
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "UnitReference[...]";
    }

    /** A builder in which nothing is said yet. */
    public static UnitReferenceBuilder builder() {
        return new UnitReferenceBuilder();
    }
}
