package dk.sagsgang.time;

import dk.sagsgang.vocabulary.KnownCode;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;

/**
 * A day that is no public holiday but that a rule may count as one, as the Limitation Act does where a time limit runs out
 * (forældelsesloven § 27, stk. 2).
 *
 * <p>{@code CHRISTMAS_EVE} is 24 December of every year.
 */
public enum CustomaryDayOff implements KnownCode {
    /** Grundlovsdag, 5 June. */
    CONSTITUTION_DAY("grundlovsdag", Month.JUNE, 5),
    /** Juleaftensdag, 24 December. */
    CHRISTMAS_EVE("juleaftensdag", Month.DECEMBER, 24),
    /** Nytårsaftensdag, 31 December. */
    NEW_YEARS_EVE("nytårsaftensdag", Month.DECEMBER, 31);

    private final String danish;
    private final MonthDay day;

    CustomaryDayOff(String danish, Month month, int day) {
        this.danish = danish;
        this.day = MonthDay.of(month, day);
    }

    /** Its day in a year. */
    public LocalDate in(int year) {
        return day.atYear(year);
    }

    @Override
    public String danish() {
        return danish;
    }

    boolean fallsOn(LocalDate date) {
        return day.equals(MonthDay.from(date));
    }
}
