package dk.sagsgang.meeting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.KnownCode;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.Optional;

/**
 * In what capacity a person takes part (deltagelsens art); only members vote and count for a quorum.
 *
 * @param code the word in kebab-case English
 */
public record Capacity(@JsonValue String code) implements Code {

    /** A member of the body, or the substitute for one (medlem). */
    public static final Capacity MEMBER = of(Known.MEMBER);

    /** An official of the administration (embedsmand). */
    public static final Capacity OFFICIAL = of(Known.OFFICIAL);

    /** The secretary of the body (sekretær). */
    public static final Capacity SECRETARY = of(Known.SECRETARY);

    /** Takes part without a vote (observatør). */
    public static final Capacity OBSERVER = of(Known.OBSERVER);

    /** Invited to the meeting or to an item (gæst). */
    public static final Capacity GUEST = of(Known.GUEST);

    private static final Vocabulary<Known> KNOWN = Vocabulary.of(Known.class);

    /** The words known today. */
    public enum Known implements KnownCode {
        /** A member of the body, or the substitute for one. */
        MEMBER("medlem"),
        /** An official of the administration. */
        OFFICIAL("embedsmand"),
        /** The secretary of the body. */
        SECRETARY("sekretær"),
        /** Takes part without a vote. */
        OBSERVER("observatør"),
        /** Invited to the meeting or to an item. */
        GUEST("gæst");

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
    public Capacity {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static Capacity of(String code) {
        return new Capacity(code);
    }

    /** The word for a known one. */
    public static Capacity of(Known known) {
        return new Capacity(known.code());
    }

    /** The known word; empty for a code that the library does not know. */
    public Optional<Known> known() {
        return KNOWN.find(code);
    }
}
