package dk.sagsgang.meeting.decision;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.IsoText;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.party.Body;
import dk.sagsgang.text.Figure;
import dk.sagsgang.text.FormattedText;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a body decided on an item at one meeting, as a whole and point by point (beslutning).
 *
 * <p>Without body and date it is the decision of the meeting it stands in; with another date it is an earlier one, printed
 * again beside the present one.
 *
 * @param heading the heading as printed, such as "Beslutning i Socialudvalget den 07-01-2019"; empty where there is
 *     none
 * @param body the body that decided; optional, and then the body of the meeting
 * @param date the day it was decided; optional, and then the day of the meeting
 * @param outcome the decision in one word; optional
 * @param text the decision as printed
 * @param remark what the body added beyond the outcome; empty where nothing
 * @param points the decisions on single points, in printed order; empty for a decision of the whole
 * @param votes votes that were taken; empty where none is printed
 * @param dissents minority statements, reservations and notes
 * @param figures the figures that it names: amounts, shares and numbers
 * @param effects what the decision does to other items of the meeting
 */
@JsonForm
@Value.Builder
public record Decision(
        @JsonProperty("heading") @Unset String heading,
        @JsonProperty("body") Optional<@Valid Body> body,
        @JsonProperty("date") @IsoText Optional<LocalDate> date,
        @JsonProperty("outcome") Optional<Outcome> outcome,
        @JsonProperty("text") @Unset FormattedText text,
        @JsonProperty("remark") @Unset FormattedText remark,
        @JsonProperty("points") List<@Valid PointDecision> points,
        @JsonProperty("votes") List<@Valid Vote> votes,
        @JsonProperty("dissents") List<@Valid Dissent> dissents,
        @JsonProperty("figures") List<@Valid Figure> figures,
        @JsonProperty("effects") List<@Valid ItemEffect> effects)
        implements WithDecision {

    /** Not stable: use {@link #builder()}. */
    public Decision {
        heading = Components.text(heading);
        body = Components.filled(body, Body.EMPTY);
        date = Components.optional(date);
        outcome = Components.printed(outcome, Outcome::code);
        text = text == null ? FormattedText.EMPTY : text;
        remark = remark == null ? FormattedText.EMPTY : remark;
        points = Components.list(points);
        votes = Components.list(votes);
        dissents = Components.list(dissents);
        figures = Components.list(figures);
        effects = Components.list(effects);
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "Decision[...]";
    }

    /** A builder in which nothing is said yet. */
    public static DecisionBuilder builder() {
        return new DecisionBuilder();
    }
}
