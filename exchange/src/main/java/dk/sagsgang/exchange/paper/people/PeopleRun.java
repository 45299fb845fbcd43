package dk.sagsgang.exchange.paper.people;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.NameList;
import dk.sagsgang.exchange.text.NameParticles;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * People one behind the other in a text that goes on behind them, as a transcript prints them: "Anne Holm, Bo Lund og Else Mark Punkt 1
 * Budget". Where nothing stands between two of them, the next begins with a first name in use, with an office, or behind the bracket of the
 * one before: "Formand Anne Holm (A) Bo Lund (V) Direktør Else Mark".
 */
public final class PeopleRun {

    private static final QuickPattern WORD = QuickPattern.compile("[\\p{L}'\u2019.-]+");

    /** Names that are cut short in the middle of a whole one. */
    private static final QuickPattern SHORT = QuickPattern.compile(
            "(?:Chr|Kr|Fr|Th|Joh|Vilh|Aug|Edv|Alb|Hj|Vald|Rasm|Jac|Nic|Pet|Ped|Jr|Sr|St|\\p{Lu}\\.\\p{Lu})\\.");

    private static final QuickPattern WORD_END = QuickPattern.compile(" ");

    /** "Personalechef, Anne Holm": the office of the first stands before a comma. */
    private static final QuickPattern COMMA = QuickPattern.compile("\\p{Lu}[\\p{L}-]+, (?=\\p{Lu}[\\p{L}.-]+ \\p{Lu})");

    private static final QuickPattern SLIP = QuickPattern.compile("\\p{Ll}{3,12}(?=[,;])");

    private static final QuickPattern SMALL = QuickPattern.compile(NameParticles.ANY);

    /** Behind a name it is said of the person, and what follows may be a name again. */
    private static final QuickPattern GOES_ON = QuickPattern.compile(
            " (?:og|samt|for|som|fra|til|ved|der|deltog|deltager|mødte|kom|gik|suppleant|stedfortræder|"
                    + NameParticles.ANY + ")(?![\\p{L}])");

    private static final QuickPattern SEPARATOR =
            QuickPattern.compile("(?: ?[,;\u00b7\u2022|/+&]| [-\u2013])? ?(?:(?:og|samt) (?=\\p{L}))?");

    private static final QuickPattern FOR = QuickPattern.compile(
            "(?:,? ?\\(?(?:(?:som )?(?:suppleant|stedfortræder|suppl\\.|stf\\.) )?for) (?=\\p{Lu})");

    /** The letter of a party behind the initials of a system: "Anne Holm (anho) V". */
    private static final QuickPattern SIGNED =
            QuickPattern.compile("(?<=\\(\\p{Ll}{2,8}\\)),? \\p{Lu}{1,2}(?![\\p{L}.])");

    /** An apology, or a small word whose name the page has lost. */
    private static final QuickPattern APOLOGY = QuickPattern.compile(" (?:(?:ved|med) afbud|for(?=[,;]))");

    private static final int MOST_WORDS = 5;

    private static final int LONGEST_BRACKET = 120;

    private static final int LONGEST = 4_000;

    private final String text;
    private final int from;
    private final List<String> people = new ArrayList<>();
    private int end;
    private boolean allSure = true;

    private PeopleRun(String text, int from) {
        this.text = text.substring(from, Math.min(text.length(), from + LONGEST));
        this.from = from;
    }

    /** The people that stand in a text from a place on. */
    public static PeopleRun of(String text, int from) {
        PeopleRun run = new PeopleRun(text, from);
        run.scan();
        return run;
    }

    /** Where the last of them ends, with what is said of them; where the text begins if there is nobody. */
    public int end() {
        return from + end;
    }

    /** Each of them as printed, with what stands before and behind the name. */
    public List<String> people() {
        return people;
    }

    /** Whether each of them is somebody for sure: by a first name in use, an office, or a bracket behind the name. */
    public boolean sure() {
        return allSure && !people.isEmpty();
    }

    /** The words of all of them. */
    public String words() {
        return text.substring(0, end).strip();
    }

    private void scan() {
        int at = 0;
        boolean sure = true;
        while (at < text.length()) {
            int name = person(at, sure);
            if (name < 0) {
                return;
            }
            int behind = behind(name);
            allSure &= FirstNameWords.known(WORD_END.split(text.substring(at), 2)[0])
                    || title(at) > 0
                    || text.charAt(behind - 1) == ')';
            people.add(text.substring(at, behind).strip());
            end = behind;
            Matcher separator = SEPARATOR.matcher(text).region(behind, text.length());
            if (!separator.lookingAt() || separator.end() == behind) {
                return;
            }
            sure = separator.end() > behind + 1
                    || text.charAt(behind) != ' '
                    || text.charAt(behind - 1) == ')'
                    || behind > name;
            at = separator.end();
        }
    }

    private int title(int at) {
        Matcher comma = COMMA.matcher(text).region(at, text.length()).useTransparentBounds(true);
        boolean first = at == 0 && comma.lookingAt() && OfficeWords.alone(text.substring(at, comma.end() - 2));
        return first ? comma.end() : OfficeWords.title(text, at);
    }

    /** Where the name of a person ends that begins here, with an office before it; -1 where none does. */
    private int person(int start, boolean sure) {
        int title = title(start);
        int at = title < 0 ? start : title;
        int begin = at;
        int last = -1;
        int words = 0;
        String before = "";
        while (words < MOST_WORDS && at < text.length()) {
            Matcher matcher = WORD.matcher(text).region(at, text.length());
            if (!matcher.lookingAt()) {
                break;
            }
            String word = matcher.group();
            boolean small = SMALL.matches(word);
            if (small ? words == 0 : ends(word, matcher, at, words, before)) {
                if (words == 1
                        && FirstNameWords.known(before)
                        && SLIP.matcher(text).region(at, text.length()).lookingAt()) {
                    return matcher.end();
                }
                break;
            }
            words += small ? 0 : 1;
            boolean sentence = word.length() > 2 && word.endsWith(".") && !SHORT.matches(word);
            last = small ? last : matcher.end() - (sentence ? 1 : 0);
            before = word;
            if (sentence || matcher.end() >= text.length() || text.charAt(matcher.end()) != ' ') {
                break;
            }
            at = matcher.end() + 1;
        }
        if (words < 2) {
            return -1;
        }
        String name = text.substring(begin, last);
        String first = name.substring(0, name.indexOf(' '));
        boolean told = sure || title >= 0 || FirstNameWords.known(first);
        return told && NameList.person(name).isPresent() && !NoPeople.named(name) ? last : -1;
    }

    /** Whether a name of so many words ends before a word. */
    private boolean ends(String word, Matcher matcher, int at, int words, String before) {
        if (!Character.isUpperCase(word.charAt(0)) || NoPeople.behind(word)) {
            return true;
        }
        if (words < 2) {
            return false;
        }
        if (OfficeWords.title(text, at) > 0 || FirstNameWords.known(word) && !FirstNameWords.known(before)) {
            return true;
        }
        // A capital before a small word, a colon or a number begins what stands behind the list.
        int next = matcher.end();
        boolean more = next + 1 < text.length() && text.charAt(next) == ' ';
        char follows = more ? text.charAt(next + 1) : ' ';
        return next < text.length() && text.charAt(next) == ':'
                || Character.isDigit(follows)
                || Character.isLowerCase(follows)
                        && !GOES_ON.matcher(text).region(next, text.length()).lookingAt()
                        && SaidWords.duty(text, next + 1) < 0;
    }

    private int apology(int at) {
        Matcher apology = APOLOGY.matcher(text).region(at, text.length());
        return apology.lookingAt() ? apology.end() : at;
    }

    /** Where what is said of a person ends, who ends here. */
    private int behind(int name) {
        int at = name;
        while (at < text.length()) {
            int bracket = text.startsWith(" (", at) ? at + 1 : at;
            int next = at;
            Matcher letter = SIGNED.matcher(text).region(at, text.length()).useTransparentBounds(true);
            if (letter.lookingAt()) {
                next = letter.end();
            } else if (text.charAt(bracket) == '(') {
                int close = text.indexOf(')', bracket);
                next = close < 0 || close > bracket + LONGEST_BRACKET ? at : close + 1;
            } else {
                int comma = text.startsWith(", ", at)
                        ? 2
                        : text.startsWith(" - ", at) || text.startsWith(" \u2013 ", at)
                                ? 3
                                : text.charAt(at) == ' ' ? 1 : 0;
                int duty = comma == 0 ? -1 : SaidWords.duty(text, at + comma);
                // "Formand Bo Lund" is the next of them, and not said of the one before.
                boolean titled = duty > 0 && comma != 1 && OfficeWords.title(text, at + comma) > 0;
                Matcher whom = FOR.matcher(text).region(at, text.length());
                int member = whom.lookingAt() ? person(whom.end(), true) : -1;
                boolean said = duty > 0
                        && !titled
                        && (Character.isLowerCase(text.charAt(at + comma)) || text.startsWith(" (", duty));
                next = member > 0 ? member : said ? duty : apology(at);
            }
            if (next == at) {
                return at;
            }
            at = next;
        }
        return at;
    }
}
