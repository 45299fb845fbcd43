package dk.sagsgang.party;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.identifier.ExternalId;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.internal.Unset;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A person as written where they act (person): with the name, office and party they had then.
 *
 * <p>A person may be known by office alone ("Direktøren for Børn og Unge"), or by initials. No CPR number belongs here,
 * and no message of the library ever quotes a name.
 *
 * @param name the name as printed, such as "Åse Engbæk"; empty where only the office is
 * @param initials the initials (initialer), such as "SUJKR"; empty where not printed
 * @param office the office held (stilling), such as "Socialdirektør"; optional
 * @param party the political party, such as "Socialdemokratiet (A)"; optional
 * @param ids ids of the person in other systems, such as {@code ExternalId.of("ad", "lovga")}
 */
@JsonForm
@Value.Builder
public record Person(
        @JsonProperty("name") @Holds(TextKind.PRINTED) @Unset
        String name,

        @JsonProperty("initials") @Holds(TextKind.PRINTED) @Unset
        String initials,

        @JsonProperty("office") Optional<Office> office,
        @JsonProperty("party") Optional<@Valid PoliticalParty> party,
        @JsonProperty("ids") @Holds(TextKind.TECHNICAL) List<@Valid ExternalId> ids)
        implements WithPerson {

    /** One in which nothing is said; a component that holds it counts as absent. */
    public static final Person EMPTY = builder().build();

    /** Not stable: use {@link #builder()}. */
    public Person {
        name = Components.text(name);
        initials = Components.text(initials);
        office = Components.printed(office, Office::title);
        party = Components.filled(party, PoliticalParty.EMPTY);
        ids = Components.list(ids);
    }

    /** The person with this name. */
    public static Person of(String name) {
        return builder().name(name).build();
    }

    /** Whoever holds this office. */
    public static Person holding(String office) {
        return builder().office(Office.of(office)).build();
    }

    /**
     * Whether both are the same person, as far as the documents tell.
     *
     * <p>An id in the same system decides. Otherwise the names decide, letter case and spacing aside, unless both name a
     * party and the parties differ. Where neither has a name, initials or else the office decide. Two people of whom
     * nothing comparable is known are not the same, and nobody is the same as {@link #namesNobody() nobody}.
     */
    public boolean sameAs(Person other) {
        // Asked last, since few who are compared are the same.
        return seemsSameAs(other) && !namesNobody() && !other.namesNobody();
    }

    private boolean seemsSameAs(Person other) {
        Optional<Boolean> byId = ExternalId.same(ids, other.ids);
        if (byId.isPresent()) {
            return byId.get();
        }
        if (Names.said(name) && Names.said(other.name)) {
            return Names.same(name, other.name) && partiesAgree(other);
        }
        if (Names.said(initials) && Names.said(other.initials)) {
            return Names.same(initials, other.initials);
        }
        return office.isPresent() && other.office.isPresent() && office.get().sameAs(other.office.get());
    }

    /**
     * Whether what is printed says that there is nobody (endnu), such as "N.N.", "Vakant", "Ikke udpeget" or a dash: a place
     * that is to be filled. Where no name is printed the initials are read, and else the office. No rule takes it for a
     * person. Where nothing at all is printed it is false.
     */
    public boolean namesNobody() {
        if (Names.said(name)) {
            return Nobody.named(name);
        }
        return Names.said(initials)
                ? Nobody.named(initials)
                : office.filter(held -> Nobody.named(held.title())).isPresent();
    }

    private boolean partiesAgree(Person other) {
        return party.isEmpty() || other.party.isEmpty() || !party.get().differsFrom(other.party.get());
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "Person[...]";
    }

    /** A builder in which nothing is said yet. */
    public static PersonBuilder builder() {
        return new PersonBuilder();
    }
}
