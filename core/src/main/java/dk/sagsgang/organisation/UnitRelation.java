package dk.sagsgang.organisation;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.internal.Unset;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How one unit stands to others, beside the line of command (relation mellem enheder).
 *
 * <p>"Administrationen, der betjener de forskellige udførere direkte" is the kind serves from one team to three
 * sections.
 *
 * @param kind serves, cooperates, grants or reports, such as {@code "cooperates"}; optional
 * @param unit the key of the unit, such as {@code "stab"}
 * @param to keys of the units that it stands in the relation to, such as {@code ["myndighed", "udfoerer-1"]}
 * @param text the relation in words, such as "leverer ledelsesinformation til sektionerne"; empty where the rest says
 *     it all
 */
@JsonForm
@Value.Builder
public record UnitRelation(
        @JsonProperty("kind") Optional<RelationKind> kind,

        @JsonProperty("unit") @Holds(TextKind.REFERENCE) @Unset
        String unit,

        @JsonProperty("to") @Holds(TextKind.REFERENCE) List<String> to,
        @JsonProperty("text") @Unset String text)
        implements WithUnitRelation {

    /** Not stable: use {@link #builder()}. */
    public UnitRelation {
        kind = Components.printed(kind, RelationKind::code);
        unit = Components.text(unit);
        to = Components.list(to);
        text = Components.text(text);
    }

    /** A unit and those to which it stands like this. */
    public static UnitRelation of(String unit, RelationKind kind, String... to) {
        return builder().unit(unit).kind(kind).addTo(to).build();
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "UnitRelation[...]";
    }

    /** A builder in which nothing is said yet. */
    public static UnitRelationBuilder builder() {
        return new UnitRelationBuilder();
    }
}
