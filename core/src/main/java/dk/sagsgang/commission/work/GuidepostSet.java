package dk.sagsgang.commission.work;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.Unset;
import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;

/**
 * The guideposts of one perspective (pejlemærker for et perspektiv).
 *
 * <p>"Pejlemærkerne for velfærdsperspektivet er:" has the {@code perspective} "velfærdsperspektiv".
 *
 * @param heading the line that opens the list, as printed, such as "Pejlemærkerne for velfærdsperspektivet er:"; empty
 *     where there is none
 * @param perspective the perspective (perspektiv) in the words of the document, such as "velfærdsperspektiv"; empty
 *     where there is none
 * @param guideposts the guideposts in printed order, such as "Flere borgere er sunde og trives."
 */
@JsonForm
@Value.Builder
public record GuidepostSet(
        @JsonProperty("heading") @Unset String heading,
        @JsonProperty("perspective") @Unset String perspective,
        @JsonProperty("guideposts") List<@Valid Guidepost> guideposts)
        implements WithGuidepostSet {

    /** Not stable: use {@link #builder()}. */
    public GuidepostSet {
        heading = Components.text(heading);
        perspective = Components.text(perspective);
        guideposts = Components.list(guideposts);
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "GuidepostSet[...]";
    }

    /** A builder in which nothing is said yet. */
    public static GuidepostSetBuilder builder() {
        return new GuidepostSetBuilder();
    }
}
