package dk.sagsgang.exchange.text;

import dk.sagsgang.exchange.pattern.FirstFitting;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.pattern.Remembered;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.party.Body;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words of a decision say, in one outcome. */
public final class DecisionWords {

    /** Longer than any phrase and what it is about. */
    private static final int BEGINNING = 300;

    /** A word of what is acted on; "ikke" is none, since behind it the words say the opposite. */
    private static final String WORD =
            "(?!(?:at|som|der|hvor|idet|fordi|men)\\b|(?:ikke|hverken|endnu)(?![\\p{L}-]))[\\p{L}\\d.,'\"\u201d\u201c/&()%:+-]+";

    private static final String WHAT = WORD + "(?: " + WORD + "){0,13}?";
    private static final String BE =
            "(?:blev|er|bliver|var)(?: (?:herefter|derefter|enstemmigt|eenstemmigt|hermed|også|endeligt|endelig))?";

    /** Asked before what the model knows: the same words without more would say less, or the opposite. */
    private static final Set<Outcome> FIRST =
            Set.of(Outcome.REJECTED, Outcome.NOT_RECOMMENDED, Outcome.APPROVED_WITH_CHANGES);

    /** "Planen, som Byrådet godkendte" tells of another decision. */
    private static final QuickPattern RELATIVE = QuickPattern.compile("\\S+(?: \\S+){0,5}, (?:som|der|hvor) ");

    private static final List<FirstFitting.Meaning<Outcome>> PHRASES = phrases();

    private static final FirstFitting<Outcome> PHRASES_FIRST = FirstFitting.of(
            PHRASES.stream().filter(phrase -> FIRST.contains(phrase.meaning())).toList());

    private static final FirstFitting<Outcome> PHRASES_THEN = FirstFitting.of(
            PHRASES.stream().filter(phrase -> !FIRST.contains(phrase.meaning())).toList());

    /** One of them stands in every text that the model's own phrases fit. */
    private static final List<String> SIGNS = List.of(
            "godk", "vedt", "tiltr", "imøde", "bevil", "følg", "afvi", "forka", "nedst", "afsl", "anbef", "indst",
            "efterr", "orient", "drøf", "udsa", "udsæ", "udsk", "afven", "genop", "tilba", "send", "høring", "henv",
            "overg", "udg", "taget", "tages", "valgt", "udpeg", "ingen", "intet");

    private static final QuickPattern ONWARD = QuickPattern.compile(
            "\\b(?:anbefaler|anbefales|anbefalede|indstiller|indstilles|oversendes|oversender|oversendt|videresendes|videresender|fremsendes|sendes videre|sendt|sendes|henvist|henvises),?"
                    + " (?:over ?for|til) (?:(?:fornyet |videre )?behandling i )?(?<bodies>" + BodyWords.NAME
                    + "(?:(?:,| og) " + BodyWords.NAME + "){0,2})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern SENT_ON = QuickPattern.compile(
            " og (?:blev |er )?(?:oversendes|oversendt|videresendes|videresendt|sendes videre|sendt videre|fremsendes) ");

    private static final QuickPattern DISCUSSED_AND = QuickPattern.compile(
            "\\b(?:drøftet|drøftede \\p{L}+|drøftede) og (?:blev )?tage[ts]?\\b|\\bdrøftet og taget\\b");

    private static final Remembered<Optional<Outcome>> OUTCOMES = Remembered.of(DecisionWords::findOutcome);

    private DecisionWords() {}

    private static List<FirstFitting.Meaning<Outcome>> phrases() {
        List<FirstFitting.Meaning<Outcome>> phrases = new ArrayList<>();
        for (PhraseFile.Line line : PhraseFile.lines("decisions.txt")) {
            String expression = line.words()
                    .replace("{body}", "(?:" + BodyWords.NAME + ")")
                    .replace("{what}", "(?:" + WHAT + ")")
                    .replace("{be}", "(?:" + BE + ")");
            Outcome outcome = Outcome.of(line.meaning());
            // "Udsatterådet" is not put off; "med bemærkninger" is told by the beginning of its last word.
            String end = outcome.equals(Outcome.APPROVED_WITH_CHANGES) ? "" : "(?!\\p{L})";
            phrases.add(new FirstFitting.Meaning<>(QuickPattern.compile("(?:" + expression + ")" + end), outcome));
        }
        return List.copyOf(phrases);
    }

    /** The outcome that a line says in its first sentence; empty where it says none that is in use. */
    public static Optional<Outcome> outcome(String line) {
        String beginning = line.length() > BEGINNING ? line.substring(0, BEGINNING) : line;
        return OUTCOMES.about(Sentences.first(beginning)[0]);
    }

    private static Optional<Outcome> findOutcome(String sentence) {
        String words = FoldedWords.folded(sentence);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Optional<Outcome> before = PHRASES_FIRST.beginning(words);
        if (before.isPresent()) {
            return before;
        }
        boolean mayBeKnown = mayBeKnown(words);
        Optional<Outcome> known = !mayBeKnown || RELATIVE.lookingAt(words) ? Optional.empty() : Outcome.ofPhrase(words);
        return known.isPresent() ? known : PHRASES_THEN.beginning(words);
    }

    private static boolean mayBeKnown(String words) {
        for (String sign : SIGNS) {
            if (words.contains(sign)) {
                return true;
            }
        }
        return false;
    }

    /** The bodies to which a line recommends a matter or sends it on: "anbefaler over for Byrådet", "oversendes til Byrådet". */
    public static List<Body> onwardTo(String line) {
        String sentence = Sentences.first(line)[0];
        Matcher onward = ONWARD.matcher(sentence);
        return onward.find() ? BodyWords.list(onward.group("bodies")) : List.of();
    }

    /** What a line decides beside its outcome: "godkendt og oversendes til Byrådet", "drøftet og taget til efterretning". */
    public static List<Outcome> further(String line, Outcome outcome) {
        String words = FoldedWords.folded(Sentences.first(line)[0]);
        List<Outcome> further = new ArrayList<>();
        if (!outcome.equals(Outcome.FORWARDED) && SENT_ON.find(words)) {
            further.add(Outcome.FORWARDED);
        }
        if (outcome.equals(Outcome.NOTED) && DISCUSSED_AND.find(words)) {
            further.add(Outcome.DISCUSSED);
        }
        return further;
    }
}
