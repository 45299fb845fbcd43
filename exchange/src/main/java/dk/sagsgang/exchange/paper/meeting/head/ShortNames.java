package dk.sagsgang.exchange.paper.meeting.head;

import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.PhraseFile;
import dk.sagsgang.party.Body;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What short names of bodies stand for: "KB" is the same everywhere, "SOSU" is the body that meets where its words begin so. */
public final class ShortNames {

    private static final Map<String, String> EVERYWHERE = new HashMap<>();

    static {
        for (PhraseFile.Line line : PhraseFile.lines("short-names.txt")) {
            line.parts().forEach(part -> EVERYWHERE.put(part, line.meaning()));
        }
    }

    /** Words of a name that its short name leaves out. */
    private static final Set<String> SMALL = Set.of("og", "for", "i", "af", "til");

    private ShortNames() {}

    /** The body that a short name stands for, among those that meet or everywhere; empty where that is not sure. */
    public static Optional<Body> named(String shortName, List<Body> meeting) {
        for (Body body : meeting) {
            if (stands(shortName, body.name())) {
                return Optional.of(body.withAbbreviation(shortName));
            }
        }
        return Optional.ofNullable(EVERYWHERE.get(shortName))
                .map(name -> BodyWords.kinded(name).withAbbreviation(shortName));
    }

    /** Whether a short name is made of the beginnings of all words of a name, in their order. */
    public static boolean stands(String shortName, String name) {
        if (name.equals(EVERYWHERE.get(shortName))) {
            return true;
        }
        List<String> words = words(name);
        String letters = shortName.toLowerCase(Locale.ROOT);
        return words.size() > 1 && letters.length() >= 2 && (begins(letters, words, 0) || part(letters, words));
    }

    /** "KF" for "Udvalget for Kultur og Fritid". */
    private static boolean part(String letters, List<String> words) {
        boolean committee = words.get(0).startsWith("udvalg");
        return committee && words.size() > 2 && begins(letters, words.subList(1, words.size()), 0);
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : FoldedWords.folded(name).split("[ ,/-]+")) {
            if (word.isEmpty() || SMALL.contains(word)) {
                continue;
            }
            int end = word.length();
            for (String ending : List.of("udvalget", "udvalg", "rådet", "bestyrelsen")) {
                if (word.endsWith(ending) && word.length() > ending.length()) {
                    end = word.length() - ending.length();
                    break;
                }
            }
            words.add(word.substring(0, end));
            if (end < word.length()) {
                words.add(word.substring(end));
            }
        }
        return words;
    }

    private static boolean begins(String letters, List<String> words, int word) {
        if (word == words.size()) {
            return letters.isEmpty();
        }
        String whole = words.get(word);
        for (int length = 1; length <= Math.min(letters.length(), Math.min(3, whole.length())); length++) {
            if (!whole.startsWith(letters.substring(0, length))) {
                return false;
            }
            if (begins(letters.substring(length), words, word + 1)) {
                return true;
            }
        }
        return false;
    }
}
