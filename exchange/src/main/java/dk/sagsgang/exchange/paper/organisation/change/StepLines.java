package dk.sagsgang.exchange.paper.organisation.change;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.paper.words.ClauseWords;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.Places;
import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.organisation.OrganisationModelBuilder;
import dk.sagsgang.organisation.aim.ImplementationStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The steps of carrying a change out, each with its day: "8. december 2015: Økonomiudvalget", or below the heading of a plan the day
 * behind it or on a line of its own.
 */
public final class StepLines {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final QuickPattern STEP =
            QuickPattern.compile("(?<![\\p{L}\\d])(" + StepDays.ANY + ")(?::|\\t| [-\u2013]) ?", FLAGS);

    /** Below the heading of a plan the day may stand behind: "Byrådet: 26. oktober 2011", "Høringsfrist (19. april)". */
    private static final QuickPattern BEHIND = QuickPattern.compile(
            "(?<text>\\p{Lu}[^:]{2,120}?)(?:(?::|,| [-\u2013])? | \\()(?<day>" + StepDays.ANY + ")\\)?\\.?", FLAGS);

    /** Below such a heading the day may go before without any sign: "12. juni 2024 Økonomiudvalget". */
    private static final QuickPattern BEFORE = QuickPattern.compile(
            "(?<day>" + StepDays.ANY + "(?: kl\\. ?\\d{1,2}(?:[.:]\\d{2})?)?) (?<text>(?-i:\\p{Lu})[^:]{2,140})",
            FLAGS);

    /** "Efter et år Planen evalueres": no day is named, but what has to be over. */
    private static final QuickPattern AFTER = QuickPattern.compile(
            "(?<condition>(?-i:Efter|Når) (?:[\\p{Ll}\\d]+ ){1,4}?[\\p{Ll}\\d]+)(?: |\\t)(?<text>(?-i:\\p{Lu})[^:.]{6,140})",
            FLAGS);

    private static final QuickPattern DAY_ALONE = QuickPattern.compile("(?<day>" + StepDays.ANY + "):?", FLAGS);

    private static final QuickPattern PLAN = QuickPattern.compile(
            "(?:.{0,40} )?(?:(?:tids|proces)plan(?:en)?|tidslinje|proces(?:sen)?|køreplan|videre forløb|høringsproces|forløb|milepæle|vigtige datoer|datoer|hvad sker der (?:nu|så|herefter|hvornår)|hvornår sker (?:hvad|det)|det videre arbejde|de næste skridt|næste skridt|implementering(?:en)?|sådan foregår det)(?: .{0,40})? ?\\??");

    private static final int LONGEST = 160;

    private static final int LONGEST_LINE = 4000;

    private static final QuickPattern YEAR = QuickPattern.compile("\\d{4}");

    private static final QuickPattern RANGE = QuickPattern.compile("fra (?:den )?\\d{1,2}\\. ?(?:til|-)");

    /** A step may have been carried out some weeks before the paper was written. */
    private static final int AGO = 60;

    private final OrganisationModelBuilder model;
    private final Places places;
    private final Set<String> told = new HashSet<>();
    private Optional<LocalDate> written = Optional.empty();

    public StepLines(OrganisationModelBuilder model, Places places) {
        this.model = model;
        this.places = places;
    }

    /** Takes a line that is one step, or several that lost their line breaks. */
    public boolean take(String line, SourcePlace place, Optional<LocalDate> change) {
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
            steps.add(step(line.substring(span[0], span[1]), text, change));
        }
        steps.forEach(each -> model.addSteps(places.at(each, place)));
        return true;
    }

    /**
     * Takes what stands below the heading of a plan: what is done with its day behind or before it, or on the line above.
     *
     * @return how many lines it takes
     */
    public int takeBelow(String heading, List<PaperLine> lines, int at, Optional<LocalDate> change) {
        PaperLine line = lines.get(at);
        String text = line.bullet() ? line.text() : line.printed();
        if (text.length() > LONGEST || !PLAN.matches(FoldedWords.heading(heading))) {
            return 0;
        }
        Matcher alone = DAY_ALONE.matcher(text);
        if (alone.matches()) {
            String next = at + 1 < lines.size() ? lines.get(at + 1).text() : "";
            if (next.isEmpty() || next.length() > LONGEST || DAY_ALONE.matches(next)) {
                return 0;
            }
            model.addSteps(places.at(step(alone.group("day"), next, change), line.place()));
            return 2;
        }
        Optional<ImplementationStep> labelled = StepSentences.labelled(text);
        if (labelled.isPresent()) {
            model.addSteps(places.at(labelled.get(), line.place()));
            return 1;
        }
        Matcher after = AFTER.matcher(text);
        if (after.matches()) {
            String what = after.group("text").strip();
            model.addSteps(places.at(
                    ImplementationStep.builder()
                            .text(what)
                            .condition(after.group("condition"))
                            .bodies(StepBodies.in(what))
                            .build(),
                    line.place()));
            return 1;
        }
        Matcher behind = BEHIND.matcher(text);
        Matcher before = BEFORE.matcher(text);
        Matcher found = before.matches() ? before : behind;
        Optional<ImplementationStep> conditional = StepSentences.conditional(text);
        if (conditional.isPresent() && !before.matches() && !behind.matches()) {
            model.addSteps(places.at(conditional.get(), line.place()));
            return 1;
        }
        boolean sentence = text.endsWith(".") && !line.bullet();
        if (sentence || found != before && !behind.matches()) {
            return 0;
        }
        model.addSteps(places.at(step(found.group("day"), found.group("text"), change), line.place()));
        return 1;
    }

    /** Takes what a sentence says is done, and when; true where each of its clauses says so. */
    public boolean takeSentence(String sentence, SourcePlace place, Optional<LocalDate> change, boolean changing) {
        List<ImplementationStep> steps = StepSentences.of(sentence, change, changing);
        for (ImplementationStep each : steps) {
            ImplementationStep step = each.withDate(each.date()
                    .map(day -> day.printed().isEmpty() || YEAR.find(day.printed()) || RANGE.lookingAt(day.printed())
                            ? day
                            : StepDays.of(day.printed(), counted(day.printed(), change))));
            if (told.add(step.text() + step.date())) {
                model.addSteps(places.at(step, place));
            }
        }
        return !steps.isEmpty() && steps.size() == ClauseWords.of(sentence).size();
    }

    /** Says when the paper was written, from which the year of a day is known before the one from which the change is in force. */
    public void written(Optional<LocalDate> day) {
        written = day;
    }

    /** What the year of a day that names none is counted from: a step lies between the day of the paper and that of the change. */
    private Optional<LocalDate> counted(String printed, Optional<LocalDate> change) {
        boolean between = written.isPresent()
                && change.filter(day -> day.isAfter(written.get())).isPresent()
                && !YEAR.find(printed);
        if (!between) {
            return change;
        }
        boolean past = StepDays.of(printed, written)
                .latest()
                .filter(day -> day.isBefore(written.get().minusDays(AGO)))
                .isPresent();
        return past ? written.map(day -> day.plusYears(1)) : written;
    }

    private ImplementationStep step(String printed, String text, Optional<LocalDate> change) {
        String bare = text.replaceFirst("\\.$", "");
        return ImplementationStep.builder()
                .text(bare)
                .date(StepDays.of(printed, counted(printed, change)))
                .bodies(StepBodies.in(bare))
                .build();
    }
}
