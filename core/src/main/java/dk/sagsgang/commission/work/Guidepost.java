package dk.sagsgang.commission.work;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.Unset;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.immutables.value.Value;

/**
 * A direction that the work is to keep (pejlemærke), maybe with narrower ones under it.
 *
 * <p>"Effektbaserede økonomimodeller, det vil sige:" is one with four under it.
 *
 * @param text the guidepost as printed, such as "Forløbene er kortere og virker bedre."
 * @param guideposts those that it consists of, such as "Effekter måles." under "Økonomimodellerne bygger på effekt:"
 */
@JsonForm
@Value.Builder
public record Guidepost(
        @JsonProperty("text") @Unset @NotBlank String text,
        @JsonProperty("guideposts") List<@Valid Guidepost> guideposts)
        implements WithGuidepost {

    /** Not stable: use {@link #builder()}. */
    public Guidepost {
        text = Components.text(text);
        guideposts = Components.list(guideposts);
    }

    /** The guidepost with these words. */
    public static Guidepost of(String text) {
        return builder().text(text).build();
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "Guidepost[...]";
    }

    /** A builder in which nothing is said yet. */
    public static GuidepostBuilder builder() {
        return new GuidepostBuilder();
    }
}
