package dk.sagsgang.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.List;

/**
 * How a part of an organisation is otherwise than its model (afvigelse).
 *
 * <p>"I en overgangsperiode hører teamet til staben" is {@link #TRANSITION}, in JSON {@code "transition"}.
 *
 * @param code the word in kebab-case English, such as {@code "transition"}
 */
public record DeviationKind(@JsonValue String code) implements Code {

    private static final Vocabulary<DeviationKind> WORDS = Vocabulary.of(DeviationKind::new);

    /** Otherwise without an end in sight (undtagelse). */
    public static final DeviationKind EXCEPTION = WORDS.word("exception", "undtagelse");

    /** Otherwise until something has happened (overgangsordning). */
    public static final DeviationKind TRANSITION = WORDS.word("transition", "overgangsordning");

    /** Already under way, or coming step by step (indfasning). */
    public static final DeviationKind PHASING_IN = WORDS.word("phasing-in", "indfasning");

    /** Not stable: use {@link #of}. */
    public DeviationKind {
        code = Components.text(code);
    }

    /** The word with this code, known or not. */
    @JsonCreator
    public static DeviationKind of(String code) {
        return WORDS.of(code);
    }

    /** The words known today, in their order. */
    public static List<DeviationKind> words() {
        return WORDS.words();
    }

    @Override
    public Vocabulary<DeviationKind> vocabulary() {
        return WORDS;
    }
}
