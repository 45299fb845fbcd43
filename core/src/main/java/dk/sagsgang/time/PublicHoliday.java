package dk.sagsgang.time;

import dk.sagsgang.vocabulary.KnownCode;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Optional;

/**
 * A Danish public holiday (helligdag), in the order of the year.
 *
 * <p>In 2019 "påskedag" was 21 April, and {@link #GOOD_FRIDAY} 19 April.
 */
public enum PublicHoliday implements KnownCode {
    /** Nytårsdag, 1 January. */
    NEW_YEARS_DAY("nytårsdag", "New Year's Day", MonthDay.of(1, 1)),
    /** Skærtorsdag, the Thursday before Easter. */
    MAUNDY_THURSDAY("skærtorsdag", "Maundy Thursday", -3),
    /** Langfredag, the Friday before Easter. */
    GOOD_FRIDAY("langfredag", "Good Friday", -2),
    /** Påskedag. */
    EASTER_SUNDAY("påskedag", "Easter Sunday", 0),
    /** Anden påskedag. */
    EASTER_MONDAY("2. påskedag", "Easter Monday", 1),
    /**
     * Store bededag, the fourth Friday after Easter, for the last time in 2023.
     *
     * <p>Abolished from 1 January 2024 by the act on the consequences of its abolition (lov om konsekvenser ved
     * afskaffelsen af store bededag som helligdag, bill L 13 of 2022-23).
     */
    GREAT_PRAYER_DAY("store bededag", "Great Prayer Day", 26) {
        @Override
        boolean observedIn(int year) {
            return year <= 2023;
        }
    },
    /** Kristi himmelfartsdag, the Thursday 39 days after Easter. */
    ASCENSION_DAY("Kristi himmelfartsdag", "Ascension Day", 39),
    /** Pinsedag, the seventh Sunday after Easter. */
    WHIT_SUNDAY("pinsedag", "Whit Sunday", 49),
    /** Anden pinsedag. */
    WHIT_MONDAY("2. pinsedag", "Whit Monday", 50),
    /** Juledag, 25 December. */
    CHRISTMAS_DAY("juledag", "Christmas Day", MonthDay.of(12, 25)),
    /** Anden juledag, 26 December. */
    SECOND_CHRISTMAS_DAY("2. juledag", "Second Day of Christmas", MonthDay.of(12, 26));

    private final String danish;
    private final String english;
    private final Optional<MonthDay> fixed;
    private final int daysAfterEaster;

    PublicHoliday(String danish, String english, MonthDay fixed) {
        this(danish, english, Optional.of(fixed), 0);
    }

    PublicHoliday(String danish, String english, int daysAfterEaster) {
        this(danish, english, Optional.empty(), daysAfterEaster);
    }

    PublicHoliday(String danish, String english, Optional<MonthDay> fixed, int daysAfterEaster) {
        this.danish = danish;
        this.english = english;
        this.fixed = fixed;
        this.daysAfterEaster = daysAfterEaster;
    }

    /** Its day in a year; empty in a year in which it was no holiday. */
    public Optional<LocalDate> in(int year) {
        if (!observedIn(year)) {
            return Optional.empty();
        }
        return fixed.map(day -> day.atYear(year))
                .or(() -> Optional.of(Easter.sunday(year).plusDays(daysAfterEaster)));
    }

    /** The Danish name, such as {@code "skærtorsdag"}. */
    @Override
    public String danish() {
        return danish;
    }

    /** The English name, such as {@code "Maundy Thursday"}. */
    public String english() {
        return english;
    }

    @Override
    public String label(Locale locale) {
        return locale.getLanguage().equals("da") ? danish : english;
    }

    boolean observedIn(int year) {
        return true;
    }
}
