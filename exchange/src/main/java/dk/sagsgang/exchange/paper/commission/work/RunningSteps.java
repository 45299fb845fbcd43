package dk.sagsgang.exchange.paper.commission.work;

import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.Said;
import dk.sagsgang.exchange.paper.words.DatePhrases;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.time.ImpreciseDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Steps of a plan that is told in sentences: "I foråret holder udvalget to borgermøder", "Rapporten skal være færdig senest 20. marts og
 * behandles i Børneudvalget den 6. april". A day behind the words is left out of them, one before them is not.
 */
final class RunningSteps {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** How long the work lasts is told as its term, and what only speaks of the plan is no step. */
    private static final QuickPattern NO_STEP = QuickPattern.compile(
            "^(?:[^.]{0,60}?\\b(?:(?:tids|proces|møde|køre|aktivitets)plan|proces|milepæl|kalender)(?:en|ne|erne|sen)? (?:er|kan|skal|løber|gælder|ser)\\b|datoer|vi |det (?:forventes|håbes)\\b)|\\b(?:gælder|fungerer|ophører|nedlægges|bortfalder|træder i kraft|løber (?:fra|til)|er nedsat|nedsættes|periode|slutter|afsluttes|arbejder fra)\\b",
            FLAGS);

    private static final QuickPattern VERB =
            QuickPattern.compile("(?<!\\p{L})(?:er|går|skal|\\p{Ll}{3,}(?:er|es|ges|ler))(?!\\p{L})");

    /** Where the next step begins in the same sentence. */
    private static final QuickPattern AND =
            QuickPattern.compile(",? og (?=(?:\\p{Ll}+s|så|derefter|herefter|det|den) )|, hvorefter |; ");

    private static final int LONGEST = 260;

    private RunningSteps() {}

    /** Takes a sentence that tells a step, or several with a day each; false where it tells none. */
    static boolean take(Said said, CommissionDraft draft) {
        String text = said.text();
        if (text.length() > LONGEST || !text.endsWith(".") || NO_STEP.find(text) || !VERB.find(text)) {
            return false;
        }
        List<String> steps = new ArrayList<>(List.of(AND.split(text)));
        if (!steps.stream().skip(1).allMatch(RunningSteps::step)) {
            steps = List.of(text);
        }
        if (DatePhrases.in(steps.get(0)).size() != 1) {
            return false;
        }
        for (String step : steps) {
            List<DatePhrases.Phrase> days = DatePhrases.in(step);
            MilestoneSentences.step(
                    days.isEmpty() ? SO.matcher(step).replaceFirst("") : without(step, days.get(0)),
                    days.isEmpty() ? Optional.empty() : Optional.of(date(days.get(0))),
                    MilestoneSentences.involvements(step),
                    said.place(),
                    draft);
        }
        return true;
    }

    /** Whether the rest of a sentence is a step of its own: with a day, or with somebody who has a part in it. */
    private static boolean step(String rest) {
        int days = DatePhrases.in(rest).size();
        return days == 1 || days == 0 && !MilestoneSentences.involvements(rest).isEmpty();
    }

    /** "i foråret 2023" is the day "foråret 2023". */
    private static ImpreciseDate date(DatePhrases.Phrase day) {
        ImpreciseDate told = day.date(OptionalInt.empty());
        return IN.lookingAt(told.printed()) ? told.withPrinted(told.printed().substring(2)) : told;
    }

    private static String without(String step, DatePhrases.Phrase day) {
        Matcher end = END.matcher(step.substring(day.end()));
        return day.start() > 0 && end.matches()
                ? PREPOSITION.matcher(step.substring(0, day.start()).strip()).replaceFirst("")
                : step;
    }

    private static final QuickPattern END = QuickPattern.compile("\\.?");

    private static final QuickPattern PREPOSITION = QuickPattern.compile(" (?:i|den|ved|til)$");

    private static final QuickPattern IN = QuickPattern.compile("[Ii] ");

    private static final QuickPattern SO = QuickPattern.compile("^(?:så|derefter|herefter) ");
}
