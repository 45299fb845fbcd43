package dk.sagsgang.exchange.paper.commission.work;

import dk.sagsgang.exchange.paper.words.DatePhrases;
import dk.sagsgang.time.ImpreciseDate;
import java.util.List;
import java.util.Optional;

/** A cell or a line of a plan that says when, and nothing else: "Marts 2018", "Senest 13. august 2021", "Uge 46". */
public final class PlanDays {

    private static final int LONGEST = 60;

    /** What may stand beside the words of a day: "ca.", "kl. 17". */
    private static final int BESIDE = 4;

    private PlanDays() {}

    /** When the words say, where they say nothing else. */
    public static Optional<ImpreciseDate> of(String words) {
        String printed = words.strip().replaceFirst("[.:]$", "");
        if (printed.length() < 4 || printed.length() > LONGEST) {
            return Optional.empty();
        }
        List<DatePhrases.Phrase> days = DatePhrases.in(printed);
        if (days.isEmpty()) {
            return Optional.empty();
        }
        ImpreciseDate date = ImpreciseDate.of(printed);
        if (date.earliest().isPresent() || date.latest().isPresent()) {
            return Optional.of(date);
        }
        int said = days.stream().mapToInt(day -> day.printed().length() + 3).sum();
        boolean whole = days.get(0).start() <= BESIDE && said + BESIDE >= printed.length();
        return whole
                ? Optional.of(days.size() == 1 ? days.get(0).date(java.util.OptionalInt.empty()) : date)
                : Optional.empty();
    }

    /** Whether words say when, and nothing else. */
    public static boolean is(String words) {
        return of(words).isPresent();
    }
}
