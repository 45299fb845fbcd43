package dk.sagsgang.organisation;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.internal.Unset;
import org.immutables.value.Value;

/**
 * Where a unit is found (kontaktoplysninger), as printed.
 *
 * @param street street and number, such as "Søvej 1"; empty where not printed
 * @param postalCode the postal code (postnummer), such as "8600"; empty where not printed
 * @param city the town (by), such as "Silkeborg"; empty where not printed
 * @param phone the telephone number, such as "89 70 10 00"; empty where not printed
 * @param email the address of electronic mail, such as {@code "social@example.org"}; empty where not printed
 * @param website the address on the web, such as {@code "https://example.org/social"}; empty where not printed
 */
@JsonForm
@Value.Builder
public record ContactDetails(
        @JsonProperty("street") @Holds(TextKind.PRINTED) @Unset
        String street,

        @JsonProperty("postalCode") @Holds(TextKind.PRINTED) @Unset
        String postalCode,

        @JsonProperty("city") @Holds(TextKind.PRINTED) @Unset
        String city,

        @JsonProperty("phone") @Holds(TextKind.TECHNICAL) @Unset
        String phone,

        @JsonProperty("email") @Holds(TextKind.TECHNICAL) @Unset
        String email,

        @JsonProperty("website") @Holds(TextKind.TECHNICAL) @Unset
        String website)
        implements WithContactDetails {

    /** One in which nothing is said; a component that holds it counts as absent. */
    public static final ContactDetails EMPTY = builder().build();

    /** Not stable: use {@link #builder()}. */
    public ContactDetails {
        street = Components.text(street);
        postalCode = Components.text(postalCode);
        city = Components.text(city);
        phone = Components.text(phone);
        email = Components.text(email);
        website = Components.text(website);
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "ContactDetails[...]";
    }

    /** A builder in which nothing is said yet. */
    public static ContactDetailsBuilder builder() {
        return new ContactDetailsBuilder();
    }
}
