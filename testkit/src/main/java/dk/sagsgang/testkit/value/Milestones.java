package dk.sagsgang.testkit.value;

import dk.sagsgang.commission.work.Involvement;
import dk.sagsgang.commission.work.InvolvementRole;
import dk.sagsgang.commission.work.Milestone;
import dk.sagsgang.testkit.arbitrary.Assembly;
import dk.sagsgang.testkit.arbitrary.Mix;
import dk.sagsgang.testkit.arbitrary.Words;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Coming steps of a case and who has to do with them (milepæle, videre proces).
 *
 * <p>{@code Milestones.milestone()} draws a step with its day and who is involved; {@code anyMilestone()} also one
 * without either.
 */
public final class Milestones {

    private Milestones() {}

    /** Any step (milepæl); every part may be missing. */
    public static Arbitrary<Milestone> anyMilestone() {
        return Assembly.of(Milestone::builder)
                .seldom(Keys.anyKey(), (b, v) -> b.key(v))
                .maybe(Texts.anyText(), (b, v) -> b.text(v))
                .maybe(Dates.anyImpreciseDate(), (b, v) -> b.date(v))
                .seldom(Texts.mostly(Words.CONDITIONS), (b, v) -> b.condition(v))
                .maybe(Mix.few(anyInvolvement()), (b, v) -> b.addAllInvolvements(v))
                .build(b -> b.build());
    }

    /** A step with its time and who is informed, heard or decides; without a key. */
    public static Arbitrary<Milestone> milestone() {
        Arbitrary<Involvement> involvement = Combinators.combine(
                        Parties.body(), Arbitraries.of(InvolvementRole.words()))
                .as((body, role) -> Involvement.builder().body(body).role(role).build());
        return Assembly.of(Milestone::builder)
                .always(Texts.sentence(), (b, v) -> b.text(v))
                .always(Dates.impreciseDate(), (b, v) -> b.date(v))
                .seldom(Arbitraries.of(Words.CONDITIONS), (b, v) -> b.condition(v))
                .maybe(Mix.few(involvement), (b, v) -> b.addAllInvolvements(v))
                .seldom(
                        Parties.person(),
                        (b, v) -> b.addInvolvements(Involvement.builder()
                                .person(v)
                                .role(InvolvementRole.CARRIES_OUT)
                                .build()))
                .build(b -> b.build());
    }

    /** Any part that a body or person has in a step (inddragelse). */
    public static Arbitrary<Involvement> anyInvolvement() {
        return Assembly.of(Involvement::builder)
                .maybe(Parties.anyBody(), (b, v) -> b.body(v))
                .seldom(Parties.anyPerson(), (b, v) -> b.person(v))
                .maybe(Vocabularies.anyInvolvementRole(), (b, v) -> b.role(v))
                .build(b -> b.build());
    }
}
