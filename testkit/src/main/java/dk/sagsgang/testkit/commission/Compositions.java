package dk.sagsgang.testkit.commission;

import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.commission.composition.Post;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.testkit.arbitrary.Assembly;
import dk.sagsgang.testkit.arbitrary.Mix;
import dk.sagsgang.testkit.value.Keys;
import dk.sagsgang.testkit.value.Parties;
import dk.sagsgang.testkit.value.Quantities;
import dk.sagsgang.testkit.value.Texts;
import dk.sagsgang.testkit.value.Vocabularies;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Committees and groups as commissions put them together: seats, posts and how each is filled (sammensætning).
 *
 * <p>{@code Compositions.anyPost()} draws a chair by name, a secretary by office, and posts of which nothing is said.
 */
public final class Compositions {

    private Compositions() {}

    /** Any composition (sammensætning); every part may be missing. */
    public static Arbitrary<Composition> anyComposition() {
        return Assembly.of(Composition::builder)
                .maybe(Texts.anyText(), (b, v) -> b.heading(v))
                .maybe(Texts.anyText(), (b, v) -> b.name(v))
                .maybe(Mix.few(anySeat()), (b, v) -> b.addAllSeats(v))
                .maybe(anyPost(), (b, v) -> b.chair(v))
                .maybe(anyPost(), (b, v) -> b.deputyChair(v))
                .maybe(anyPost(), (b, v) -> b.secretary(v))
                .maybe(Quantities.anyCount(), (b, v) -> b.memberCount(v))
                .maybe(Rhythms.anyRhythm(), (b, v) -> b.meetings(v))
                .maybe(Texts.anyFormattedText(), (b, v) -> b.text(v))
                .build(b -> b.build());
    }

    /** Any seat (plads, medlem); every part may be missing. */
    public static Arbitrary<Seat> anySeat() {
        return Assembly.of(Seat::builder)
                .maybe(Keys.anyKey(), (b, v) -> b.key(v))
                .maybe(Texts.anyText(), (b, v) -> b.printed(v))
                .maybe(Vocabularies.anySeatRole(), (b, v) -> b.role(v))
                .maybe(Fillings.anyFilling(), (b, v) -> b.filledBy(v))
                .seldom(Arbitraries.of(false, true), (b, v) -> b.standing(v))
                .maybe(Quantities.anyCount(), (b, v) -> b.count(v))
                .maybe(Parties.anyBody(), (b, v) -> b.appointedBy(v))
                .seldom(Arbitraries.of(false, true), (b, v) -> b.voting(v))
                .maybe(Mix.few(Parties.anyPerson()), (b, v) -> b.addAllHolders(v))
                .build(b -> b.build());
    }

    /** Any post (formand, sekretær, projektleder, tovholder); every part may be missing. */
    public static Arbitrary<Post> anyPost() {
        return Assembly.of(Post::builder)
                .maybe(Texts.anyText(), (b, v) -> b.printed(v))
                .maybe(Keys.anyKey(), (b, v) -> b.seat(v))
                .maybe(Fillings.anyFilling(), (b, v) -> b.filledBy(v))
                .maybe(Parties.anyBody(), (b, v) -> b.appointedBy(v))
                .seldom(Arbitraries.of(false, true), (b, v) -> b.chosenByMembers(v))
                .build(b -> b.build());
    }
}
