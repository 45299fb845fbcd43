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
import org.immutables.value.Value;

/**
 * One point of a recommendation (at-punkt).
 *
 * <p>"2. budget 2019 præsenteres og drøftes" has the mark "2.". A bare "at ..." has no mark.
 *
 * @param key the point's key, unique in the document; decisions, votes and dissent refer to it
 * @param mark the number or letter as printed, such as "1.", "a)" or "At 2)"; empty for a bare point
 * @param text what is recommended
 * @param condition the condition that it is recommended under (forudsætning); empty where there is none
 * @param figures the figures that it names: amounts, shares and numbers
 */
@JsonForm
@Value.Builder
public record RecommendationPoint(
        @JsonProperty("key") @Holds(TextKind.KEY) @Unset String key,

        @JsonProperty("mark") @Holds(TextKind.PRINTED) @Unset
        String mark,

        @JsonProperty("text") @Unset FormattedText text,
        @JsonProperty("condition") @Unset String condition,
        @JsonProperty("figures") List<@Valid Figure> figures)
        implements WithRecommendationPoint {

    /** Not stable: use {@link #builder()}. */
    public RecommendationPoint {
        key = Components.text(key);
        mark = Components.text(mark);
        text = text == null ? FormattedText.EMPTY : text;
        condition = Components.text(condition);
        figures = Components.list(figures);
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "RecommendationPoint[...]";
    }

    /** A builder in which nothing is said yet. */
    public static RecommendationPointBuilder builder() {
        return new RecommendationPointBuilder();
    }
}
