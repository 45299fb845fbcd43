package dk.sagsgang.validation.commission;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.CommissionKind;
import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.commission.composition.NamedPerson;
import dk.sagsgang.commission.composition.Post;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.commission.project.ProjectOrganisation;
import dk.sagsgang.commission.project.Subproject;
import dk.sagsgang.commission.work.Task;
import dk.sagsgang.party.Person;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.validation.Collector;
import dk.sagsgang.validation.engine.RuleRun;
import dk.sagsgang.validation.rule.Context;
import dk.sagsgang.validation.text.TextCheck;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Commissions of many seats, subprojects and tasks are looked at to the end. */
@Tag("once")
class LargeCommissionsTest {

    private static final int MANY = 10_000;

    @Test
    void manySeatsAreCounted() {
        Composition seated = Composition.builder()
                .seats(each(LargeCommissionsTest::seat))
                .chair(Post.ofSeat("s" + (MANY - 1)))
                .memberCount(Count.ofNumber(MANY))
                .build();

        assertThat(rules(group(seated))).isEmpty();
        assertThat(rules(group(seated.withMemberCount(Count.ofNumber(MANY - 1)))))
                .containsExactly("COM-017 /composition/memberCount");
        assertThat(rules(group(seated.withChair(Post.ofSeat("s" + MANY)))))
                .containsExactly("COM-023 /composition/chair/seat");
    }

    @Test
    void everybodyWhoSitsTwiceIsTold() {
        List<Seat> twice = IntStream.range(0, 2 * MANY)
                .mapToObj(s -> seat(s % MANY).withKey(""))
                .toList();

        assertThat(rules(group(Composition.builder().seats(twice).build())))
                .hasSize(MANY)
                .allMatch(found -> found.startsWith("COM-022 /composition/seats/1"));
    }

    @Test
    void manySubprojectsSpeakOfTheOthers() {
        List<Subproject> subprojects = each(s -> Subproject.builder()
                .key("d" + s)
                .title("Delprojekt " + s)
                .otherSubprojects(Count.ofNumber(MANY))
                .build());
        Commission project = Commission.builder()
                .title("Kommissorium")
                .project(ProjectOrganisation.builder().subprojects(subprojects).build())
                .build();

        assertThat(rules(project)).hasSize(MANY).allMatch(found -> found.startsWith("COM-018 /project/subprojects/"));
    }

    @Test
    void manyTasksHaveKeysOfTheirOwn() {
        Commission same = Commission.builder()
                .title("Kommissorium")
                .tasks(each(t -> Task.of("", "Kortlægge").withKey("t" + t / 2)))
                .build();

        assertThat(rules(same)).hasSize(MANY / 2).allMatch(found -> found.startsWith("COM-024 /tasks/"));
    }

    private static Seat seat(int number) {
        return Seat.builder()
                .key("s" + number)
                .filledBy(NamedPerson.of(Person.of("Medlem Nummer " + number)))
                .build();
    }

    private static Commission group(Composition composition) {
        return Commission.builder()
                .title("Kommissorium")
                .kind(CommissionKind.WORKING_GROUP)
                .composition(composition)
                .build();
    }

    private static <T> List<T> each(IntFunction<T> number) {
        return IntStream.range(0, MANY).mapToObj(number).toList();
    }

    private static List<String> rules(Commission commission) {
        Collector collector = new Collector();
        TextCheck texts = new TextCheck(rule -> false, collector::of);
        CommissionCheck.check(commission, Context.EMPTY, new RuleRun(rule -> true, collector::of), texts);
        return collector.report().findings().stream()
                .map(finding -> finding.rule() + " " + finding.location().pointer())
                .toList();
    }
}
