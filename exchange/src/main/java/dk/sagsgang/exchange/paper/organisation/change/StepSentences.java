package dk.sagsgang.exchange.paper.organisation.change;

import dk.sagsgang.exchange.paper.words.ClauseWords;
import dk.sagsgang.exchange.paper.words.DatePhrases;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.internal.MonthNames;
import dk.sagsgang.organisation.aim.ImplementationStep;
import dk.sagsgang.time.ImpreciseDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Clauses of running text that are a step of carrying a change out: a verb of doing and one day. "Den nye organisation evalueres i 4.
 * kvartal 2014" is one; "Udvalget mødes hver måned" and "Afdelingen blev oprettet i 1998" are none. What was done counts where a body
 * did it, and in the year before the change.
 */
public final class StepSentences {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** Beginnings of verbs of what is done once. */
    private static final String DOING =
            "(?:evaluer|flyt|besæt|ansæt|udpeg|godkend|vedtag|beslut|behandl|drøft|forelæg|fremlæg|orienter|offentliggør|indfør|gennemfør|etabler|opret|nedlæg|sammenlæg|omdøb|udskil|begynd|start|overtag|overgå|overfør|implementer|igangsæt|afslut|afhold|færdiggør|tiltræd|fratræd|indstil|revider|revurder|ophør|åbn)";

    private static final QuickPattern TO_COME = QuickPattern.compile(
            "(?<![\\p{L}-])(?:" + DOING
                    + "\\p{L}?(?:r|er|es|s)|sker|(?:skal|vil) (?:\\p{L}+ ){0,6}?(?:være )?" + DOING
                    + "\\p{Ll}{0,4}|bliver (?:\\p{L}+ ){0,3}?" + DOING
                    + "(?:t|et)|(?:sendes|er|sendt) (?:nu )?i høring|tager stilling|træffer beslutning|lægges? sammen)(?![\\p{L}-])",
            FLAGS);

    /** Where a change is told, what is expected and what comes is a step too. */
    private static final QuickPattern EXPECTED = QuickPattern.compile(
            "(?<![\\p{L}-])(?:skal|vil|får|bliver|ventes|forventes|kommer|overtager|slås op|har været i høring|er udarbejdet af|er behandlet)(?![\\p{L}-])",
            FLAGS);

    /** A time that is counted from the change: "Om to år skal direktionen fremlægge en evaluering". */
    private static final QuickPattern COUNTED = QuickPattern.compile(
            "^(?<printed>(?:Om|Efter|Inden for) (?:et|to|tre|fire|fem|\\d{1,2}|seks|ni|tolv|halvandet|et halvt) (?:år|måneder)|Til (?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|foråret|sommer|efteråret|nytår)) (?=(?:skal|vil|evalueres) )",
            FLAGS);

    private static final QuickPattern DONE = QuickPattern.compile(
            "(?<![\\p{L}-])(?:godkendte|vedtog|besluttede|behandlede|drøftede|(?:har|er|blev) (?:\\p{L}+ ){0,2}?(?:godkendt|vedtaget|besluttet|behandlet|drøftet|orienteret))(?![\\p{L}-])",
            FLAGS);

    /** What tells a rule, a state or another time, and no step. */
    private static final QuickPattern NO_STEP = QuickPattern.compile(
            "(?<![\\p{L}-])(?:hver|hvert|årligt|løbende|som regel|normalt|indtil|siden|hidtil|dengang|traf|ønskede|gælder|gældende|træder i kraft|trådte i kraft|i kraft|kr|mio)(?![\\p{L}-])",
            FLAGS);

    private static final QuickPattern YEAR_ALONE =
            QuickPattern.compile("(?:(?:frem til|i|fra|til|efter|før|inden) )?(?:19|20)\\d{2}");

    private static final QuickPattern GOES_ON =
            QuickPattern.compile("(?:og|hvor|hvorefter|, ?|som|der)(?![\\p{L}-]).*");

    private static final QuickPattern RANGE =
            QuickPattern.compile("fra (?:den )?(?<first>\\d{1,2}\\. ?)(?:til|-) ?(?:den )?(?<last>\\d{1,2}\\. ?"
                    + MonthNames.ANY + "(?: \\d{4})?)(?![\\d-])");

    private static final QuickPattern WEEKDAY =
            QuickPattern.compile("(?:^| )(?<day>(?:man|tirs|ons|tors|fre)dag )$", FLAGS);

    private static final QuickPattern THREE_WORDS = QuickPattern.compile("\\S+ \\S+ \\S+");

    /** "Planen evalueres" is all of a step. */
    private static final QuickPattern TWO_WORDS = QuickPattern.compile("\\p{Lu}\\p{L}{4,} \\p{Ll}{4,}s");

    /** What such words mean stands in another sentence. */
    private static final QuickPattern PRONOUN =
            QuickPattern.compile("(?:Den|Det|De|Der|Her|Han|Hun) (?:er|skal|vil|bliver|sker|\\p{Ll}+es) ", FLAGS);

    private static final QuickPattern WHEN = QuickPattern.compile(
            "(?<text>.{8,160}?),? (?<condition>(?:når|så snart|hvis|efter at|inden) .{5,160}?)\\.?");

    private static final QuickPattern FIRST_WHEN =
            QuickPattern.compile("(?<condition>(?:Når|Så snart|Efter at) [^,]{5,120}), (?<text>.{8,160}?)\\.?");

    private static final QuickPattern RELATIVE =
            QuickPattern.compile(".* (?:om|af|for|på|med|over) (?<step>(?:den|det|de|en|et) [^,]+, (?:som|der) [^,]+)");

    private static final int LONGEST = 160;

    private StepSentences() {}

    /**
     * The steps of a sentence, one a clause at most.
     *
     * @param change when the change is in force or was told, from which a year is known that a day does not name; empty where the paper
     *     does not say
     * @param told whether the paper tells a change, so that what is expected on a day is part of it
     */
    public static List<ImplementationStep> of(String sentence, Optional<LocalDate> change, boolean told) {
        List<ImplementationStep> steps = new ArrayList<>();
        if (sentence.length() > 4 * LONGEST || sentence.indexOf(':') >= 0 || sentence.endsWith("?")) {
            return steps;
        }
        for (String clause : ClauseWords.of(sentence)) {
            List<String> series = StepSeries.of(clause.strip());
            if (series.size() > 1 && TO_COME.find(series.get(0)) && !NO_STEP.find(clause)) {
                series.forEach(part -> steps.add(inSeries(part.strip(), change)));
                continue;
            }
            step(about(clause.strip()), change, told)
                    .or(() -> counted(clause.strip(), change))
                    .ifPresent(steps::add);
        }
        return steps;
    }

    /** The step that an element of a list of steps is, with its day where one day stands in it. */
    public static ImplementationStep listed(String element, Optional<LocalDate> change) {
        Optional<ImplementationStep> labelled = labelled(element);
        if (labelled.isPresent()) {
            return labelled.get();
        }
        List<DatePhrases.Phrase> days = DatePhrases.in(element);
        int start = days.size() == 1 ? weekday(element, days.get(0).start()) : 0;
        int end = days.size() == 1 ? days.get(0).end() : 0;
        String text = days.size() == 1 ? text(element, start, end) : element;
        String printed = element.substring(start, end).replaceFirst("^i (?=uge|\\d)", "");
        ImpreciseDate date = StepDays.of(printed, change);
        if (days.size() != 1 || !date.understood() || text.isBlank()) {
            Matcher when = WHEN.matcher(element);
            boolean conditional = days.isEmpty() && when.matches();
            return ImplementationStep.builder()
                    .text(conditional ? when.group("text") : element)
                    .condition(conditional ? when.group("condition") : "")
                    .bodies(StepBodies.in(element))
                    .build();
        }
        return ImplementationStep.builder()
                .text(text.replaceFirst("^[:,-] ?", ""))
                .date(date)
                .bodies(StepBodies.in(text))
                .build();
    }

    /** "Når havnen er åbnet: Kranen efterses", "Inden sommerferien: Chefen er ansat": when it is, told by no day, before a colon. */
    static Optional<ImplementationStep> labelled(String element) {
        Matcher label = LABEL.matcher(element.length() > LONGEST ? "" : element);
        if (!label.matches() || !DatePhrases.in(label.group("when")).isEmpty()) {
            return Optional.empty();
        }
        String when = label.group("when");
        String text = label.group("text").replaceFirst("\\.$", "");
        boolean condition = CONDITION.lookingAt(when);
        return Optional.of(ImplementationStep.builder()
                .text(text)
                .condition(condition ? when : "")
                .date(condition ? Optional.empty() : Optional.of(ImpreciseDate.of(when)))
                .bodies(StepBodies.in(text))
                .build());
    }

    /** "Modellen evalueres, når den har virket i to år", "Når målingen er færdig, justeres planen": what has to be over first. */
    static Optional<ImplementationStep> conditional(String text) {
        Matcher when = WHEN.matcher(text);
        Matcher first = FIRST_WHEN.matcher(text);
        boolean told =
                DatePhrases.in(text).isEmpty() && text.length() <= LONGEST && (when.matches() || first.matches());
        if (!told) {
            return Optional.empty();
        }
        boolean behind = when.matches();
        String what = behind ? when.group("text") : first.group("text");
        return TO_COME.find(what)
                ? Optional.of(ImplementationStep.builder()
                        .text(what)
                        .condition(behind ? when.group("condition") : first.group("condition"))
                        .bodies(StepBodies.in(what))
                        .build())
                : Optional.empty();
    }

    private static final QuickPattern LABEL = QuickPattern.compile(
            "(?<when>(?:Når|Så snart|Først når|Efter|Inden|Før|Omkring|I løbet af|Hen over|Til|Senere|Herefter) [^:.]{3,60}): (?<text>\\p{L}[^:]{4,200})");

    private static final QuickPattern CONDITION =
            QuickPattern.compile("(?:Når|Så snart|Først når|Efter(?= at |.*\\b(?:er|har)\\b)) ?");

    private static ImplementationStep inSeries(String part, Optional<LocalDate> change) {
        DatePhrases.Phrase day = DatePhrases.in(part).get(0);
        int start = weekday(part, day.start());
        String text = text(part, start, day.end());
        return ImplementationStep.builder()
                .text(text)
                .date(StepDays.of(part.substring(start, day.end()), change))
                .bodies(StepBodies.in(text))
                .build();
    }

    private static Optional<ImplementationStep> counted(String clause, Optional<LocalDate> change) {
        Matcher counted = COUNTED.matcher(clause);
        return counted.find() && clause.length() <= LONGEST && !NO_STEP.find(clause)
                ? Optional.of(ImplementationStep.builder()
                        .text(clause)
                        .date(StepDays.of(counted.group("printed"), change))
                        .bodies(StepBodies.in(clause))
                        .build())
                : Optional.empty();
    }

    private static Optional<ImplementationStep> step(String clause, Optional<LocalDate> change, boolean changing) {
        Matcher range = RANGE.matcher(clause);
        if (range.find() && !NO_STEP.find(clause)) {
            String text = text(clause, range.start(), range.end());
            boolean told = TO_COME.find(text) || changing && EXPECTED.find(text);
            return told && THREE_WORDS.lookingAt(text)
                    ? Optional.of(ImplementationStep.builder()
                            .text(text)
                            .date(StepDays.between(range.group(), range.group("first"), range.group("last"), change))
                            .bodies(StepBodies.in(text))
                            .build())
                    : Optional.empty();
        }
        List<DatePhrases.Phrase> days = DatePhrases.in(clause);
        if (days.size() != 1
                || NO_STEP.find(clause)
                || YEAR_ALONE.matches(days.get(0).printed())) {
            return Optional.empty();
        }
        DatePhrases.Phrase day = days.get(0);
        int start = weekday(clause, day.start());
        String printed = clause.substring(start, day.end()).replaceFirst("^i (?=uge|\\d)", "");
        ImpreciseDate date = StepDays.of(printed, change);
        String text = text(clause, start, day.end());
        boolean fits = text.length() <= LONGEST
                && (THREE_WORDS.lookingAt(text) || TWO_WORDS.matches(text))
                && !PRONOUN.lookingAt(text)
                && date.understood();
        boolean steps = DONE.find(clause)
                ? !StepBodies.in(text).isEmpty()
                        && change.filter(each -> near(date, each)).isPresent()
                : (TO_COME.find(text)
                                || changing
                                        && EXPECTED.find(text)
                                        && !date.earliest().equals(change))
                        && change.filter(each -> early(date, each)).isEmpty();
        return fits && steps
                ? Optional.of(ImplementationStep.builder()
                        .text(text)
                        .date(date)
                        .bodies(StepBodies.in(text))
                        .build())
                : Optional.empty();
    }

    /** Where a day begins, with the weekday before it. */
    private static int weekday(String clause, int start) {
        Matcher weekday = WEEKDAY.matcher(clause.substring(0, start));
        return weekday.find() ? weekday.start("day") : start;
    }

    /** What a step does is said behind the one who is told of it: "Udvalget er orienteret om den nye fordeling, som evalueres". */
    private static String about(String text) {
        Matcher relative = RELATIVE.matcher(text);
        return relative.matches() ? relative.group("step") : text;
    }

    /** The clause without its day; what goes on behind the day belongs to something else. */
    private static String text(String clause, int start, int end) {
        String before = clause.substring(0, start).strip().replaceFirst(" i$", "");
        String behind = clause.substring(end).strip();
        if (before.isEmpty()) {
            return behind;
        }
        return behind.isEmpty() || GOES_ON.matches(behind) ? before.replaceFirst(",$", "") : before + " " + behind;
    }

    /** Whether a day lies in the year before a change or behind it. */
    private static boolean near(ImpreciseDate date, LocalDate change) {
        return date.earliest().filter(day -> day.isAfter(change.minusYears(1))).isPresent();
    }

    /** Whether a day lies long before the change. */
    private static boolean early(ImpreciseDate date, LocalDate change) {
        return date.latest().filter(day -> day.isBefore(change.minusYears(1))).isPresent();
    }
}
