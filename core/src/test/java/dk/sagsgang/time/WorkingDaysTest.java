package dk.sagsgang.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("once")
class WorkingDaysTest {

    private static final WorkingDays FIVE = WorkingDays.mondayToFriday();
    private static final WorkingDays SIX = WorkingDays.mondayToSaturday();
    private static final WorkingDays FEWEST = FIVE.without(CustomaryDayOff.values());

    static Stream<Arguments> calendars() {
        return Stream.of(FIVE, SIX, FEWEST, SIX.without(CustomaryDayOff.CONSTITUTION_DAY))
                .map(Arguments::of);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-01-11, true, true", // Friday
        "2019-01-12, false, true", // Saturday
        "2019-01-13, false, false", // Sunday
        "2019-04-18, false, false", // Maundy Thursday
        "2019-04-20, false, true", // the Saturday in Easter
        "2023-05-05, false, false", // the last Great Prayer Day
        "2024-04-26, true, true", // Great Prayer Day no more
        "2019-06-05, true, true", // Constitution Day
        "2020-12-26, false, false" // a holiday on a Saturday
    })
    void sundaysAndHolidaysAreNoWorkingDays(LocalDate day, boolean five, boolean six) {
        assertThat(FIVE.workingDay(day)).isEqualTo(five);
        assertThat(SIX.workingDay(day)).isEqualTo(six);
    }

    @ParameterizedTest
    @CsvSource({"2019-06-05", "2019-12-24", "2019-12-31"})
    void customaryDaysOffAreOffWhereTheyAreAskedFor(LocalDate day) {
        assertThat(FIVE.workingDay(day)).isTrue();
        assertThat(FEWEST.workingDay(day)).isFalse();
        assertThat(FIVE.without(CustomaryDayOff.CHRISTMAS_EVE).workingDay(day)).isEqualTo(day.getDayOfMonth() != 24);
    }

    @ParameterizedTest
    @CsvSource({
        // the meeting of Wednesday 16 January 2019, in a week without holidays
        "2019-01-09, 2019-01-16, 4, 5",
        "2019-01-10, 2019-01-16, 3, 4",
        "2019-01-11, 2019-01-16, 2, 3",
        "2019-01-12, 2019-01-16, 2, 2",
        "2019-01-15, 2019-01-16, 0, 0",
        "2019-01-16, 2019-01-16, 0, 0",
        "2019-01-17, 2019-01-16, 0, 0",
        // Tuesday 23 April 2019, after Easter: Thursday to Monday are holidays but for Saturday
        "2019-04-11, 2019-04-23, 4, 6",
        "2019-04-16, 2019-04-23, 1, 2",
        // over Great Prayer Day 2023 and over the same Friday in 2024
        "2023-05-03, 2023-05-09, 2, 3",
        "2024-04-24, 2024-04-30, 3, 4",
        // over the turn of the year
        "2018-12-20, 2019-01-03, 6, 8"
    })
    void neitherTheDayOfSendingNorTheDayOfTheMeetingCounts(LocalDate sent, LocalDate meeting, long five, long six) {
        assertThat(FIVE.daysBefore(sent, meeting)).isEqualTo(five);
        assertThat(SIX.daysBefore(sent, meeting)).isEqualTo(six);
    }

    @ParameterizedTest
    @CsvSource({"2019-01-16, 2019-01-09", "2019-01-14, 2019-01-07", "2019-04-23, 2019-04-11", "2019-01-07, 2018-12-30"})
    void theLastDayToSendIsTheLastThatLeavesEnoughDays(LocalDate meeting, LocalDate lastDay) {
        assertThat(FIVE.lastDayToSend(meeting, 4)).isEqualTo(lastDay);
        assertThat(FIVE.daysBefore(lastDay, meeting)).isGreaterThanOrEqualTo(4);
        assertThat(FIVE.daysBefore(lastDay.plusDays(1), meeting)).isLessThan(4);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-01-25, 0, 2019-01-25",
        "2019-01-25, 1, 2019-01-28",
        "2019-01-26, 1, 2019-01-28",
        "2019-04-17, 1, 2019-04-23",
        "2019-12-30, 2, 2020-01-02",
        "2018-12-31, 252, 2019-12-31" // 2019 has 261 weekdays, of which 9 are holidays
    })
    void daysAreAddedInWorkingDays(LocalDate day, int number, LocalDate reached) {
        assertThat(FIVE.plus(day, number)).isEqualTo(reached);
    }

    @Test
    void daysAreTakenAwayInWorkingDays() {
        assertThat(FIVE.minus(LocalDate.of(2019, 1, 28), 1)).isEqualTo("2019-01-25");
        assertThat(SIX.minus(LocalDate.of(2019, 1, 28), 1)).isEqualTo("2019-01-26");
        assertThat(FIVE.minus(LocalDate.of(2019, 1, 26), 0)).isEqualTo("2019-01-26");
        assertThat(FEWEST.minus(LocalDate.of(2019, 12, 27), 1)).isEqualTo("2019-12-23");
    }

    @ParameterizedTest
    @MethodSource("calendars")
    void countingAgreesWithLookingAtEveryDay(WorkingDays calendar) {
        LocalDate first = LocalDate.of(2015, 12, 29);
        long seen = 0;
        for (LocalDate last = first; last.isBefore(LocalDate.of(2025, 2, 1)); last = last.plusDays(1)) {
            seen += calendar.workingDay(last) ? 1 : 0;
            assertThat(calendar.count(first, last)).as("until %s", last).isEqualTo(seen);
        }
    }

    @ParameterizedTest
    @MethodSource("calendars")
    void addingGoesToTheDayOnWhichThatManyHavePassed(WorkingDays calendar) {
        LocalDate start = LocalDate.of(2019, 4, 13);
        for (int number = 1; number <= 600; number++) {
            LocalDate later = calendar.plus(start, number);
            LocalDate earlier = calendar.minus(start, number);

            assertThat(calendar.workingDay(later)).isTrue();
            assertThat(calendar.count(start.plusDays(1), later)).isEqualTo(number);
            assertThat(calendar.workingDay(earlier)).isTrue();
            assertThat(calendar.count(earlier, start.minusDays(1))).isEqualTo(number);
        }
    }

    @Test
    void sendingLaterNeverLeavesMoreDays() {
        LocalDate meeting = LocalDate.of(2019, 6, 12);
        for (LocalDate sent = LocalDate.of(2019, 3, 1); sent.isBefore(meeting.plusDays(9)); sent = sent.plusDays(1)) {
            assertThat(FIVE.daysBefore(sent.plusDays(1), meeting)).isLessThanOrEqualTo(FIVE.daysBefore(sent, meeting));
        }
    }

    @Test
    void aDayOffThatIsAHolidayAnywayIsTakenAwayOnce() {
        LocalDate whitMonday = LocalDate.of(2017, 6, 5);

        assertThat(FIVE.count(whitMonday, whitMonday)).isZero();
        assertThat(FEWEST.count(whitMonday, whitMonday)).isZero();
        assertThat(FEWEST.count(whitMonday, whitMonday.plusDays(1))).isEqualTo(1);
    }

    /** Walked day by day, from one end of time to the other, this would not come to an end. */
    @Test
    void datesAtTheEndOfTimeAreTakenIntoTheCalendar() {
        assertThat(FIVE.count(LocalDate.MIN, LocalDate.MAX))
                .isEqualTo(FIVE.count(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31)));
        assertThat(FIVE.daysBefore(LocalDate.MIN, LocalDate.MIN)).isZero();
        assertThat(FIVE.daysBefore(LocalDate.MAX, LocalDate.MIN)).isZero();
        assertThat(FIVE.plus(LocalDate.MAX, 10_000)).isAfter(LocalDate.of(9999, 12, 31));
        assertThat(FIVE.lastDayToSend(LocalDate.MIN, 4)).isBefore(LocalDate.of(1, 1, 1));
    }

    @Test
    void numbersOfWorkingDaysAreBounded() {
        LocalDate day = LocalDate.of(2019, 1, 7);

        assertThatIllegalArgumentException().isThrownBy(() -> FIVE.plus(day, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> FIVE.minus(day, 10_001));
    }

    @Test
    void calendarsAreValues() {
        assertThat(FIVE.without(CustomaryDayOff.CHRISTMAS_EVE))
                .isEqualTo(WorkingDays.mondayToFriday().without(CustomaryDayOff.CHRISTMAS_EVE))
                .hasSameHashCodeAs(WorkingDays.mondayToFriday().without(CustomaryDayOff.CHRISTMAS_EVE))
                .isNotEqualTo(FIVE)
                .isNotEqualTo(SIX.without(CustomaryDayOff.CHRISTMAS_EVE))
                .hasToString("Monday to Friday without [CHRISTMAS_EVE]");
        assertThat(SIX).hasToString("Monday to Saturday");
    }
}
