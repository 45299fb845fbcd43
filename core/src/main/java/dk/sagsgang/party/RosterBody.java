package dk.sagsgang.party;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.time.Term;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * One body of a municipality as its roster knows it: the names it goes by, and who sits in it.
 *
 * <p>Example: Byrådet, also called Kommunalbestyrelsen, with 27 members and the mayor as chair.
 *
 * @param body the body with its usual name, abbreviation and kind, such as "Social- og Sundhedsudvalget (SOS)"; without
 *     it the entry says nothing
 * @param aliases other names of the same body (andre betegnelser), such as "Socialt Udvalg"
 * @param predecessors the bodies that went before it: renamed, merged or split, such as "Socialt Udvalg" until the end
 *     of 2013
 * @param memberCount how many members it has (medlemstal), such as {@code 7}; optional, and then as many as are listed
 * @param members its members (medlemmer), the chair among them, such as "Henning Skou"; empty where the roster does not
 *     know them
 * @param memberships who belongs to it with the dates and rights of each, where they are known (medlemskaber), such as
 *     somebody who sat from 1 March 2019 as a substitute
 * @param vacantSeats how many seats nobody has (vakante pladser), such as {@code 1}; optional
 * @param chair its chair (formand), by name or by office, such as "Lærke Overgårdslund"; optional
 * @param deputyChair its deputy chair (næstformand), by name or by office, such as "Åse Engbæk"; optional
 * @param term for how long it is set up (funktionsperiode), such as to "udgangen af 2018" of a committee for one task;
 *     optional
 */
@JsonForm
@Value.Builder
public record RosterBody(
        @JsonProperty("body") Optional<@Valid Body> body,
        @JsonProperty("aliases") List<String> aliases,
        @JsonProperty("predecessors") List<@Valid Predecessor> predecessors,
        @JsonProperty("memberCount") Optional<@Positive Integer> memberCount,
        @JsonProperty("members") List<@Valid Person> members,
        @JsonProperty("memberships") List<@Valid Membership> memberships,
        @JsonProperty("vacantSeats") Optional<@PositiveOrZero Integer> vacantSeats,
        @JsonProperty("chair") Optional<@Valid Person> chair,
        @JsonProperty("deputyChair") Optional<@Valid Person> deputyChair,
        @JsonProperty("term") Optional<@Valid Term> term)
        implements WithRosterBody {

    /** Not stable: use {@link #builder()}. */
    public RosterBody {
        body = Components.filled(body, Body.EMPTY);
        aliases = Components.list(aliases);
        predecessors = Components.list(predecessors);
        memberCount = Components.optional(memberCount);
        members = Components.list(members);
        memberships = Components.list(memberships);
        vacantSeats = Components.optional(vacantSeats);
        chair = Components.filled(chair, Person.EMPTY);
        deputyChair = Components.filled(deputyChair, Person.EMPTY);
        term = Components.filled(term, Term.EMPTY);
    }

    /** Whether a document means this body: by id, name, abbreviation, one of the aliases, or a name it had before it was renamed. */
    public boolean goesBy(Body printed) {
        return body.isPresent()
                && (is(body.get(), printed)
                        || aliases.stream().anyMatch(alias -> goesBy(alias, printed))
                        || formerNames().anyMatch(printed::sameAs));
    }

    /** Each of its names apart: the traits by which it is found, and whether a document means the body by that name. */
    void eachName(BiConsumer<List<String>, Predicate<Body>> name) {
        body.ifPresent(own -> {
            name.accept(Traits.of(own), printed -> is(own, printed));
            aliases.forEach(alias -> name.accept(Traits.ofAlias(alias), printed -> goesBy(alias, printed)));
            formerNames().forEach(former -> name.accept(Traits.of(former), printed -> printed.sameAs(former)));
        });
    }

    private static boolean is(Body own, Body printed) {
        return own.sameAs(printed) || Names.same(own.abbreviation(), printed.abbreviation());
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

    /**
     * Whether somebody is a member, by the list of members or by a membership that is not a substitute's or an observer's; empty
     * where neither is known.
     */
    public Optional<Boolean> seats(Person person) {
        return members.isEmpty() && memberships.isEmpty()
                ? Optional.empty()
                : Optional.of(Stream.concat(
                                members.stream(),
                                memberships.stream()
                                        .filter(Membership::ofMember)
                                        .flatMap(membership -> membership.person().stream()))
                        .anyMatch(person::sameAs));
    }

    /** The body as it was named before it was renamed: it is the same still. */
    private Stream<Body> formerNames() {
        return predecessors.stream()
                .filter(earlier ->
                        earlier.kind().filter(PredecessorKind.RENAMED::equals).isPresent())
                .flatMap(earlier -> earlier.body().stream());
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "RosterBody[...]";
    }

    /** A builder in which nothing is said yet. */
    public static RosterBodyBuilder builder() {
        return new RosterBodyBuilder();
    }
}
