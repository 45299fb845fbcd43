package dk.sagsgang.exchange.paper.organisation.unit;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.PhraseFile;
import java.util.HashSet;
import java.util.Set;

/** Whether words name an area of a municipality: "Børn og Unge" does, "Netto" does not. The words are data. */
public final class AreaWords {

    private static final Set<String> BEGINNINGS = new HashSet<>();

    static {
        PhraseFile.lines("areas.txt").forEach(line -> BEGINNINGS.addAll(line.parts()));
    }

    private static final QuickPattern BETWEEN = QuickPattern.compile("[^\\p{L}]+");

    /** "by" begins too many other words. */
    private static final int SHORT = 3;

    private static final int LONGEST = 120;

    private AreaWords() {}

    /** Whether one of the words of a name is of an area. */
    public static boolean area(String name) {
        if (name.length() > LONGEST) {
            return false;
        }
        for (String word : BETWEEN.split(FoldedWords.folded(name))) {
            for (int end = word.length(); end >= 2; end--) {
                boolean whole = end == word.length();
                if (BEGINNINGS.contains(word.substring(0, end)) && (whole || end > SHORT)) {
                    return true;
                }
            }
        }
        return false;
    }
}
