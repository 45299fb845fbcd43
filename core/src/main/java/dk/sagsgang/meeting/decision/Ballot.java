package dk.sagsgang.meeting.decision;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.party.Person;
import dk.sagsgang.party.PoliticalParty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How one person, or the members of one party, voted (stemme).
 *
 * <p>"For: 20 (A, F, V)" is three ballots by party; a named vote is one ballot a person.
 *
 * @param choice in favour, against or abstained, such as {@code "against"}; optional where it is not said
 * @param person who voted, such as "Åse Engbæk"; optional
 * @param party the party whose members voted so, such as "Enhedslisten (Ø)"; optional
 * @param count how many votes of the party, so 4 for "V (4)"; optional, and one for a person
 */
@JsonForm
@Value.Builder
public record Ballot(
        @JsonProperty("choice") Optional<VoteChoice> choice,
        @JsonProperty("person") Optional<@Valid Person> person,
        @JsonProperty("party") Optional<@Valid PoliticalParty> party,
        @JsonProperty("count") Optional<@PositiveOrZero Integer> count)
        implements WithBallot {

    /** Not stable: use {@link #builder()}. */
    public Ballot {
        choice = Components.optional(choice);
        person = Components.filled(person, Person.EMPTY);
        party = Components.filled(party, PoliticalParty.EMPTY);
        count = Components.optional(count);
    }

    /** A builder in which nothing is said yet. */
    public static BallotBuilder builder() {
        return new BallotBuilder();
    }
}
