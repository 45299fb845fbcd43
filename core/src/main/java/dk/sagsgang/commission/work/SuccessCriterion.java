package dk.sagsgang.commission.work;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.text.Figure;
import dk.sagsgang.text.FormattedText;
import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;

/**
 * What the work is to be judged by (succeskriterium).
 *
 * <p>"Opgavevaretagelsen er præsenteret i en samlet analyserapport" has no figure; "80 % af borgerne er tilfredse"
 * has a share.
 *
 * @param mark its number or letter as printed, such as "a)"; empty where there is none
 * @param text the criterion, such as "Hverdag, økonomi og familieliv hænger bedre sammen"
 * @param figures the figures that it names, such as "8 af 10" families
 */
@JsonForm
@Value.Builder
public record SuccessCriterion(
        @JsonProperty("mark") @Holds(TextKind.PRINTED) @Unset
        String mark,

        @JsonProperty("text") @Unset FormattedText text,
        @JsonProperty("figures") List<@Valid Figure> figures)
        implements WithSuccessCriterion {

    /** Not stable: use {@link #builder()}. */
    public SuccessCriterion {
        mark = Components.text(mark);
        text = text == null ? FormattedText.EMPTY : text;
        figures = Components.list(figures);
    }

    /** The criterion with these words. */
    public static SuccessCriterion of(String text) {
        return builder().text(FormattedText.of(text)).build();
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "SuccessCriterion[...]";
    }

    /** A builder in which nothing is said yet. */
    public static SuccessCriterionBuilder builder() {
        return new SuccessCriterionBuilder();
    }
}
