package dk.sagsgang.exchange.paper.people;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.NameList;
import dk.sagsgang.exchange.text.PhraseFile;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/** What somebody is, before a name or behind it: an office, a post, a trade, or for whom one of the employed is there. */
public final class OfficeWords {

    private static final String LEAD = stems("lead");

    private static final String ANY = LEAD + "|" + stems("work");

    /** One word in use, or more of them in small letters: "Adm. direktør", "Børne- og familiechef", "1. viceborgmester". */
    static final String BEFORE =
            "(?:(?:\\d\\. )?(?:(?:\\p{L}[\\p{Ll}-]*\\.?|\\p{L}[\\p{L}-]*-(?:,| og)) ){0,2}[\\p{L}-]*(?i:" + ANY
                    + ")|(?:\\p{Ll}[\\p{Ll}-]{3,30} ){0,2}?\\p{Ll}[\\p{Ll}-]{4,40})";

    /** The same where nothing else parts it from the name before it: only words that are known. */
    private static final QuickPattern TITLE = QuickPattern.compile(
            "(?:\\d\\. )?(?:(?:[Aa]dm\\.|[Kk]st\\.|[Kk]onstitueret|[Tt]idligere|[Aa]dministrerende|[Tt]eknisk|\\p{Lu}[\\p{L}-]*-(?:,| og)) ){0,2}\\p{L}[\\p{L}-]*(?<="
                    + capital(ANY) + ") (?=\\p{Lu}[\\p{L}.'-]+ )");

    private static final QuickPattern ALONE =
            QuickPattern.compile("(?:\\p{Lu}[\\p{L}-]*,? ){0,2}\\p{L}[\\p{L}-]*(?<=" + capital(ANY) + ")");

    private static final QuickPattern BEHIND = QuickPattern.compile(
            "(?:F?TR|F?AMR|FTR-suppleant|TR-suppleant|AMR-suppleant|arbejdsmiljørepræsentant|tillidsrepræsentant)(?![\\p{L}]).{0,60}|[\\p{Ll}-]{4,40}(?: (?:for|i|ved|på|og|af) [\\p{L} -]{2,50}| [\\p{Ll}-]{3,30})?"
                    + "|\\p{Lu}[\\p{L}-]*(?i:" + LEAD + ")(?: (?:for|i|ved) .{2,50}| \\p{Lu}[\\p{L} ,-]{2,40})?"
                    + "|(?i:" + LEAD + ")(?: (?:for|i|ved) .{2,50})?");

    /** What is no office though it is written small. */
    private static final QuickPattern NONE = QuickPattern.compile(
            ".*\\b(?:er|var|har|havde|blev|skal|kan|ikke|uden|med|efter|supp|suppleant|stedfortræder|udpeget|valgt af)\\b.*");

    /** Words that are no office though a name stands behind them. */
    private static final QuickPattern NOT_BEFORE = QuickPattern.compile(
            ".*\\b(?:for|fra|med|ved|under|efter|samt|suppleant|stedfortræder|afbud|punkt|deltog|mødte|mødt|gik|kom)\\b.*|.*(?:suppleant|stedfortræder)");

    private OfficeWords() {}

    /** Whether words behind a name say what somebody is. */
    public static boolean behind(String words) {
        return BEHIND.matches(words) && !NameList.reason(words) && !NONE.matches(FoldedWords.folded(words));
    }

    /** Whether words are the title of an office and nothing else. */
    static boolean alone(String words) {
        return ALONE.matches(words) && !FirstNameWords.known(words.split(" ", 2)[0]);
    }

    /** Whether words before a name may say what somebody is. */
    static boolean before(String words) {
        return !NOT_BEFORE.matches(FoldedWords.folded(words)) && !FirstNameWords.known(words.split(" ", 2)[0]);
    }

    /** Where the title ends that begins in a text at a place; -1 where none does. */
    static int title(String text, int from) {
        Matcher matcher = TITLE.matcher(text).region(from, text.length()).useTransparentBounds(true);
        return matcher.lookingAt() ? matcher.end() : -1;
    }

    private static String stems(String meaning) {
        return PhraseFile.lines("office-words.txt").stream()
                .filter(line -> line.meaning().equals(meaning))
                .flatMap(line -> line.parts().stream())
                .collect(Collectors.joining("|"));
    }

    /** The words with a great letter or a small one: "Formand", "Bestyrelsesformand". */
    private static String capital(String words) {
        return java.util.Arrays.stream(words.split("\\|"))
                .map(word -> "[" + Character.toUpperCase(word.charAt(0)) + word.charAt(0) + "]" + word.substring(1))
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
