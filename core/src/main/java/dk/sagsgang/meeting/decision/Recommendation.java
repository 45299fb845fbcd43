package dk.sagsgang.meeting.decision;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.IsoText;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Person;
import dk.sagsgang.party.PoliticalParty;
import dk.sagsgang.text.FormattedText;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who recommends what to whom (indstilling).
 *
 * <p>Printed "Direktøren for Børn og Unge indstiller, at orienteringen tages til efterretning" it has a recommender by
 * office and one bare point. A recommender may stand printed with no points behind; that is kept and reported. OParl has
 * no such notion: there a recommendation is text.
 *
 * @param heading the heading as printed, such as "Indstilling"; empty where there is none
 * @param kind the main recommendation, an alternative, an amendment or a proposal; optional, and then main
 * @param recommender the person who recommends, by name, office or both; optional
 * @param recommendingBody the body or administration that recommends; optional
 * @param recommendingParty the party that proposes; optional
 * @param to the body that it is addressed to; optional
 * @param date the day it was given, where printed; optional
 * @param text text of the recommendation that is not in points; empty where there is none
 * @param points the points in printed order
 */
@JsonForm
@Value.Builder
public record Recommendation(
        @JsonProperty("heading") @Unset String heading,
        @JsonProperty("kind") Optional<RecommendationKind> kind,
        @JsonProperty("recommender") Optional<@Valid Person> recommender,
        @JsonProperty("recommendingBody") Optional<@Valid Body> recommendingBody,
        @JsonProperty("recommendingParty") Optional<@Valid PoliticalParty> recommendingParty,
        @JsonProperty("to") Optional<@Valid Body> to,
        @JsonProperty("date") @IsoText Optional<LocalDate> date,
        @JsonProperty("text") @Unset FormattedText text,
        @JsonProperty("points") List<@Valid RecommendationPoint> points)
        implements WithRecommendation {

    /** Not stable: use {@link #builder()}. */
    public Recommendation {
        heading = Components.text(heading);
        kind = Components.printed(kind, RecommendationKind::code);
        recommender = Components.filled(recommender, Person.EMPTY);
        recommendingBody = Components.filled(recommendingBody, Body.EMPTY);
        recommendingParty = Components.filled(recommendingParty, PoliticalParty.EMPTY);
        to = Components.filled(to, Body.EMPTY);
        date = Components.optional(date);
        text = text == null ? FormattedText.EMPTY : text;
        points = Components.list(points);
    }

    /** Whether somebody is introduced who recommends: a person, a body or a party. */
    public boolean introduced() {
        return recommender.isPresent() || recommendingBody.isPresent() || recommendingParty.isPresent();
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "Recommendation[...]";
    }

    /** A builder in which nothing is said yet. */
    public static RecommendationBuilder builder() {
        return new RecommendationBuilder();
    }
}
