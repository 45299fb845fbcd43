package dk.sagsgang.exchange.paper.organisation.unit;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.PhraseFile;
import dk.sagsgang.organisation.UnitKind;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The nouns by which institutions and services go that are no parts of an administration: "Lunde Bibliotek", "Landstandplejen",
 * "Kystens Beredskab". The words are data.
 */
public final class InstitutionNouns {

    private static final QuickPattern INSTITUTION = words("institution");

    private static final QuickPattern SERVICE = words("service");

    private InstitutionNouns() {}

    private static QuickPattern words(String meaning) {
        String nouns = PhraseFile.lines("institutions.txt").stream()
                .filter(line -> line.meaning().equals(meaning))
                .flatMap(line -> line.parts().stream())
                .collect(Collectors.joining("|"));
        return QuickPattern.compile("[\\p{L}-]*(?:" + nouns + ")(?:e?n|e?t|e?r|e?rne|re|ret|rene|ene)?s?");
    }

    /** Whether a word is such a noun, or ends with one: "Bibliotekerne", "Landstandplejen". */
    public static boolean word(String word) {
        String folded = FoldedWords.folded(word);
        return INSTITUTION.matches(folded) || SERVICE.matches(folded);
    }

    /** Whether a name has such a noun in it. */
    public static boolean in(String name) {
        for (String word : name.split(" ")) {
            if (word(word)) {
                return true;
            }
        }
        return false;
    }

    /** The kind that such a noun in a name tells; empty where it tells none. */
    public static Optional<UnitKind> kind(String name) {
        for (String word : name.split(" ")) {
            if (INSTITUTION.matches(FoldedWords.folded(word))) {
                return Optional.of(UnitKind.INSTITUTION);
            }
        }
        return Optional.empty();
    }
}
