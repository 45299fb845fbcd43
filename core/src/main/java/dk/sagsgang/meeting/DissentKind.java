package dk.sagsgang.meeting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.KnownCode;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.Optional;

/**
 * How somebody set themselves apart from a decision (særstandpunkt).
 *
 * @param code the word in kebab-case English
 */
public record DissentKind(@JsonValue String code) implements Code {

    /** The statement of a member who voted in the minority (mindretalsudtalelse). */
    public static final DissentKind MINORITY_STATEMENT = of(Known.MINORITY_STATEMENT);

    /** A member reserves their position (forbehold). */
    public static final DissentKind RESERVATION = of(Known.RESERVATION);

    /** A note to the minutes (protokoltilførsel). */
    public static final DissentKind NOTE = of(Known.NOTE);

    private static final Vocabulary<Known> KNOWN = Vocabulary.of(Known.class);

    /** The words known today. */
    public enum Known implements KnownCode {
        /** The statement of a member who voted in the minority. */
        MINORITY_STATEMENT("mindretalsudtalelse"),
        /** A member reserves their position. */
        RESERVATION("forbehold"),
        /** A note to the minutes. */
        NOTE("protokoltilførsel");

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
    public DissentKind {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static DissentKind of(String code) {
        return new DissentKind(code);
    }

    /** The word for a known one. */
    public static DissentKind of(Known known) {
        return new DissentKind(known.code());
    }

    /** The known word; empty for a code that the library does not know. */
    public Optional<Known> known() {
        return KNOWN.find(code);
    }
}
