package dk.sagsgang.exchange.text.step;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.party.Body;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A clause with several days, each with a body of its own: "Sagen behandles i Økonomiudvalget den 5. maj og i Byrådet den 20. maj". Where a
 * day has none it is not sure what happens on it, and the clause stays text.
 */
final class SeriesOfDays {

    private static final QuickPattern JOINING = QuickPattern.compile(
            "^(?:,|;)? ?(?:og|samt|herefter|derefter|efterfølgende|dernæst|endelig|og derefter|og herefter|og efterfølgende|og endelig)? ?(?:i |på |af )?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private SeriesOfDays() {}

    /** A step a day; none where one of them has no body. */
    static List<StepDraft> of(String clause, List<ToldDays.Told> days, List<Body> meeting, int line) {
        List<NamedBodies.Named> bodies = NamedBodies.in(clause, meeting);
        if (bodies.isEmpty()) {
            return List.of();
        }
        boolean behind = bodies.get(0).start() > days.get(0).start();
        List<StepDraft> steps = new ArrayList<>();
        String head =
                clause.substring(0, behind ? days.get(0).start() : bodies.get(0).start());
        for (int i = 0; i < days.size(); i++) {
            ToldDays.Told day = days.get(i);
            int from = behind
                    ? day.end()
                    : i == 0 ? bodies.get(0).start() : days.get(i - 1).end();
            int to = behind ? (i + 1 < days.size() ? days.get(i + 1).start() : clause.length()) : day.start();
            boolean own = bodies.stream().anyMatch(body -> body.start() >= from && body.end() <= to);
            if (!own) {
                return List.of();
            }
            String last = !behind && i + 1 == days.size()
                    ? " " + clause.substring(day.end()).strip()
                    : "";
            String part = JOINING.matcher(clause.substring(from, to).strip()).replaceFirst("");
            String text = (head.strip() + " " + part.strip() + last)
                    .strip()
                    .replaceFirst("(?:,? (?:i|på|den|til|og)|[,:])$", "");
            String whole = ClauseSteps.capital(text.replaceFirst("^(?:og|men|hvorefter|inden) ", ""));
            steps.add(new StepDraft(whole, Optional.of(day), "", StepRoles.in(whole, meeting, true), false, line));
        }
        return steps.stream().filter(step -> !step.involvements().isEmpty()).toList();
    }
}
