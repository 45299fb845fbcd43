package dk.sagsgang.exchange.paper.people;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.NameList;
import dk.sagsgang.exchange.text.PhraseFile;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is written like the name of a person and is none: houses, societies and bodies, and words that stand behind a list of people. */
public final class NoPeople {

    private static final QuickPattern ENDING = QuickPattern.compile(
            ".*(?:"
                    + PhraseFile.lines("no-people.txt").stream()
                            .filter(line -> line.meaning().equals("ending"))
                            .flatMap(line -> line.parts().stream())
                            .collect(Collectors.joining("|"))
                    + ")(?:[ ,].*)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Set<String> BEHIND = PhraseFile.lines("no-people.txt").stream()
            .filter(line -> line.meaning().equals("behind"))
            .flatMap(line -> line.parts().stream())
            .collect(Collectors.toUnmodifiableSet());

    /** Nouns are made with these endings, and no names. */
    private static final QuickPattern NOUN = QuickPattern.compile(
            "\\p{Lu}\\p{Ll}{3,}(?:else|elser|tion|tionen|udvalg|plan|planen|punkter|orden|ordenen|møde|mødet|skole|kommune)");

    private NoPeople() {}

    /** Whether words are what a house, a society or a body is called by. */
    public static boolean named(String words) {
        return ENDING.matches(words) || NameList.society(words);
    }

    /** Whether a word that stands where a name may go on is none of it. */
    static boolean behind(String word) {
        return BEHIND.contains(FoldedWords.folded(word)) || NOUN.matches(word) || ENDING.matches(word);
    }
}
