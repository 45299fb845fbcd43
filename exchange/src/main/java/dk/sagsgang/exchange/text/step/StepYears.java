package dk.sagsgang.exchange.text.step;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.time.ImpreciseDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;

/**
 * The years of days that name none. The rows of a plan go from day to day, so that one row that names its year tells those of the
 * others; else they begin near the meeting. A day in a sentence is the next one after the meeting. Where that leaves two years, the day
 * keeps its words and means none.
 */
final class StepYears {

    /** "Tidsplan i 2021" tells the year of its rows, "Tidsplan for budget 2021" does not. */
    private static final QuickPattern IN_YEAR = QuickPattern.compile("(?<!\\p{L})i (?<year>20\\d{2})(?!\\d)");

    /** A plan may begin so many days before the meeting that treats it. */
    private static final int EARLIER = 120;

    /** A day that lies so long ago this year is one of the next. */
    private static final int LONG_AGO = 270;

    /** The rows of a plan may overlap by so much. */
    private static final int OVERLAP = 45;

    private final Optional<LocalDate> meeting;

    StepYears(Optional<LocalDate> meeting) {
        this.meeting = meeting;
    }

    /** The steps with their days. */
    List<ToldStep> of(List<StepDraft> drafts, String heading) {
        OptionalInt first = firstYear(drafts, heading);
        List<ToldStep> steps = new ArrayList<>();
        Optional<ImpreciseDate> before = Optional.empty();
        for (StepDraft draft : drafts) {
            if (draft.day().isEmpty()) {
                steps.add(draft.on(Optional.empty()));
                continue;
            }
            ToldDays.Told day = draft.day().get();
            if (!draft.row()) {
                steps.add(draft.on(Optional.of(next(day))));
                continue;
            }
            ImpreciseDate date = day.ofYear()
                    ? day.date(OptionalInt.empty())
                    : before.flatMap(ImpreciseDate::earliest)
                            .map(earlier -> following(day, earlier))
                            .orElseGet(() -> day.date(first));
            steps.add(draft.on(Optional.of(date)));
            before = date.earliest().isPresent() ? Optional.of(date) : before;
        }
        return steps;
    }

    /** The day of a sentence: the next one after the meeting. */
    ImpreciseDate next(ToldDays.Told day) {
        if (day.ofYear() || meeting.isEmpty()) {
            return day.date(OptionalInt.empty());
        }
        ImpreciseDate same = day.date(OptionalInt.of(meeting.get().getYear()));
        long past = same.latest()
                .map(latest -> ChronoUnit.DAYS.between(latest, meeting.get()))
                .orElse(0L);
        if (past <= 0) {
            return same;
        }
        return past > LONG_AGO
                ? day.date(OptionalInt.of(meeting.get().getYear() + 1))
                : past <= EARLIER ? same : day.date(OptionalInt.empty());
    }

    private static ImpreciseDate following(ToldDays.Told day, LocalDate earlier) {
        ImpreciseDate same = day.date(OptionalInt.of(earlier.getYear()));
        boolean back = same.latest()
                .filter(latest -> latest.isBefore(earlier.minusDays(OVERLAP)))
                .isPresent();
        return back ? day.date(OptionalInt.of(earlier.getYear() + 1)) : same;
    }

    /** The year of the first row, where it names none. */
    private OptionalInt firstYear(List<StepDraft> drafts, String heading) {
        List<ToldDays.Told> rows = drafts.stream()
                .filter(StepDraft::row)
                .flatMap(draft -> draft.day().stream())
                .toList();
        if (rows.isEmpty() || rows.get(0).ofYear()) {
            return OptionalInt.empty();
        }
        for (ToldDays.Told row : rows) {
            if (row.ofYear()) {
                return yearBefore(rows.get(0), row.date(OptionalInt.empty()));
            }
        }
        Matcher told = IN_YEAR.matcher(heading);
        if (told.find()) {
            return OptionalInt.of(Integer.parseInt(told.group("year")));
        }
        return meeting.isEmpty() ? OptionalInt.empty() : near(rows.get(0), meeting.get());
    }

    private static OptionalInt yearBefore(ToldDays.Told first, ImpreciseDate later) {
        if (later.latest().isEmpty()) {
            return OptionalInt.empty();
        }
        int year = later.latest().get().getYear();
        boolean behind = first.date(OptionalInt.of(year))
                .earliest()
                .filter(day -> day.isAfter(later.latest().get().plusDays(OVERLAP)))
                .isPresent();
        return OptionalInt.of(behind ? year - 1 : year);
    }

    private static OptionalInt near(ToldDays.Told first, LocalDate meeting) {
        Optional<LocalDate> latest =
                first.date(OptionalInt.of(meeting.getYear())).latest();
        long past = latest.map(day -> ChronoUnit.DAYS.between(day, meeting)).orElse(0L);
        if (past <= EARLIER) {
            return OptionalInt.of(meeting.getYear());
        }
        return past > LONG_AGO ? OptionalInt.of(meeting.getYear() + 1) : OptionalInt.empty();
    }
}
