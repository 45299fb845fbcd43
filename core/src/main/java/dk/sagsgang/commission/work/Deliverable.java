package dk.sagsgang.commission.work;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.text.FormattedText;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.time.Term;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that is to be handed over, to whom and by when (leverance).
 *
 * <p>"projektbeskrivelse ..., der primo februar forelægges styregruppen" has an imprecise deadline and one
 * involvement.
 *
 * @param key its key, unique in the document, such as {@code "projektbeskrivelse"}; empty where nothing refers to it
 * @param title what is handed over, such as "Leverance- og aktivitetsplan"
 * @param text what is said of it, such as "med ansvarlige og frister for hver aktivitet"
 * @param deadline by when (frist), such as "primo februar"; optional
 * @param work when it is worked on (arbejdsperiode), such as to "til og med januar"; optional
 * @param involvements who receives it, decides on it or makes it, such as "styregruppen", which receives the report
 */
@JsonForm
@Value.Builder
public record Deliverable(
        @JsonProperty("key") @Holds(TextKind.KEY) @Unset String key,
        @JsonProperty("title") @Unset @NotBlank String title,
        @JsonProperty("text") @Unset FormattedText text,
        @JsonProperty("deadline") Optional<@Valid ImpreciseDate> deadline,
        @JsonProperty("work") Optional<@Valid Term> work,
        @JsonProperty("involvements") List<@Valid Involvement> involvements)
        implements WithDeliverable {

    /** Not stable: use {@link #builder()}. */
    public Deliverable {
        key = Components.text(key);
        title = Components.text(title);
        text = text == null ? FormattedText.EMPTY : text;
        deadline = Components.filled(deadline, ImpreciseDate.EMPTY);
        work = Components.filled(work, Term.EMPTY);
        involvements = Components.list(involvements);
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "Deliverable[...]";
    }

    /** A builder in which nothing is said yet. */
    public static DeliverableBuilder builder() {
        return new DeliverableBuilder();
    }
}
