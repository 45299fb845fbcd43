package dk.sagsgang.time;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.testkit.value.Dates;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkingDaysProperties {

    @Property
    void plusReachesTheWorkingDayWithSoManyUpToIt(
            @ForAll("calendars") WorkingDays calendar,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 300) int number) {
        LocalDate reached = calendar.plus(day, number);
        if (number == 0) {
            assertThat(reached).isEqualTo(day);
        } else {
            assertThat(calendar.workingDay(reached)).isTrue();
            assertThat(calendar.count(day.plusDays(1), reached)).isEqualTo(number);
        }
    }

    @Property
    void minusReachesTheWorkingDayWithSoManyFromIt(
            @ForAll("calendars") WorkingDays calendar,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 300) int number) {
        LocalDate reached = calendar.minus(day, number);
        if (number == 0) {
            assertThat(reached).isEqualTo(day);
        } else {
            assertThat(calendar.workingDay(reached)).isTrue();
            assertThat(calendar.count(reached, day.minusDays(1))).isEqualTo(number);
        }
    }

    @Property
    void fromAWorkingDayThereAndBackAgain(
            @ForAll("calendars") WorkingDays calendar,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 300) int number) {
        LocalDate start = calendar.plus(day, 1);
        assertThat(calendar.minus(calendar.plus(start, number), number)).isEqualTo(start);
        assertThat(calendar.plus(calendar.minus(start, number), number)).isEqualTo(start);
    }

    @Property
    void twoWalksAreOne(
            @ForAll("calendars") WorkingDays calendar,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 100) int first,
            @ForAll @IntRange(max = 100) int second) {
        assertThat(calendar.plus(calendar.plus(day, first), second)).isEqualTo(calendar.plus(day, first + second));
        assertThat(calendar.minus(calendar.minus(day, first), second)).isEqualTo(calendar.minus(day, first + second));
    }

    @Property
    void aLaterStartAndMoreDaysNeverEndEarlier(
            @ForAll("calendars") WorkingDays calendar,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 60) int later,
            @ForAll @IntRange(max = 100) int number,
            @ForAll @IntRange(max = 20) int more) {
        assertThat(calendar.plus(day.plusDays(later), number)).isAfterOrEqualTo(calendar.plus(day, number));
        assertThat(calendar.plus(day, number + more)).isAfterOrEqualTo(calendar.plus(day, number));
        assertThat(calendar.minus(day.plusDays(later), number)).isAfterOrEqualTo(calendar.minus(day, number));
        assertThat(calendar.minus(day, number + more)).isBeforeOrEqualTo(calendar.minus(day, number));
    }

    @Property
    void countsAddUp(
            @ForAll("calendars") WorkingDays calendar,
            @ForAll("days") LocalDate first,
            @ForAll @IntRange(max = 900) int days,
            @ForAll @IntRange(max = 900) int more) {
        LocalDate middle = first.plusDays(days);
        LocalDate last = middle.plusDays(more);
        assertThat(calendar.count(first, middle) + calendar.count(middle.plusDays(1), last))
                .isEqualTo(calendar.count(first, last));
        assertThat(calendar.count(first, first)).isEqualTo(calendar.workingDay(first) ? 1 : 0);
        assertThat(calendar.count(first, first.minusDays(1))).isZero();
    }

    @Property
    void saturdaysOnlyAddAndDaysOffOnlyTakeAway(
            @ForAll("days") LocalDate first, @ForAll @IntRange(max = 900) int days, @ForAll CustomaryDayOff off) {
        LocalDate last = first.plusDays(days);
        long toFriday = WorkingDays.mondayToFriday().count(first, last);
        long toSaturday = WorkingDays.mondayToSaturday().count(first, last);
        assertThat(toSaturday).isBetween(toFriday, toFriday + days / 7 + 1);
        assertThat(WorkingDays.mondayToFriday().without(off).count(first, last)).isLessThanOrEqualTo(toFriday);
    }

    @Property
    void theLastDayToSendIsTheLastThatLeavesEnoughDays(
            @ForAll("calendars") WorkingDays calendar,
            @ForAll("days") LocalDate meeting,
            @ForAll @IntRange(max = 10) int number) {
        LocalDate last = calendar.lastDayToSend(meeting, number);
        assertThat(calendar.daysBefore(last, meeting)).isGreaterThanOrEqualTo(number);
        if (number > 0) {
            assertThat(calendar.daysBefore(last.plusDays(1), meeting)).isLessThan(number);
        }
    }

    @Provide
    Arbitrary<WorkingDays> calendars() {
        return Arbitraries.of(
                WorkingDays.mondayToFriday(),
                WorkingDays.mondayToSaturday(),
                WorkingDays.mondayToFriday().without(CustomaryDayOff.values()),
                WorkingDays.mondayToSaturday().without(CustomaryDayOff.CONSTITUTION_DAY));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.day();
    }
}
