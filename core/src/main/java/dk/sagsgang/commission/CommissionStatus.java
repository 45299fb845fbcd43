package dk.sagsgang.commission;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.KnownCode;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.Optional;

/**
 * How far a commission has come (status).
 *
 * <p>It decides how much can be asked of it: a draft may still lack its chair.
 *
 * @param code the word in kebab-case English
 */
public record CommissionStatus(@JsonValue String code) implements Code {

    /** Not laid before anybody yet (udkast). */
    public static final CommissionStatus DRAFT = of(Known.DRAFT);

    /** Laid before the body that decides it (forelagt). */
    public static final CommissionStatus PROPOSED = of(Known.PROPOSED);

    /** Decided (godkendt). */
    public static final CommissionStatus ADOPTED = of(Known.ADOPTED);

    /** Decided anew in another form (revideret). */
    public static final CommissionStatus REVISED = of(Known.REVISED);

    /** Its work is done (afsluttet). */
    public static final CommissionStatus ENDED = of(Known.ENDED);

    private static final Vocabulary<Known> KNOWN = Vocabulary.of(Known.class);

    /** The words known today. */
    public enum Known implements KnownCode {
        /** Not laid before anybody yet. */
        DRAFT("udkast"),
        /** Laid before the body that decides it. */
        PROPOSED("forelagt"),
        /** Decided. */
        ADOPTED("godkendt"),
        /** Decided anew in another form. */
        REVISED("revideret"),
        /** Its work is done. */
        ENDED("afsluttet");

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
    public CommissionStatus {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static CommissionStatus of(String code) {
        return new CommissionStatus(code);
    }

    /** The word for a known one. */
    public static CommissionStatus of(Known known) {
        return new CommissionStatus(known.code());
    }

    /** The known word; empty for a code that the library does not know. */
    public Optional<Known> known() {
        return KNOWN.find(code);
    }
}
