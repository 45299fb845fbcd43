package dk.sagsgang.time;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.IsoText;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.Unset;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A date as it was printed, beside the days that it can mean (tidsangivelse).
 *
 * <p>"primo februar 2017" is some day from 1 to 10 February 2017, "senest ved udgangen af 2016" any day up to 31
 * December 2016, "den 7. januar 2019" that day. The two bounds bracket every day that the words can mean; where Danish
 * usage leaves it open, they are wide rather than wrong.
 *
 * <p>What is understood: days in words and figures, with or without weekday; months, weeks (ISO 8601), quarters,
 * half-years, seasons and years; two of these joined ("februar/marts 2013", "ugerne 7-9", "fra september til december
 * 2011"); parts of them (primo, medio, ultimo, "slutningen af"); limits (senest, inden, efter, fra, til, til og med,
 * udgangen af); and "ca.". Letter case, sorts of spaces and dashes, and composed or decomposed letters make no
 * difference. Years run from 1700 to 2999, texts to 200 characters. The stated conventions:
 *
 * <ul>
 *   <li>primo, medio and ultimo of a month are its days 1-10, 11-20 and 21 to the end; of a year they are its thirds
 *   <li>foråret is March-May, sommeren June-August, efteråret September-November; "vinteren 2018" is every winter day that
 *       it can mean, from December 2017 to February 2019
 *   <li>"udgangen af" and "til og med" a period are its last day; "inden" and "før" end on the day before it begins
 *   <li>"til", "indtil" and "frem til" may or may not count the period in, so they begin on the day before it
 *   <li>"ca." and "omkring" make the period wider by its own length at both ends, and by two weeks at least
 *   <li>a year in two digits is one from 1970 to 2069; a time of day behind a day is read over
 *   <li>a day that does not exist ("31. februar"), a weekday that does not fit its date and a span that runs backwards mean
 *       no day
 * </ul>
 *
 * <p>{@code ImpreciseDate.of("primo februar 2017")} has {@code earliest} 2017-02-01 and {@code latest} 2017-02-10.
 *
 * @param printed the words, such as {@code "uge 7"}; empty only where the date was not printed
 * @param earliest the first day that it can mean; empty when there is none, as for "senest", or when it is not understood
 * @param latest the last day that it can mean; empty when there is none, as for "fra", or when it is not understood
 */
@JsonForm
@Value.Builder
public record ImpreciseDate(
        @JsonProperty("printed") @Unset @NotBlank String printed,
        @JsonProperty("earliest") @IsoText Optional<LocalDate> earliest,
        @JsonProperty("latest") @IsoText Optional<LocalDate> latest)
        implements WithImpreciseDate {

    /** The date in which nothing is said. */
    public static final ImpreciseDate EMPTY = new ImpreciseDate("", Optional.empty(), Optional.empty());

    /** Puts the empty value for what is missing. Not stable: use {@link #of(String)} or {@link #builder()}. */
    public ImpreciseDate {
        printed = Components.text(printed);
        earliest = Components.optional(earliest);
        latest = Components.optional(latest);
    }

    /** Builds a date whose bounds are known from elsewhere than its words. */
    public static ImpreciseDateBuilder builder() {
        return new ImpreciseDateBuilder();
    }

    /** The date as printed, with its bounds where it is understood and without where it is not. */
    public static ImpreciseDate of(String printed) {
        return read(printed, Optional.empty());
    }

    /**
     * The date as printed, in a year that it does not name itself: "uge 7", "den 28. januar", "foråret".
     *
     * <p>A year in the text goes before the given one. What runs over the turn of the year begins in the given year:
     * "december/januar" in 2012 ends on 31 January 2013.
     */
    public static ImpreciseDate of(String printed, int year) {
        return read(printed, Optional.of(year));
    }

    /**
     * The date as printed, with its bounds.
     *
     * @throws IllegalArgumentException if the text is not understood
     */
    public static ImpreciseDate parse(String printed) {
        return understood(of(printed));
    }

    /**
     * The date as printed, in a year that it does not name itself.
     *
     * @throws IllegalArgumentException if the text is not understood
     */
    public static ImpreciseDate parse(String printed, int year) {
        return understood(of(printed, year));
    }

    /** A day, printed as {@code "7. januar 2019"}. */
    public static ImpreciseDate ofDay(LocalDate day) {
        return parse(DanishDays.print(day));
    }

    /** A month, printed as {@code "januar 2019"}. */
    public static ImpreciseDate ofMonth(YearMonth month) {
        return parse(DanishDays.print(month));
    }

    /** A year, printed as {@code "2019"}. */
    public static ImpreciseDate ofYear(Year year) {
        return parse(year.toString());
    }

    /** A quarter of a year (kvartal), counted from 1, printed as {@code "1. kvartal 2017"}. */
    public static ImpreciseDate ofQuarter(Year year, int quarter) {
        return parse(quarter + ". kvartal " + year);
    }

    /** A half of a year (halvår), counted from 1, printed as {@code "2. halvår 2018"}. */
    public static ImpreciseDate ofHalfYear(Year year, int half) {
        return parse(half + ". halvår " + year);
    }

    /** An ISO 8601 week of a week-based year, printed as {@code "uge 7 2013"}. */
    public static ImpreciseDate ofWeek(Year weekBasedYear, int week) {
        return parse("uge " + week + " " + weekBasedYear);
    }

    /** The season that begins in a year, printed as {@code "foråret 2019"} or {@code "vinteren 2019/2020"}. */
    public static ImpreciseDate ofSeason(Year year, Season season) {
        return parse(season.danish() + " " + (season == Season.WINTER ? year + "/" + year.plusYears(1) : year));
    }

    /** The turn from a year to the next (årsskiftet), printed as {@code "årsskiftet 2017/2018"}. */
    public static ImpreciseDate turnOfYear(Year from) {
        return parse("årsskiftet " + from + "/" + from.plusYears(1));
    }

    /** Days 1-10 of a month, printed as {@code "primo februar 2017"}. */
    public static ImpreciseDate early(YearMonth month) {
        return parse("primo " + DanishDays.print(month));
    }

    /** Days 11-20 of a month, printed as {@code "medio februar 2017"}. */
    public static ImpreciseDate middle(YearMonth month) {
        return parse("medio " + DanishDays.print(month));
    }

    /** The days from the 21st of a month to its end, printed as {@code "ultimo februar 2017"}. */
    public static ImpreciseDate late(YearMonth month) {
        return parse("ultimo " + DanishDays.print(month));
    }

    /** January to April of a year, printed as {@code "primo 2017"}. */
    public static ImpreciseDate early(Year year) {
        return parse("primo " + year);
    }

    /** May to August of a year, printed as {@code "medio 2017"}. */
    public static ImpreciseDate middle(Year year) {
        return parse("medio " + year);
    }

    /** September to December of a year, printed as {@code "ultimo 2017"}. */
    public static ImpreciseDate late(Year year) {
        return parse("ultimo " + year);
    }

    /** The last day of a month, printed as {@code "udgangen af februar 2017"}. */
    public static ImpreciseDate endOf(YearMonth month) {
        return parse("udgangen af " + DanishDays.print(month));
    }

    /** The last day of a year, printed as {@code "udgangen af 2018"}. */
    public static ImpreciseDate endOf(Year year) {
        return parse("udgangen af " + year);
    }

    /** A day or any day before it, printed as {@code "senest den 1. marts 2013"}. */
    public static ImpreciseDate noLaterThan(LocalDate day) {
        return parse("senest den " + DanishDays.print(day));
    }

    /** The last day of a month or any day before it, printed as {@code "senest ved udgangen af februar 2017"}. */
    public static ImpreciseDate noLaterThanEndOf(YearMonth month) {
        return parse("senest ved udgangen af " + DanishDays.print(month));
    }

    /** The last day of a year or any day before it, printed as {@code "senest ved udgangen af 2016"}. */
    public static ImpreciseDate noLaterThanEndOf(Year year) {
        return parse("senest ved udgangen af " + year);
    }

    /** Any day before a day, printed as {@code "inden den 1. marts 2013"}. */
    public static ImpreciseDate before(LocalDate day) {
        return parse("inden den " + DanishDays.print(day));
    }

    /** Any day after a day, printed as {@code "efter den 1. marts 2013"}. */
    public static ImpreciseDate after(LocalDate day) {
        return parse("efter den " + DanishDays.print(day));
    }

    /** A day or any day after it, printed as {@code "fra den 1. juli 2018"}. */
    public static ImpreciseDate startingFrom(LocalDate day) {
        return parse("fra den " + DanishDays.print(day));
    }

    /** Any day from one to another, both included, printed as {@code "fra 1. marts 2013 til 4. april 2013"}. */
    public static ImpreciseDate between(LocalDate first, LocalDate last) {
        return parse("fra " + DanishDays.print(first) + " til " + DanishDays.print(last));
    }

    /** Any day in one month to another, printed as {@code "fra september 2011 til december 2011"}. */
    public static ImpreciseDate between(YearMonth first, YearMonth last) {
        return parse("fra " + DanishDays.print(first) + " til " + DanishDays.print(last));
    }

    /** Whether the words are understood, so that there is at least one bound. */
    public boolean understood() {
        return earliest.isPresent() || latest.isPresent();
    }

    /** Whether it can mean one day only. */
    public boolean certain() {
        return earliest.isPresent() && earliest.equals(latest);
    }

    /** The day, where it can mean one day only. */
    public Optional<LocalDate> day() {
        return certain() ? earliest : Optional.empty();
    }

    /** Whether every day that this can mean lies before every day that the other can mean. */
    public boolean surelyBefore(ImpreciseDate other) {
        return latest.isPresent() && other.earliest.isPresent() && latest.get().isBefore(other.earliest.get());
    }

    /** Whether every day that this can mean lies after every day that the other can mean. */
    public boolean surelyAfter(ImpreciseDate other) {
        return other.surelyBefore(this);
    }

    /** Whether it can mean a day; true for every day when the words are not understood. */
    public boolean mayBe(LocalDate day) {
        return earliest.filter(day::isBefore).isEmpty()
                && latest.filter(day::isAfter).isEmpty();
    }

    /** The words as printed. */
    @Override
    public String toString() {
        return printed;
    }

    private static ImpreciseDate read(String printed, Optional<Integer> year) {
        Optional<Bounds> bounds = bounds(Components.text(printed), year);
        return new ImpreciseDate(printed, bounds.flatMap(Bounds::earliest), bounds.flatMap(Bounds::latest));
    }

    private static Optional<Bounds> bounds(String printed, Optional<Integer> year) {
        Optional<LocalDate> day = PlainDay.read(printed);
        return day.isPresent() ? Optional.of(Bounds.between(day.get(), day.get())) : DateGrammar.read(printed, year);
    }

    private static ImpreciseDate understood(ImpreciseDate date) {
        if (!date.understood()) {
            throw new IllegalArgumentException("The text is not a date that this library understands");
        }
        return date;
    }
}
