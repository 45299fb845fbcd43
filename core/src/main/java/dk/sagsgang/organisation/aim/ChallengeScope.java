package dk.sagsgang.organisation.aim;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.List;

/**
 * Whose challenge it is (udfordringens rækkevidde).
 *
 * <p>"Som i resten af landet kommer der flere ældre" is {@link #GENERAL}, in JSON {@code "general"}.
 *
 * @param code the word in kebab-case English, such as {@code "local"}
 */
public record ChallengeScope(@JsonValue String code) implements Code {

    private static final Vocabulary<ChallengeScope> WORDS = Vocabulary.of(ChallengeScope::new);

    /** Of the whole country or the whole field (generel). */
    public static final ChallengeScope GENERAL = WORDS.word("general", "generel");

    /** Of this municipality or this organisation (lokal). */
    public static final ChallengeScope LOCAL = WORDS.word("local", "lokal");

    /** Not stable: use {@link #of}. */
    public ChallengeScope {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static ChallengeScope of(String code) {
        return WORDS.of(code);
    }

    /** The words known today, in their order. */
    public static List<ChallengeScope> words() {
        return WORDS.words();
    }

    @Override
    public Vocabulary<ChallengeScope> vocabulary() {
        return WORDS;
    }
}
