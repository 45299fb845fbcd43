package dk.sagsgang.commission;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.KnownCode;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.Optional;

/**
 * What a committee or project may do with its task (funktion).
 *
 * <p>The act on municipal government knows three: {@link #CARRIES_OUT}, {@link #PREPARES} and {@link #ADVISES} (§ 17,
 * stk. 4); a committee that carries out tasks may have no permanent observers.
 *
 * @param code the word in kebab-case English
 */
public record MandateKind(@JsonValue String code) implements Code {

    /** Advises (rådgiver). */
    public static final MandateKind ADVISES = of(Known.ADVISES);

    /** Prepares what others decide (forbereder). */
    public static final MandateKind PREPARES = of(Known.PREPARES);

    /** Carries out stated tasks on behalf of the council (varetager). */
    public static final MandateKind CARRIES_OUT = of(Known.CARRIES_OUT);

    /** Follows up on what is carried out (følger op). */
    public static final MandateKind FOLLOWS = of(Known.FOLLOWS);

    /** Keeps several pieces of work together (koordinerer). */
    public static final MandateKind COORDINATES = of(Known.COORDINATES);

    private static final Vocabulary<Known> KNOWN = Vocabulary.of(Known.class);

    /** The words known today. */
    public enum Known implements KnownCode {
        /** Advises. */
        ADVISES("rådgiver"),
        /** Prepares what others decide. */
        PREPARES("forbereder"),
        /** Carries out stated tasks on behalf of the council. */
        CARRIES_OUT("varetager"),
        /** Follows up on what is carried out. */
        FOLLOWS("følger op"),
        /** Keeps several pieces of work together. */
        COORDINATES("koordinerer");

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
    public MandateKind {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static MandateKind of(String code) {
        return new MandateKind(code);
    }

    /** The word for a known one. */
    public static MandateKind of(Known known) {
        return new MandateKind(known.code());
    }

    /** The known word; empty for a code that the library does not know. */
    public Optional<Known> known() {
        return KNOWN.find(code);
    }
}
