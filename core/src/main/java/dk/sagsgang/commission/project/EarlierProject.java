package dk.sagsgang.commission.project;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.text.FormattedText;
import dk.sagsgang.time.Term;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A project before this one, with its targets and what became of them (tidligere projekt).
 *
 * <p>Example: "Fra anbringelse til forebyggelse", begun in 2012.
 *
 * @param title its title, such as "Fra anbringelse til forebyggelse"
 * @param term when it ran, such as from "2012"; optional
 * @param text what is said of it, such as "En tidlig indsats skulle give færre anbringelser."
 * @param measures what it did, a line each (indsatser), such as "ungekonsulenter målrettet skolerne"
 * @param targets its targets and their results, such as "Færre anbragte børn og unge"
 * @param continued whether the commissioned work carries it on, so {@code true} for "projektet videreføres"; optional
 */
@JsonForm
@Value.Builder
public record EarlierProject(
        @JsonProperty("title") @Unset @NotBlank String title,
        @JsonProperty("term") Optional<@Valid Term> term,
        @JsonProperty("text") @Unset FormattedText text,
        @JsonProperty("measures") List<String> measures,
        @JsonProperty("targets") List<@Valid ProjectTarget> targets,
        @JsonProperty("continued") Optional<Boolean> continued)
        implements WithEarlierProject {

    /** Not stable: use {@link #builder()}. */
    public EarlierProject {
        title = Components.text(title);
        term = Components.filled(term, Term.EMPTY);
        text = text == null ? FormattedText.EMPTY : text;
        measures = Components.list(measures);
        targets = Components.list(targets);
        continued = Components.optional(continued);
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "EarlierProject[...]";
    }

    /** A builder in which nothing is said yet. */
    public static EarlierProjectBuilder builder() {
        return new EarlierProjectBuilder();
    }
}
