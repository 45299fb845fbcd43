package dk.sagsgang.exchange;

import dk.sagsgang.text.FormattedText;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.KnownCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** FoldedWords, and how often each is there. */
final class WordBag {

    private final Map<String, Integer> words = new HashMap<>();

    /** The words of all texts of a component, and the Danish words of its codes. */
    static WordBag ofComponents(Object component) {
        WordBag bag = new WordBag();
        DocumentWalk.walk(component, (pointer, value) -> {
            if (mentions(pointer)) {
                return false;
            }
            if (value instanceof FormattedText text) {
                bag.add(text.plain());
                return false;
            }
            if (value instanceof Code code) {
                if (code.known()) {
                    bag.add(code.danish());
                }
                return false;
            }
            if (value instanceof KnownCode known) {
                bag.add(known.danish());
            } else if (value instanceof String text && !pointer.endsWith("/key")) {
                bag.add(text);
            }
            return true;
        });
        return bag;
    }

    /** What stands in the texts as well and is told again: counted, it would stand for words that are lost. */
    private static boolean mentions(String pointer) {
        return pointer.contains("/refersTo/") || pointer.contains("/legalReferences/");
    }

    void add(String written) {
        WordRuns.of(written, (word, from, until) -> words.merge(word, 1, Integer::sum));
    }

    /**
     * The words that are in none of these bags. Of the second each word may be used as often as one likes: names stand once in a
     * list of attendance and on every item.
     */
    List<String> without(WordBag taken, WordBag everywhere, WordBag understood) {
        List<String> left = new ArrayList<>();
        words.forEach((word, count) -> {
            int more = everywhere.words.containsKey(word)
                    ? 0
                    : count - taken.words.getOrDefault(word, 0) - understood.words.getOrDefault(word, 0);
            for (int i = 0; i < more; i++) {
                left.add(word);
            }
        });
        return left;
    }

    static int letters(String text) {
        return (int) text.chars().filter(Character::isLetterOrDigit).count();
    }
}
