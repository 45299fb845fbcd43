package dk.sagsgang.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.testkit.arbitrary.Mix;
import dk.sagsgang.testkit.meeting.Meetings;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;

/** A failing sample comes down to next to nothing in few steps, whatever it was. */
class ShrinkingProperties {

    /** A meeting has some forty components, each left out once at most, and so has an item and a decision. */
    private static final int STEPS = 500;

    private static final int SAMPLES = 20;

    /** In a record of records, what each choice draws anew multiplies with the depth. */
    @Example
    void aSampleOfAChoiceIsDrawnOnce() {
        int[] drawn = {0};
        Arbitrary<Integer> counted = Arbitraries.fromGenerator(random -> {
            drawn[0]++;
            return Shrinkable.unshrinkable(random.nextInt());
        });
        Arbitrary<Integer> nested = Mix.oneOf(Mix.oneOf(counted, counted), Mix.oneOf(counted, counted));
        Shrinkable<Integer> sample = nested.generator(100).next(new Random(1));

        sample.value();
        sample.distance();
        sample.value();
        assertThat(drawn[0]).isEqualTo(1);
    }

    @Example
    void anyMeetingShrinksToTheOneThingThatIsWrong() {
        Meeting decided = Meeting.builder()
                .addItems(AgendaItem.builder()
                        .addDecisions(Decision.builder().build())
                        .build())
                .build();

        assertShrunk(meeting -> true, Meeting.builder().build());
        assertShrunk(ShrinkingProperties::decides, decided);
    }

    private static boolean decides(Meeting meeting) {
        return meeting.items().stream().anyMatch(item -> !item.decisions().isEmpty());
    }

    private static void assertShrunk(Predicate<Meeting> fails, Meeting least) {
        RandomGenerator<Meeting> generator = Meetings.anyMeeting().generator(100);
        Random random = new Random(7);
        for (int i = 0; i < SAMPLES; i++) {
            Shrinkable<Meeting> sample = failing(generator, random, fails);
            int[] tried = {0};
            Optional<Shrinkable<Meeting>> smaller = Optional.of(sample);
            while (smaller.isPresent()) {
                sample = smaller.get();
                smaller = sample.shrink()
                        .filter(each -> {
                            tried[0]++;
                            return fails.test(each.value());
                        })
                        .findFirst();
            }
            assertThat(tried[0]).isLessThan(STEPS);
            assertThat(sample.value()).isEqualTo(least);
        }
    }

    private static Shrinkable<Meeting> failing(
            RandomGenerator<Meeting> generator, Random random, Predicate<Meeting> fails) {
        while (true) {
            Shrinkable<Meeting> sample = generator.next(random);
            if (fails.test(sample.value())) {
                return sample;
            }
        }
    }
}
