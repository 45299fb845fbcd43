package dk.sagsgang.meeting.decision;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.party.Body;
import dk.sagsgang.reference.LegalReference;
import dk.sagsgang.text.Access;
import dk.sagsgang.text.Figure;
import dk.sagsgang.text.FormattedText;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What was decided on single points (beslutning på et punkt, "Ad 1").
 *
 * <p>One entry may answer several points: "2 - 5)" answers four.
 *
 * @param mark the mark as printed, such as "Ad. 1"; empty where there is none
 * @param list the heading or letter of the list of points that it is about, where there are several, such as "A";
 *     empty otherwise
 * @param answers keys of the recommended points that it answers, such as {@code ["p1","p2"]}
 * @param outcome the decision in one word, such as {@code "approved"}; optional
 * @param furtherOutcomes what was decided beside the outcome, in one word each: "godkendt og oversendt til Byrådet"
 *     is approved, and forwarded; empty where nothing
 * @param onwardTo the bodies to which it is recommended or sent on ("anbefales over for", "oversendes til"); empty
 *     where none is named
 * @param text the decision as printed, such as "Godkendt."
 * @param remark what the body added beyond the outcome, such as "idet evalueringen fremrykkes"; empty where nothing
 * @param figures the figures that it names: amounts, shares and numbers, such as "to årsværk"
 * @param condition the condition under which it was decided (forudsætning, betingelse), such as "under forudsætning
 *     af, at tilskuddet bevilges"; empty where there is none
 * @param access whether it may be published (åben, lukket), such as {@code "open"}; optional, and then as its
 *     decision
 * @param closedReason why it is closed, such as "Prisforhandlinger er ikke afsluttet"; empty where it is open or no
 *     reason is given
 * @param closedBy the law by which it is closed, such as "Kommunestyrelsesloven § 10"; optional
 */
@JsonForm
@Value.Builder
public record PointDecision(
        @JsonProperty("mark") @Holds(TextKind.PRINTED) @Unset
        String mark,

        @JsonProperty("list") @Unset String list,

        @JsonProperty("answers") @Holds(TextKind.REFERENCE) List<String> answers,
        @JsonProperty("outcome") Optional<Outcome> outcome,
        @JsonProperty("furtherOutcomes") List<Outcome> furtherOutcomes,
        @JsonProperty("onwardTo") List<@Valid Body> onwardTo,
        @JsonProperty("text") @Unset FormattedText text,
        @JsonProperty("remark") @Unset FormattedText remark,
        @JsonProperty("figures") List<@Valid Figure> figures,
        @JsonProperty("condition") @Unset String condition,
        @JsonProperty("access") Optional<Access> access,
        @JsonProperty("closedReason") @Unset String closedReason,
        @JsonProperty("closedBy") Optional<@Valid LegalReference> closedBy)
        implements WithPointDecision {

    /** Not stable: use {@link #builder()}. */
    public PointDecision {
        mark = Components.text(mark);
        list = Components.text(list);
        answers = Components.list(answers);
        outcome = Components.printed(outcome, Outcome::code);
        furtherOutcomes = Components.list(furtherOutcomes);
        onwardTo = Components.list(onwardTo);
        text = text == null ? FormattedText.EMPTY : text;
        remark = remark == null ? FormattedText.EMPTY : remark;
        figures = Components.list(figures);
        condition = Components.text(condition);
        access = Components.optional(access);
        closedReason = Components.text(closedReason);
        closedBy = Components.filled(closedBy, LegalReference.EMPTY);
    }

    /** Everything that was decided, in one word each: the outcome and the further ones. */
    public List<Outcome> outcomes() {
        return Stream.concat(outcome.stream(), furtherOutcomes.stream()).toList();
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
