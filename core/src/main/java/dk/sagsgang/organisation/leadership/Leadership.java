package dk.sagsgang.organisation.leadership;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.party.Office;
import dk.sagsgang.party.Person;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.time.Term;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who leads a unit, and how many they lead (ledelse).
 *
 * <p>A document that plans an organisation seldom names people: "Under hver sektions leder vil der være et antal
 * afdelingsledere" has the {@code role} section-leader, the {@code spanRole} department-leader and a {@code span}
 * whose number is not known.
 *
 * @param role what they lead, whatever the office is called, such as {@code "section-leader"}; optional
 * @param office the office as printed (stillingsbetegnelse), such as "Socialchef"; optional
 * @param person who it is, such as "Lærke Overgårdslund"; optional
 * @param number how many leaders share it, such as {@code 2} for "ledes af to sektionsledere"; optional, and then it is
 *     one
 * @param span how many they lead directly, as printed (ledelsesspænd), such as "20-25 medarbejdere"; optional
 * @param spanRole what those are, such as {@code "team-leader"}; optional
 * @param vacant whether nobody holds it yet or any more (ledig, vakant), so {@code true} for "ledig"; optional
 * @param acting whether they hold it for the time being (konstitueret), so {@code true} for "konstitueret leder";
 *     optional
 * @param validity from when to when, such as from "1. august 2014"; optional
 * @param remark a remark as printed, such as "deles med Ungdomscentret"; empty where there is none
 */
@JsonForm
@Value.Builder
public record Leadership(
        @JsonProperty("role") Optional<LeadershipRole> role,
        @JsonProperty("office") Optional<Office> office,
        @JsonProperty("person") Optional<@Valid Person> person,
        @JsonProperty("number") Optional<@Valid Count> number,
        @JsonProperty("span") Optional<@Valid Count> span,
        @JsonProperty("spanRole") Optional<LeadershipRole> spanRole,
        @JsonProperty("vacant") Optional<Boolean> vacant,
        @JsonProperty("acting") Optional<Boolean> acting,
        @JsonProperty("validity") Optional<@Valid Term> validity,
        @JsonProperty("remark") @Unset String remark)
        implements WithLeadership {

    /** Not stable: use {@link #builder()}. */
    public Leadership {
        role = Components.printed(role, LeadershipRole::code);
        office = Components.printed(office, Office::title);
        person = Components.filled(person, Person.EMPTY);
        number = Components.filled(number, Count.EMPTY);
        span = Components.filled(span, Count.EMPTY);
        spanRole = Components.printed(spanRole, LeadershipRole::code);
        vacant = Components.optional(vacant);
        acting = Components.optional(acting);
        validity = Components.filled(validity, Term.EMPTY);
        remark = Components.text(remark);
    }

    /** A leader with this role. */
    public static Leadership of(LeadershipRole role) {
        return builder().role(role).build();
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "Leadership[...]";
    }

    /** A builder in which nothing is said yet. */
    public static LeadershipBuilder builder() {
        return new LeadershipBuilder();
    }
}
