package dk.sagsgang.text;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.reference.PaperReference;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A part of the printed page: the heading or label over it, and which component of the record holds what stands under it (sidens
 * opbygning).
 *
 * <p>The parts of a {@code layout} stand in the order of the page. They say what the components themselves do not: the heading
 * "Bilag" over the attachments, a heading over several parts, or that a section stands after the decision. What has a heading
 * of its own, such as a section or a decision, needs no part.
 *
 * <pre>{@code
 * PagePart.of("Bilag", "attachments");
 * PagePart.builder() // two sections, the decisions under one heading, and the sections that are left
 *         .addParts(PagePart.of("", "sections").withCount(2))
 *         .addParts(PagePart.of("Beslutninger", "decisions"))
 *         .addParts(PagePart.of("", "sections"))
 *         .build();
 * }</pre>
 *
 * @param heading the heading or label as printed, such as "Mødested:"; empty where there is none
 * @param component the component of the record by its name in JSON, such as "attachments" or, of a record inside it,
 *     "project/subprojects"; empty for a heading over parts
 * @param count how many elements of the list stand here, after those of earlier parts, such as {@code 1} where only the
 *     first of three sections stands before the route; optional, and then all that are left
 * @param elsewhere the paper that holds it, where the page only says that it stands there ("opgaverne fremgår af bilag 2");
 *     optional
 * @param parts the parts under the heading, in their order; of a recommendation, say, the earlier treatments printed
 *     inside it, and under "Sagsfremstilling" the bullets of its end
 */
@JsonForm
@Value.Builder
public record PagePart(
        @JsonProperty("heading") @Unset String heading,

        @JsonProperty("component") @Holds(TextKind.TECHNICAL) @Unset
        String component,

        @JsonProperty("count") Optional<@Positive Integer> count,
        @JsonProperty("elsewhere") Optional<@Valid PaperReference> elsewhere,
        @JsonProperty("parts") List<@Valid PagePart> parts)
        implements WithPagePart {

    /** Not stable: use {@link #of} or {@link #builder()}. */
    public PagePart {
        heading = Components.text(heading);
        component = Components.text(component);
        count = Components.optional(count);
        elsewhere = Components.filled(elsewhere, PaperReference.EMPTY);
        parts = Components.list(parts);
    }

    /** The heading over a component. */
    public static PagePart of(String heading, String component) {
        return builder().heading(heading).component(component).build();
    }

    /** A heading over several components, in their order. */
    public static PagePart over(String heading, String... components) {
        return builder()
                .heading(heading)
                .addAllParts(Arrays.stream(components).map(name -> of("", name)).toList())
                .build();
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "PagePart[...]";
    }

    /** A builder in which nothing is said yet. */
    public static PagePartBuilder builder() {
        return new PagePartBuilder();
    }
}
