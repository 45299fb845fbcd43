package dk.sagsgang.testkit.meeting;

import dk.sagsgang.meeting.Interval;
import dk.sagsgang.meeting.ItemRange;
import dk.sagsgang.testkit.arbitrary.Assembly;
import dk.sagsgang.testkit.arbitrary.Words;
import dk.sagsgang.testkit.value.Dates;
import dk.sagsgang.testkit.value.Keys;
import dk.sagsgang.testkit.value.Quantities;
import dk.sagsgang.testkit.value.Texts;
import dk.sagsgang.testkit.value.Vocabularies;
import java.util.List;
import net.jqwik.api.Arbitrary;

/**
 * Breaks and adjourned parts of meetings, and the stretch of item numbers on a first page (pause, fortsat møde).
 *
 * <p>{@code Intervals.anyItemRange()} draws "Sager 129-138", and ranges whose numbers fit no words.
 */
public final class Intervals {

    private Intervals() {}

    /** Any stretch of time in a meeting; it may lie outside it or run backwards. */
    public static Arbitrary<Interval> anyInterval() {
        return Assembly.of(Interval::builder)
                .maybe(Vocabularies.anyIntervalKind(), (b, v) -> b.kind(v))
                .maybe(Dates.anyDateTime(), (b, v) -> b.start(v))
                .maybe(Dates.anyDateTime(), (b, v) -> b.end(v))
                .seldom(Keys.anyKey(), (b, v) -> b.after(v))
                .seldom(Texts.mostly(Words.PLACES), (b, v) -> b.place(v))
                .seldom(Texts.anyText(), (b, v) -> b.remark(v))
                .build(b -> b.build());
    }

    /** Any stretch of item numbers; it may run backwards. */
    public static Arbitrary<ItemRange> anyItemRange() {
        return Assembly.of(ItemRange::builder)
                .maybe(Texts.mostly(List.of("Sager 129-138", "Punkt 1 til 9")), (b, v) -> b.printed(v))
                .maybe(Quantities.anyNumber(), (b, v) -> b.first(v))
                .maybe(Quantities.anyNumber(), (b, v) -> b.last(v))
                .build(b -> b.build());
    }
}
