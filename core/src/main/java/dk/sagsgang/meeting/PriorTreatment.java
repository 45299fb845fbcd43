package dk.sagsgang.meeting;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.reference.DecisionReference;
import dk.sagsgang.text.PagePart;
import dk.sagsgang.text.Section;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An earlier treatment of the case whose text stands in the document (tidligere behandling).
 *
 * <p>Where only a reference is printed it is a {@code DecisionReference} in the item's history.
 *
 * @param heading the heading as printed; empty where there is none
 * @param reference which meeting and item it was; optional
 * @param layout the headings of the page and what they head, in the order of the page (sidens opbygning)
 * @param sections its sections, where they are repeated
 * @param recommendations what was recommended then
 * @param decisions what was decided then
 */
@JsonForm
@Value.Builder
public record PriorTreatment(
        @JsonProperty("heading") @Unset String heading,
        @JsonProperty("reference") Optional<@Valid DecisionReference> reference,
        @JsonProperty("layout") List<@Valid PagePart> layout,
        @JsonProperty("sections") List<@Valid Section> sections,
        @JsonProperty("recommendations") List<@Valid Recommendation> recommendations,
        @JsonProperty("decisions") List<@Valid Decision> decisions)
        implements WithPriorTreatment {

    /** Not stable: use {@link #builder()}. */
    public PriorTreatment {
        heading = Components.text(heading);
        reference = Components.filled(reference, DecisionReference.EMPTY);
        layout = Components.list(layout);
        sections = Components.list(sections);
        recommendations = Components.list(recommendations);
        decisions = Components.list(decisions);
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "PriorTreatment[...]";
    }

    /** A builder in which nothing is said yet. */
    public static PriorTreatmentBuilder builder() {
        return new PriorTreatmentBuilder();
    }
}
