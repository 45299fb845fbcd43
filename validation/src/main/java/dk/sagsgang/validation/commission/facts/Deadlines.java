package dk.sagsgang.validation.commission.facts;

import dk.sagsgang.time.ImpreciseDate;
import java.util.regex.Pattern;

/** When something falls that is due "senest" at some time: at that time, and not on any day before it. */
public final class Deadlines {

    private static final Pattern NO_LATER_THAN = Pattern.compile(
            "^senest\\s+(?:(?:ved|i|til|pr\\.)\\s+)?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private Deadlines() {}

    /** The days that a deadline can fall on: 1 October to 31 December 2025 for "senest 4. kvartal 2025". */
    public static ImpreciseDate due(ImpreciseDate deadline) {
        if (deadline.earliest().isPresent() || deadline.latest().isEmpty()) {
            return deadline;
        }
        String words = NO_LATER_THAN.matcher(deadline.printed().strip()).replaceFirst("");
        ImpreciseDate limit = ImpreciseDate.of(words, deadline.latest().get().getYear());
        return limit.latest().equals(deadline.latest()) ? limit : deadline;
    }
}
