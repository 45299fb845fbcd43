package dk.sagsgang.validation.text;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.internal.RecordPlan.Component;
import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.party.Body;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Knows the words that people write where they only try a system: "Test", "Testudvalg", "TEST 2", "Dummy", "asdf".
 *
 * <p>A case may be about tests: "Test af drikkevand", "COVID-test", "Testcenter Nord". Only a name or title that says nothing
 * else counts, or that has the word set apart, and of running text only one that says nothing else.
 */
final class TestWords {

    /** Longer than what anybody writes to try something. */
    private static final int LONGEST = 80;

    private static final List<String> BEGINNINGS = List.of("test", "dummy", "asdf", "qwert", "prøve", "demo");

    /** The second letters of those, and the last but one of the following. */
    private static final String SECOND = "eusrwEUSRW";

    private static final String LAST_BUT_ONE = "smSM";

    private static final List<String> ENDS = List.of("test", "test)", "test]", "dummy", "(demo)");

    private static final Set<String> OF_A_TRIAL = Set.of(
            "test",
            "testtest",
            "testing",
            "testtekst",
            "testmøde",
            "testudvalg",
            "testudvalget",
            "testpunkt",
            "testsag",
            "testdagsorden",
            "testreferat",
            "testbilag",
            "testbyråd",
            "testkommune",
            "testbruger",
            "testperson",
            "dummy",
            "dummytekst",
            "dummysag",
            "asdf",
            "asdfasdf",
            "qwerty",
            "prøvemøde",
            "prøvepunkt",
            "prøvesag",
            "demomøde",
            "demosag",
            "demopunkt",
            "demoudvalg");
    private static final Set<String> BESIDE_IT = Set.of(
            "møde",
            "mødet",
            "udvalg",
            "udvalget",
            "punkt",
            "sag",
            "bilag",
            "tekst",
            "dagsorden",
            "referat",
            "nr",
            "på",
            "af",
            "et",
            "en",
            "er",
            "dette",
            "det",
            "her",
            "kun",
            "fra",
            "og",
            "igen",
            "til");

    private static final Pattern SET_APART = Pattern.compile(
            "^test ?[:\u2013-] ?.*|.* ?[\u2013-] test$|.*[(\\[](?:test|dummy|demo)[)\\]]$|^[(\\[]test[)\\]].*");
    private static final Pattern CAPITALS = Pattern.compile("^TEST .*\\p{Ll}.*|.*\\p{Ll}.* TEST$");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,8}|[ivx]{1,4}|[a-h]");

    private TestWords() {}

    /** A quick look: whether a text is short and begins or ends with one of the words. */
    static boolean mayBe(String text) {
        int length = text.length();
        if (length > LONGEST || length < 4) {
            return false;
        }
        boolean opens = switch (text.charAt(0)) {
            case 't', 'T', 'd', 'D', 'a', 'A', 'q', 'Q', 'p', 'P' -> SECOND.indexOf(text.charAt(1)) >= 0;
            case '(', '[' -> true;
            default -> false;
        };
        boolean closes = switch (text.charAt(length - 1)) {
            case 't', 'T', 'y', 'Y' -> LAST_BUT_ONE.indexOf(text.charAt(length - 2)) >= 0;
            case ')', ']' -> true;
            default -> false;
        };
        return (opens && begins(text)) || (closes && ends(text));
    }

    private static boolean begins(String text) {
        int start = Character.isLetter(text.charAt(0)) ? 0 : 1;
        char first = Character.toLowerCase(text.charAt(start));
        for (String word : BEGINNINGS) {
            if (word.charAt(0) == first && text.regionMatches(true, start, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean ends(String text) {
        char last = Character.toLowerCase(text.charAt(text.length() - 1));
        for (String word : ENDS) {
            if (word.charAt(word.length() - 1) == last
                    && text.regionMatches(true, text.length() - word.length(), word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text is the name of a body, or the title of a document or an item. */
    static boolean titled(Record owner, Component component) {
        return owner instanceof Body
                || ((owner instanceof Meeting
                                || owner instanceof AgendaItem
                                || owner instanceof Commission
                                || owner instanceof OrganisationModel)
                        && component.name().equals("title"));
    }

    /** Whether nobody means what is written. */
    static boolean in(String text, boolean title) {
        String small = text.strip().toLowerCase(Locale.ROOT);
        return nothingElse(small)
                || (title
                        && (SET_APART.matcher(small).matches()
                                || CAPITALS.matcher(text.strip()).matches()));
    }

    private static boolean nothingElse(String small) {
        boolean trial = false;
        for (String word : NOT_A_WORD.split(small, 0)) {
            if (OF_A_TRIAL.contains(word)) {
                trial = true;
            } else if (!word.isEmpty()
                    && !BESIDE_IT.contains(word)
                    && !NUMBER.matcher(word).matches()) {
                return false;
            }
        }
        return trial;
    }
}
