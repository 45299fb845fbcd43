package dk.sagsgang.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.KnownCode;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.Optional;

/**
 * Whose challenge it is (udfordringens rækkevidde).
 *
 * @param code the word in kebab-case English
 */
public record ChallengeScope(@JsonValue String code) implements Code {

    /** Of the whole country or the whole field (generel). */
    public static final ChallengeScope GENERAL = of(Known.GENERAL);

    /** Of this municipality or this organisation (lokal). */
    public static final ChallengeScope LOCAL = of(Known.LOCAL);

    private static final Vocabulary<Known> KNOWN = Vocabulary.of(Known.class);

    /** The words known today. */
    public enum Known implements KnownCode {
        /** Of the whole country or the whole field. */
        GENERAL("generel"),
        /** Of this municipality or this organisation. */
        LOCAL("lokal");

        private final String danish;

        Known(String danish) {
            this.danish = danish;
        }

        @Override
        public String danish() {
            return danish;
        }
    }

    /** Not stable: use {@link #of(String)}. */
    public ChallengeScope {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static ChallengeScope of(String code) {
        return new ChallengeScope(code);
    }

    /** The word for a known one. */
    public static ChallengeScope of(Known known) {
        return new ChallengeScope(known.code());
    }

    /** The known word; empty for a code that the library does not know. */
    public Optional<Known> known() {
        return KNOWN.find(code);
    }
}
