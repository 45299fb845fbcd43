package dk.sagsgang.time;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DanishHolidaysTest {

    /** Jollyday lists no Constitution Day and no 24 or 31 December for Denmark either, so no day is left out. */
    @Test
    void theHolidaysAreThoseOfJollydayFrom1970To2100() {
        HolidayManager jollyday = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.DENMARK));

        for (int year = 1970; year <= 2100; year++) {
            assertThat(DanishHolidays.of(year).keySet())
                    .as("holidays of %d", year)
                    .containsExactlyInAnyOrderElementsOf(jollyday.getHolidays(Year.of(year)).stream()
                            .map(Holiday::getActualDate)
                            .toList());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1818-03-22", // the earliest Easter there is
        "1943-04-25", // the latest
        "1954-04-18",
        "1981-04-19",
        "2000-04-23",
        "2019-04-21",
        "2024-03-31",
        "2038-04-25",
        "2285-03-22"
    })
    void easterFallsOnItsKnownDays(LocalDate easter) {
        assertThat(DanishHolidays.on(easter)).contains(PublicHoliday.EASTER_SUNDAY);
    }

    @Test
    void aYearIsListedInItsOrder() {
        assertThat(DanishHolidays.of(2019).values())
                .map(PublicHoliday::danish)
                .containsExactly(
                        "nytårsdag",
                        "skærtorsdag",
                        "langfredag",
                        "påskedag",
                        "2. påskedag",
                        "store bededag",
                        "Kristi himmelfartsdag",
                        "pinsedag",
                        "2. pinsedag",
                        "juledag",
                        "2. juledag");
        assertThat(DanishHolidays.of(2019).keySet())
                .map(LocalDate::toString)
                .containsExactly(
                        "2019-01-01",
                        "2019-04-18",
                        "2019-04-19",
                        "2019-04-21",
                        "2019-04-22",
                        "2019-05-17",
                        "2019-05-30",
                        "2019-06-09",
                        "2019-06-10",
                        "2019-12-25",
                        "2019-12-26");
    }

    @Test
    void greatPrayerDayIsAHolidayForTheLastTimeIn2023() {
        assertThat(DanishHolidays.on(LocalDate.of(2023, 5, 5))).contains(PublicHoliday.GREAT_PRAYER_DAY);
        assertThat(DanishHolidays.contains(LocalDate.of(2024, 4, 26))).isFalse();
        assertThat(PublicHoliday.GREAT_PRAYER_DAY.in(2024)).isEmpty();
        assertThat(DanishHolidays.of(2023)).hasSize(11);
        assertThat(DanishHolidays.of(2024)).hasSize(10);
    }

    @ParameterizedTest
    @EnumSource(CustomaryDayOff.class)
    void customaryDaysOffAreNoHolidays(CustomaryDayOff day) {
        assertThat(DanishHolidays.contains(day.in(2019))).isFalse();
    }

    @Test
    void everyDayOfAListedYearIsFoundByItsDate() {
        for (LocalDate day :
                LocalDate.of(2023, 1, 1).datesUntil(LocalDate.of(2025, 1, 1)).toList()) {
            assertThat(DanishHolidays.contains(day))
                    .isEqualTo(DanishHolidays.of(day.getYear()).containsKey(day));
        }
    }

    @Test
    void yearsFarAwayHaveHolidaysToo() {
        for (int year : List.of(-400, 1, 12021, Year.MAX_VALUE)) {
            assertThat(DanishHolidays.of(year)).hasSizeBetween(10, 11);
        }
        assertThat(DanishHolidays.contains(LocalDate.MIN)).isTrue();
        assertThat(DanishHolidays.contains(LocalDate.MAX)).isFalse();
    }

    @Test
    void namesAreDanishOrEnglish() {
        assertThat(PublicHoliday.NEW_YEARS_DAY.label(Locale.ENGLISH)).isEqualTo("New Year's Day");
        assertThat(PublicHoliday.NEW_YEARS_DAY.label(Locale.forLanguageTag("da-DK")))
                .isEqualTo("nytårsdag");
        assertThat(PublicHoliday.MAUNDY_THURSDAY.english()).isEqualTo("Maundy Thursday");
        assertThat(PublicHoliday.MAUNDY_THURSDAY.code()).isEqualTo("maundy-thursday");
    }
}
