package dk.sagsgang.exchange.paper.organisation.aim;

import dk.sagsgang.exchange.paper.words.ClauseWords;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.internal.MonthNames;
import dk.sagsgang.organisation.Deviation;
import dk.sagsgang.organisation.DeviationKind;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.time.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an organisation is otherwise until a day: "I to områder ledes dagtilbud og skole indtil 31. juli 2018 af den samme leder". The
 * day is the end of it; "som led i" and "fordi" say why. Where no day is named, what has to happen is its condition.
 */
public final class Deviations {

    private static final QuickPattern UNTIL = QuickPattern.compile(
            "(?<![\\p{L}-])(?<end>(?:indtil|frem til) (?:den |d\\. )?(?:\\d{1,2}\\. ?" + MonthNames.ANY
                    + " \\d{4}|udgangen af (?:\\d{4}|" + MonthNames.ANY + " \\d{4})))(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A verb that says how things are: what was until a day is over, and what is due until it is a deadline. */
    private static final QuickPattern PRESENT = QuickPattern.compile(
            "(?<![\\p{L}-])(?:er|har|kan|bliver|fortsætter|hører|ledes|varetages|løses|placeres|deles|beholder|\\p{Ll}{3,}es)(?![\\p{L}-])");

    private static final QuickPattern OTHER = QuickPattern.compile(
            "(?<![\\p{L}-])(?:høring|høringssvar|svar|frist|ansøg\\p{L}+|tilmeld\\p{L}+|var|havde|blev|åben\\p{L}*)(?![\\p{L}-])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern WHY =
            QuickPattern.compile("(?:,? (?:fordi|da|idet) (?<cause>[^,]+)| (?<part>som led i .+))$");

    private static final String STAYS = "(?:opretholdes|bevares|fastholdes|videreføres|fortsætter)";

    /** "Den hidtidige ledelse opretholdes, mens der pågår en afklaring": no day is named, but what has to happen. */
    private static final QuickPattern WHILE = QuickPattern.compile(
            "^(?:[^.]{3,160}?, (?:idet|da|fordi) )?(?<text>[^.,]{8,160}? (?:" + STAYS
                    + "|(?:beholder|bevarer) [^.,]{3,60}?)(?: indtil videre| foreløbig| midlertidigt)?|I [^.,]{3,80}? "
                    + STAYS
                    + " [^.,]{3,120}?),? (?<condition>(?:indtil|så længe|mens (?:der )?(?:pågår|afventes|ventes på|[^.,]{3,60} (?:pågår|er i gang|afventes|står på|udvikles|undersøges|afklares)))(?: [^.]{3,200})?)\\.?$");

    private static final int LONGEST = 300;

    private Deviations() {}

    /** What a sentence tells is otherwise for a time. */
    public static List<Deviation> in(String sentence) {
        List<Deviation> deviations = new ArrayList<>();
        if (sentence.length() > LONGEST) {
            return deviations;
        }
        Matcher during = WHILE.matcher(sentence);
        if (during.matches() && !UNTIL.find(sentence) && !OTHER.find(sentence)) {
            deviations.add(Deviation.builder()
                    .kind(DeviationKind.TRANSITION)
                    .text(during.group("text"))
                    .condition(during.group("condition"))
                    .build());
            return deviations;
        }
        for (String clause : ClauseWords.of(sentence)) {
            Matcher until = UNTIL.matcher(clause);
            if (until.find() && PRESENT.find(clause) && !OTHER.find(clause)) {
                Matcher why = WHY.matcher(clause);
                boolean said = why.find();
                String reason = !said ? "" : why.group("cause") == null ? why.group("part") : why.group("cause");
                deviations.add(Deviation.builder()
                        .kind(DeviationKind.TRANSITION)
                        .text(said ? clause.substring(0, why.start()) : clause)
                        .reason(reason)
                        .term(Term.builder().end(end(until.group("end"))).build())
                        .build());
            }
        }
        return deviations;
    }

    /** "indtil" a day ends on it, and is no time without a beginning. */
    private static ImpreciseDate end(String printed) {
        return ImpreciseDate.of(printed.replaceFirst("(?i)^(?:indtil|frem til) (?:den |d\\. )?", ""));
    }
}
