package dk.sagsgang.exchange.paper.people;

import dk.sagsgang.exchange.text.PhraseFile;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** First names in use. They tell people apart between whom nothing stands, and a row of people from one of places or societies. */
public final class FirstNameWords {

    private static final Set<String> KNOWN = PhraseFile.lines("first-names.txt").stream()
            .flatMap(line -> line.parts().stream())
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private FirstNameWords() {}

    /** Whether a word is a first name in use; of two that a hyphen joins the first is enough. */
    public static boolean known(String word) {
        String folded = word.toLowerCase(Locale.ROOT);
        int hyphen = folded.indexOf('-');
        return !word.isEmpty()
                && Character.isUpperCase(word.charAt(0))
                && (KNOWN.contains(folded) || hyphen > 0 && KNOWN.contains(folded.substring(0, hyphen)));
    }
}
