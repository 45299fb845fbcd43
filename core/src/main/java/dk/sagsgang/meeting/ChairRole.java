package dk.sagsgang.meeting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.KnownCode;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.Optional;

/**
 * Whether a person leads the meeting (formandskab).
 *
 * @param code the word in kebab-case English
 */
public record ChairRole(@JsonValue String code) implements Code {

    /** The chair; in a council and in a finance committee the mayor (formand). */
    public static final ChairRole CHAIR = of(Known.CHAIR);

    /** The deputy chair (næstformand). */
    public static final ChairRole DEPUTY_CHAIR = of(Known.DEPUTY_CHAIR);

    /** Who led this meeting in the chair's place (mødeleder). */
    public static final ChairRole ACTING_CHAIR = of(Known.ACTING_CHAIR);

    private static final Vocabulary<Known> KNOWN = Vocabulary.of(Known.class);

    /** The words known today. */
    public enum Known implements KnownCode {
        /** The chair; in a council and in a finance committee the mayor. */
        CHAIR("formand"),
        /** The deputy chair. */
        DEPUTY_CHAIR("næstformand"),
        /** Who led this meeting in the chair's place. */
        ACTING_CHAIR("mødeleder");

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
    public ChairRole {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static ChairRole of(String code) {
        return new ChairRole(code);
    }

    /** The word for a known one. */
    public static ChairRole of(Known known) {
        return new ChairRole(known.code());
    }

    /** The known word; empty for a code that the library does not know. */
    public Optional<Known> known() {
        return KNOWN.find(code);
    }
}
