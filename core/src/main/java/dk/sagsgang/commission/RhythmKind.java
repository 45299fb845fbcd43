package dk.sagsgang.commission;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.KnownCode;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.Optional;

/**
 * What kind of rhythm something has (mødefrekvens, kadence).
 *
 * <p>Only an {@link #INTERVAL} can be counted.
 *
 * @param code the word in kebab-case English
 */
public record RhythmKind(@JsonValue String code) implements Code {

    /** At a regular interval (fast interval). */
    public static final RhythmKind INTERVAL = of(Known.INTERVAL);

    /** When there is a need (efter behov). */
    public static final RhythmKind AS_NEEDED = of(Known.AS_NEEDED);

    /** All along (løbende). */
    public static final RhythmKind CONTINUOUS = of(Known.CONTINUOUS);

    /** As the body itself plans it (egen mødeplan). */
    public static final RhythmKind OWN_PLAN = of(Known.OWN_PLAN);

    /** At intervals that are found suitable (med passende mellemrum). */
    public static final RhythmKind SUITABLE_INTERVALS = of(Known.SUITABLE_INTERVALS);

    private static final Vocabulary<Known> KNOWN = Vocabulary.of(Known.class);

    /** The words known today. */
    public enum Known implements KnownCode {
        /** At a regular interval. */
        INTERVAL("fast interval"),
        /** When there is a need. */
        AS_NEEDED("efter behov"),
        /** All along. */
        CONTINUOUS("løbende"),
        /** As the body itself plans it. */
        OWN_PLAN("egen mødeplan"),
        /** At intervals that are found suitable. */
        SUITABLE_INTERVALS("med passende mellemrum");

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
    public RhythmKind {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static RhythmKind of(String code) {
        return new RhythmKind(code);
    }

    /** The word for a known one. */
    public static RhythmKind of(Known known) {
        return new RhythmKind(known.code());
    }

    /** The known word; empty for a code that the library does not know. */
    public Optional<Known> known() {
        return KNOWN.find(code);
    }
}
