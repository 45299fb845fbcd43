package dk.sagsgang.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.KnownCode;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.Optional;

/**
 * How a part of an organisation is otherwise than its model (afvigelse).
 *
 * @param code the word in kebab-case English
 */
public record DeviationKind(@JsonValue String code) implements Code {

    /** Otherwise without an end in sight (undtagelse). */
    public static final DeviationKind EXCEPTION = of(Known.EXCEPTION);

    /** Otherwise until something has happened (overgangsordning). */
    public static final DeviationKind TRANSITION = of(Known.TRANSITION);

    /** Already under way, or coming step by step (indfasning). */
    public static final DeviationKind PHASING_IN = of(Known.PHASING_IN);

    private static final Vocabulary<Known> KNOWN = Vocabulary.of(Known.class);

    /** The words known today. */
    public enum Known implements KnownCode {
        /** Otherwise without an end in sight. */
        EXCEPTION("undtagelse"),
        /** Otherwise until something has happened. */
        TRANSITION("overgangsordning"),
        /** Already under way, or coming step by step. */
        PHASING_IN("indfasning");

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
    public DeviationKind {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static DeviationKind of(String code) {
        return new DeviationKind(code);
    }

    /** The word for a known one. */
    public static DeviationKind of(Known known) {
        return new DeviationKind(known.code());
    }

    /** The known word; empty for a code that the library does not know. */
    public Optional<Known> known() {
        return KNOWN.find(code);
    }
}
