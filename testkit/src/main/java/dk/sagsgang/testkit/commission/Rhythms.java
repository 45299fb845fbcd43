package dk.sagsgang.testkit.commission;

import dk.sagsgang.commission.project.MeetingRhythm;
import dk.sagsgang.commission.work.Reporting;
import dk.sagsgang.testkit.arbitrary.Assembly;
import dk.sagsgang.testkit.arbitrary.Mix;
import dk.sagsgang.testkit.value.Dates;
import dk.sagsgang.testkit.value.Parties;
import dk.sagsgang.testkit.value.Quantities;
import dk.sagsgang.testkit.value.Texts;
import dk.sagsgang.testkit.value.Vocabularies;
import dk.sagsgang.time.Rhythm;
import dk.sagsgang.time.RhythmUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * How often something happens, and to whom work is reported (kadence, rapportering).
 *
 * <p>{@code Rhythms.anyRhythm()} draws rhythms that count, such as twice a year, and words that are not understood.
 */
public final class Rhythms {

    private Rhythms() {}

    /** Any rhythm; every part may be missing. */
    public static Arbitrary<Rhythm> anyRhythm() {
        return Assembly.of(Rhythm::builder)
                .maybe(Texts.anyText(), (b, v) -> b.printed(v))
                .maybe(Vocabularies.anyRhythmKind(), (b, v) -> b.kind(v))
                .maybe(Quantities.anyNumber(), (b, v) -> b.times(v))
                .maybe(Quantities.anyNumber(), (b, v) -> b.every(v))
                .maybe(Arbitraries.of(RhythmUnit.class), (b, v) -> b.unit(v))
                .seldom(Arbitraries.of(false, true), (b, v) -> b.approximate(v))
                .build(b -> b.build());
    }

    /** Any meeting rhythm (mødekadence); every part may be missing. */
    public static Arbitrary<MeetingRhythm> anyMeetingRhythm() {
        return Assembly.of(MeetingRhythm::builder)
                .maybe(Texts.anyText(), (b, v) -> b.who(v))
                .maybe(anyRhythm(), (b, v) -> b.rhythm(v))
                .build(b -> b.build());
    }

    /** Any reporting (rapportering, afrapportering); every part may be missing. */
    public static Arbitrary<Reporting> anyReporting() {
        return Assembly.of(Reporting::builder)
                .maybe(Texts.anyText(), (b, v) -> b.text(v))
                .maybe(Mix.few(Parties.anyBody()), (b, v) -> b.addAllTo(v))
                .maybe(anyRhythm(), (b, v) -> b.rhythm(v))
                .maybe(Dates.anyImpreciseDate(), (b, v) -> b.date(v))
                .build(b -> b.build());
    }
}
