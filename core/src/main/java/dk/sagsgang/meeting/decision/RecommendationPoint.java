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
import org.immutables.value.Value;

/**
 * One point of a recommendation (at-punkt).
 *
 * <p>"2. budget 2019 præsenteres og drøftes" has the mark "2.". A bare "at ..." has no mark.
 *
 * @param key the point's key, unique in the document, such as {@code "p1"}; decisions, votes and dissent refer to it
 * @param list the heading or letter of the list it stands in, where a recommendation has several lists that begin
 *     anew ("Drift", "A"); empty where there is one
 * @param mark the number or letter as printed, such as "1.", "a)" or "At 2)"; empty for a bare point
 * @param text what is recommended, such as "kvalitetsrapporten drøftes"
 * @param condition the condition that it is recommended under (forudsætning), such as "forudsat at høringen ikke
 *     giver anledning til ændringer"; empty where there is none
 * @param figures the figures that it names: amounts, shares and numbers, such as "1,2 mio. kr."
 * @param onwardTo the bodies to which the body is to recommend it ("anbefaler over for byrådet"); empty where it
 *     decides itself
 * @param refersTo keys of the parts of the document that the text refers to, mostly attachments of the same item ("se
 *     bilag 2"); empty where it names none
 * @param access whether it may be published (åben, lukket), such as {@code "open"}; optional, and then as its
 *     recommendation
 * @param closedReason why it is closed, such as "Prisforhandlinger er ikke afsluttet"; empty where it is open or no
 *     reason is given
 * @param closedBy the law by which it is closed, such as "Kommunestyrelsesloven § 10"; optional
 */
@JsonForm
@Value.Builder
public record RecommendationPoint(
        @JsonProperty("key") @Holds(TextKind.KEY) @Unset String key,
        @JsonProperty("list") @Unset String list,

        @JsonProperty("mark") @Holds(TextKind.PRINTED) @Unset
        String mark,

        @JsonProperty("text") @Unset FormattedText text,
        @JsonProperty("condition") @Unset String condition,
        @JsonProperty("figures") List<@Valid Figure> figures,
        @JsonProperty("onwardTo") List<@Valid Body> onwardTo,
        @JsonProperty("refersTo") @Holds(TextKind.REFERENCE) List<String> refersTo,
        @JsonProperty("access") Optional<Access> access,
        @JsonProperty("closedReason") @Unset String closedReason,
        @JsonProperty("closedBy") Optional<@Valid LegalReference> closedBy)
        implements WithRecommendationPoint {

    /** Not stable: use {@link #builder()}. */
    public RecommendationPoint {
        key = Components.text(key);
        list = Components.text(list);
        mark = Components.text(mark);
        text = text == null ? FormattedText.EMPTY : text;
        condition = Components.text(condition);
        figures = Components.list(figures);
        onwardTo = Components.list(onwardTo);
        refersTo = Components.list(refersTo);
        access = Components.optional(access);
        closedReason = Components.text(closedReason);
        closedBy = Components.filled(closedBy, LegalReference.EMPTY);
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
