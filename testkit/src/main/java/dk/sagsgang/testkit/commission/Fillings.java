package dk.sagsgang.testkit.commission;

import dk.sagsgang.commission.composition.ChairOfBody;
import dk.sagsgang.commission.composition.Filling;
import dk.sagsgang.commission.composition.Guests;
import dk.sagsgang.commission.composition.MembersOfBody;
import dk.sagsgang.commission.composition.NamedPerson;
import dk.sagsgang.commission.composition.OfficeHolder;
import dk.sagsgang.commission.composition.OnePerParty;
import dk.sagsgang.commission.composition.OtherFilling;
import dk.sagsgang.commission.composition.Representatives;
import dk.sagsgang.testkit.arbitrary.Assembly;
import dk.sagsgang.testkit.arbitrary.Mix;
import dk.sagsgang.testkit.value.Parties;
import dk.sagsgang.testkit.value.Quantities;
import dk.sagsgang.testkit.value.Texts;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * How seats and posts are filled: by office, by name, from a body, from the parties (besættelse).
 *
 * <p>{@code Fillings.anyOtherFilling()} draws {@code drawn-by-lot}, a way that nobody knows.
 */
public final class Fillings {

    private Fillings() {}

    /** Any way to fill a seat or a post (besættelse). */
    public static Arbitrary<Filling> anyFilling() {
        return Mix.oneOf(
                anyOfficeHolder().map(filling -> filling),
                anyNamedPerson().map(filling -> filling),
                anyMembersOfBody().map(filling -> filling),
                anyOnePerParty().map(filling -> filling),
                anyChairOfBody().map(filling -> filling),
                anyRepresentatives().map(filling -> filling),
                anyGuests().map(filling -> filling),
                anyOtherFilling().map(filling -> filling));
    }

    /** Any office holder (indehaver af en stilling); every part may be missing. */
    public static Arbitrary<OfficeHolder> anyOfficeHolder() {
        return Assembly.of(OfficeHolder::builder)
                .maybe(Parties.anyOffice(), (b, v) -> b.office(v))
                .build(b -> b.build());
    }

    /** Any named person (navngiven person); every part may be missing. */
    public static Arbitrary<NamedPerson> anyNamedPerson() {
        return Assembly.of(NamedPerson::builder)
                .maybe(Parties.anyPerson(), (b, v) -> b.person(v))
                .build(b -> b.build());
    }

    /** Any members of body (medlemmer af et udvalg); every part may be missing. */
    public static Arbitrary<MembersOfBody> anyMembersOfBody() {
        return Assembly.of(MembersOfBody::builder)
                .maybe(Parties.anyBody(), (b, v) -> b.body(v))
                .build(b -> b.build());
    }

    /** Any one per party (partirepræsentant); every part may be missing. */
    public static Arbitrary<OnePerParty> anyOnePerParty() {
        return Assembly.of(OnePerParty::builder)
                .maybe(Parties.anyBody(), (b, v) -> b.among(v))
                .maybe(Parties.anyBody(), (b, v) -> b.notIn(v))
                .maybe(Quantities.anyCount(), (b, v) -> b.each(v))
                .build(b -> b.build());
    }

    /** Any chair of body (formand for et udvalg); every part may be missing. */
    public static Arbitrary<ChairOfBody> anyChairOfBody() {
        return Assembly.of(ChairOfBody::builder)
                .maybe(Parties.anyBody(), (b, v) -> b.body(v))
                .build(b -> b.build());
    }

    /** Any representatives (repræsentanter); every part may be missing. */
    public static Arbitrary<Representatives> anyRepresentatives() {
        return Assembly.of(Representatives::builder)
                .maybe(Texts.anyText(), (b, v) -> b.group(v))
                .maybe(Parties.anyPoliticalParty(), (b, v) -> b.party(v))
                .build(b -> b.build());
    }

    /** Any guests (gæster efter behov); every part may be missing. */
    public static Arbitrary<Guests> anyGuests() {
        return Assembly.of(Guests::builder)
                .maybe(Texts.anyText(), (b, v) -> b.who(v))
                .build(b -> b.build());
    }

    /** Any other filling (anden besættelse); every part may be missing. */
    public static Arbitrary<OtherFilling> anyOtherFilling() {
        return Assembly.of(OtherFilling::builder)
                .maybe(Arbitraries.of("drawn-by-lot", "Office-Holder", "", " "), (b, v) -> b.type(v))
                .maybe(Texts.anyText(), (b, v) -> b.text(v))
                .build(b -> b.build());
    }
}
