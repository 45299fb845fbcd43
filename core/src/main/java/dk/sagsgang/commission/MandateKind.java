package dk.sagsgang.commission;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.List;

/**
 * What a committee or project may do with its task (funktion).
 *
 * <p>The act on municipal government knows three: {@link #CARRIES_OUT}, {@link #PREPARES} and {@link #ADVISES} (§ 17,
 * stk. 4); a committee that carries out tasks may have no permanent observers.
 *
 * <p>"Udvalget er rådgivende" is {@link #ADVISES}, in JSON {@code "advises"}.
 *
 * @param code the word in kebab-case English, such as {@code "advises"}
 */
public record MandateKind(@JsonValue String code) implements Code {

    private static final Vocabulary<MandateKind> WORDS = Vocabulary.of(MandateKind::new);

    /** Advises (rådgiver). */
    public static final MandateKind ADVISES = WORDS.word("advises", "rådgiver");

    /** Prepares what others decide (forbereder). */
    public static final MandateKind PREPARES = WORDS.word("prepares", "forbereder");

    /** Carries out stated tasks on behalf of the council (varetager). */
    public static final MandateKind CARRIES_OUT = WORDS.word("carries-out", "varetager");

    /** Follows up on what is carried out (følger op). */
    public static final MandateKind FOLLOWS = WORDS.word("follows", "følger op");

    /** Keeps several pieces of work together (koordinerer). */
    public static final MandateKind COORDINATES = WORDS.word("coordinates", "koordinerer");

    /** Not stable: use {@link #of}. */
    public MandateKind {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static MandateKind of(String code) {
        return WORDS.of(code);
    }

    /** The words known today, in their order. */
    public static List<MandateKind> words() {
        return WORDS.words();
    }

    @Override
    public Vocabulary<MandateKind> vocabulary() {
        return WORDS;
    }
}
