package dk.sagsgang.exchange.paper.commission.work;

import dk.sagsgang.commission.work.Milestone;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.Places;
import dk.sagsgang.time.ImpreciseDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Days of a plan that do not name their year have that of the step before, or the next year where they would lie before it; the first
 * have the year of the heading or of the first step that names one.
 */
public final class PlanYears {

    private static final QuickPattern YEAR = QuickPattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

    private PlanYears() {}

    /** The steps, with the days of those that only lack a year. */
    public static List<Milestone> told(List<Milestone> steps, Optional<Integer> headed, Places places) {
        Optional<LocalDate> before = Optional.empty();
        List<Milestone> all = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Milestone step = steps.get(i);
            Optional<ImpreciseDate> date = step.date();
            if (date.isPresent() && !known(date.get()) && !YEAR.find(date.get().printed())) {
                Optional<ImpreciseDate> told = before.isPresent()
                        ? behind(date.get(), before.get())
                        : first(date.get(), headed.isPresent() ? headed : next(steps, i));
                if (told.isPresent()) {
                    step = places.like(step.withDate(told), step);
                    date = told;
                }
            }
            before = date.flatMap(PlanYears::day).or(sameAs(before));
            all.add(step);
        }
        return all;
    }

    /** The one year that words name. */
    public static Optional<Integer> of(String words) {
        java.util.regex.Matcher year = YEAR.matcher(words);
        Optional<Integer> one = year.find() ? Optional.of(Integer.valueOf(year.group())) : Optional.empty();
        return one.isPresent() && year.find() ? Optional.empty() : one;
    }

    private static java.util.function.Supplier<Optional<LocalDate>> sameAs(Optional<LocalDate> before) {
        return () -> before;
    }

    private static boolean known(ImpreciseDate date) {
        return date.earliest().isPresent() || date.latest().isPresent();
    }

    private static Optional<LocalDate> day(ImpreciseDate date) {
        return date.earliest().or(date::latest);
    }

    private static Optional<ImpreciseDate> behind(ImpreciseDate date, LocalDate before) {
        ImpreciseDate same = ImpreciseDate.of(date.printed(), before.getYear());
        if (!known(same)) {
            return Optional.empty();
        }
        boolean earlier = same.latest().filter(day -> day.isBefore(before)).isPresent();
        return Optional.of(earlier ? ImpreciseDate.of(date.printed(), before.getYear() + 1) : same);
    }

    private static Optional<ImpreciseDate> first(ImpreciseDate date, Optional<Integer> year) {
        return year.map(of -> ImpreciseDate.of(date.printed(), of)).filter(PlanYears::known);
    }

    /** The year of the next step that names one. */
    private static Optional<Integer> next(List<Milestone> steps, int from) {
        return steps.subList(from, steps.size()).stream()
                .flatMap(step -> step.date().stream())
                .flatMap(date -> day(date).stream())
                .map(LocalDate::getYear)
                .findFirst();
    }
}
