package dk.sagsgang.meeting.decision;

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
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was decided on single points (beslutning på et punkt, "Ad 1").
 *
 * <p>One entry may answer several points: "2 - 5)" answers four.
 *
 * @param mark the mark as printed, such as "Ad. 1"; empty where there is none
 * @param answers keys of the recommended points that it answers
 * @param outcome the decision in one word; optional
 * @param text the decision as printed, such as "Godkendt."
 * @param remark what the body added beyond the outcome; empty where nothing
 * @param figures the figures that it names: amounts, shares and numbers
 */
@JsonForm
@Value.Builder
public record PointDecision(
        @JsonProperty("mark") @Holds(TextKind.PRINTED) @Unset
        String mark,

        @JsonProperty("answers") @Holds(TextKind.REFERENCE) List<String> answers,
        @JsonProperty("outcome") Optional<Outcome> outcome,
        @JsonProperty("text") @Unset FormattedText text,
        @JsonProperty("remark") @Unset FormattedText remark,
        @JsonProperty("figures") List<@Valid Figure> figures)
        implements WithPointDecision {

    /** Not stable: use {@link #builder()}. */
    public PointDecision {
        mark = Components.text(mark);
        answers = Components.list(answers);
        outcome = Components.printed(outcome, Outcome::code);
        text = text == null ? FormattedText.EMPTY : text;
        remark = remark == null ? FormattedText.EMPTY : remark;
        figures = Components.list(figures);
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "PointDecision[...]";
    }

    /** A builder in which nothing is said yet. */
    public static PointDecisionBuilder builder() {
        return new PointDecisionBuilder();
    }
}
