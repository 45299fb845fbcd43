package dk.sagsgang.meeting.decision;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Person;
import dk.sagsgang.party.PoliticalParty;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody who recommends, beside others who recommend the same (indstiller, medindstiller).
 *
 * <p>"Direktøren for Børn og Unge og Børne- og Familieudvalget indstiller": the director is the recommender, and the committee is
 * one of these. One of person, body and party is told.
 *
 * @param person the person, by name, office or both, such as "Torben Friis-Lund, Direktør"; optional
 * @param body the body or administration, such as "Forvaltningen"; optional
 * @param party the party that proposes, such as "Venstre (V)"; optional
 */
@JsonForm
@Value.Builder
public record Recommender(
        @JsonProperty("person") Optional<@Valid Person> person,
        @JsonProperty("body") Optional<@Valid Body> body,
        @JsonProperty("party") Optional<@Valid PoliticalParty> party)
        implements WithRecommender {

    /** One in which nothing is said; a component that holds it counts as absent. */
    public static final Recommender EMPTY = builder().build();

    /** Not stable: use {@link #builder()}. */
    public Recommender {
        person = Components.filled(person, Person.EMPTY);
        body = Components.filled(body, Body.EMPTY);
        party = Components.filled(party, PoliticalParty.EMPTY);
    }

    /** A person who recommends. */
    public static Recommender of(Person person) {
        return builder().person(person).build();
    }

    /** A body or administration that recommends. */
    public static Recommender of(Body body) {
        return builder().body(body).build();
    }

    /** A party that proposes. */
    public static Recommender of(PoliticalParty party) {
        return builder().party(party).build();
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "Recommender[...]";
    }

    /** A builder in which nothing is said yet. */
    public static RecommenderBuilder builder() {
        return new RecommenderBuilder();
    }
}
