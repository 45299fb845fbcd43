package dk.sagsgang.party;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.time.Term;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That somebody belongs to a body, and from when to when (medlemskab).
 *
 * <p>A member who took a seat on 1 March 2019, when another left, is one with that beginning. Popolo and OParl have the same
 * notion.
 *
 * @param person who, such as "Lærke Overgårdslund"; optional where the seat is vacant
 * @param role chair, member, substitute and the like, such as {@code "deputy-chair"}; optional, and then member
 * @param term from when to when, such as from "1. januar 2018" to "31. december 2021"; optional, and then as long as
 *     the body's
 * @param votingRight whether the person may vote (stemmeret), so {@code false} for an observer "uden stemmeret";
 *     optional where it is not said
 * @param vacant whether nobody has the seat (vakant), so {@code true} for "Vakant"; optional, and then somebody has it
 * @param substituteFor the member whose substitute it is, such as the member on leave for whom "Åse Engbæk" was called
 *     in; optional
 * @param nominatedBy who has chosen or proposed the person (udpeget af), such as "Danske Handicaporganisationer"; empty
 *     where not told
 */
@JsonForm
@Value.Builder
public record Membership(
        @JsonProperty("person") Optional<@Valid Person> person,
        @JsonProperty("role") Optional<MembershipRole> role,
        @JsonProperty("term") Optional<@Valid Term> term,
        @JsonProperty("votingRight") Optional<Boolean> votingRight,
        @JsonProperty("vacant") Optional<Boolean> vacant,
        @JsonProperty("substituteFor") Optional<@Valid Person> substituteFor,
        @JsonProperty("nominatedBy") @Unset String nominatedBy)
        implements WithMembership {

    /** Not stable: use {@link #builder()}. */
    public Membership {
        person = Components.filled(person, Person.EMPTY);
        role = Components.printed(role, MembershipRole::code);
        term = Components.filled(term, Term.EMPTY);
        votingRight = Components.optional(votingRight);
        vacant = Components.optional(vacant);
        substituteFor = Components.filled(substituteFor, Person.EMPTY);
        nominatedBy = Components.text(nominatedBy);
    }

    /** Whether the person sits there as a member, the chair among them, and not as a substitute or an observer. */
    boolean ofMember() {
        return role.filter(told -> told.equals(MembershipRole.SUBSTITUTE) || told.equals(MembershipRole.OBSERVER))
                .isEmpty();
    }

    /** Whether it holds on a day; where the dates leave it open, or there are none, it does. */
    public boolean on(LocalDate day) {
        return term.flatMap(told -> told.contains(day)).orElse(true);
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "Membership[...]";
    }

    /** A builder in which nothing is said yet. */
    public static MembershipBuilder builder() {
        return new MembershipBuilder();
    }
}
