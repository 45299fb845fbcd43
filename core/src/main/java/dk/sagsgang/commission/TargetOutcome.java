package dk.sagsgang.commission;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.KnownCode;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.Optional;

/**
 * What became of a target (målopfyldelse).
 *
 * <p>"Målsætningen om færre anbringelser er blevet indfriet" is {@link #MET}.
 *
 * @param code the word in kebab-case English
 */
public record TargetOutcome(@JsonValue String code) implements Code {

    /** It was reached (indfriet). */
    public static final TargetOutcome MET = of(Known.MET);

    /** It was reached in part (delvist indfriet). */
    public static final TargetOutcome PARTLY_MET = of(Known.PARTLY_MET);

    /** It was not reached (ikke indfriet). */
    public static final TargetOutcome NOT_MET = of(Known.NOT_MET);

    /** It is not known yet (endnu ikke opgjort). */
    public static final TargetOutcome OPEN = of(Known.OPEN);

    private static final Vocabulary<Known> KNOWN = Vocabulary.of(Known.class);

    /** The words known today. */
    public enum Known implements KnownCode {
        /** It was reached. */
        MET("indfriet"),
        /** It was reached in part. */
        PARTLY_MET("delvist indfriet"),
        /** It was not reached. */
        NOT_MET("ikke indfriet"),
        /** It is not known yet. */
        OPEN("endnu ikke opgjort");

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
    public TargetOutcome {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static TargetOutcome of(String code) {
        return new TargetOutcome(code);
    }

    /** The word for a known one. */
    public static TargetOutcome of(Known known) {
        return new TargetOutcome(known.code());
    }

    /** The known word; empty for a code that the library does not know. */
    public Optional<Known> known() {
        return KNOWN.find(code);
    }
}
