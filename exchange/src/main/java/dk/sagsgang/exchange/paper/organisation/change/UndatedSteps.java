package dk.sagsgang.exchange.paper.organisation.change;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.organisation.aim.ImplementationStep;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Steps of which no day is told: "Vi ansætter en projektleder", "Der vil blive udarbejdet en tidsplan", and work that has begun and
 * goes on when something else happens.
 */
public final class UndatedSteps {

    private static final QuickPattern HIRED = QuickPattern.compile(
            "^(?<text>(?:Vi ansætter|Der ansættes|Der vil blive ansat|Der skal ansættes) (?:en|et) [^,.:;]{4,60}?)(?:, (?:som|der) .*|, (?<condition>hvis [^.:;]{5,120}))?\\.?$");

    private static final QuickPattern DRAWN_UP = QuickPattern.compile(
            "^(?<text>(?:Vi udarbejder|Der udarbejdes|Der vil blive udarbejdet|Der bliver udarbejdet|Der skal udarbejdes) (?:en|et) (?:\\p{Ll}+ ){0,2}?\\p{Ll}*(?:beskrivelse|plan|kommissorium|strategi|aftale|vejledning|procedure)(?: (?:for|om|med) [^,.:;]{3,80}?)?)(?:, (?:som|der|hvor) .*)?\\.?$");

    private static final QuickPattern BEGUN = QuickPattern.compile(
            "^(?<what>\\p{Lu}[^.,:;]{5,100}?) er (?:påbegyndt|begyndt|i gang|sat i gang),? og (?<does>udrulles|rulles ud|fortsætter|gennemføres|afsluttes|færdiggøres|indføres) (?<condition>(?:i forbindelse med|når|efter|i takt med)(?![\\p{L}-]) ?[^.:;]{5,120})\\.?$");

    /** What is done again and again, or for each of those whom an organisation serves, is work and no step. */
    private static final QuickPattern AGAIN = QuickPattern.compile(
            "(?<!\\p{L})(?:årsplan|års|årlig|hvert? |alle |den enkelte|det enkelte|(?:for|med) (?:en |et |den |det )?(?:borger|barn|elev|medarbejder|beboer)(?:en|et)?$)");

    private static final int LONGEST = 300;

    private UndatedSteps() {}

    /**
     * The step that a sentence tells; empty where it tells none.
     *
     * @param unit the key of the unit that the text is about; empty without one
     */
    public static Optional<ImplementationStep> of(String sentence, String unit) {
        if (sentence.length() > LONGEST) {
            return Optional.empty();
        }
        List<String> units = unit.isEmpty() ? List.of() : List.of(unit);
        Matcher begun = BEGUN.matcher(sentence);
        if (begun.matches()) {
            return Optional.of(ImplementationStep.builder()
                    .text(begun.group("what") + " " + begun.group("does"))
                    .condition(begun.group("condition"))
                    .units(units)
                    .begun(true)
                    .build());
        }
        for (QuickPattern form : List.of(HIRED, DRAWN_UP)) {
            Matcher step = form.matcher(sentence);
            if (step.matches() && !AGAIN.find(step.group("text"))) {
                String condition = form == HIRED ? step.group("condition") : null;
                return Optional.of(ImplementationStep.builder()
                        .text(step.group("text"))
                        .condition(condition == null ? "" : condition)
                        .units(units)
                        .build());
            }
        }
        return Optional.empty();
    }
}
