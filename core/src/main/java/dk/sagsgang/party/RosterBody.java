package dk.sagsgang.party;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.time.Term;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One body of a municipality as its roster knows it: the names it goes by, and who sits in it.
 *
 * <p>Example: Byrådet, also called Kommunalbestyrelsen, with 27 members and the mayor as chair.
 *
 * @param body the body with its usual name, abbreviation and kind; without it the entry says nothing
 * @param aliases other names of the same body (andre betegnelser), such as "Socialt Udvalg"
 * @param memberCount how many members it has (medlemstal); optional, and then as many as are listed
 * @param members its members (medlemmer), the chair among them; empty where the roster does not know them
 * @param chair its chair (formand), by name or by office; optional
 * @param deputyChair its deputy chair (næstformand), by name or by office; optional
 * @param term for how long it is set up (funktionsperiode); optional
 */
@JsonForm
@Value.Builder
public record RosterBody(
        @JsonProperty("body") Optional<@Valid Body> body,
        @JsonProperty("aliases") List<String> aliases,
        @JsonProperty("memberCount") Optional<@Positive Integer> memberCount,
        @JsonProperty("members") List<@Valid Person> members,
        @JsonProperty("chair") Optional<@Valid Person> chair,
        @JsonProperty("deputyChair") Optional<@Valid Person> deputyChair,
        @JsonProperty("term") Optional<@Valid Term> term)
        implements WithRosterBody {

    /** Not stable: use {@link #builder()}. */
    public RosterBody {
        body = Components.filled(body, Body.EMPTY);
        aliases = Components.list(aliases);
        memberCount = Components.optional(memberCount);
        members = Components.list(members);
        chair = Components.filled(chair, Person.EMPTY);
        deputyChair = Components.filled(deputyChair, Person.EMPTY);
        term = Components.filled(term, Term.EMPTY);
    }

    /** Whether a document means this body: by id, name, abbreviation or one of the aliases. */
    public boolean goesBy(Body printed) {
        return body.isPresent()
                && (body.get().sameAs(printed)
                        || Names.same(body.get().abbreviation(), printed.abbreviation())
                        || aliases.stream().anyMatch(alias -> goesBy(alias, printed)));
    }

    private static boolean goesBy(String alias, Body printed) {
        return printed.name().isBlank()
                ? Names.same(alias, printed.abbreviation())
                : BodyNames.same(alias, printed.name());
    }

    /** How many members it has: as stated, or as many as are listed; empty where neither is known. */
    public Optional<Integer> size() {
        return memberCount.isPresent() || members.isEmpty() ? memberCount : Optional.of(members.size());
    }

    /** Whether somebody is a member; empty where the members are not known. */
    public Optional<Boolean> seats(Person person) {
        return members.isEmpty()
                ? Optional.empty()
                : Optional.of(members.stream().anyMatch(person::sameAs));
    }

    /** A builder in which nothing is said yet. */
    public static RosterBodyBuilder builder() {
        return new RosterBodyBuilder();
    }
}
