package dk.sagsgang.meeting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.KnownCode;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.Optional;

/**
 * What became of a meeting (mødets status).
 *
 * @param code the word in kebab-case English
 */
public record MeetingStatus(@JsonValue String code) implements Code {

    /** The meeting lies ahead (planlagt). */
    public static final MeetingStatus PLANNED = of(Known.PLANNED);

    /** The meeting took place (afholdt). */
    public static final MeetingStatus HELD = of(Known.HELD);

    /** The meeting was called off (aflyst). */
    public static final MeetingStatus CANCELLED = of(Known.CANCELLED);

    /** The meeting was moved to another date (flyttet). */
    public static final MeetingStatus MOVED = of(Known.MOVED);

    /** The meeting was broken off, to be continued (afbrudt). */
    public static final MeetingStatus ADJOURNED = of(Known.ADJOURNED);

    private static final Vocabulary<Known> KNOWN = Vocabulary.of(Known.class);

    /** The words known today. */
    public enum Known implements KnownCode {
        /** The meeting lies ahead. */
        PLANNED("planlagt"),
        /** The meeting took place. */
        HELD("afholdt"),
        /** The meeting was called off. */
        CANCELLED("aflyst"),
        /** The meeting was moved to another date. */
        MOVED("flyttet"),
        /** The meeting was broken off, to be continued. */
        ADJOURNED("afbrudt");

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
    public MeetingStatus {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static MeetingStatus of(String code) {
        return new MeetingStatus(code);
    }

    /** The word for a known one. */
    public static MeetingStatus of(Known known) {
        return new MeetingStatus(known.code());
    }

    /** The known word; empty for a code that the library does not know. */
    public Optional<Known> known() {
        return KNOWN.find(code);
    }
}
