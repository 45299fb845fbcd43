package dk.sagsgang.exchange.paper.organisation.change;

import dk.sagsgang.exchange.paper.words.ClauseWords;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.Places;
import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.internal.MonthNames;
import dk.sagsgang.organisation.OrganisationModelBuilder;
import dk.sagsgang.organisation.aim.ImplementationStep;
import dk.sagsgang.time.ImpreciseDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The steps of carrying a change out, each with its day: "8. december 2015: Økonomiudvalget". */
public final class StepLines {

    private static final String PART = "(?:(?:den|d\\.|pr\\.|primo|medio|ultimo) )?";

    private static final String DAY =
            "(?:[Uu]ge \\d{1,2}(?: \\d{4})?|" + PART + "\\d{1,2}\\. ?" + MonthNames.ANY + "(?: \\d{4})?|" + PART
                    + MonthNames.ANY + " \\d{4}|\\d{1,2}[-./]\\d{1,2}[-./]\\d{4}|\\d\\. (?:kvartal|halvår) \\d{4})";

    private static final QuickPattern STEP = QuickPattern.compile(
            "(?<![\\p{L}\\d])(" + DAY + "(?: ?(?:[-\u2013]|til) ?" + DAY + ")?)(?::|\\t| [-\u2013]) ?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Below the heading of a plan the day may stand behind: "Byrådet: 26. oktober 2011". */
    private static final QuickPattern BEHIND = QuickPattern.compile(
            "(?<text>\\p{Lu}[^:]{2,100}): (?<day>" + DAY + ")\\.?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern PLAN = QuickPattern.compile(
            "(?:.{0,40} )?(?:tidsplan(?:en)?|tidslinje|proces(?:sen|plan)?|køreplan|videre forløb|høringsproces|forløb)");

    private static final int LONGEST = 160;

    private static final int LONGEST_LINE = 4000;

    private final OrganisationModelBuilder model;
    private final Places places;
    private final Set<String> told = new HashSet<>();

    public StepLines(OrganisationModelBuilder model, Places places) {
        this.model = model;
        this.places = places;
    }

    /** Takes a line that is one step, or several that lost their line breaks. */
    public boolean take(String line, SourcePlace place) {
        if (line.length() > LONGEST_LINE) {
            return false;
        }
        Matcher step = STEP.matcher(line);
        List<int[]> spans = new ArrayList<>();
        while (step.find()) {
            spans.add(new int[] {step.start(), step.end(1), step.end()});
        }
        if (spans.isEmpty() || spans.get(0)[0] != 0) {
            return false;
        }
        List<ImplementationStep> steps = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            int[] span = spans.get(i);
            int end = i + 1 < spans.size() ? spans.get(i + 1)[0] : line.length();
            String text = line.substring(span[2], end).strip();
            if (text.isEmpty() || text.length() > LONGEST) {
                return false;
            }
            steps.add(step(line.substring(span[0], span[1]), text));
        }
        steps.forEach(each -> model.addSteps(places.at(each, place)));
        return true;
    }

    /** Takes a line below a heading that is what is done, with its day behind a colon. */
    public boolean takeBelow(String heading, String line, SourcePlace place) {
        if (line.length() > LONGEST || !PLAN.matches(FoldedWords.heading(heading))) {
            return false;
        }
        Matcher behind = BEHIND.matcher(line);
        if (behind.matches()) {
            model.addSteps(places.at(step(behind.group("day"), behind.group("text")), place));
        }
        return behind.matches();
    }

    /** Takes what a sentence says is done, and when; true where each of its clauses says so. */
    public boolean takeSentence(String sentence, SourcePlace place, Optional<LocalDate> change) {
        List<ImplementationStep> steps = StepSentences.of(sentence, change);
        for (ImplementationStep step : steps) {
            if (told.add(step.text() + step.date())) {
                model.addSteps(places.at(step, place));
            }
        }
        return !steps.isEmpty() && steps.size() == ClauseWords.of(sentence).size();
    }

    private static ImplementationStep step(String printed, String text) {
        String bare = text.replaceFirst("\\.$", "");
        return ImplementationStep.builder()
                .text(bare)
                .date(ImpreciseDate.of(printed))
                .bodies(StepBodies.in(bare))
                .build();
    }
}
