package dk.sagsgang.meeting.decision;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.IsoText;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Person;
import dk.sagsgang.party.PoliticalParty;
import dk.sagsgang.reference.LegalReference;
import dk.sagsgang.text.Access;
import dk.sagsgang.text.FormattedText;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Who recommends what to whom (indstilling).
 *
 * <p>Printed "Direktøren for Børn og Unge indstiller, at orienteringen tages til efterretning" it has a recommender by
 * office and one bare point. A recommender may stand printed with no points behind; that is kept and reported. OParl has
 * no such notion: there a recommendation is text.
 *
 * @param key its key, unique in the document, such as {@code "2-r"}; a vote on an amendment or a proposal refers to
 *     it, and it is empty where nothing does
 * @param heading the heading as printed, such as "Indstilling"; empty where there is none
 * @param kind the main recommendation, an alternative, an amendment or a proposal, such as {@code "amendment"};
 *     optional, and then main
 * @param recommender the person who recommends, by name, office or both, such as "Direktøren for Børn og Unge";
 *     optional
 * @param recommendingBody the body or administration that recommends, such as "Forvaltningen"; optional
 * @param recommendingParty the party that proposes, such as "Enhedslisten"; optional
 * @param jointlyWith who recommends the same beside them, in printed order, such as "Kommunaldirektøren"; empty where
 *     nobody else does
 * @param verb the word by which it is recommended, as printed, such as "indstiller", "anbefaler" or "foreslår"; empty
 *     where there is none
 * @param to the body that it is addressed to, such as "Socialudvalget"; optional
 * @param alsoTo further bodies that it is addressed to, such as "Byrådet" behind "Økonomiudvalget"; empty where there
 *     is one
 * @param date the day it was given, where printed, such as {@code "2019-01-04"}; optional
 * @param text text of the recommendation that is not in points, such as "Forvaltningen indstiller sagen til
 *     godkendelse."; empty where there is none
 * @param opening what is printed before the points and read with each of them, such as "at der i 2020"; empty where
 *     there is nothing
 * @param points the points in printed order, such as "at orienteringen tages til efterretning."
 * @param access whether it may be published (åben, lukket), such as {@code "open"}; optional, and then as its item
 * @param closedReason why it is closed, such as "Prisforhandlinger er ikke afsluttet"; empty where it is open or no
 *     reason is given
 * @param closedBy the law by which it is closed, such as "Kommunestyrelsesloven § 10"; optional
 */
@JsonForm
@Value.Builder
public record Recommendation(
        @JsonProperty("key") @Holds(TextKind.KEY) @Unset String key,
        @JsonProperty("heading") @Unset String heading,
        @JsonProperty("kind") Optional<RecommendationKind> kind,
        @JsonProperty("recommender") Optional<@Valid Person> recommender,
        @JsonProperty("recommendingBody") Optional<@Valid Body> recommendingBody,
        @JsonProperty("recommendingParty") Optional<@Valid PoliticalParty> recommendingParty,
        @JsonProperty("jointlyWith") List<@Valid Recommender> jointlyWith,

        @JsonProperty("verb") @Holds(TextKind.PRINTED) @Unset
        String verb,

        @JsonProperty("to") Optional<@Valid Body> to,
        @JsonProperty("alsoTo") List<@Valid Body> alsoTo,
        @JsonProperty("date") @IsoText Optional<LocalDate> date,
        @JsonProperty("text") @Unset FormattedText text,
        @JsonProperty("opening") @Unset FormattedText opening,
        @JsonProperty("points") List<@Valid RecommendationPoint> points,
        @JsonProperty("access") Optional<Access> access,
        @JsonProperty("closedReason") @Unset String closedReason,
        @JsonProperty("closedBy") Optional<@Valid LegalReference> closedBy)
        implements WithRecommendation {

    /** Not stable: use {@link #builder()}. */
    public Recommendation {
        key = Components.text(key);
        heading = Components.text(heading);
        kind = Components.printed(kind, RecommendationKind::code);
        recommender = Components.filled(recommender, Person.EMPTY);
        recommendingBody = Components.filled(recommendingBody, Body.EMPTY);
        recommendingParty = Components.filled(recommendingParty, PoliticalParty.EMPTY);
        jointlyWith = Components.list(jointlyWith);
        verb = Components.text(verb);
        to = Components.filled(to, Body.EMPTY);
        alsoTo = Components.list(alsoTo);
        date = Components.optional(date);
        text = text == null ? FormattedText.EMPTY : text;
        opening = opening == null ? FormattedText.EMPTY : opening;
        points = Components.list(points);
        access = Components.optional(access);
        closedReason = Components.text(closedReason);
        closedBy = Components.filled(closedBy, LegalReference.EMPTY);
    }

    /** Whether somebody is introduced who recommends: a person, a body or a party. */
    public boolean introduced() {
        return !recommenders().isEmpty();
    }

    /** All who recommend it, each by itself: person, body and party, and those beside them. */
    public List<Recommender> recommenders() {
        return Stream.concat(
                        Stream.of(
                                        recommender.map(Recommender::of),
                                        recommendingBody.map(Recommender::of),
                                        recommendingParty.map(Recommender::of))
                                .flatMap(Optional::stream),
                        jointlyWith.stream())
                .toList();
    }

    /** All bodies that it is addressed to. */
    public List<Body> addressees() {
        return Stream.concat(to.stream(), alsoTo.stream()).toList();
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
